/**
 * dynalite ends its reads by `return`, where the iterators of its database have `close` alone: each read stayed open for ever, in memory and
 * on all that was written since. Found by the ten minutes of `npm run prove:load`. Who imports this gives them a `return`.
 */
import { createRequire } from "node:module";

const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
const { AbstractIterator, AbstractKeyIterator, AbstractValueIterator } = createRequire(
  ofDynalite.resolve("classic-level"),
)("abstract-level");

export const iterators = [AbstractIterator, AbstractKeyIterator, AbstractValueIterator];
for (const { prototype } of iterators)
  prototype.return ??= function end() {
    return this.close();
  };
