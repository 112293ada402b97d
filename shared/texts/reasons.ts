import type { Because, ReasonCode, UnitFact } from "../model/index.ts";
import { carriedOverTexts } from "./carriedOver.ts";
import { fairnessTexts } from "./fairness.ts";
import { ceilingTexts, fundingTexts } from "./funding.ts";
import type { Bilingual, Language } from "./language.ts";
import { day, kroner, number, percent } from "./numbers.ts";
import { factInWords, placeFactValue } from "./placeFacts.ts";
import { className, classRowName, unitFactTexts, unitFactValue } from "./unitFacts.ts";

type Facts = Because["facts"];
type Words = (facts: Facts) => Bilingual;

const num = (facts: Facts, name: string): number => Number(facts[name] ?? 0);
const text = (facts: Facts, name: string): string => String(facts[name] ?? "");
const both = (make: (lang: Language) => string): Bilingual => ({ da: make("da"), en: make("en") });
const constant =
  (da: string, en: string): Words =>
  () => ({ da, en });

/** Øre as digits too long for a float are shown in whole points. */
const points = (facts: Facts, name: string, lang: Language): string => number(Number(text(facts, name)) / 1e6, lang, 0);
const part = (facts: Facts): number =>
  text(facts, "pointsTotal") === "0" ? 0 : Number(text(facts, "points")) / Number(text(facts, "pointsTotal"));

const valueOrigin: Record<string, Bilingual> = {
  register: { da: "offentlig ejendomsværdi", en: "public property value" },
  typed: { da: "indtastet ejendomsværdi", en: "typed property value" },
  synthetic: { da: "opdigtet ejendomsværdi", en: "invented property value" },
  estimate: { da: "skønnet ejendomsværdi", en: "estimated property value" },
};

/** The factors that the key read, as a list in words: "1,9 % chance for vand om året × 3.200.000 kr. …". */
function factors(facts: Facts, lang: Language): string {
  const say: Record<string, (value: number) => string> = {
    yearlyChanceOfWater: (v) =>
      lang === "da"
        ? `${percent(v, lang, 2)} chance om året for, at vandet når bygningen`
        : `${percent(v, lang, 2)} yearly chance that water reaches the building`,
    propertyValueKroner: (v) =>
      `${number(v, lang)} ${lang === "da" ? "kr." : "DKK"} ${valueOrigin[text(facts, "valueOrigin")]?.[lang] ?? (lang === "da" ? "ejendomsværdi" : "property value")}`,
    registeredAreaM2: (v) => `${number(v, lang)} m² ${lang === "da" ? "registreret areal" : "registered area"}`,
    groundFloorM2: (v) => `${number(v, lang)} m² ${lang === "da" ? "bebygget areal" : "built area"}`,
    dwellingM2: (v) => `${number(v, lang)} m² ${lang === "da" ? "bolig" : "dwelling"}`,
    avoidedDamageKroner: (v) =>
      `${number(v, lang)} ${lang === "da" ? "kr. undgået skade om året" : "DKK avoided damage a year"}`,
  };
  return Object.entries(facts)
    .flatMap(([name, found]) => {
      const weight = facts[`weight.${name}`];
      if (weight !== undefined) {
        const read = isUnitFact(name) ? unitFactValue(name, Number(found), lang) : classRowName(String(found), lang);
        const called = isUnitFact(name) ? unitFactTexts[name].name[lang] : className(name, lang);
        return [`${number(Number(weight), lang, decimalsOf(Number(weight)))} (${called.toLowerCase()}: ${read})`];
      }
      if (typeof found !== "number" || !isUnitFact(name)) return [];
      const words = say[name];
      if (words !== undefined) return [words(found)];
      return [`${unitFactValue(name, found, lang)} ${unitFactTexts[name].name[lang].toLowerCase()}`];
    })
    .join(" × ");
}

const isUnitFact = (name: string): name is UnitFact => name in unitFactTexts;
/** As many decimals as the weight is typed with. */
const decimalsOf = (weight: number): number => /\.(\d+)$/.exec(String(weight))?.[1]?.length ?? 0;

const whyZero: Record<string, Bilingual> = {
  yearlyChanceOfWater: {
    da: "vandet når ikke bygningen ved de givne vandstande",
    en: "water does not reach the building at the given levels",
  },
  propertyValueKroner: { da: "ejendomsværdien er 0 kr.", en: "the property value is 0 DKK" },
  avoidedDamageKroner: { da: "tiltaget undgår ingen kendt skade her", en: "the measure avoids no known damage here" },
  groundFloorM2: { da: "der er ingen bygning", en: "there is no building" },
  dwellingM2: { da: "der er ingen bolig", en: "there is no dwelling" },
  registeredAreaM2: { da: "det registrerede areal er 0 m²", en: "the registered area is 0 m²" },
};

function zero(facts: Facts, lang: Language): string {
  if (facts.zeroFactor === "yearlyChanceOfWater" && facts.noBuilding === true)
    return lang === "da" ? "der er ingen bygning, som vandet kan nå" : "there is no building for water to reach";
  return (
    whyZero[text(facts, "zeroFactor")]?.[lang] ??
    (lang === "da" ? "nøglen giver ingen point" : "the key gives no points")
  );
}

/** The words for every reason, step, check and assumption that the chain itself gives. A forgotten one does not compile. */
export const reasonTexts: Record<ReasonCode, Words> = {
  ...fairnessTexts,
  ...fundingTexts,
  ...ceilingTexts,
  "share-equal": (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(num(f, "oere"), l)}: én af ${number(num(f, "units"), l)} lige store dele af ${kroner(num(f, "billOere"), l)}`
        : `${kroner(num(f, "oere"), l)}: one of ${number(num(f, "units"), l)} equal parts of ${kroner(num(f, "billOere"), l)}`,
    ),
  "share-by-points": (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(num(f, "oere"), l)}: ${factors(f, l)} giver ${points(f, "points", l)} af ${points(f, "pointsTotal", l)} point, altså ${percent(part(f), l, 3)} af ${kroner(num(f, "billOere"), l)}`
        : `${kroner(num(f, "oere"), l)}: ${factors(f, l)} gives ${points(f, "points", l)} of ${points(f, "pointsTotal", l)} points, that is ${percent(part(f), l, 3)} of ${kroner(num(f, "billOere"), l)}`,
    ),
  "share-by-layers": (f) =>
    both((l) => {
      const read = factors(f, l);
      const from = read === "" ? "" : l === "da" ? ` Nøglen ser på: ${read}.` : ` The key reads: ${read}.`;
      return l === "da"
        ? `${kroner(num(f, "oere"), l)}: ${percent(part(f), l, 3)} af ${kroner(num(f, "billOere"), l)}, lagt sammen af nøglens dele.${from}`
        : `${kroner(num(f, "oere"), l)}: ${percent(part(f), l, 3)} of ${kroner(num(f, "billOere"), l)}, the sum of the key's parts.${from}`;
    }),
  "share-at-minimum": (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(num(f, "oere"), l)}: nøglens mindste beløb`
        : `${kroner(num(f, "oere"), l)}: the key's smallest amount`,
    ),
  "share-at-maximum": (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(num(f, "oere"), l)}: det mest, nøglen lader enheden betale`
        : `${kroner(num(f, "oere"), l)}: the most that the key lets the unit pay`,
    ),
  "share-relieved": (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(num(f, "oere"), l)}, efter at ${kroner(num(f, "relievedOere"), l)} er taget af: ${text(f, "reason")}`
        : `${kroner(num(f, "oere"), l)}, after ${kroner(num(f, "relievedOere"), l)} is taken off: ${text(f, "reason")}`,
    ),
  "zero-points": (f) => both((l) => `${kroner(0, l)}: ${zero(f, l)}`),
  exempt: (f) =>
    both((l) =>
      l === "da"
        ? `${kroner(0, l)}: fritaget, fordi ${text(f, "reason")}`
        : `${kroner(0, l)}: exempt, because ${text(f, "reason")}`,
    ),
  "nothing-to-share": constant("0,00 kr.: der er intet tilbage til ejerne", "0.00 DKK: nothing is left to the owners"),

  "gross-cost": (f) => {
    const vat = {
      included: { da: "med moms", en: "VAT included" },
      excluded: { da: "uden moms", en: "VAT excluded" },
      added: { da: "med moms lagt til", en: "VAT added" },
      "not-applicable": { da: "moms uden betydning", en: "VAT not applicable" },
    };
    const said = vat[text(f, "vat") as keyof typeof vat] ?? vat["not-applicable"];
    return { da: `Anlægsudgift som indtastet, ${said.da}`, en: `Cost of the works as typed, ${said.en}` };
  },
  "share-by-law": (f) =>
    both((l) =>
      l === "da"
        ? `Loven giver betaleren ${percent(num(f, "share"), l, 0)} af det, bidragene efterlader`
        : `The law gives this payer ${percent(num(f, "share"), l, 0)} of what the contributions leave`,
    ),
  "all-cost-taken-as-necessary": (f) =>
    both((l) =>
      l === "da"
        ? `${percent(num(f, "share"), l, 0)} af den nødvendige udgift. Hele resten er regnet som nødvendig, fordi ingen dyrere løsning er indtastet`
        : `${percent(num(f, "share"), l, 0)} of the necessary cost. All that is left is taken as necessary, since no dearer works are typed`,
    ),
  "left-to-owners": constant("Resten fordeles på ejerne efter nøglen", "The rest is shared by the owners, by the key"),
  "left-to-owners-payer-unknown": constant(
    "Resten er fordelt på ejerne, men loven eller de kendte fakta siger ikke, at de skal betale",
    "The rest is shared by the owners, but neither the law nor the known facts say that they must pay",
  ),
  "nothing-left-to-owners": constant("Der er intet tilbage til ejerne", "Nothing is left to the owners"),

  "payments-balance": (f) =>
    both((l) =>
      l === "da"
        ? `Ejerne betaler tilsammen ${kroner(num(f, "paidOere"), l)}: andele ${kroner(num(f, "sharedOere"), l)}, renter ${kroner(num(f, "interestOere"), l)} og gebyr ${kroner(num(f, "feeOere"), l)}`
        : `The owners pay ${kroner(num(f, "paidOere"), l)} together: shares ${kroner(num(f, "sharedOere"), l)}, interest ${kroner(num(f, "interestOere"), l)} and fee ${kroner(num(f, "feeOere"), l)}`,
    ),
  "payments-differ": (f) =>
    both((l) =>
      l === "da"
        ? `Ejernes betalinger afviger ${kroner(num(f, "byOere"), l)} fra andele, renter og gebyr`
        : `The owners' payments differ by ${kroner(num(f, "byOere"), l)} from shares, interest and fee`,
    ),
  ...carriedOverTexts,
  "every-oere-placed": (f) =>
    both((l) =>
      l === "da"
        ? `Hver øre er placeret: ${kroner(num(f, "placedOere"), l)} på ${number(num(f, "units"), l)} matrikler`
        : `Every øre is placed: ${kroner(num(f, "placedOere"), l)} on ${number(num(f, "units"), l)} parcels`,
    ),
  "oere-not-placed": (f) => ({
    da: `Summen af andelene er ikke regningen for ${text(f, "measures")}. Brug ikke tallene`,
    en: `The shares do not sum to the bill of ${text(f, "measures")}. Do not use the numbers`,
  }),
  "waterfall-balances": (f) =>
    both((l) =>
      l === "da"
        ? `Betalerne dækker tilsammen ${kroner(num(f, "grossOere"), l)}`
        : `The payers cover ${kroner(num(f, "grossOere"), l)} together`,
    ),
  "waterfall-does-not-balance": (f) => ({
    da: `Betalerne dækker ikke udgiften til ${text(f, "measures")}. Brug ikke tallene`,
    en: `The payers do not cover the cost of ${text(f, "measures")}. Do not use the numbers`,
  }),
  "all-payers-gain": (f) =>
    both((l) =>
      l === "da"
        ? `Alle ${number(num(f, "paying"), l)}, der betaler, har en beregnet nytte`
        : `All ${number(num(f, "paying"), l)} who pay have a computed benefit`,
    ),
  "some-pay-without-gain": (f) =>
    both((l) =>
      l === "da"
        ? `${number(num(f, "units"), l)} af ${number(num(f, "paying"), l)} betaler uden beregnet nytte${num(f, "untold") > 0 ? `; for ${number(num(f, "untold"), l)} kan det ikke siges` : ""}`
        : `${number(num(f, "units"), l)} of ${number(num(f, "paying"), l)} pay without a computed benefit${num(f, "untold") > 0 ? `; for ${number(num(f, "untold"), l)} it cannot be told` : ""}`,
    ),
  "gain-cannot-be-told": (f) =>
    both((l) =>
      l === "da"
        ? `For ${number(num(f, "units"), l)} af ${number(num(f, "paying"), l)}, der betaler, kan nytten ikke siges`
        : `For ${number(num(f, "units"), l)} of ${number(num(f, "paying"), l)} who pay, the benefit cannot be told`,
    ),
  "payers-found": constant("Loven peger på en betaler for hvert tiltag", "The law points to a payer for every measure"),
  "payers-not-found": (f) => ({
    da: `Loven eller de kendte fakta peger ikke på en betaler for ${text(f, "measures")}`,
    en: `Neither the law nor the known facts point to a payer for ${text(f, "measures")}`,
  }),
  "no-fact-missing": constant(
    "Ingen af de læste bestemmelser mangler fakta",
    "No provision that was read lacks a fact",
  ),
  "facts-missing": (f) => ({
    da: `Der mangler fakta: ${text(f, "missing")}`,
    en: `Facts are missing: ${text(f, "missing")}`,
  }),
  "provisions-checked": constant(
    "Ingen betaler hviler på en bestemmelse, hvis tekst ikke er kontrolleret",
    "No payer rests on a provision whose text has not been checked",
  ),
  "provisions-not-checked": (f) => ({
    da: `Hvem der betaler, hviler på bestemmelser, hvis tekst ikke er kontrolleret: ${text(f, "da")}`,
    en: `Who pays rests on provisions whose text has not been checked: ${text(f, "en")}`,
  }),
  "terrain-known": (f) =>
    both((l) =>
      l === "da"
        ? `Terrænet er kendt for alle ${number(num(f, "units"), l)} matrikler`
        : `The terrain is known for all ${number(num(f, "units"), l)} parcels`,
    ),
  "terrain-missing": (f) =>
    both((l) =>
      l === "da"
        ? `Terrænet er ukendt for ${number(num(f, "units"), l)} matrikler. Ukendt er ikke tørt`
        : `The terrain is unknown for ${number(num(f, "units"), l)} parcels. Unknown is not dry`,
    ),
  "all-pay-less-than-they-gain": (f) =>
    both((l) =>
      l === "da"
        ? `Alle ${number(num(f, "paying"), l)}, der betaler, betaler mindre end deres nytte`
        : `All ${number(num(f, "paying"), l)} who pay, pay less than they gain`,
    ),
  "some-pay-more-than-they-gain": (f) =>
    both((l) =>
      l === "da"
        ? `${number(num(f, "units"), l)} af ${number(num(f, "paying"), l)} betaler mere end deres beregnede nytte. Prøven er vores: § 9 a sætter ingen sådan grænse`
        : `${number(num(f, "units"), l)} of ${number(num(f, "paying"), l)} pay more than their computed benefit. The test is ours: § 9 a sets no such limit`,
    ),

  "synthetic-data": (f) => ({
    da: `Syntetiske data: ${text(f, "source")}`,
    en: `Synthetic data: ${text(f, "source")}`,
  }),
  "value-estimated": (f) =>
    both((l) =>
      l === "da"
        ? `Ejendomsværdien er et skøn for ${number(num(f, "units"), l)} matrikler: boligens m² × ${number(num(f, "kronerPerM2"), l)} kr. (${text(f, "citation")}, ${day(text(f, "asOf"), l)})`
        : `The property value is an estimate for ${number(num(f, "units"), l)} parcels: dwelling m² × ${number(num(f, "kronerPerM2"), l)} DKK (${text(f, "citation")}, ${day(text(f, "asOf"), l)})`,
    ),
  "vat-as-typed": (f) => ({
    da: `Moms: beløbet for ${text(f, "measure")} er brugt, som det er indtastet`,
    en: `VAT: the amount for ${text(f, "measure")} is used as typed`,
  }),
  "vat-added": (f) => ({
    da: `Moms: ${percent(num(f, "rate"), "da", 2)}, som er skrevet i sagen, er lagt til beløbene for ${text(f, "measure")}`,
    en: `VAT: ${percent(num(f, "rate"), "en", 2)}, as typed in the case, is added to the amounts for ${text(f, "measure")}`,
  }),
  "upkeep-not-shared": (f) =>
    both((l) =>
      l === "da"
        ? `Drift på ${kroner(num(f, "upkeepPerYearOere"), l)} om året er ikke med i andelene`
        : `Upkeep of ${kroner(num(f, "upkeepPerYearOere"), l)} a year is not part of the shares`,
    ),
  "renewal-not-counted": (f) => ({
    da: `${text(f, "measure")} holder ${text(f, "lifetimeYears")} år; fornyelse inden for de ${text(f, "horizonYears")} år er ikke regnet med`,
    en: `${text(f, "measure")} lasts ${text(f, "lifetimeYears")} years; renewal within the ${text(f, "horizonYears")} years is not counted`,
  }),
  "terms-are-split-over-owners": (f) =>
    both((l) =>
      l === "da"
        ? `Lånet løber ${text(f, "years")} år til ${percent(num(f, "ratePerYear"), l, 2)}, som er skrevet i sagen; hver termin deles på ejerne til øre, så ens andele kan betale én øre forskelligt`
        : `The loan runs for ${text(f, "years")} years at ${percent(num(f, "ratePerYear"), l, 2)}, as typed in the case; each term is split over the owners to the øre, so that equal shares may pay one øre apart`,
    ),
  "exempted-units": (f) =>
    both((l) =>
      l === "da"
        ? `${number(num(f, "units"), l)} matrikler er fritaget efter beslutning`
        : `${number(num(f, "units"), l)} parcels are exempt by decision`,
    ),
  "sum-without-unknown-units": (f) =>
    both((l) =>
      l === "da"
        ? `Skaden er kendt for ${number(num(f, "knownUnits"), l)} matrikler (${kroner(num(f, "knownOere"), l)} om året) og ukendt for ${number(num(f, "unknownUnits"), l)}; derfor er der ingen samlet sum`
        : `Damage is known for ${number(num(f, "knownUnits"), l)} parcels (${kroner(num(f, "knownOere"), l)} a year) and unknown for ${number(num(f, "unknownUnits"), l)}; so there is no total`,
    ),
  "overlap-rule": (f) =>
    both((l) =>
      l === "da"
        ? `En matrikel er med, når mindst ${number(num(f, "minOverlapM2"), l, 1)} m² af den ligger i området`
        : `A parcel is in when at least ${number(num(f, "minOverlapM2"), l, 1)} m² of it is in the area`,
    ),
  "fact-from-layer": (f) =>
    both((l) =>
      l === "da"
        ? `Fra kortlaget ${text(f, "layer")}: ${factInWords(text(f, "fact"), f.value, l)} (${text(f, "measures")})`
        : `From the map layer ${text(f, "layer")}: ${factInWords(text(f, "fact"), f.value, l)} (${text(f, "measures")})`,
    ),
  "typed-fact-against-layer": (f) =>
    both((l) =>
      l === "da"
        ? `Regnet som indtastet for ${text(f, "measure")}: ${factInWords(text(f, "fact"), f.typed, l)}, selv om kortlaget ${text(f, "layer")} siger ${placeFactValue(f.found, l)}`
        : `Taken as typed for ${text(f, "measure")}: ${factInWords(text(f, "fact"), f.typed, l)}, although the map layer ${text(f, "layer")} says ${placeFactValue(f.found, l)}`,
    ),
  "layer-fact-contradicts": (f) =>
    both((l) =>
      l === "da"
        ? `Ikke brugt for ${text(f, "measure")}, fordi de to ikke passer sammen: kortlaget ${text(f, "layer")} siger ${factInWords(text(f, "fact"), f.value, l)}, men ${factInWords(text(f, "other"), f.otherValue, l)}`
        : `Not used for ${text(f, "measure")}, since the two do not fit together: the map layer ${text(f, "layer")} says ${factInWords(text(f, "fact"), f.value, l)}, but ${factInWords(text(f, "other"), f.otherValue, l)}`,
    ),
  "law-is-draft": constant(
    "Loven er læst uden jurist: alle bestemmelser er udkast",
    "The law was read without a lawyer: all provisions are drafts",
  ),
};
