import type { IsoDate, Provision } from "../model/index.ts";
import { type InForce, inForceOn } from "./force.ts";
import { provisions } from "./generated.ts";

const byId = new Map(provisions.map((provision) => [provision.id, provision]));

/** The provision of an id that the code names. A missing one is a bug: a test holds rules and register together. */
export function provisionOf(id: string): Provision {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no provision is called ${id}`);
  return found;
}

/** What was found of one day: many measures are asked about on the same one. */
let found: { day: IsoDate; force: Map<string, InForce> } = { day: "", force: new Map() };

/** Whether the provision of an id is in force on a day. */
export function inForce(id: string, day: IsoDate): InForce {
  if (found.day !== day) found = { day, force: new Map() };
  const known = found.force.get(id);
  if (known !== undefined) return known;
  const force = inForceOn(provisionOf(id), day);
  found.force.set(id, force);
  return force;
}
