import type { CaseDifference, CaseFile } from "./model/index.ts";

type Value = unknown;
type Fields = Record<string, Value>;
interface Place {
  path: string;
  id: string | null;
  parcelId: string | null;
}

/**
 * All that differs between two versions of a case, in the order of the case's own fields. Things in a list are matched by their id, so
 * that one building's new use is told as that, not as a new list of buildings; where a list has no ids, or a geometry differs,
 * it is told as changed without its content.
 */
export function whatChanged(before: CaseFile, after: CaseFile): CaseDifference[] {
  const found: CaseDifference[] = [];
  compareFields(before as unknown as Fields, after as unknown as Fields, { path: "", id: null, parcelId: null }, found);
  return found;
}

function compare(before: Value, after: Value, place: Place, found: CaseDifference[]): void {
  if (before === after) return;
  if (isFields(before) && isFields(after)) {
    compareFields(before, after, place, found);
    return;
  }
  // A list that a case leaves out is an empty one: what is in the other has come, or gone.
  const [old, now] = [before === undefined ? [] : before, after === undefined ? [] : after];
  if (Array.isArray(old) && Array.isArray(now)) {
    compareLists(old, now, place, found);
    return;
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  found.push({ ...place, how: "changed", ...shown("before", before), ...shown("after", after) });
}

function compareFields(before: Fields, after: Fields, place: Place, found: CaseDifference[]): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
    compare(before[name], after[name], { ...place, path: place.path === "" ? name : `${place.path}/${name}` }, found);
}

function compareLists(before: readonly Value[], after: readonly Value[], place: Place, found: CaseDifference[]): void {
  const [old, now] = [byId(before), byId(after)];
  if (old === null || now === null) {
    if (JSON.stringify(before) !== JSON.stringify(after)) found.push({ ...place, how: "changed" });
    return;
  }
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    const at = { ...place, id, parcelId: parcelOf(place.path, id, is ?? was!) ?? place.parcelId };
    if (was !== undefined && is !== undefined) compare(was, is, at, found);
    else found.push({ ...at, how: is === undefined ? "removed" : "added" });
  }
}

/** Null: the things have no ids of their own. */
function byId(list: readonly Value[]): Map<string, Fields> | null {
  const things = new Map<string, Fields>();
  for (const one of list) {
    const id = idOf(one);
    if (id === null || things.has(id)) return null;
    things.set(id, one as Fields);
  }
  return things;
}

/** By what a thing of a list is known: most have an id; reliefs and exemptions have their parcel, keys and splits their measure. */
function idOf(thing: Value): string | null {
  if (typeof thing === "string") return null;
  const { id, parcelId, measure } = (thing ?? {}) as Fields;
  const known = id ?? parcelId ?? measure;
  return typeof known === "string" ? known : null;
}

function parcelOf(path: string, id: string, { parcelId }: Fields): string | null {
  if (path === "parcels") return id;
  return typeof parcelId === "string" ? parcelId : null;
}

const isFields = (value: Value): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a cell of a table can show; an absent or larger thing shows nothing. */
function shown(side: "before" | "after", value: Value): Partial<CaseDifference> {
  return value === null || ["string", "number", "boolean"].includes(typeof value) ? { [side]: value } : {};
}
