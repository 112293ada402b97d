import type { OwnerSheet, SheetWorks } from "../../model/index.ts";
import { becauseText } from "../because.ts";
import type { Language } from "../language.ts";
import { kroner, number, percent, wholeKroner } from "../numbers.ts";
import { kindNames } from "../pages/parts.ts";
import { buildsSays } from "./buildsSays.ts";
import { carriedSays } from "./carriedSays.ts";
import { factorTable } from "./factorTable.ts";
import type { Says, SheetCell, SheetTopic, Worded } from "./inWords.ts";
import { lawSections } from "./lawSections.ts";
import { capital, listed, metres, stopped } from "./sentences.ts";
import { sheetWords } from "./words.ts";

const said = (...says: string[]): Says => ({ says, tables: [] });

export const sectionWriters: Record<SheetTopic, (given: Worded) => Says> = {
  plan: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    return said(...sheet.works.flatMap((works) => worksSays(works, lang)), text.sheetIsCalculation);
  },
  water: (given) => said(...chanceSays(given), ...waterSays(given)),
  loss: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const known = sheet.damage.some(({ withoutOere }) => withoutOere !== null);
    const columns = [text.year, text.without, text.with].map((title, i) => ({ title, isNumber: i > 0 }));
    const rows = sheet.damage.map(({ year, withoutOere, withOere }) => [
      String(year),
      amountCell(withoutOere, lang),
      amountCell(withOere, lang),
    ]);
    return {
      says: [known ? text.lossTold : text.lossUnknown],
      tables: rows.length === 0 ? [] : [{ caption: text.lossTable, columns, rows, totals: [] }],
    };
  },
  gain: gainSays,
  land: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const { areaM2, overlapM2, givesLand } = sheet.unit;
    const nature = sheet.law.nature;
    return said(
      areaM2 === null
        ? text.areaUnknown
        : overlapM2 === null
          ? text.areaOnly(number(areaM2, lang))
          : text.area(number(areaM2, lang), number(overlapM2, lang)),
      givesLand === null ? text.landUnknown : givesLand ? text.givesLand : text.givesNoLand,
      text.harmUnknown,
      text.nature[nature ?? "unknown"],
    );
  },
  reached: ({ sheet, lang }) => {
    if (sheet.carried !== null) return carriedSays(sheet.carried, lang);
    const text = sheetWords[lang];
    return {
      says: sheet.reached.map(({ line }) => stopped(becauseText(line.because, lang))),
      tables: sheet.reached
        .filter(({ line }) => line.layers.length > 0)
        .map((share) => factorTable(share, stopped(text.keyIs(share.key.title[lang])), lang)),
    };
  },
  "other-keys": ({ sheet, lang }) => {
    const text = sheetWords[lang];
    if (sheet.otherKeys === null) return said(text.otherNone);
    const columns = [text.key, text.yourShare].map((title, i) => ({ title, isNumber: i > 0 }));
    const { keys, areExamples } = sheet.otherKeys;
    const rows = keys.map(({ title, oere, chosen }): SheetCell[] => [
      chosen ? text.chosen(title[lang]) : title[lang],
      oere === null ? { text: text.cannotShare, unknown: true } : kroner(oere, lang),
    ]);
    const lead = areExamples
      ? [text.otherLead, text.otherExamples]
      : [keys.length === 1 ? text.otherOnlyChosen : text.otherConsidered];
    return { says: lead, tables: [{ caption: text.otherTable, columns, rows, totals: [] }] };
  },
  certain: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const { band } = sheet;
    const between = (say: (low: string, high: string) => string, of: { lowOere: number; highOere: number } | null) =>
      of === null ? [] : [stopped(say(wholeKroner(of.lowOere, lang), wholeKroner(of.highOere, lang)))];
    const bands =
      band === null ? [] : [...between(text.band, band.shareOere), ...between(text.bandBenefit, band.benefitPvOere)];
    return said(text.sure, text.unsure, ...(bands.length === 0 ? [text.bandNone] : bands));
  },
  builds: (given) => said(...buildsSays(given)),
  ...lawSections,
};

function worksSays(works: SheetWorks, lang: Language): string[] {
  const { title, kind, parts, crestLevelM, grossOere, ownersOere } = works;
  const text = sheetWords[lang];
  const against = listed(
    parts.map(({ source, effect }) => text.against(text.effect[effect], text.threat[source])),
    text.and,
  );
  return [
    text.works(title ?? kindNames[kind][lang], against),
    ...(holdsBack(works) ? [crestLevelM === null ? text.crestUnknown : text.crest(metres(crestLevelM, lang))] : []),
    stopped(text.cost(wholeKroner(grossOere, lang), wholeKroner(ownersOere, lang))),
  ];
}

function chanceSays({ sheet, lang }: Worded): string[] {
  const text = sheetWords[lang];
  const { yearlyChance } = sheet.water;
  if (sheet.unit.hasBuilding === false) return [text.noBuilding];
  if (yearlyChance === null) return [text.chanceUnknown];
  return [yearlyChance === 0 ? text.chanceNone : text.chance(percent(yearlyChance, lang, 2))];
}

/** Rarer than this, a number of years says no more. */
const rarestToldYears = 1000;

function waterSays({ sheet, lang }: Worded): string[] {
  const text = sheetWords[lang];
  const { waters } = sheet.water;
  const { terrainM } = sheet.unit;
  return [
    ...(waters.length === 0 ? [text.waterUnknown] : waters.map((water) => eventsSay(water, lang))),
    terrainM === null ? text.terrainUnknown : text.terrain(metres(terrainM, lang)),
    ...overtoppedSays(sheet.works.filter(holdsBack), lang),
  ];
}

/** Works that water may pass over: those of the kinds that have a crest, and others that were given one. */
const holdsBack = ({ kind, crestLevelM }: SheetWorks): boolean =>
  crestLevelM !== null || kind === "dike" || kind === "sluice" || kind === "wall";

function overtoppedSays(works: readonly SheetWorks[], lang: Language): string[] {
  const text = sheetWords[lang];
  const years = works.map((one) => one.overtoppedReturnPeriodYears);
  if (years.length === 0) return [];
  if (years.includes(null)) return [text.overtoppedUnknown];
  const first = Math.floor(Math.min(...years.map(Number)));
  return [
    first < rarestToldYears
      ? text.overtopped(number(first, lang))
      : text.overtoppedRarely(number(rarestToldYears, lang)),
  ];
}

function eventsSay({ source, year, events }: OwnerSheet["water"]["waters"][number], lang: Language): string {
  const text = sheetWords[lang];
  const of = text.threat[source];
  const years = (returnPeriodYears: number) => number(returnPeriodYears, lang);
  const levels = events.flatMap(({ levelM, returnPeriodYears }) =>
    levelM === null ? [] : [text.level(metres(levelM, lang), years(returnPeriodYears))],
  );
  if (levels.length === events.length) return capital(text.levels(year, of, listed(levels, text.and)));
  return capital(
    text.events(
      year,
      of,
      listed(
        events.map(({ returnPeriodYears }) => text.eventOf(years(returnPeriodYears))),
        text.and,
      ),
    ),
  );
}

function gainSays({ sheet, lang }: Worded): Says {
  const text = sheetWords[lang];
  const { benefitPvOere: saved, bearsPvOere, horizonYears, paysMoreThanGains } = sheet.gain;
  return said(
    saved === null
      ? text.benefitUnknown
      : saved === 0
        ? text.benefitNone
        : text.benefit(wholeKroner(saved, lang), horizonYears),
    text.bears(wholeKroner(bearsPvOere, lang)),
    saved === null || paysMoreThanGains === null ? text.paysUnknown : netSays(bearsPvOere - saved, lang),
    sheet.law.coastal ? text.ourCheckCoastal : text.ourCheck,
  );
}

/** What is borne less what is saved; half a krone is nothing. */
function netSays(netOere: number, lang: Language): string {
  const text = sheetWords[lang];
  if (Math.abs(netOere) < 50) return text.paysTheSame;
  const amount = wholeKroner(Math.abs(netOere), lang);
  return netOere > 0 ? text.paysMore(amount) : text.paysLess(amount);
}

const amountCell = (oere: number | null, lang: Language): SheetCell =>
  oere === null ? { text: sheetWords[lang].unknown, unknown: true } : wholeKroner(oere, lang);
