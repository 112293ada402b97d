/** The words of the tables, which people who read Danish law write, and the code's. */
import { z } from "zod";
import type { FactName, FloodEffect, FloodSource, MeasureKind } from "../../shared/model/index.ts";

export const waters = {
  hav: "sea",
  vandløb: "stream",
  skybrud: "cloudburst",
  grundvand: "groundwater",
} as const satisfies Record<string, FloodSource>;

/** A kind of works that can be built against the water, where the table names none. */
export const usualKind: Record<FloodSource, MeasureKind> = {
  sea: "dike",
  stream: "watercourse",
  cloudburst: "basin",
  groundwater: "drain",
};

export const effects = {
  oversvømmelse: "flooding",
  erosion: "erosion",
  "blød bund": "soft-ground",
} as const satisfies Record<string, FloodEffect>;

export const outcomes = { ja: "yes", nej: "no", "ved ikke": "unknown", "kan ikke afgøres": "cannot-decide" } as const;
export const forces = { skal: "must", kan: "may", vejledning: "guidance" } as const;
export const payers = {
  "ejere med nytte": "owners-with-benefit",
  "kommunen som myndighed": "municipality-as-authority",
  "kommunen som ejer": "municipality-as-owner",
  forsyningen: "utility-tariff",
  staten: "state",
  "ejerne ved vejen": "road-owners",
  ledningsejerne: "line-owners",
  "projektets ejer": "project-owner",
  "den der ønsker mere": "requesting-party",
} as const;
export const parties = {
  ejerne: "owners",
  kommunen: "municipality",
  "enhver med gavn": "anyone-with-benefit",
  Kystdirektoratet: "coastal-authority",
  forsyningen: "utility",
} as const;

export const facts = {
  projekt: "project",
  nytte: "benefit",
  "flere ejendomme": "protectsSeveral",
  "statens udtalelse": "stateStatement",
  fremmet: "promoted",
  bygherre: "builder",
  ekspropriation: "expropriation",
  "kommunen ejer ejendom": "municipalityOwnsProperty",
  "kommunen bidrager": "municipalityContributes",
  "ved kysten": "atCoast",
  "ved vandløb": "atWatercourse",
  zone: "zone",
  natura: "natura2000",
  "andre tilladelser": "replacedNatureRule",
  kommunegrænse: "crossesMunicipalBorder",
  vandløbet: "streamWorks",
  "offentligt vandløb": "publicWatercourse",
  "belastet af spildevand": "wastewaterLoad",
  pumpelag: "pumpAssociation",
  "gammelt lag": "oldAssociation",
  "kommer til senere": "latecomer",
  "holder vand tilbage": "upstreamRetention",
  anlæg: "rainWorks",
  "aftalens dato": "agreementDate",
  "nødvendigt for serviceniveauet": "withinServiceLevel",
  "ønsker mere": "wantsMore",
  kloak: "sewerType",
  "serviceniveau i år": "serviceLevelYears",
  "metoden viser gevinst": "serviceLevelMethodPassed",
  "vandløb tager regn": "streamTakesRain",
  "regn bag diget": "rainBehindDike",
  "privat fællesvej": "onPrivateRoad",
  "ejerne ved vejen enige": "roadOwnersAgree",
  "ny vejret": "newRoadRight",
  "lokalplan kræver": "planRequired",
  kloakopland: "inSeweredArea",
  udpeget: "designatedForGroundwater",
  hensigtsmæssigt: "socioEconomicallyAppropriate",
  "ny kloak hæver": "sewerRenewalRaises",
  dræning: "drainage",
  rekreation: "recreation",
  "ledninger indenfor": "linesInside",
  "kan adskilles": "worksSeparable",
  "betales del for del": "chargedByPart",
  "hele området i fare": "wholeAreaAtRisk",
  nøgle: "keyBasis",
  "også erosion": "erosionToo",
  "tabt inden for få år": "lostWithinYears",
  "ledningsejere betaler mest": "lineOwnersPayMost",
  "pålægges at bygge": "orderedToBuild",
  långiver: "lender",
  lån: "loanKind",
  "lånets år": "loanYears",
  garanti: "municipalGuarantee",
  "på puljens strækning": "inCoastPlanStretch",
  "egen andel": "ownFinancingShare",
  miljørapport: "hearingWithEia",
  "klage afskåret": "complaintCutOff",
  "sjældnere end år": "eventReturnYears",
} as const satisfies Record<string, FactName>;

const values: Record<string, string> = {
  "kommunalt fællesprojekt": "municipal-joint",
  privat: "private",
  beskyttelse: "protection",
  "anden fordel": "other-benefit",
  ingen: "none",
  kommunen: "municipality",
  lag: "association",
  forsyningen: "utility",
  ejerne: "owners",
  byzone: "urban",
  landzone: "rural",
  sommerhusområde: "summer-house",
  nyt: "new",
  regulering: "regulation",
  "sø sænkes": "lake-lowering",
  vedligeholdelse: "maintenance",
  restaurering: "restoration",
  andet: "other",
  "vandløb i landzone": "watercourse-rural",
  "vandløb i byzone": "watercourse-urban",
  "rekreativt område": "recreational-area",
  vej: "road",
  "eget kloakanlæg": "own-sewer",
  separat: "separate",
  fælles: "combined",
  "uden pumpe": "without-pump",
  "med pumpe": "with-pump",
  enhedsbeløb: "flat-unit",
  "afstand til kysten": "distance-to-coast",
  ejendomsværdi: "property-value",
  kystlængde: "coast-length",
  KommuneKredit: "kommunekredit",
  annuitet: "annuity",
  serie: "serial",
  "afdragsfrit år": "interest-free-year",
  stående: "bullet",
};

/** An enum of a table of words. */
export const names = <T extends object>(map: T) =>
  z.enum(Object.keys(map) as [keyof T & string, ...(keyof T & string)[]]);

export const givenFacts = z.partialRecord(names(facts), z.union([z.string(), z.boolean(), z.number()]));

/** The facts of a row in the code's names and values. */
export function readFacts(row: z.output<typeof givenFacts>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      facts[name as keyof typeof facts],
      typeof value === "string" ? (values[value] ?? value) : value,
    ]),
  );
}
