/** What a kind of fault did, and what came of it. */
export interface Tally {
  kind: string;
  /** Calls that were to make or change something, each counted once however often it was sent. */
  actions: number;
  /** Faults that were put in the way; kills among them. */
  faults: number;
  /** Answers that told the caller so, with a problem's code: not now, another time. */
  told: number;
  // Losses: all are to be nothing.
  /** What was told as done, and is not there. */
  lost: string[];
  /** What stands twice, or in two ways. */
  doubled: string[];
  /** Logs that do not hold together, and bytes that are not those of their name. */
  broken: string[];
  /** Rolls that were read and are not those of their case. */
  halfRolls: string[];
  /** Answers that said nothing: no problem with its code, or a bug. */
  untold: string[];
}

export const losses = ["lost", "doubled", "broken", "halfRolls", "untold"] as const;

export const emptyTally = (kind: string): Tally => ({
  ...{ kind, actions: 0, faults: 0, told: 0 },
  ...{ lost: [], doubled: [], broken: [], halfRolls: [], untold: [] },
});

/** All losses of a kind, in words; nothing where there are none. */
export const lossesOf = (tally: Tally): string[] =>
  losses.flatMap((loss) => tally[loss].map((what) => `${tally.kind}, ${loss}: ${what}`));

/** The tallies as rows under a head, as Markdown. */
export function tallyTable(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ kind, actions, faults, told, ...found }) => [
    kind,
    ...[actions, faults, told, ...losses.map((loss) => found[loss].length)].map(String),
  ]);
  const head = ["kind", "calls", "faults", "told", "lost", "doubled", "broken", "half rolls", "untold"];
  return [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
