import type { Issue } from "./model/index.ts";

/** An issue for each id that stands again. */
export function twice(ids: readonly string[], pathOf: (i: number) => string): Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i): Issue[] => {
    if (seen.has(id)) return [{ path: pathOf(i), code: "invalid", facts: { reason: "twice", id } }];
    seen.add(id);
    return [];
  });
}
