import { factKinds, regimes } from "../../shared/law/index.ts";
import type {
  FactName,
  FactRecord,
  FloodEffect,
  FloodSource,
  IsoDate,
  MeasureKind,
  WhatIf,
} from "../../shared/model/index.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";

/** One measure as it is asked about. What the asker does not know is null, or no water at all. */
export interface AskedMeasure {
  sources: readonly FloodSource[];
  effect: FloodEffect | null;
  kind: MeasureKind | null;
  facts: FactRecord;
}

/** The law of a day, and whether KL's proposals are laid over it. */
export interface LawDay {
  date: IsoDate;
  whatIf: WhatIf | null;
}

/** What is asked of the law; the address holds it all, so that a link carries the question. */
export interface Question {
  /** At least one, at most `mostMeasures`. */
  measures: readonly AskedMeasure[];
  /** Position of the measure on the screen. */
  shown: number;
  day: LawDay;
  /** A second day or regime to set beside the first. */
  other: LawDay | null;
}

export const mostMeasures = 5;
export const allSources = Object.keys(sourceNames) as FloodSource[];
export const allEffects = Object.keys(effectNames) as FloodEffect[];
export const allKinds = Object.keys(kindNames) as MeasureKind[];

export const newMeasure: AskedMeasure = { sources: ["sea"], effect: "flooding", kind: null, facts: {} };

/** What stands before anybody has chosen: the law of today's regime. */
export const firstQuestion: Question = {
  measures: [newMeasure],
  shown: 0,
  day: { date: regimes.at(-1)!.day, whatIf: null },
  other: null,
};

const notKnown = "ved-ikke";

/** A real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The measure on the screen. */
export function shownOf({ measures, shown }: Question): AskedMeasure {
  return measures[shown] ?? measures[0]!;
}

/** The question with the measure on the screen changed; all else stays. */
export function withShown(question: Question, next: AskedMeasure): Question {
  return { ...question, measures: question.measures.map((one, i) => (i === question.shown ? next : one)) };
}

/**
 * Reads `?kilde=sea,stream&virkning=flooding&tiltag=dike&dato=2020-01-15&regime=kl-2020&mod=2026-01-01&f.benefit=protection`.
 * A second measure stands as `2.kilde=…&2.tiltag=…&2.f.zone=…`, a third as `3.…`; `vis=2` puts the second on the screen.
 * `mod-regime=kl-2020` lays the proposals over the second day, which is the first where `mod` is not a day.
 */
export function readQuestion(search: string): Question {
  const asked = new URLSearchParams(search);
  const more = Array.from({ length: mostMeasures - 1 }, (_, i) => `${i + 2}.`).filter((prefix) =>
    [...asked.keys()].some((key) => key.startsWith(prefix)),
  );
  const measures = ["", ...more].map((prefix) => readMeasure(asked, prefix));
  const date = asked.get("dato") ?? "";
  const day = { date: isDay(date) ? date : firstQuestion.day.date, whatIf: readWhatIf(asked.get("regime")) };
  const shown = Number(asked.get("vis") ?? 1) - 1;
  return { measures, shown: measures[shown] === undefined ? 0 : shown, day, other: readOther(asked, day) };
}

function readOther(asked: URLSearchParams, { date }: LawDay): LawDay | null {
  const other = asked.get("mod") ?? "";
  const whatIf = readWhatIf(asked.get("mod-regime"));
  if (isDay(other)) return { date: other, whatIf };
  return whatIf === null ? null : { date, whatIf };
}

function readMeasure(asked: URLSearchParams, prefix: string): AskedMeasure {
  const sources = asked
    .get(`${prefix}kilde`)
    ?.split(",")
    .filter((one): one is FloodSource => one in sourceNames);
  const effect = asked.get(`${prefix}virkning`) ?? "";
  const kind = asked.get(`${prefix}tiltag`) ?? "";
  const facts: FactRecord = {};
  for (const [key, value] of asked) {
    const name = key.slice(prefix.length + 2);
    if (key.startsWith(`${prefix}f.`)) facts[name] = readFact(name, value);
  }
  return {
    sources: sources === undefined ? newMeasure.sources : allSources.filter((one) => sources.includes(one)),
    effect: effect in effectNames ? (effect as FloodEffect) : effect === notKnown ? null : newMeasure.effect,
    kind: kind in kindNames ? (kind as MeasureKind) : null,
    facts,
  };
}

const readWhatIf = (text: string | null): WhatIf | null => (text === "kl-2020" ? text : null);

function readFact(name: string, value: string): string | number | boolean {
  const kind = Object.hasOwn(factKinds, name) ? factKinds[name as FactName] : null;
  if (kind?.is === "number" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  if (value === "true") return true;
  if (value === "false") return false;
  return value;
}

/** The question as the address holds it; what else stands there, such as `sprog`, is kept. */
export function writeQuestion(question: Question, search: string): string {
  const { measures, shown, day, other } = question;
  const asked = new URLSearchParams();
  measures.forEach((measure, i) => {
    const prefix = i === 0 ? "" : `${i + 1}.`;
    asked.set(`${prefix}kilde`, measure.sources.join(","));
    asked.set(`${prefix}virkning`, measure.effect ?? notKnown);
    asked.set(`${prefix}tiltag`, measure.kind ?? notKnown);
    for (const [name, value] of Object.entries(measure.facts)) asked.set(`${prefix}f.${name}`, String(value));
  });
  asked.set("dato", day.date);
  if (day.whatIf !== null) asked.set("regime", day.whatIf);
  if (other !== null) asked.set("mod", other.date);
  if (other !== null && other.whatIf !== null) asked.set("mod-regime", other.whatIf);
  if (shown > 0) asked.set("vis", String(shown + 1));
  for (const [key, value] of new URLSearchParams(search)) if (!isOurs(key)) asked.append(key, value);
  return `?${asked.toString().replaceAll("%2C", ",")}`;
}

const isOurs = (key: string): boolean =>
  /^(\d\.)?(kilde|virkning|tiltag|f\..*)$/.test(key) || ["dato", "regime", "mod", "mod-regime", "vis"].includes(key);
