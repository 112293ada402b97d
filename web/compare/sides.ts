/** Which case, and which version of it: `?a=ID`, `ID@12` after its 12th change, `ID@2026-11-30` as it was when that day ended. */
export interface Side {
  id: string;
  as: { is: "newest" } | { is: "sequence"; sequence: number } | { is: "day"; day: string };
}

/** Null where the text names no case. */
export function sideFrom(text: string | null): Side | null {
  const [, id, version] = /^([^@]{1,100})(?:@(.*))?$/.exec(text?.trim() ?? "") ?? [];
  if (id === undefined) return null;
  if (version !== undefined && /^[1-9]\d{0,11}$/.test(version))
    return { id, as: { is: "sequence", sequence: Number(version) } };
  if (version !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(version)) return { id, as: { is: "day", day: version } };
  return { id, as: { is: "newest" } };
}

export function sideText({ id, as }: Side): string {
  if (as.is === "newest") return id;
  return `${id}@${as.is === "sequence" ? as.sequence : as.day}`;
}
