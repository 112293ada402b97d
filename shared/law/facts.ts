import type { FactName, FactRecord, Issue } from "../model/index.ts";

/** What a fact may be. */
export type FactKind =
  | { is: "boolean" }
  | { is: "date" }
  | { is: "number"; least: number; most: number }
  | { is: "one-of"; values: readonly string[] };

const yesOrNo: FactKind = { is: "boolean" };
const oneOf = (...values: readonly string[]): FactKind => ({ is: "one-of", values });
const number = (least: number, most: number): FactKind => ({ is: "number", least, most });

/** Every fact that a rule asks for. Its question, in words, is in `shared/texts/factTexts.ts`. */
export const factKinds: Readonly<Record<FactName, FactKind>> = {
  // the project
  project: oneOf("municipal-joint", "private"),
  benefit: oneOf("protection", "other-benefit", "none"),
  protectsSeveral: yesOrNo,
  stateStatement: yesOrNo,
  promoted: yesOrNo,
  builder: oneOf("municipality", "association", "utility", "owners"),
  expropriation: yesOrNo,
  municipalityOwnsProperty: yesOrNo,
  municipalityContributes: yesOrNo,
  // the place
  atCoast: yesOrNo,
  atWatercourse: yesOrNo,
  zone: oneOf("urban", "rural", "summer-house"),
  natura2000: yesOrNo,
  replacedNatureRule: yesOrNo,
  crossesMunicipalBorder: yesOrNo,
  // streams
  streamWorks: oneOf("new", "regulation", "lake-lowering", "maintenance", "restoration", "other"),
  publicWatercourse: yesOrNo,
  wastewaterLoad: yesOrNo,
  pumpAssociation: yesOrNo,
  oldAssociation: yesOrNo,
  latecomer: yesOrNo,
  upstreamRetention: yesOrNo,
  // rain
  rainWorks: oneOf("watercourse-rural", "watercourse-urban", "recreational-area", "road", "own-sewer"),
  agreementDate: { is: "date" },
  withinServiceLevel: yesOrNo,
  wantsMore: yesOrNo,
  sewerType: oneOf("separate", "combined"),
  serviceLevelYears: number(1, 1000),
  serviceLevelMethodPassed: yesOrNo,
  streamTakesRain: yesOrNo,
  rainBehindDike: yesOrNo,
  // roads and plans
  onPrivateRoad: yesOrNo,
  roadOwnersAgree: yesOrNo,
  newRoadRight: yesOrNo,
  planRequired: yesOrNo,
  // groundwater
  inSeweredArea: yesOrNo,
  designatedForGroundwater: yesOrNo,
  socioEconomicallyAppropriate: yesOrNo,
  sewerRenewalRaises: yesOrNo,
  drainage: oneOf("without-pump", "with-pump"),
  // sharing the bill
  recreation: yesOrNo,
  linesInside: yesOrNo,
  worksSeparable: yesOrNo,
  chargedByPart: yesOrNo,
  wholeAreaAtRisk: yesOrNo,
  keyBasis: oneOf("flat-unit", "distance-to-coast", "property-value", "coast-length", "terrain-level", "other"),
  erosionToo: yesOrNo,
  lostWithinYears: yesOrNo,
  lineOwnersPayMost: yesOrNo,
  orderedToBuild: yesOrNo,
  // money
  lender: oneOf("kommunekredit", "other"),
  loanKind: oneOf("annuity", "serial", "interest-free-year", "bullet"),
  loanYears: number(1, 100),
  municipalGuarantee: yesOrNo,
  inCoastPlanStretch: yesOrNo,
  ownFinancingShare: number(0, 1),
  // hearing, complaint, cover
  hearingWithEia: yesOrNo,
  complaintCutOff: yesOrNo,
  eventReturnYears: number(1, 10_000),
};

/** A measure's facts as rules read them: the kind of each is right, an absent one is not known. */
export type Facts = Readonly<Partial<Record<FactName, string | number | boolean>>>;

/**
 * What is wrong with the facts of a measure: a name that no rule asks for (`fact-unknown`, with the names there are), or a
 * value of another kind (`fact-wrong-type`, with what is allowed).
 */
export function checkFacts(facts: FactRecord, path: string): Issue[] {
  return Object.entries(facts).flatMap(([name, value]): Issue[] => {
    const at = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const fact = name.slice(0, 100);
    if (!isFactName(name))
      return [{ path: at, code: "fact-unknown", facts: { fact, known: Object.keys(factKinds).join(", ") } }];
    const kind = factKinds[name];
    if (fits(kind, value)) return [];
    const expected =
      kind.is === "one-of" ? kind.values.join(", ") : kind.is === "number" ? `${kind.least}–${kind.most}` : kind.is;
    const found = typeof value === "string" ? value.slice(0, 100) : value;
    return [{ path: at, code: "fact-wrong-type", facts: { fact, found, expected } }];
  });
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factKinds, name);
}

function fits(kind: FactKind, value: FactRecord[string]): boolean {
  switch (kind.is) {
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isDay(value);
    case "number":
      return typeof value === "number" && value >= kind.least && value <= kind.most;
    case "one-of":
      return typeof value === "string" && kind.values.includes(value);
  }
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth[month - 1]! + leap;
}
