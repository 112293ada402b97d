import type { FactRecord, FloodEffect, FloodSource, IsoDate, MeasureKind } from "../../shared/model/index.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";

/** What is asked of the law; the address holds it all, so that a link carries the question. */
export interface Question {
  sources: FloodSource[];
  effect: FloodEffect;
  kind: MeasureKind;
  date: IsoDate;
  /** A second day to set beside the first. */
  otherDate: IsoDate | null;
  facts: FactRecord;
}

export const presetDates = ["2020-01-15", "2026-01-01"] as const;

/** What stands before anybody has chosen. */
export const firstQuestion: Question = {
  sources: ["sea"],
  effect: "flooding",
  kind: "dike",
  date: "2026-01-01",
  otherDate: null,
  facts: {},
};

export const allSources = Object.keys(sourceNames) as FloodSource[];
export const allEffects = Object.keys(effectNames) as FloodEffect[];
export const allKinds = Object.keys(kindNames) as MeasureKind[];

/** A real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads a question from `?kilde=sea,stream&virkning=flooding&tiltag=dike&dato=2020-01-15&mod=2026-01-01&f.benefit=protection`. */
export function readQuestion(search: string): Question {
  const asked = new URLSearchParams(search);
  const sources = asked
    .get("kilde")
    ?.split(",")
    .filter((one): one is FloodSource => one in sourceNames);
  const effect = asked.get("virkning") ?? "";
  const kind = asked.get("tiltag") ?? "";
  const date = asked.get("dato") ?? "";
  const otherDate = asked.get("mod") ?? "";
  const facts: FactRecord = {};
  for (const [name, value] of asked) if (name.startsWith("f.")) facts[name.slice(2)] = readFact(value);
  return {
    sources: sources ?? firstQuestion.sources,
    effect: effect in effectNames ? (effect as FloodEffect) : firstQuestion.effect,
    kind: kind in kindNames ? (kind as MeasureKind) : firstQuestion.kind,
    date: isDay(date) ? date : firstQuestion.date,
    otherDate: isDay(otherDate) ? otherDate : null,
    facts,
  };
}

/** The question as the address holds it; `sprog` is kept. */
export function writeQuestion(question: Question, search: string): string {
  const asked = new URLSearchParams();
  const lang = new URLSearchParams(search).get("sprog");
  asked.set("kilde", question.sources.join(","));
  asked.set("virkning", question.effect);
  asked.set("tiltag", question.kind);
  asked.set("dato", question.date);
  if (question.otherDate !== null) asked.set("mod", question.otherDate);
  for (const [name, value] of Object.entries(question.facts)) asked.set(`f.${name}`, String(value));
  if (lang !== null) asked.set("sprog", lang);
  return `?${asked.toString().replaceAll("%2C", ",")}`;
}

function readFact(value: string): string | boolean {
  if (value === "true") return true;
  if (value === "false") return false;
  return value;
}
