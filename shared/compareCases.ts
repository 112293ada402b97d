import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { Calculation, CaseDifference, CaseFile, Issue, Oere, Result, Totals, Watch } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { differencesOf, movedBetween, owedToday } from "./whyChanged.ts";

/** One unit of either roll, and what it owes today in each; null: that roll has it not. */
export interface ComparedUnit {
  id: string;
  aOere: Oere | null;
  bOere: Oere | null;
}

/** What a roll sums to, beside the same of the other. */
export interface SideTotals {
  units: number;
  totals: Totals;
  keyVersions: Calculation["keyVersions"];
}

/** Two cases, or two versions of one, side by side. */
export interface ComparedCases {
  /** What differs from the first to the second; the rest are counted. */
  differences: CaseDifference[];
  moreDifferences: number;
  /** Each side's totals, or why it has none. */
  a: { ok: true; value: SideTotals } | { ok: false; issues: Issue[] };
  b: ComparedCases["a"];
  /** Null where either side has no roll. */
  shares: {
    /** Those that differ, the largest difference first; by id where they differ by the same. */
    moved: ComparedUnit[];
    unmoved: number;
    upOere: Oere;
    downOere: Oere;
  } | null;
}

/** A case with the rasters that it names. */
export interface CaseToCompare {
  theCase: CaseFile;
  rasters: Result<CaseRasters>;
}

/** Compares two cases as they stand. A side that cannot be computed says why, and what differs between the cases is told all the same. */
export function compareCases(a: CaseToCompare, b: CaseToCompare, watch: Watch = () => undefined): ComparedCases {
  const rolls: Result<Calculation>[] = [];
  for (const { theCase, rasters } of [a, b]) {
    watch(rolls.length, 2);
    rolls.push(rasters.ok ? calculate(theCase, rasters.value) : rasters);
  }
  const [first, second] = rolls as [Result<Calculation>, Result<Calculation>];
  const { differences, moreDifferences } = differencesOf(a.theCase, b.theCase);
  return {
    differences,
    moreDifferences,
    a: sideOf(first),
    b: sideOf(second),
    shares: first.ok && second.ok ? sharesOf(first.value, second.value) : null,
  };
}

function sideOf(roll: Result<Calculation>): ComparedCases["a"] {
  if (!roll.ok) return { ok: false, issues: [...roll.issues] };
  const { units, totals, keyVersions } = roll.value;
  return { ok: true, value: { units: units.length, totals, keyVersions } };
}

function sharesOf(a: Calculation, b: Calculation): NonNullable<ComparedCases["shares"]> {
  const [before, after] = [owedToday(a), owedToday(b)];
  const all = [...new Set([...before.keys(), ...after.keys()])].map(
    (id): ComparedUnit => ({ id, aOere: before.get(id) ?? null, bOere: after.get(id) ?? null }),
  );
  const moved = all.filter(({ aOere, bOere }) => aOere !== bOere);
  const size = (one: ComparedUnit) => Math.abs(differenceOere(one));
  moved.sort((x, y) => size(y) - size(x) || (x.id < y.id ? -1 : 1));
  const { upOere, downOere } = movedBetween(before, after);
  return { moved, unmoved: all.length - moved.length, upOere, downOere };
}

/** What a unit owes more in the second than in the first, øre; one that is not there owes nothing. */
export const differenceOere = ({ aOere, bOere }: ComparedUnit): Oere => oere((bOere ?? 0) - (aOere ?? 0));
