import fc from "fast-check";

/** A mutant meets thousands of properties' examples in all: each property stops after this long, which passes where nothing failed by then. */
const longestMs = 400;

fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: longestMs, markInterruptAsFailure: false });
