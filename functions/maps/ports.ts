import type { ColumnStore } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

export interface MapsPorts extends HttpPorts, SignInPorts, StorePorts {
  /** Where what is made of a chunk for a map is kept. */
  columns: ColumnStore;
  /** The code that makes it, by its content: what was made by another is not believed. */
  program: string;
  /** Milliseconds from some moment on, never back. */
  clock: () => number;
}
