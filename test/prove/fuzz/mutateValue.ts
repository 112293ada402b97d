import { oddNames, oddNumbers, oddTexts } from "./oddValues.ts";
import type { Draw } from "./random.ts";

type Branch = Record<string, unknown> | unknown[];
const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

/** A copy of a plain value with one thing wrong at a place that chance finds. */
export function mutateValue(value: unknown, draw: Draw): unknown {
  const whole = { root: structuredClone(value) };
  const { parent, key } = placeIn(whole, draw);
  const old = (parent as Record<string, unknown>)[key];
  switch (draw.below(8)) {
    case 0:
      remove(parent, key);
      break;
    case 1:
      addNames(isBranch(old) ? old : parent, draw);
      break;
    case 2:
      repeat(parent, key, old, draw);
      break;
    case 3:
      set(parent, key, nested(draw.of([2, 31, 33, 200]), draw.oneIn(2)));
      break;
    default:
      set(parent, key, oddScalar(old, draw));
  }
  return whole.root;
}

/** Walks down from the top, a step at a time, and stops somewhere. */
function placeIn(whole: { root: unknown }, draw: Draw): { parent: Branch; key: string } {
  let place: { parent: Branch; key: string } = { parent: whole, key: "root" };
  for (;;) {
    const here: unknown = (place.parent as Record<string, unknown>)[place.key];
    if (!isBranch(here)) return place;
    const keys = Object.keys(here);
    if (keys.length === 0 || draw.oneIn(12)) return place;
    place = { parent: here, key: draw.of(keys) };
  }
}

/** Also `__proto__` as a field of its own, as JSON has it. */
const set = (parent: Branch, key: string, value: unknown) =>
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

function remove(parent: Branch, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function addNames(branch: Branch, draw: Draw): void {
  if (Array.isArray(branch)) branch.push(oddScalar(undefined, draw));
  else set(branch, draw.of(oddNames), draw.oneIn(2) ? { isAdmin: true } : oddScalar(undefined, draw));
}

/** What is repeated stays below this: many times many times many would be no text any more. */
const mostRepeated = 200_000;

function repeat(parent: Branch, key: string, old: unknown, draw: Draw): void {
  if (Array.isArray(parent)) {
    parent.push(structuredClone(old));
    return;
  }
  const length = draw.of([2, 2, 10, 300]);
  const isSmall = length * (JSON.stringify(old) ?? "").length <= mostRepeated;
  set(
    parent,
    key,
    Array.from({ length: isSmall ? length : 1 }, () => old),
  );
}

/** So deep in lists, or in objects. */
function nested(depth: number, asList: boolean): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = asList ? [value] : { a: value };
  return value;
}

function oddScalar(old: unknown, draw: Draw): unknown {
  if (typeof old === "number" && draw.oneIn(2)) return draw.of([-old, old * 1e6, old + 0.5, String(old)]);
  if (typeof old === "string" && draw.oneIn(2))
    return draw.of([old + old, old.slice(1), `${old}\u0000`, ` ${old}`, [old]]);
  switch (draw.below(3)) {
    case 0:
      return draw.of(oddNumbers);
    case 1:
      return draw.of(oddTexts);
    default:
      return draw.of<unknown>([null, true, false, [], {}, [[]], [null], { __proto__: null }]);
  }
}
