import { outlinesOf, scaleBarM } from "../geo/index.ts";
import type { Calculation, CaseFile, Geometry } from "../model/index.ts";
import { caseMapWords } from "../texts/caseMap.ts";
import { kroner, type Language, number, wholeKronerRange } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { type AmountClass, classesOf } from "./amountClasses.ts";

/** Parcels of one map: more are too small to be told apart on paper, and too many to draw in a document. */
export const mostOnMap = 20_000;

export interface CaseMapShape {
  path: string;
  /** Absent: an outline alone. */
  fill?: string;
  stroke: string;
  strokeM: number;
}

/** The case from above, drawn by what each parcel pays; metres from its north-western corner, y down. */
export interface CaseMap {
  title: string;
  says: string;
  source: string;
  viewBox: [number, number, number, number];
  shapes: CaseMapShape[];
  bar: { metres: number; text: string };
  north: string;
  /** `count`: how many of it are drawn. */
  legend: { fill: string; says: string; count: number }[];
}

const ink = { border: "#8d8676", outside: "#e6e2d8", nothing: "#fffdf5", sea: "#1f6f9c", measure: "#7a0177" };

/** The map of a case and its roll: parcels, water, measures. Null: it has no parcels, or more than `mostOnMap`. */
export function caseMap(theCase: CaseFile, { units }: Calculation, lang: Language): CaseMap | null {
  const { parcels, measures, water } = theCase;
  const { text, synthetic } = theCase.dataSource;
  if (parcels.length === 0 || parcels.length > mostOnMap) return null;
  const words = caseMapWords[lang];
  // Owners of flats share a parcel: it has what they pay together. A property of several parcels has its amount on each of them.
  const owed = new Map<string, number>();
  for (const { parcels: ids, oere } of units) for (const id of ids) owed.set(id, (owed.get(id) ?? 0) + oere);
  const classes = classesOf([...owed.values()]);
  const lines: { geometry: Geometry; stroke: string; part: number }[] = [
    ...(water.sea?.area == null ? [] : [{ geometry: water.sea.area, stroke: ink.sea, part: 700 }]),
    ...water.streams.map(({ line }) => ({
      ...{ geometry: { type: "LineString" as const, coordinates: line }, stroke: ink.sea, part: 350 },
    })),
    ...measures.flatMap(({ geometry }) => (geometry === null ? [] : [{ geometry, stroke: ink.measure, part: 180 }])),
  ];
  const { viewBox, sizeM, paths } = outlinesOf([
    ...parcels.map(({ geometry }) => geometry),
    ...lines.map(({ geometry }) => geometry),
  ]);
  const metres = scaleBarM(viewBox[2]);
  const amounts = parcels.map(({ id }) => owed.get(id));
  const legend = [
    ...classes.map((one) => ({
      ...{ fill: one.colour, says: classText(one, words.to, lang) },
      count: amounts.filter((amount) => classFor(amount, classes) === one).length,
    })),
    {
      ...{ fill: ink.nothing, says: words.nothing },
      count: amounts.filter((amount) => amount !== undefined && amount <= 0).length,
    },
    { fill: ink.outside, says: words.outside, count: amounts.filter((amount) => amount === undefined).length },
    { fill: ink.measure, says: words.measure, count: measures.filter(({ geometry }) => geometry !== null).length },
  ];
  return {
    title: words.title(theCase.title),
    says: words.says(
      number(units.filter(({ oere }) => oere > 0).length, lang),
      kroner(
        units.reduce((sum, { oere }) => sum + oere, 0),
        lang,
      ),
    ),
    source: words.source([text, ...(synthetic ? [rollDocument[lang].synthetic] : [])].join(" ")),
    ...{ viewBox, north: words.north },
    bar: { metres, text: metres >= 1_000 ? `${number(metres / 1_000, lang)} km` : `${number(metres, lang)} m` },
    shapes: [
      ...parcels.map((_, i) => ({
        ...{ path: paths[i]!, fill: fillOf(amounts[i], classes), stroke: ink.border, strokeM: sizeM / 2_000 },
      })),
      ...lines.map(({ stroke, part }, i) => ({
        ...{ path: paths[parcels.length + i]!, stroke, strokeM: sizeM / part },
      })),
    ],
    legend: legend.filter(({ count }) => count > 0),
  };
}

const classFor = (amount: number | undefined, classes: readonly AmountClass[]): AmountClass | undefined =>
  amount === undefined || amount <= 0 ? undefined : classes.findLast(({ fromOere }) => amount >= fromOere);

function fillOf(amount: number | undefined, classes: readonly AmountClass[]): string {
  if (amount === undefined) return ink.outside;
  return classFor(amount, classes)?.colour ?? ink.nothing;
}

const classText = ({ fromOere, toOere }: AmountClass, to: string, lang: Language): string =>
  wholeKronerRange(fromOere, toOere, to, lang);
