import type {
  Because,
  Classification,
  Finding,
  FloodSource,
  IsoDate,
  LawCode,
  LawTopic,
  MeasureLaw,
  MeasureToClassify,
  Part,
  PartyCode,
  WhatIf,
} from "../model/index.ts";
import { classifyPart, type PartAnswer } from "./classifyPart.ts";
import { proposalsOn } from "./kl/forslag.ts";
import { inForce } from "./provisions.ts";
import { regimeOf } from "./regimes.ts";
import { lawVersion } from "./version.ts";
import { type Remark, waters } from "./waters.ts";

/**
 * Which law each measure falls under on a day, who decides, who pays, and what is missing to tell. Pure: the day is an
 * argument. What no source shows of the day is `unknown`, never the nearest day's answer; a fact that is missing is named.
 * `whatIf` lays a proposal over the law of the day: its findings and payers carry `whatIf` and stand after the law's.
 */
export function classify(lawAsOf: IsoDate, measures: readonly MeasureToClassify[], whatIf?: WhatIf): Classification {
  const answers = measures.map((measure) => classifyMeasure(lawAsOf, measure, whatIf));
  return {
    lawAsOf,
    lawVersion,
    regime: regimeOf(lawAsOf),
    ...(whatIf === undefined ? {} : { whatIf }),
    project: ofTheProject(answers),
    measures: answers,
  };
}

function classifyMeasure(day: IsoDate, measure: MeasureToClassify, whatIf: WhatIf | undefined): MeasureLaw {
  const parts = partsOf(measure);
  const answers = parts.map((part, i) => classifyPart(day, part, measure, parts, i === 0));
  const sources = [...new Set(parts.map(({ source }) => source))];
  const proposed = whatIf === undefined ? { findings: [], payers: [] } : proposalsOn(parts);
  const findings = [...answers.flatMap((answer) => answer.findings), ...proposed.findings];
  const told = (topic: LawTopic) => findings.filter((one) => one.topic === topic && one.outcome !== "no").map(because);
  const remarked = (kind: "hearing" | "complaint" | "duration" | "open") =>
    sources.flatMap((source) => remarks(day, source, waters[source][kind]));
  return {
    id: measure.id,
    laws: answers.map(({ law }) => law),
    decides: parties(answers, "decides"),
    steers: parties(answers, "steers"),
    mayStart: parties(answers, "mayStart"),
    findings,
    payers: [...answers.flatMap(({ payers }) => payers), ...proposed.payers],
    notCharged: told("not-charged"),
    financing: told("financing"),
    hearing: [...remarked("hearing"), ...told("hearing")],
    complaint: [...remarked("complaint"), ...told("complaint")],
    expropriation: told("expropriation"),
    works: told("works"),
    duration: [...remarked("duration"), ...told("duration")],
    warnings: [...severalWaters(sources), ...[...told("mixed"), ...told("practice")].filter(warns)],
    open: remarked("open"),
  };
}

/** A measure's parts: those given, or every source with every effect; each once. */
function partsOf({ sources, effects, parts }: MeasureToClassify): Part[] {
  const all = parts ?? sources.flatMap((source) => effects.map((effect): Part => ({ source, effect })));
  return all.filter(
    ({ source, effect }, i) => all.findIndex((part) => part.source === source && part.effect === effect) === i,
  );
}

function because({ because: { code, facts }, provision, outcome }: Finding): Because {
  const missing = facts.missing;
  return { code, facts: missing === undefined ? { provision, outcome } : { provision, outcome, missing } };
}

/** What is not known to be so is asked for among the findings; only what is so warns. */
const warns = ({ facts }: Because): boolean => facts.outcome !== "unknown";

/** A measure against two waters is split into its parts before anybody pays (design § 1). */
function severalWaters(sources: readonly FloodSource[]): Because[] {
  return sources.length > 1 ? [said("several-waters-split", { sources: sources.join(", ") })] : [];
}

function ofTheProject(measures: readonly MeasureLaw[]): Because[] {
  const laws = measures.flatMap(({ laws }) => laws.map(({ act, outcome }) => (outcome === "no" ? "none" : act)));
  const told = [...new Set(laws)].filter((act) => act !== null);
  return told.length > 1 ? [said("measures-under-different-laws", { acts: told.join(", ") })] : [];
}

function remarks(day: IsoDate, source: FloodSource, of: readonly Remark[]): Because[] {
  return of
    .filter(({ provision }) => provision === null || inForce(provision, day) === "yes")
    .map(({ provision, code }) => said(code, { source, provision }));
}

function said(code: LawCode, facts: Because["facts"]): Because {
  return { code, facts };
}

function parties(answers: readonly PartAnswer[], role: "decides" | "steers" | "mayStart"): string[] {
  return [...new Set(answers.flatMap((answer): readonly PartyCode[] => answer[role]))];
}
