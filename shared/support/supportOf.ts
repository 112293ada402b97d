import type {
  Calculation,
  GivenAnswer,
  OwnerAnswer,
  Support,
  SupportMeasure,
  SupportPart,
  UnitResult,
} from "../model/index.ts";

type Unit = Pick<UnitResult, "parcels" | "oere" | "areaM2" | "ownerParts">;

const measures: readonly SupportMeasure[] = ["head", "parcel", "amount", "area"];

/**
 * Counts the answers of a hearing by head, by line of the roll, by amount (øre) and by the parcels' area (m²).
 *
 * A head is one answer; where nobody has answered, a line has as many heads as the owners' parts that are told, else one. Who owns
 * several parcels is a head for each: Vandret holds no names to see it by. A line counts whole, as what all who answered for it
 * say; where they differ it is `divided`. What nobody has answered is `unanswered`, never for or against.
 *
 * Example: three lines of 100, 200 and 700 kr., the first two agree and nobody answers for the third: by parcel 2 of 3, by amount 300 of
 * 1,000 kr.
 */
export function supportOf(
  answers: readonly GivenAnswer[],
  { units }: Pick<Calculation, "units"> | { units: readonly Unit[] },
): Support {
  const lineOf = new Map(units.flatMap(({ parcels }, line) => parcels.map((parcel) => [parcel, line] as const)));
  const said: OwnerAnswer[][] = units.map(() => []);
  let outsideRoll = 0;
  for (const { parcelId, answer } of answers) {
    const line = lineOf.get(parcelId);
    if (line === undefined) outsideRoll += 1;
    else said[line]!.push(answer);
  }
  const counts = measures.map((by) => {
    const parts: Record<SupportPart, number> = { agree: 0, object: 0, blank: 0, divided: 0, unanswered: 0 };
    units.forEach((unit, line) => {
      if (by === "head") {
        for (const answer of said[line]!) parts[answer] += 1;
        parts.unanswered += Math.max(0, Math.max(1, unit.ownerParts.length) - said[line]!.length);
      } else parts[together(said[line]!)] += sizeOf(unit, by);
    });
    return { by, parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
  });
  return { counts, outsideRoll };
}

/** What all who answered for a line say together. */
function together(answers: readonly OwnerAnswer[]): SupportPart {
  const [first] = answers;
  if (first === undefined) return "unanswered";
  return answers.every((answer) => answer === first) ? first : "divided";
}

function sizeOf({ oere, areaM2 }: Unit, by: Exclude<SupportMeasure, "head">): number {
  return by === "parcel" ? 1 : by === "amount" ? oere : areaM2;
}
