import type { FactorRead, ShareLayer, SheetShare, UnitFact } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { kroner, number, percent } from "../numbers.ts";
import { keys } from "../pages/keys.ts";
import { className, classRowName, unitFactTexts, unitFactValue } from "../unitFacts.ts";
import type { SheetCell, SheetTable } from "./inWords.ts";
import { plain } from "./sentences.ts";
import { sheetWords } from "./words.ts";

const isFact = (name: string): name is UnitFact => name in unitFactTexts;

/**
 * What a share is made of, so that it can be worked out again by hand: each factor, their product, everybody's, and the bill
 * times the one over the other, with four decimals, so that the øre that rounding moves can be seen.
 */
export function factorTable({ line, billOere }: SheetShare, caption: string, lang: Language): SheetTable {
  const text = keys[lang];
  const rows = line.layers.flatMap((layer) => layerRows(layer, billOere, line.layers.length > 1, lang));
  const totals: SheetCell[][] = [];
  if (line.layers.length > 1) {
    const sum = line.layers.reduce((all, layer) => all + exactOere(layer, billOere), 0);
    totals.push([text.pointsSum, "", fourDecimals(sum, lang)]);
  }
  if (line.heldBy !== null) totals.push([text.held[line.heldBy], "", kroner(line.oere + line.relievedOere, lang)]);
  if (line.relievedOere !== 0) totals.push([text.relieved, "", kroner(0 - line.relievedOere, lang)]);
  totals.push([text.rounded, "", kroner(line.oere, lang)]);
  const columns = [text.factor, text.read, text.number].map((title, i) => ({ title, isNumber: i > 0 }));
  return { caption, columns, rows, totals };
}

function layerRows(layer: ShareLayer, billOere: number, many: boolean, lang: Language): SheetCell[][] {
  const text = keys[lang];
  const how = layer.sharing === "crest" ? text.byCrest : layer.sharing === "stream" ? text.bySections : null;
  const head = [many ? `${layer.layer}: ${text.partOf(percent(layer.part, lang, 1))}` : null, how].filter(
    (one) => one !== null,
  );
  return [
    ...head.map((one): SheetCell[] => [one, "", ""]),
    ...layer.terms.flatMap((term, t) =>
      term.map((factor, f): SheetCell[] => [
        `${t > 0 && f === 0 ? "+ " : f > 0 ? "× " : ""}${nameOf(factor, lang)}`,
        readOf(factor, lang),
        factor.value === null ? { text: sheetWords[lang].unknown, unknown: true } : plain(factor.value, lang),
      ]),
    ),
    [text.points, "", plain(Number(layer.points) / 1e6, lang)],
    [text.ofAll, "", plain(Number(layer.pointsTotal) / 1e6, lang)],
    [text.bill, "", kroner(billOere, lang)],
    [text.product, "", fourDecimals(exactOere(layer, billOere), lang)],
  ];
}

function nameOf({ kind, name }: FactorRead, lang: Language): string {
  if (kind === "constant") return keys[lang].constant;
  return isFact(name) ? unitFactTexts[name].name[lang] : className(name, lang);
}

function readOf({ kind, name, read }: FactorRead, lang: Language): string {
  if (kind === "constant") return "";
  if (typeof read === "string") return classRowName(read, lang);
  return isFact(name) ? unitFactValue(name, read, lang) : "";
}

/** For showing only: the share itself is worked out exactly. */
const exactOere = ({ part, points, pointsTotal }: ShareLayer, billOere: number): number =>
  pointsTotal === "0" ? 0 : (billOere * part * Number(points)) / Number(pointsTotal);

const fourDecimals = (oere: number, lang: Language): string =>
  `${number(oere / 100, lang, 4)} ${lang === "da" ? "kr." : "DKK"}`;
