import fc from "fast-check";

/**
 * The same random examples at every run, so that what passed here passes there. `npm run prove:properties` draws others, many times:
 * what it finds becomes an example of its own beside the property.
 */
fc.configureGlobal({ seed: Number(process.env["VANDRET_SEED"] ?? 20261124) });
