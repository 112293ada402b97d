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
  Watch,
  WhyChanged,
} from "./model/index.ts";
import { oere } from "./money/index.ts";
import { whatChanged } from "./whatChanged.ts";

/** Above so many, changes that follow each other are told together. */
export const mostSteps = 60;
/** Of one step; the rest are counted. */
export const mostDifferences = 200;

/** What is kept of a version of the case: its roll's amounts. */
interface Version {
  theCase: CaseFile;
  caseHash: string;
  owed: ReadonlyMap<string, Oere>;
}

export interface ToExplain {
  /** The case as it was, and its place in its log. */
  start: { sequence: number; case: CaseFile };
  /** All that was done to it since, in the order of the log. */
  changes: readonly LoggedChange[];
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
 * Issues: those of the first and of the last version's calculation.
 */
export async function whyChanged(
  { start, changes }: ToExplain,
  calculateCase: (theCase: CaseFile) => Promise<Result<Calculation>>,
  watch?: Watch,
): Promise<Result<WhyChanged>> {
  const groups = inGroups(changes);
  const first = await version(start.case, calculateCase);
  if (!first.ok) return first;
  watch?.(1, groups.length + 1);

  const steps: ChangeStep[] = [];
  const moves = new Map<string, { movedOere: Oere[]; own: number[] }>();
  let before = first.value;
  let waiting: LoggedChange[] = [];
  let theCase = start.case;
  for (const [i, group] of groups.entries()) {
    theCase = group.reduce((sag, { change }) => withChange(sag, change), theCase);
    waiting.push(...group);
    const now = await version(theCase, calculateCase);
    watch?.(i + 2, groups.length + 1);
    if (!now.ok) {
      if (i === groups.length - 1) return now;
      continue;
    }
    const differences = whatChanged(before.theCase, theCase);
    steps.push(stepOf(waiting, differences, before, now.value));
    takeMoves(moves, steps.length - 1, before, now.value, ownIds(differences));
    [before, waiting] = [now.value, []];
  }
  const ids = new Set([...first.value.owed.keys(), ...before.owed.keys()]);
  const touched = [...moves.keys()].sort(utf16);
  return {
    ok: true,
    value: {
      from: { sequence: start.sequence, caseHash: first.value.caseHash },
      to: { sequence: changes.at(-1)?.sequence ?? start.sequence, caseHash: before.caseHash },
      steps,
      units: touched.map((id): UnitChange => {
        const { movedOere, own } = moves.get(id)!;
        return {
          id,
          beforeOere: first.value.owed.get(id) ?? null,
          afterOere: before.owed.get(id) ?? null,
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

async function version(
  theCase: CaseFile,
  calculateCase: (theCase: CaseFile) => Promise<Result<Calculation>>,
): Promise<Result<Version>> {
  const roll = await calculateCase(theCase);
  if (!roll.ok) return roll;
  return { ok: true, value: { theCase, caseHash: roll.value.caseHash, owed: owedToday(roll.value) } };
}

/** What each owes today: by the roll's lines, and by what their parcels have become since. */
export function owedToday({ units, carriedOver }: Calculation): Map<string, Oere> {
  const ended = new Set(carriedOver?.ended.map(({ id }) => id));
  const owed = new Map<string, Oere>();
  for (const { id, oere: amount } of units) if (!ended.has(id)) owed.set(id, amount);
  for (const { id, oere: amount } of carriedOver?.units ?? []) owed.set(id, amount);
  return owed;
}

function stepOf(
  events: readonly LoggedChange[],
  differences: readonly CaseDifference[],
  before: Version,
  after: Version,
): ChangeStep {
  let [units, up, down] = [0, 0, 0];
  eachMove(before, after, (_, moved) => {
    units++;
    if (moved > 0) up += moved;
    else down -= moved;
  });
  return {
    events: events.map(({ sequence, at, who }) => ({ sequence, at, who })),
    differences: differences.slice(0, mostDifferences),
    moreDifferences: Math.max(0, differences.length - mostDifferences),
    sharedOere: { before: totalOf(before), after: totalOf(after) },
    moved: { units, upOere: oere(up), downOere: oere(down) },
  };
}

function takeMoves(
  moves: Map<string, { movedOere: Oere[]; own: number[] }>,
  step: number,
  before: Version,
  after: Version,
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
function eachMove(before: Version, after: Version, take: (id: string, moved: number) => void): void {
  for (const id of new Set([...before.owed.keys(), ...after.owed.keys()])) {
    const [was, is] = [before.owed.get(id), after.owed.get(id)];
    if (was !== is) take(id, (is ?? 0) - (was ?? 0));
  }
}

const ownIds = (differences: readonly CaseDifference[]): ReadonlySet<string> =>
  new Set(differences.flatMap(({ parcelId }) => (parcelId === null ? [] : [parcelId])));

const totalOf = ({ owed }: Version): Oere => oere([...owed.values()].reduce((sum, amount) => sum + amount, 0));

const utf16 = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
