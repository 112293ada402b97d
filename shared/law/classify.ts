import type {
  Because,
  Classification,
  Finding,
  FloodSource,
  IsoDate,
  LawCode,
  MeasureLaw,
  MeasureToClassify,
  Part,
  PartyCode,
  PayerFinding,
  Provision,
} from "../model/index.ts";
import type { Facts } from "./facts.ts";
import { inForceOn } from "./force.ts";
import { provisions } from "./generated.ts";
import { type FigureRow, figur1 } from "./kl/figur1.ts";
import { payersOf } from "./payers.ts";
import { regimeOf, type Water, waters } from "./regimes.ts";
import type { Answer, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { lawVersion } from "./version.ts";

const byId = new Map(provisions.map((provision) => [provision.id, provision]));

/** The provision of an id that the code names. A missing one is a bug: a test holds rules and register together. */
export function provisionOf(id: string): Provision {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`no provision is called ${id}`);
  return found;
}

/**
 * Which law each measure falls under on a day, who pays, and what is missing to tell. Pure: the day is an argument.
 * What no source shows of the day is `unknown`, never the nearest day's answer; a fact that is missing is named.
 */
export function classify(lawAsOf: IsoDate, measures: readonly MeasureToClassify[]): Classification {
  return {
    lawAsOf,
    lawVersion,
    regime: regimeOf(lawAsOf),
    measures: measures.map((measure) => classifyMeasure(lawAsOf, measure)),
  };
}

function classifyMeasure(day: IsoDate, measure: MeasureToClassify): MeasureLaw {
  const parts = partsOf(measure);
  const answers = parts.map((part) => answerOf(day, part, measure.facts as Facts));
  const sources = [...new Set(parts.map(({ source }) => source))];
  const saidOf = (kind: "complaint" | "open") => sources.flatMap((source) => remarks(day, source, kind));
  return {
    id: measure.id,
    laws: answers.map(({ law }) => law),
    decides: parties(answers.flatMap(({ decides }) => decides)),
    steers: parties(answers.flatMap(({ steers }) => steers)),
    mayStart: parties(answers.flatMap(({ mayStart }) => mayStart)),
    findings: answers.flatMap(({ findings }) => findings),
    payers: answers.flatMap(({ payers }) => payers),
    financing: [],
    complaint: saidOf("complaint"),
    open: saidOf("open"),
  };
}

/** A measure's parts: those given, or every source with every effect; each once. */
function partsOf({ sources, effects, parts }: MeasureToClassify): Part[] {
  const all = parts ?? sources.flatMap((source) => effects.map((effect): Part => ({ source, effect })));
  return all.filter(
    ({ source, effect }, i) => all.findIndex((part) => part.source === source && part.effect === effect) === i,
  );
}

interface PartAnswer {
  law: MeasureLaw["laws"][number];
  findings: Finding[];
  payers: PayerFinding[];
  decides: readonly PartyCode[];
  steers: readonly PartyCode[];
  mayStart: readonly PartyCode[];
}

function answerOf(day: IsoDate, part: Part, facts: Facts): PartAnswer {
  const water = waters[part.source];
  const applying = rules.filter(
    (rule) =>
      rule.source === part.source &&
      rule.effects.includes(part.effect) &&
      inForceOn(provisionOf(rule.provision), day) === "yes",
  );
  const decided = applying.map((rule) => ({ rule, answer: rule.decide(facts) }));
  const figure = figureOn(day, part);
  const law = lawOf(day, part, water);
  const findings = [
    ...(figure === null ? [] : [figureFinding(figure, part)]),
    ...decided.map(({ rule, answer }) => findingOf(rule, answer, part)),
  ];
  const whole = [...governing(law, day, part, water), ...findings];
  return {
    law,
    findings: whole,
    payers: payersOf(part, decided, figure, law),
    decides: applying.flatMap((rule) => rule.decides ?? []),
    steers: figure?.steers ?? [],
    mayStart: applying.flatMap((rule) => rule.mayStart ?? []),
  };
}

function figureOn(day: IsoDate, part: Part): FigureRow | null {
  const row = figur1.find(({ source }) => source === part.source);
  const holds =
    row !== undefined &&
    waters[part.source].effects.includes(part.effect) &&
    inForceOn(provisionOf(row.provision), day) === "yes";
  return holds ? row : null;
}

/** Which act governs a part on a day. */
function lawOf(day: IsoDate, part: Part, water: Water): PartAnswer["law"] {
  const none = { part, act: null, title: null };
  if (!water.effects.includes(part.effect)) return { ...none, outcome: "unknown" };
  const governing = water.governedBy.map(provisionOf).find((provision) => inForceOn(provision, day) === "yes");
  if (governing !== undefined) return { part, act: governing.act, outcome: "yes", title: governing.actTitle };
  const ungoverned = water.ungovernedBy !== undefined && inForceOn(provisionOf(water.ungovernedBy), day) === "yes";
  return { ...none, outcome: ungoverned ? "no" : "unknown" };
}

/** "No legislation" and "not read" are findings too: nothing is left out in silence. */
function governing(law: PartAnswer["law"], day: IsoDate, part: Part, water: Water): Finding[] {
  if (law.outcome === "yes") return [];
  if (law.outcome === "no") {
    const { at, review } = provisionOf(water.ungovernedBy!);
    const because = said("no-legislation", { source: part.source });
    return [{ provision: null, at, part, outcome: "cannot-decide", force: null, missing: [], review, because }];
  }
  const read = water.effects.includes(part.effect);
  const because = said(read ? "not-read-on-this-date" : "effect-not-read", { ...part, day });
  return [
    { provision: null, at: "", part, outcome: "unknown", force: null, missing: [], review: "not-checked", because },
  ];
}

function figureFinding({ provision, pays }: FigureRow, part: Part): Finding {
  const { at, force, review } = provisionOf(provision);
  const because = said("figure-1", { source: part.source, payers: pays.join(", ") });
  return { provision, at, part, outcome: "yes", force, missing: [], review, because };
}

function findingOf(rule: Rule, answer: Answer, part: Part): Finding {
  const { id, at, force, review } = provisionOf(rule.provision);
  const missing = answer.outcome === "unknown" ? answer.missing : [];
  const because =
    answer.outcome === "unknown"
      ? said("facts-missing-for-provision", { missing: missing.join(", ") })
      : said(answer.code, {});
  return { provision: id, at, part, outcome: answer.outcome, force, missing: [...missing], review, because };
}

function remarks(day: IsoDate, source: FloodSource, kind: "complaint" | "open"): Because[] {
  return waters[source][kind]
    .filter(({ provision }) => provision === null || inForceOn(provisionOf(provision), day) === "yes")
    .map(({ provision, code }) => said(code, { source, provision }));
}

function said(code: LawCode, facts: Because["facts"]): Because {
  return { code, facts };
}

function parties(codes: readonly PartyCode[]): string[] {
  return [...new Set(codes)];
}
