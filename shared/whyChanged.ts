import { withChange } from "./changes.ts";
import type {
  Calculation,
  CaseDifference,
  CaseFile,
  ChangeStep,
  LoggedChange,
  Oere,
  Result,
  UnitChange,
  WhyChanged,
} from "./model/index.ts";
import { oere } from "./money/index.ts";
import { whatChanged } from "./whatChanged.ts";

/** Above so many, changes that follow each other are told together. */
export const mostSteps = 60;
/** Of one step; the rest are counted. */
export const mostDifferences = 200;

export interface ToExplain {
  /** The case as it was, and its place in its log. */
  start: { sequence: number; case: CaseFile };
  /** All that was done to it since, in the order of the log. */
  changes: readonly LoggedChange[];
}

/** A version of the case whose roll is computed, and what was done to it since the version before. */
export interface CaseVersion {
  /** Its place in the log: that of its last change. */
  sequence: number;
  theCase: CaseFile;
  events: readonly LoggedChange[];
}

/** What is needed of a version's roll, and can be kept in its place. */
export interface VersionAmounts {
  caseHash: string;
  /** What each owes today, øre. */
  owed: [id: string, amount: Oere][];
}

/** What differs between two versions, as a step tells it. */
export interface StepDifferences {
  differences: CaseDifference[];
  moreDifferences: number;
  /** Parcels of which something differs. */
  own: string[];
}

/** The versions whose rolls explain the amounts: the first as it was, then one after each change, or after some where there are more than `mostSteps`. */
export function versionsOf({ start, changes }: ToExplain): CaseVersion[] {
  const versions: CaseVersion[] = [{ sequence: start.sequence, theCase: start.case, events: [] }];
  let theCase = start.case;
  for (const events of inGroups(changes)) {
    theCase = events.reduce((sag, { change }) => withChange(sag, change), theCase);
    versions.push({ sequence: events.at(-1)!.sequence, theCase, events });
  }
  return versions;
}

export const amountsOf = (roll: Calculation): VersionAmounts => ({
  caseHash: roll.caseHash,
  owed: [...owedToday(roll)],
});

export function differencesOf(before: CaseFile, after: CaseFile): StepDifferences {
  const all = whatChanged(before, after);
  return {
    differences: all.slice(0, mostDifferences),
    moreDifferences: Math.max(0, all.length - mostDifferences),
    own: [...new Set(all.flatMap(({ parcelId }) => (parcelId === null ? [] : [parcelId])))],
  };
}

/**
 * Why amounts differ between two versions of a case: each change of the log is made in turn and the roll computed after it, and what an
 * amount moves then is that change's part of the difference.
 *
 *   after − before = Σ_k (x_k − x_{k−1})
 *
 * x_k: what one owes, øre, after the k-th step; not there: 0. The parts sum to the difference exactly, for every unit and for the whole
 * roll. They follow the order of the log: in another order two changes of the same amount could share it otherwise, and the answer says so.
 * Where a version cannot be computed its change is told together with the next.
 *
 * `versions` are those of `versionsOf`, `amounts` what was computed of each, in the same order; `differences` tells those of two by their
 * places. Issues: those of the first and of the last version's calculation.
 */
export function whyChanged(
  versions: readonly CaseVersion[],
  amounts: readonly Result<VersionAmounts>[],
  differences: (before: number, after: number) => StepDifferences,
): Result<WhyChanged> {
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined || amounts.length !== versions.length)
    throw new RangeError("each version needs its amounts");
  if (!first.ok) return first;
  if (!last.ok) return last;

  const steps: ChangeStep[] = [];
  const moves = new Map<string, { movedOere: Oere[]; own: number[] }>();
  const start = owedIn(first.value);
  let [before, at] = [start, 0];
  let waiting: LoggedChange[] = [];
  for (const [i, version] of versions.entries()) {
    const found = amounts[i]!;
    waiting.push(...version.events);
    if (i === 0 || !found.ok) continue;
    const now = owedIn(found.value);
    const told = differences(at, i);
    steps.push(stepOf(waiting, told, before, now));
    takeMoves(moves, steps.length - 1, before, now, new Set(told.own));
    [before, at, waiting] = [now, i, []];
  }
  const ids = new Set([...start.keys(), ...before.keys()]);
  const touched = [...moves.keys()].sort(utf16);
  return {
    ok: true,
    value: {
      from: { sequence: versions[0]!.sequence, caseHash: first.value.caseHash },
      to: { sequence: versions.at(-1)!.sequence, caseHash: last.value.caseHash },
      steps,
      units: touched.map((id): UnitChange => {
        const { movedOere, own } = moves.get(id)!;
        return {
          id,
          beforeOere: start.get(id) ?? null,
          afterOere: before.get(id) ?? null,
          movedOere: steps.map((_, k) => movedOere[k] ?? oere(0)),
          own,
        };
      }),
      unmoved: [...ids].filter((id) => !moves.has(id)).length,
    },
  };
}

/** At most `mostSteps` groups of changes that follow each other, as even as can be. */
function inGroups(changes: readonly LoggedChange[]): LoggedChange[][] {
  const groups = Math.min(changes.length, mostSteps);
  return Array.from({ length: groups }, (_, i) =>
    changes.slice(Math.floor((i * changes.length) / groups), Math.floor(((i + 1) * changes.length) / groups)),
  );
}

/** What each owes today: by the roll's lines, and by what their parcels have become since. */
export function owedToday({ units, carriedOver }: Calculation): Map<string, Oere> {
  const ended = new Set(carriedOver?.ended.map(({ id }) => id));
  const owed = new Map<string, Oere>();
  for (const { id, oere: amount } of units) if (!ended.has(id)) owed.set(id, amount);
  for (const { id, oere: amount } of carriedOver?.units ?? []) owed.set(id, amount);
  return owed;
}

/** What each owes in a version, by its id. */
type Owed = ReadonlyMap<string, Oere>;

const owedIn = ({ owed }: VersionAmounts): Owed => new Map(owed);

function stepOf(
  events: readonly LoggedChange[],
  { differences, moreDifferences }: StepDifferences,
  before: Owed,
  after: Owed,
): ChangeStep {
  return {
    events: events.map(({ sequence, at, who }) => ({ sequence, at, who })),
    differences,
    moreDifferences,
    sharedOere: { before: totalOf(before), after: totalOf(after) },
    moved: movedBetween(before, after),
  };
}

/** How many owe another amount than before, or are new, or gone; and what their amounts went up and down by, summed, øre. */
export function movedBetween(before: Owed, after: Owed): { units: number; upOere: Oere; downOere: Oere } {
  let [units, up, down] = [0, 0, 0];
  eachMove(before, after, (_, moved) => {
    units++;
    if (moved > 0) up += moved;
    else down -= moved;
  });
  return { units, upOere: oere(up), downOere: oere(down) };
}

function takeMoves(
  moves: Map<string, { movedOere: Oere[]; own: number[] }>,
  step: number,
  before: Owed,
  after: Owed,
  own: ReadonlySet<string>,
): void {
  eachMove(before, after, (id, moved) => {
    const unit = moves.get(id) ?? { movedOere: [], own: [] };
    unit.movedOere[step] = oere(moved);
    if (own.has(id)) unit.own.push(step);
    moves.set(id, unit);
  });
}

/** Of each that owes another amount than before, or is new, or gone. */
function eachMove(before: Owed, after: Owed, take: (id: string, moved: number) => void): void {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was !== is) take(id, (is ?? 0) - (was ?? 0));
  }
}

const totalOf = (owed: Owed): Oere => oere([...owed.values()].reduce((sum, amount) => sum + amount, 0));

const utf16 = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
