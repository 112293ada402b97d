import type { StreamSharing } from "./model/index.ts";

/** A section of a stream while it is typed. `to`: the next one downstream; null: the outlet. Null kroner: not typed yet. */
export interface TypedSection {
  id: string;
  to: string | null;
  kroner: number | null;
}

/** What is wrong with typed sections; the first that is found. */
export type SectionFault = "incomplete" | "twice" | "loops";

const longestName = 100;

/** Typed sections as a key holds them, or why they cannot be: each has a name of its own and a cost, and runs to an outlet. */
export function streamSections(typed: readonly TypedSection[]): StreamSharing["sections"] | SectionFault {
  const sections = typed.flatMap(({ id, to, kroner }) =>
    id === "" || id.length > longestName || kroner === null ? [] : [{ id, to, kroner }],
  );
  if (sections.length < typed.length) return "incomplete";
  const next = new Map(sections.map(({ id, to }) => [id, to]));
  if (next.size < sections.length) return "twice";
  const runsOut = (from: string): boolean => {
    let at: string | null | undefined = from;
    for (let steps = 0; at != null && steps <= sections.length; steps++) at = next.get(at);
    return at == null;
  };
  return sections.every(({ id }) => runsOut(id)) ? sections : "loops";
}

/** A section under another name; those that run to it run to it still. */
export const renamed = (typed: readonly TypedSection[], s: number, id: string): TypedSection[] => {
  const old = typed[s]?.id;
  return typed.map((one, i) => ({ ...one, id: i === s ? id : one.id, to: one.to === old && i !== s ? id : one.to }));
};

/** The sections without one; those that ran to it run to where it ran, and to the outlet where that is themselves. */
export function without(typed: readonly TypedSection[], s: number): TypedSection[] {
  const gone = typed[s];
  const past = (id: string): string | null =>
    gone === undefined || gone.to === gone.id || gone.to === id ? null : gone.to;
  return typed.filter((_, i) => i !== s).map((one) => (one.to === gone?.id ? { ...one, to: past(one.id) } : one));
}
