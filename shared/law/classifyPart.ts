import type {
  Because,
  Finding,
  IsoDate,
  LawCode,
  MeasureLaw,
  MeasureToClassify,
  Part,
  PartyCode,
  PayerFinding,
} from "../model/index.ts";
import type { Facts } from "./facts.ts";
import { type FigureRow, figur1 } from "./kl/figur1.ts";
import { payersOf } from "./payers.ts";
import { inForce, provisionOf } from "./provisions.ts";
import { type Answer, cannotDecide, no, type Rule, unknown, type Works } from "./rule.ts";
import { rules } from "./rules.ts";
import { type Water, waters } from "./waters.ts";

/** What the law says of one part on a day. */
export interface PartAnswer {
  law: MeasureLaw["laws"][number];
  findings: Finding[];
  payers: PayerFinding[];
  decides: readonly PartyCode[];
  steers: readonly PartyCode[];
  mayStart: readonly PartyCode[];
}

/** Co-financing was abolished on this day; an agreement's own edition decides before it (definition 27). */
const agreementsRuleUntil: IsoDate = "2021-01-01";

/** Every rule about the part that is in force on the day, with its answer; of the whole measure only with its `first` part. */
export function classifyPart(
  day: IsoDate,
  part: Part,
  measure: MeasureToClassify,
  parts: readonly Part[],
  first: boolean,
): PartAnswer {
  const water = waters[part.source];
  const facts = measure.facts as Facts;
  const works: Works = {
    day,
    kind: measure.kind,
    ...part,
    sources: parts.map(({ source }) => source),
    effects: parts.map(({ effect }) => effect),
  };
  const decided = rules
    .filter((rule) => isAbout(rule, part) && (first || rule.ofTheWhole !== true))
    .flatMap((rule) => {
      const answer = answerOn(rule, facts, works);
      return answer === null ? [] : [{ rule, answer }];
    });
  const figure = figureOn(day, part);
  const law = lawOf(day, part, water);
  const ruling = decided.filter(({ answer }) => answer !== notReadThen && answer.outcome !== "no");
  return {
    law,
    findings: [
      ...governing(law, day, part, water),
      ...(figure === null ? [] : [figureFinding(figure, part)]),
      ...decided.map(({ rule, answer }) => findingOf(rule, answer, part, day)),
    ],
    payers: payersOf(part, decided, figure, law, day),
    decides: ruling.flatMap(({ rule }) => rule.decides ?? []),
    steers: figure?.steers ?? [],
    mayStart: ruling.flatMap(({ rule }) => rule.mayStart ?? []),
  };
}

const isAbout = (rule: Rule, { source, effect }: Part): boolean =>
  rule.sources.includes(source) && (rule.effects === undefined || rule.effects.includes(effect));

/** No source shows the provision on the day: not that it did not hold. */
const notReadThen: Answer = cannotDecide("not-read-on-this-date");

/** Null: the provision was not in force. */
function answerOn(rule: Rule, facts: Facts, works: Works): Answer | null {
  if (rule.byAgreement === true) return answerByAgreement(rule, facts, works);
  const force = inForce(rule.provision, works.day);
  if (force === "no") return null;
  return force === "yes" ? rule.decide(facts, works) : notReadThen;
}

/** The edition of the agreement's day decides. Without that day, the edition of the day asked about says that it is missing. */
function answerByAgreement(rule: Rule, facts: Facts, works: Works): Answer | null {
  const { agreementDate } = facts;
  if (works.day >= agreementsRuleUntil) return null;
  if (typeof agreementDate !== "string")
    return inForce(rule.provision, works.day) === "yes" ? unknown("agreementDate") : null;
  if (agreementDate > works.day)
    return inForce(rule.provision, works.day) === "yes" ? cannotDecide("agreed-after-this-day") : null;
  if (inForce(rule.provision, agreementDate) === "yes") return rule.decide(facts, works);
  return inForce(rule.provision, works.day) === "yes" ? no("agreed-under-another-edition") : null;
}

function figureOn(day: IsoDate, part: Part): FigureRow | null {
  const row = figur1.find(({ source }) => source === part.source);
  const holds =
    row !== undefined && waters[part.source].effects.includes(part.effect) && inForce(row.provision, day) === "yes";
  return holds ? row : null;
}

/** Which act governs a part on a day. */
function lawOf(day: IsoDate, part: Part, water: Water): PartAnswer["law"] {
  const none = { part, act: null, title: null };
  if (!water.effects.includes(part.effect)) return { ...none, outcome: "unknown", review: "not-checked" };
  const governs = water.governedBy.find((id) => inForce(id, day) === "yes");
  if (governs !== undefined) {
    const { act, actTitle, review } = provisionOf(governs);
    return { part, act, outcome: "yes", title: actTitle, review };
  }
  const ungoverned = water.ungovernedBy !== undefined && inForce(water.ungovernedBy, day) === "yes";
  return { ...none, outcome: ungoverned ? "no" : "unknown", review: ungoverned ? "draft" : "not-checked" };
}

/** "No legislation" and "not read" are findings too: nothing is left out in silence. */
function governing(law: PartAnswer["law"], day: IsoDate, part: Part, water: Water): Finding[] {
  if (law.outcome === "yes") return [];
  const finding = { provision: null, at: "", topic: "scope" as const, part, force: null, missing: [] };
  if (law.outcome === "no") {
    const { at, review } = provisionOf(water.ungovernedBy!);
    return [{ ...finding, at, outcome: "cannot-decide", review, because: said("no-legislation", { ...part }) }];
  }
  const read = water.effects.includes(part.effect);
  const because = said(read ? "not-read-on-this-date" : "effect-not-read", { ...part, day });
  return [{ ...finding, outcome: "unknown", review: "not-checked", because }];
}

function figureFinding({ provision, pays }: FigureRow, part: Part): Finding {
  const { at, force, review } = provisionOf(provision);
  const because = said("figure-1", { source: part.source, payers: pays.join(", ") });
  return { provision, at, topic: "payer", part, outcome: "yes", force, missing: [], review, because };
}

function findingOf(rule: Rule, answer: Answer, part: Part, day: IsoDate): Finding {
  const { id, at, force, review } = provisionOf(rule.provision);
  const unread = answer === notReadThen;
  return {
    provision: id,
    at,
    topic: rule.topic,
    part,
    outcome: unread ? "unknown" : answer.outcome,
    force,
    missing: answer.outcome === "unknown" ? answer.missing : nothing,
    review: unread ? "not-checked" : review,
    because: unread ? said("provision-not-read-on-this-date", { day }) : why(answer),
  };
}

const nothing: string[] = [];

function why(answer: Answer): Because {
  return answer.outcome === "unknown"
    ? said("facts-missing-for-provision", { missing: answer.missing.join(", ") })
    : said(answer.code, {});
}

function said(code: LawCode, facts: Because["facts"]): Because {
  return { code, facts };
}
