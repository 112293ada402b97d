import { findKey } from "../allocation/index.ts";
import type { NoteLine, TableColumn } from "../formats/index.ts";
import type { Calculation, CaseFile, KeyData, MeasureResult } from "../model/index.ts";
import { becauseText, type Language } from "../texts/index.ts";
import { keyFormula } from "../texts/keyFormula.ts";
import { rollDocument } from "../texts/rollDocument.ts";

/**
 * What a roll rests on, line by line: the project, how the bill is shared in one sentence and one line a measure, law and key versions, the
 * case's fingerprint, where the data come from, every check and every assumption. It stands in each file that the roll is given as.
 */
export function rollMethod(calculation: Calculation, theCase: CaseFile, lang: Language): NoteLine[] {
  const words = rollDocument[lang];
  const { checks, assumptions, keyVersions, measures, units, outside } = calculation;
  const line = (title: string, text: string | null): NoteLine => ({ title, text });
  return [
    line(words.project, theCase.title),
    line(words.municipality, theCase.municipality.name),
    line(
      words.dataSource,
      [theCase.dataSource.text, ...(theCase.dataSource.synthetic ? [words.synthetic] : [])].join(" ").trim(),
    ),
    line(words.howShared, words.howSharedSays),
    ...measures.map((measure) => line(words.bill(titleOf(theCase, measure.id)), billOf(measure, theCase, lang))),
    line(words.law, words.lawSays(calculation.lawAsOf, calculation.lawVersion)),
    line(words.keyVersions, keyVersions.map(({ id, version }) => `${id} ${version}`).join(", ")),
    line(words.caseHash, calculation.caseHash),
    line(words.units, words.unitsSay(units.length, outside.count)),
    line(words.prices, words.pricesSay(theCase.priceYear, theCase.horizonYears)),
    line(words.reading, words.readingSays),
    line(words.names, words.namesSay),
    line(words.checks, null),
    ...checks.map(({ outcome, because }) => line(words.outcome[outcome], becauseText(because, lang))),
    line(words.assumptions, null),
    ...assumptions.map((because) => line("", becauseText(because, lang))),
  ];
}

/** The columns by the names that programs read them by. */
export const columnNotes = (columns: readonly TableColumn[]): NoteLine[] =>
  columns.map(({ id, title }) => ({ title: id, text: title }));

const titleOf = ({ measures }: CaseFile, id: string): string => measures.find((one) => one.id === id)?.title ?? id;

function billOf({ ownersOere, key, left, id }: MeasureResult, theCase: CaseFile, lang: Language): string {
  const words = rollDocument[lang];
  const data = keyData(theCase, id, key);
  const named = `${data?.title[lang] ?? key.id} (${key.id} ${key.version})`;
  const formula = data === undefined ? "" : keyFormula(data, lang);
  const note = data?.note?.[lang];
  return [
    `${words.billSays(ownersOere, named, formula)}.`,
    ...(data === undefined ? [] : [data.says[lang]]),
    ...(note === undefined ? [] : [note]),
    ...left.map(({ to, oere }) => words.left(to, oere)),
  ].join(" ");
}

function keyData({ keys }: CaseFile, measure: string, { id, version }: MeasureResult["key"]): KeyData | undefined {
  const own = [measure, "*"].flatMap((of) => keys.filter((line) => line.measure === of)).map(({ key }) => key);
  const found = own.find((key): key is KeyData => "layers" in key && key.id === id && key.version === version);
  return found ?? findKey(id, version);
}
