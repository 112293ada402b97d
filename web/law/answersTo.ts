import { checkDay, checkFacts, checkMeasure, classify } from "../../shared/law/index.ts";
import type {
  Classification,
  FactRecord,
  FloodEffect,
  FloodSource,
  Issue,
  MeasureLaw,
  MeasureToClassify,
  Part,
} from "../../shared/model/index.ts";
import { type AskedMeasure, allKinds, type LawDay, type Question, shownOf } from "./question.ts";

/** What the law answered on one day: of all measures, and of the one on the screen. */
export type Reply =
  | { is: "answer"; on: LawDay; whole: Classification; law: MeasureLaw }
  | { is: "refused"; on: LawDay; issues: readonly Issue[] };

/** What a water can do, where the asker does not know. */
const effectsOf: Readonly<Record<FloodSource, readonly FloodEffect[]>> = {
  sea: ["flooding", "erosion"],
  stream: ["flooding", "erosion"],
  cloudburst: ["flooding"],
  groundwater: ["flooding", "soft-ground"],
};

/** The answers about the measure on the screen, a day each; none where no water is known. The law is asked here, not over the net. */
export function answersTo(question: Question): Reply[] {
  if (shownOf(question).sources.length === 0) return [];
  return daysOf(question).map((on) => answerOn(on, question));
}

/** The days asked about, the one or the two. */
export function daysOf({ day, other }: Question): LawDay[] {
  return other === null ? [day] : [day, other];
}

/** The law of the measure on the screen on each day, had its facts been these; none where it is refused. */
export function lawsWith(question: Question, facts: FactRecord): MeasureLaw[] {
  const measure = { ...shownOf(question), facts };
  return daysOf(question).flatMap((on) => lawOf(on, [toClassify(measure, 0)]).measures);
}

/** The law of some parts with some facts, works not told. */
export function lawOf({ date, whatIf }: LawDay, measures: readonly MeasureToClassify[]): Classification {
  return classify(date, measures, whatIf ?? undefined);
}

/** A measure as the law is asked about it. No rule looks at the kind of works, so where it is not known any kind stands for all. */
export function toClassify({ sources, effect, kind, facts }: AskedMeasure, position: number): MeasureToClassify {
  const parts = sources.flatMap((source): Part[] =>
    (effect === null ? effectsOf[source] : [effect]).map((one) => ({ source, effect: one })),
  );
  const effects = [...new Set(parts.map((part) => part.effect))];
  return { id: `tiltag-${position + 1}`, kind: kind ?? allKinds[0]!, sources: [...sources], effects, parts, facts };
}

function answerOn(on: LawDay, question: Question): Reply {
  const refused = [...checkDay(on.date, "/lawAsOf"), ...issuesOf(shownOf(question))];
  if (refused.length > 0) return { is: "refused", on, issues: refused };
  const asked = question.measures.map(toClassify);
  const sound = asked.filter((_, i) => {
    const measure = question.measures[i]!;
    return measure.sources.length > 0 && issuesOf(measure).length === 0;
  });
  const whole = lawOf(on, sound);
  const law = whole.measures.find(({ id }) => id === `tiltag-${question.shown + 1}`);
  if (law === undefined) throw new Error("the law answered without the measure it was asked about");
  return { is: "answer", on, whole, law };
}

/** What cannot be so of a measure: unknown facts, facts that contradict, works that the water cannot have. */
export function issuesOf({ sources, kind, facts }: AskedMeasure): Issue[] {
  const wrong = checkFacts(facts, "/facts");
  if (wrong.length > 0) return wrong;
  return checkMeasure({ kind: kind ?? allKinds[0]!, sources, facts }, "").filter(
    ({ code }) => kind !== null || code !== "kind-not-for-source",
  );
}

/** Whether works of this kind can be built against all the waters. */
export function fitsTheWaters(kind: AskedMeasure["kind"], sources: readonly FloodSource[]): boolean {
  return kind === null || checkMeasure({ kind, sources, facts: {} }, "").length === 0;
}
