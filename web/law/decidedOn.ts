/** The decision's day in the address: `?afgjort=2025-11-27`; empty where none stands there. */
export function decidedOnIn(search: string): string {
  return new URLSearchParams(search).get("afgjort") ?? "";
}

/** The address with the decision's day set, or taken out where it is empty; all else in it is kept. */
export function withDecidedOn(search: string, decidedOn: string): string {
  const asked = new URLSearchParams(search);
  if (decidedOn === "") asked.delete("afgjort");
  else asked.set("afgjort", decidedOn);
  const written = asked.toString().replaceAll("%2C", ",");
  return written === "" ? "" : `?${written}`;
}
