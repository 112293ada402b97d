import type { OwnerSheet } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { day, kroner } from "../numbers.ts";
import { payersForm } from "../pages/payersForm.ts";
import { monthlyText } from "../payments.ts";
import { type SheetInWords, sheetTopics } from "./inWords.ts";
import { sectionWriters } from "./sections.ts";
import { listed, stopped, unbroken } from "./sentences.ts";
import { sheetWords } from "./words.ts";

export type { SheetCell, SheetInWords, SheetSection, SheetTable, SheetTopic } from "./inWords.ts";

/** An owner's sheet in words: every topic has its section, and what is not known is said there. */
export function sheetInWords(sheet: OwnerSheet, lang: Language): SheetInWords {
  const text = sheetWords[lang];
  const { unit, amount, carried, dataSource } = sheet;
  const parcels = unit.parcels.map(({ matrikelnr }) => matrikelnr);
  return {
    language: lang,
    title: text.title(parcels.length === 0 ? unit.id : listed(parcels, text.and)),
    about: text.about(sheet.title, sheet.municipality, day(sheet.lawAsOf, lang)),
    synthetic: dataSource.synthetic ? dataSource.text : null,
    amount: kroner(amount.oere, lang),
    paid: paidText(sheet, lang),
    notes: [
      ...upkeepText(amount, lang),
      ...(unit.owners > 1 ? [text.owners(unit.owners)] : []),
      ...(unit.changedOn === null ? [] : [text.changed(day(unit.changedOn, lang))]),
      ...(carried === null ? [] : [text.carried(day(carried.since, lang)), text.carriedUnknown]),
    ],
    sections: sheetTopics.map((topic) => {
      const { says, tables } = sectionWriters[topic]({ sheet, lang });
      return { topic, heading: text.headings[topic], says: says.map(unbroken), tables };
    }),
    foot: text.foot(sheet.caseHash, sheet.lawVersion),
  };
}

/** Upkeep where there is any, or that it is not decided who pays it. */
function upkeepText({ upkeepPerYearOere: yearly }: OwnerSheet["amount"], lang: Language): string[] {
  const text = payersForm[lang];
  if (yearly === 0) return [];
  return [yearly === null ? stopped(text.yourUpkeepOpen) : text.yourUpkeepSays(kroner(yearly, lang))];
}

/** Total, a year, a month, for how long. */
function paidText({ amount: { oere, payments } }: OwnerSheet, lang: Language): string | null {
  const text = sheetWords[lang];
  if (oere === 0) return text.nothing;
  const monthly = monthlyText(payments, lang);
  return monthly === null
    ? text.once
    : `${monthly}: ${text.perYear(kroner(payments.perYearOere, lang), kroner(payments.totalOere, lang))}`;
}
