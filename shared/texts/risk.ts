import type { Because, RiskCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { number, percent, wholeKroner } from "./numbers.ts";

type Facts = Because["facts"];

const years = (facts: Facts, name: string, lang: Language): string => number(Number(facts[name] ?? 0), lang);
const both = (make: (lang: Language) => string): Bilingual => ({ da: make("da"), en: make("en") });
const said = (da: string, en: string) => (): Bilingual => ({ da, en });
const water: Record<string, Bilingual> = {
  sea: { da: "havet", en: "the sea" },
  stream: { da: "vandløbet", en: "the stream" },
  cloudburst: { da: "skybrud", en: "cloudburst" },
  groundwater: { da: "grundvandet", en: "groundwater" },
};
const waterOf = (facts: Facts, lang: Language): string => water[String(facts.source)]?.[lang] ?? String(facts.source);

/** A million years is the most that is told. */
function onceIn(facts: Facts, lang: Language): string {
  const atMost = Number(facts.returnPeriodYears) >= 999_999;
  if (lang === "da") return `${atMost ? "højst " : ""}én gang på ${years(facts, "returnPeriodYears", lang)} år`;
  return `${atMost ? "at most " : ""}once in ${years(facts, "returnPeriodYears", lang)} years`;
}

/** What the risk rests on, in words. */
export const riskTexts: Record<RiskCode, (facts: Facts) => Bilingual> = {
  "flat-level": said(
    "Vandstanden lægges vandret ud over terrænet: alt lavere ligger under vand, også hvor vandet ikke kan løbe hen. Det er den enkleste beregning, ikke en model af oversvømmelsen.",
    "The water level is laid flat over the terrain: all lower ground is under water, even where water cannot run. It is the simplest calculation, not a model of the flood.",
  ),
  "sea-over-terrain": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Havet løber ind over terrænet fra det sted, hvor det står i dag, og når kun det lavere land, der hænger sammen med det (${facts.neighbours === 8 ? "også over hjørner af celler" : "side om side, ikke over hjørner"}). Det står stille: der regnes ikke med, hvor meget vand der kan nå at løbe ind.`
        : `The sea runs in over the terrain from where it stands today, and reaches only lower land that is joined to it (${facts.neighbours === 8 ? "also at the corners of cells" : "side by side, not at corners"}). It stands still: how much water has time to run in is not counted.`,
    ),
  "stream-over-terrain": said(
    "Vandløbets vandspejl går retlinet fra tværsnit til tværsnit, og jorden ved siden af tager det nærmeste punkts. Kun land, der er lavere og hænger sammen med vandløbet, bliver vådt. Hvor sjældent en krone overskylles, er regnet ud for midten af dens linje.",
    "The stream's level runs straight from cross-section to cross-section, and the ground beside takes that of the nearest point. Only land that is lower and joined to the stream gets wet. How rarely a crest is passed is told from the middle of its line.",
  ),
  "rain-in-hollows": (facts) =>
    both((lang) => {
      const sewer = typeof facts.sewerM === "number" ? number(facts.sewerM * 1000, lang, 1) : null;
      const runs = percent(Number(facts.coefficient), lang);
      return lang === "da"
        ? `Regnen fylder terrænets lavninger og løber videre, når de er fulde; hverken tid eller strøm regnes med, og uden for lavninger regnes ingen dybde. Af regnen løber ${runs} af, resten siver ned${sewer === null ? "; ingen kloak tager noget" : `, og kloakken tager op til ${sewer} mm`}. Ved terrænets kant og ved ukendt jord løber vandet væk.`
        : `The rain fills the hollows of the terrain and runs on when they are full; neither time nor flow is counted, and there is no depth outside hollows. Of the rain ${runs} runs off and the rest soaks in${sewer === null ? "; no sewer takes any" : `, and sewers take up to ${sewer} mm`}. At the edge of the terrain and at unknown ground the water runs out.`;
    }),
  "rain-needs-ground": said(
    "Der er oplyst regn, men enten intet terræn eller ikke, hvor meget af regnen der løber af. Skaden af skybrud er ukendt, til begge dele er der.",
    "Rain is given, but either no terrain or not how much of the rain runs off. The damage of cloudbursts is unknown until both are there.",
  ),
  "model-run": said(
    "Dybden kommer fra en hydraulisk models egne kort. Mellem to hændelser vides det ikke, hvornår vandet når huset: chancen er den hyppigste hændelses, der koster noget.",
    "The depth comes from a hydraulic model's own maps. Between two events it is not known when water reaches a house: the chance is that of the most frequent event that costs anything.",
  ),
  "water-beside-building": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Et hus rammes af det dybeste vand inden for ${years(facts, "withinM", lang)} m af det: vægge er ofte skåret ud af vandkort.`
        : `A house is hit by the deepest water within ${years(facts, "withinM", lang)} m of it: walls are often cut out of water maps.`,
    ),
  "mean-of-wet-cells": said(
    "Et hus rammes af middeldybden i de våde celler under det, på den del af huset, som de udgør.",
    "A house is hit by the mean depth of the wet cells under it, on the part of it that they make up.",
  ),
  "covered-area": said(
    "Et hus rammes celle for celle: hver celles dybde koster på den del af huset, som ligger i cellen.",
    "A house is hit cell by cell: each cell's depth costs on the part of the house that lies in it.",
  ),
  "buildings-without-place": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "buildings", lang)} bygninger har intet omrids: hvad vandet gør ved dem, vides ikke.`
        : `${years(facts, "buildings", lang)} buildings have no outline: what water does to them is not known.`,
    ),
  "scenarios-joined": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skaden er regnet i årene ${String(facts.years)} og går retlinet fra det ene til det næste; efter det sidste bliver den stående. Skaden om året gælder ${String(facts.first)}.`
        : `Damage is computed in the years ${String(facts.years)} and runs straight from one to the next; after the last it stays. The damage a year is that of ${String(facts.first)}.`,
    ),
  "line-not-drawn": (facts) =>
    both((lang) =>
      lang === "da"
        ? `„${String(facts.measure)}“ er ikke tegnet som en linje: hvad det holder tilbage af ${waterOf(facts, lang)}, vides ikke. Tegn linjen på kortet.`
        : `“${String(facts.measure)}” is not drawn as a line: what it holds back of ${waterOf(facts, lang)} is not known. Draw the line on the map.`,
    ),
  "no-other-defences": said(
    "Der er ikke regnet med diger eller anden beskyttelse end projektets egen.",
    "No dikes or other defences than the project's own are counted.",
  ),
  "ead-start-jump": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Der er ikke regnet skade oftere end hvert ${years(facts, "returnPeriodYears", lang)}. år, som er den hyppigste vandstand, der er oplyst.`
        : `No damage is counted more often than every ${years(facts, "returnPeriodYears", lang)} years, the most frequent level given.`,
    ),
  "ead-start-typed": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skaden begynder ved en ${years(facts, "startReturnPeriodYears", lang)}-årshændelse (indtastet) og vokser jævnt til en ${years(facts, "returnPeriodYears", lang)}-årshændelse.`
        : `Damage starts at the ${years(facts, "startReturnPeriodYears", lang)}-year event (typed) and grows evenly to the ${years(facts, "returnPeriodYears", lang)}-year event.`,
    ),
  "ead-rules-differ": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Regnereglen betyder noget: ${waterOf(facts, lang)} koster ${wholeKroner(Number(facts.linearOere), lang)} om året i ${String(facts.year)} med rette linjer mellem hændelserne og ${wholeKroner(Number(facts.logLinearOere), lang)} med logaritmiske.`
        : `The rule matters: ${waterOf(facts, lang)} costs ${wholeKroner(Number(facts.linearOere), lang)} a year in ${String(facts.year)} with straight lines between the events and ${wholeKroner(Number(facts.logLinearOere), lang)} with logarithmic ones.`,
    ),
  "ead-tail": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Sjældnere end hvert ${years(facts, "returnPeriodYears", lang)}. år regnes skaden ikke større. Mellem vandstandene er skaden ${facts.eadRule === "linear" ? "retlinet i chancen pr. år" : "retlinet i logaritmen af chancen pr. år"}.`
        : `Rarer than every ${years(facts, "returnPeriodYears", lang)} years damage is held level. Between the levels damage is ${facts.eadRule === "linear" ? "linear in the chance a year" : "linear in the logarithm of the chance a year"}.`,
    ),
  "chance-below-lowest-level": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Huse under den laveste oplyste vandstand får dens chance, én gang på ${years(facts, "returnPeriodYears", lang)} år; vandet kan komme oftere.`
        : `Houses below the lowest given level get its chance, once in ${years(facts, "returnPeriodYears", lang)} years; water may come more often.`,
    ),
  "crest-fitted": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Anlægget „${String(facts.measure)}“ overskylles af ${waterOf(facts, lang)} ${onceIn(facts, lang)} efter en Gumbel-fordeling gennem de oplyste vandstande.`
        : `The measure “${String(facts.measure)}” is overtopped by ${waterOf(facts, lang)} ${onceIn(facts, lang)}, by a Gumbel distribution through the given levels.`,
    ),
  "crest-assumed": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Der er kun én vandstand for ${waterOf(facts, lang)}: „${String(facts.measure)}“ antages at holde til den, én gang på ${years(facts, "returnPeriodYears", lang)} år, og ikke længere.`
        : `There is only one level for ${waterOf(facts, lang)}: “${String(facts.measure)}” is assumed to hold up to it, once in ${years(facts, "returnPeriodYears", lang)} years, and no further.`,
    ),
  "crest-unknown": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Det vides ikke, hvad „${String(facts.measure)}“ holder tilbage af ${waterOf(facts, lang)}. Skriv anlæggets topkote og vandstandene.`
        : `It is not known what “${String(facts.measure)}” holds back of ${waterOf(facts, lang)}. Type the measure's crest level and the water levels.`,
    ),
  "crest-under-terrain": (facts) =>
    both((lang) => {
      const crest = number(Number(facts.crestLevelM), lang, 2);
      return lang === "da"
        ? `„${String(facts.measure)}“ har en krone i ${crest} m, og terrænet er mindst lige så højt på hele dets linje: det holder intet tilbage. Se efter, om kronen er rigtig.`
        : `“${String(facts.measure)}” has its crest at ${crest} m, and the terrain is at least as high along all of its line: it holds nothing back. See whether the crest is right.`;
    }),
  "line-off-terrain": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "outsideM", lang)} m af linjen for „${String(facts.measure)}“ ligger uden for terrænet eller på jord, som ingen kender. Dér holder den intet tilbage i regnestykket.`
        : `${years(facts, "outsideM", lang)} m of the line of “${String(facts.measure)}” lie off the terrain, or on ground nobody knows. There it holds nothing back in the sums.`,
    ),
  "effect-unknown": (facts) =>
    both((lang) => {
      const isRain = facts.source === "cloudburst";
      if (lang === "da")
        return `Det vides ikke, hvad „${String(facts.measure)}“ gør ved ${waterOf(facts, lang)}. ${isRain ? "Skriv, hvor mange m³ det rummer, og tegn, hvor det ligger." : "Skriv, hvor meget det sænker vandet."}`;
      return `It is not known what “${String(facts.measure)}” does to ${waterOf(facts, lang)}. ${isRain ? "Type how many m³ it holds, and draw where it lies." : "Type how much it lowers the water."}`;
    }),
  "weakest-crest": said(
    "Hvor flere anlæg beskytter samme matrikel mod samme vand, bestemmer det laveste.",
    "Where several measures protect one parcel against one water, the lowest decides.",
  ),
  "waters-together": (facts) =>
    both((lang) => {
      const names = String(facts.sources)
        .split(", ")
        .map((source) => waterOf({ source }, lang));
      return lang === "da"
        ? `Samme hændelse: ${names.join(" og ")} kommer sammen. Hver bygning taber det største af, hvad vandene koster den, og det tilskrives det vand.`
        : `Same event: ${names.join(" and ")} come together. Each building loses the larger of what the waters cost it, credited to that water.`;
    }),
  "waters-independent": said(
    "Vandene regnes uafhængige af hinanden, og deres skader lægges sammen.",
    "The waters are taken as independent of each other, and their damages are added.",
  ),
  "levels-missing": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Der er ingen vandstand for ${waterOf(facts, lang)}. Risiko og gavn er derfor ukendt. Skriv en vandstand med gentagelsesperiode.`
        : `There is no level for ${waterOf(facts, lang)}. Risk and benefit are therefore unknown. Type a level with its return period.`,
    ),
  "groundwater-damage-unknown": said(
    "Grundvandets stand, dets stigning eller dets skade i kældre er ikke oplyst. Skaden er ukendt.",
    "The groundwater's level, its rise or its harm in cellars is not given. The damage is unknown.",
  ),
  "groundwater-in-cellars": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Grundvand skader en kælder, når det står over gulvet, som ligger ${number(Number(facts.depthM), lang, 1)} m under terræn (vores). ${facts.harm === "event" ? `Skaden er ${years(facts, "kronerPerM2", lang)} kr. pr. m² kælder, lånt fra oversvømmelser, med den indtastede chance om året.` : "Skaden om året er den indtastede."}`
        : `Groundwater harms a cellar when it stands over its floor, which lies ${number(Number(facts.depthM), lang, 1)} m under the terrain (ours). ${facts.harm === "event" ? `The harm is ${years(facts, "kronerPerM2", lang)} kr. a m² of cellar, borrowed from floods, with the chance a year that was typed.` : "The harm a year is the one that was typed."}`,
    ),
  "cellars-not-told": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Om ${years(facts, "buildings", lang)} bygninger vides det ikke, hvor stor kælderen er, eller om der er en.`
        : `Of ${years(facts, "buildings", lang)} buildings it is not known how large the cellar is, or whether there is one.`,
    ),
  "buildings-without-level": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Terrænet er ukendt for ${years(facts, "buildings", lang)} bygninger; deres skade er ukendt.`
        : `The terrain is unknown at ${years(facts, "buildings", lang)} buildings; their damage is unknown.`,
    ),
  "damage-functions": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skaden følger ${String(facts.da)} efter dybde, anvendelse og bebygget areal; ingen skade under ${number(Number(facts.damageThresholdM), lang, 2)} m vand.`
        : `Damage follows ${String(facts.en)} by depth, use and ground-floor area; none under ${number(Number(facts.damageThresholdM), lang, 2)} m of water.`,
    ),
  "own-damage-functions": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Sagen har sine egne skadekurver: ${years(facts, "curves", lang)} i stedet for tabellens. Kilde: ${String(facts.citations)}.`
        : `The case has its own damage curves: ${years(facts, "curves", lang)} instead of the table's. Source: ${String(facts.citations)}.`,
    ),
  "damage-falls": (facts) =>
    both((lang) => {
      const [before, rarer] = [years(facts, "before", lang), years(facts, "years", lang)];
      return lang === "da"
        ? `En ${rarer}-årshændelse koster mindre end en ${before}-årshændelse (${waterOf(facts, lang)}, ${String(facts.scenarioYear)}). Se efter, om filerne eller tallene er byttet om.`
        : `A ${rarer}-year event costs less than a ${before}-year event (${waterOf(facts, lang)}, ${String(facts.scenarioYear)}). See whether files or numbers are mixed up.`;
    }),
  "damage-class-of-standard": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "buildings", lang)} bygninger har en anvendelse, som den valgte tabel ikke nævner. De følger ${String(facts.da)}.`
        : `${years(facts, "buildings", lang)} buildings have a use that the chosen table does not name. They follow ${String(facts.en)}.`,
    ),
  "price-year-unknown": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Prisåret for ${String(facts.da)} er ikke tjekket; beløbene er ikke regnet om til sagens år.`
        : `The price year of ${String(facts.en)} is not checked; the amounts are not carried to the year of the case.`,
    ),
  "prices-indexed": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skadetabellens priser fra ${String(facts.from)} er ganget med ${number(Number(facts.factor), lang, 4)} til ${String(facts.to)} (indtastet).`
        : `The damage table's prices of ${String(facts.from)} are multiplied by ${number(Number(facts.factor), lang, 4)} to ${String(facts.to)} (typed).`,
    ),
  "prices-not-indexed": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Skadetabellens priser er fra ${String(facts.from)} og er ikke regnet om til ${String(facts.to)}. Skriv et prisindeks med kilde, hvis de skal.`
        : `The damage table's prices are of ${String(facts.from)} and not carried to ${String(facts.to)}. Type a price index with its source if they should be.`,
    ),
  "cellars-not-counted": (facts) =>
    both((lang) => {
      if (facts.buildings === null)
        return lang === "da" ? "Skadetabellen nævner ikke kældre." : "The damage table does not name cellars.";
      return lang === "da"
        ? `Om ${years(facts, "buildings", lang)} bygninger vides det ikke, om der er kælder. Skade i en kælder er ikke talt med dér.`
        : `Of ${years(facts, "buildings", lang)} buildings it is not known whether there is a cellar. Damage in one is not counted there.`;
    }),
  "floor-height-default": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Gulvhøjden er ikke oplyst for ${years(facts, "buildings", lang)} bygninger; hvor en kurve regner fra gulv, er gulvet sat ${number(Number(facts.floorM), lang, 2)} m over terræn (vores).`
        : `The floor height of ${years(facts, "buildings", lang)} buildings is not given; where a curve counts from the floor, it is taken ${number(Number(facts.floorM), lang, 2)} m over the terrain (ours).`,
    ),
  "roads-without-parcel": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "roads", lang)} vejstykker hører ikke til en matrikel: skaden på dem er ikke talt med.`
        : `${years(facts, "roads", lang)} pieces of road belong to no parcel: the damage to them is not counted.`,
    ),
  "stream-damage-derived": said(
    "Vandløbsskaden for erhverv er læst med to rækker byttet om, som ellers ikke passer sammen i vejledningen; for garager og „andet“ er skybrudstallene brugt. Det er vores læsning.",
    "Stream damage for business is read with two rows swapped that otherwise do not fit in the guide; for garages and “other” the cloudburst figures are used. It is our reading.",
  ),
  "other-use-class": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "buildings", lang)} bygninger har en anvendelse, som ingen skadeklasse dækker. De regnes som „andet“.`
        : `${years(facts, "buildings", lang)} buildings have a use that no damage class covers. They are counted as “other”.`,
    ),
  "screening-levels": (facts) =>
    both((lang) =>
      lang === "da"
        ? `${years(facts, "levels", lang)} af ${years(facts, "of", lang)} vandstande er screening og ikke fra en model.`
        : `${years(facts, "levels", lang)} of ${years(facts, "of", lang)} levels are screening, not from a model.`,
    ),
  "one-scenario": (facts) =>
    both((lang) =>
      lang === "da"
        ? `Regnet med vandstandene for ${String(facts.scenarioYear)} alene; havet antages ikke at stige i perioden.`
        : `Computed with the levels of ${String(facts.scenarioYear)} alone; the sea is not taken to rise over the period.`,
    ),
  "discount-rate": (facts) =>
    both((lang) => {
      const over = years(facts, "horizonYears", lang);
      if (typeof facts.ratePerYear === "number")
        return lang === "da"
          ? `Gavnen er nutidsværdien over ${over} år med ${percent(facts.ratePerYear, lang, 2)} om året (indtastet).`
          : `The benefit is the present value over ${over} years at ${percent(facts.ratePerYear, lang, 2)} a year (typed).`;
      return lang === "da"
        ? `Gavnen er nutidsværdien over ${over} år med Finansministeriets rente fra 2021: 3,5 % til år 35, 2,5 % til år 70, derefter 1,5 %.`
        : `The benefit is the present value over ${over} years at the Finance Ministry's rate of 2021: 3.5% to year 35, 2.5% to year 70, then 1.5%.`;
    }),
};
