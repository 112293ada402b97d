import type { TableCell, TableColumn } from "../formats/index.ts";
import {
  type ClassStyle,
  kindOf,
  type LayerStyle,
  type MapLayer,
  type ShapeKind,
  type TextStyle,
} from "../formats/layers/mapLayer.ts";
import type { Calculation, CaseFile, Geometry, LayerKind } from "../model/index.ts";
import { type Language, placeFactValue, wholeKroner } from "../texts/index.ts";
import { mapFileTexts } from "../texts/mapFiles.ts";
import { layerKindNames } from "../texts/pages/layers.ts";
import { kindNames } from "../texts/pages/parts.ts";
import { classesOf } from "./amountClasses.ts";
import { factLooks, ownLook } from "./factLooks.ts";
import { rollAreas } from "./rollAreas.ts";
import { rollTable } from "./rollTable.ts";

/** As the page draws them (web/map/style.ts): what lies round or over all parcels hides none of them. */
const colours = {
  nothing: "#fffdf5",
  border: "#8d8676",
  house: "#6f6a60",
  area: "#0b4a66",
  measure: "#7a0177",
  /** Of the lines that it is hatched with. */
  unknown: "#8a8a8a",
};

const column = (id: string, title: string, kind: TableColumn["kind"], decimals: number | null = null): TableColumn => ({
  ...{ id, title, kind, decimals, summed: false },
});

/**
 * The case as layers for a map, the one to be drawn on top first: measures, the area where it is drawn, the layers that answer facts,
 * buildings, and the roll with each unit's share and damage, in classes as the page's legend has them. A layer without rows is left out.
 */
export function mapLayers(calculation: Calculation, theCase: CaseFile, lang: Language): MapLayer[] {
  const words = mapFileTexts[lang];
  return [
    ...measureLayers(theCase, lang),
    ...areaLayer(theCase, lang),
    ...factLayers(theCase, lang),
    ...buildingLayer(theCase, lang),
    rollLayer(calculation, theCase, lang, words.shares),
  ];
}

/** The roll once more, in classes by its damage a year without the project, to be turned on; null where that is not computed. */
export function riskLayer(calculation: Calculation, theCase: CaseFile, lang: Language): MapLayer | null {
  const words = mapFileTexts[lang];
  const amounts = calculation.units.flatMap(({ eadWithoutOere }) => eadWithoutOere ?? []);
  if (amounts.length === 0) return null;
  const layer = rollLayer(calculation, theCase, lang, words.risk);
  const style = classStyle("eadWithout", amounts, words.noDamage, lang, 100);
  const unknown =
    amounts.length < calculation.units.length ? { colour: colours.unknown, title: words.unknown } : undefined;
  return { ...layer, name: "roll_risk", table: layer.name, style: { ...style, unknown }, isOff: true };
}

function rollLayer(calculation: Calculation, theCase: CaseFile, lang: Language, title: string): MapLayer {
  const table = rollTable(calculation, theCase, lang);
  const style = classStyle(
    "shareOere",
    calculation.units.map(({ oere }) => oere),
    mapFileTexts[lang].nothing,
    lang,
    1,
  );
  return {
    ...{ name: "roll", title, kind: "area", columns: table.columns, rows: table.rows, style },
    shapes: rollAreas(table.parcels, theCase),
  };
}

/** The page's classes; `unit`: øre in the column's own unit. A border belongs to the class that begins there, as on the page. */
function classStyle(of: string, amounts: readonly number[], nothing: string, lang: Language, unit: number): ClassStyle {
  const classes = classesOf(amounts);
  const { to } = mapFileTexts[lang];
  return {
    ...{ is: "classes", column: of, outline: colours.border },
    classes: [
      { from: 0, to: 0, colour: colours.nothing, title: nothing },
      ...classes.map(({ fromOere, toOere, colour }, i) => ({
        from: fromOere / unit,
        to: (i === classes.length - 1 ? toOere : toOere - 1) / unit,
        colour,
        title:
          fromOere === toOere
            ? wholeKroner(fromOere, lang)
            : `${wholeKroner(fromOere, lang)} ${to} ${wholeKroner(toOere, lang)}`,
      })),
    ],
  };
}

const oneColour = (colour: string, fill: number): LayerStyle => ({ is: "one", colour, outline: colour, fill });

interface Row {
  cells: TableCell[];
  shape: Geometry;
}

/** Rows of several kinds of shapes as a layer for each kind that there is. */
function byKind(
  rows: readonly Row[],
  of: { name: string; titles: Record<ShapeKind, string>; columns: TableColumn[]; style: LayerStyle },
): MapLayer[] {
  const { name, titles, columns, style } = of;
  return (["point", "line", "area"] as const).flatMap((kind): MapLayer[] => {
    const some = rows.filter(({ shape }) => kindOf(shape) === kind);
    if (some.length === 0) return [];
    return [
      {
        ...{ name: `${name}_${kind}`, title: titles[kind], kind, columns },
        ...{ rows: some.map(({ cells }) => cells), shapes: some.map(({ shape }) => shape) },
        style,
      },
    ];
  });
}

function measureLayers({ measures }: CaseFile, lang: Language): MapLayer[] {
  const { columns: words, measures: titles } = mapFileTexts[lang];
  const rows = measures.flatMap(({ id, title, kind, geometry, crestLevelM, cost }): Row[] =>
    geometry === null
      ? []
      : [{ cells: [id, title ?? id, kindNames[kind][lang], crestLevelM ?? null, cost.worksOere], shape: geometry }],
  );
  const columns = [
    ...[column("id", words.id, "text"), column("title", words.title, "text"), column("kind", words.kind, "text")],
    ...[column("crestM", words.crestM, "number", 3), column("works", words.works, "kroner")],
  ];
  return byKind(rows, { name: "measures", titles, columns, style: oneColour(colours.measure, 0.18) });
}

function areaLayer({ area, title }: CaseFile, lang: Language): MapLayer[] {
  if (area === null || area.type === "Parcels") return [];
  const words = mapFileTexts[lang];
  return [
    {
      ...{ name: "area", title: words.area, kind: "area", columns: [column("title", words.columns.title, "text")] },
      ...{ rows: [[title]], shapes: [area] },
      style: oneColour(colours.area, 0),
    },
  ];
}

function factLayers({ layers }: CaseFile, lang: Language): MapLayer[] {
  const { columns: words, facts: titles } = mapFileTexts[lang];
  const looks = new Map<string, TextStyle["looks"][number]>();
  const rows = layers.flatMap(({ title, kind, features }): Row[] =>
    features.map(({ geometry, value }) => {
      const { text, ...look } = lookOf(kind, value, lang);
      looks.set(text, { text, ...look });
      return { cells: [title, layerKindNames[kind][lang], value ?? null, text], shape: geometry };
    }),
  );
  const columns = [
    column("layer", words.layer, "text"),
    column("kind", words.kind, "text"),
    column("value", words.value, "text"),
    column("shownAs", words.shownAs, "text"),
  ];
  const style = { is: "texts", column: "shownAs", fill: 0, looks: [...looks.values()] } as const;
  return byKind(rows, { name: "facts", titles, columns, style });
}

/** How the page draws a feature of a map layer, and what its legend calls that. */
function lookOf(kind: LayerKind, value: string | null | undefined, lang: Language): TextStyle["looks"][number] {
  const { colour, values = {}, dashes } = factLooks[kind];
  const own = ownLook(kind, value);
  return {
    text: own === null ? layerKindNames[kind][lang] : placeFactValue(own, lang),
    colour: own === null ? colour : values[own]!,
    dashes,
  };
}

function buildingLayer({ buildings }: CaseFile, lang: Language): MapLayer[] {
  if (buildings.length === 0) return [];
  const { columns: words, buildings: title } = mapFileTexts[lang];
  return [
    {
      ...{ name: "buildings", title, kind: "area" },
      columns: [
        ...[
          column("id", words.id, "text"),
          column("parcel", words.parcel, "text"),
          column("useCode", words.useCode, "text"),
        ],
        ...[
          column("groundFloorM2", words.groundFloorM2, "number", 2),
          column("dwellingM2", words.dwellingM2, "number", 2),
        ],
        column("terrainM", words.terrainM, "number", 3),
      ],
      rows: buildings.map(({ id, parcelId, useCode, groundFloorM2, dwellingM2, terrain }) => [
        ...[id, parcelId, useCode, groundFloorM2, dwellingM2, terrain?.levelM ?? null],
      ]),
      shapes: buildings.map(({ geometry }) => geometry ?? null),
      style: oneColour(colours.house, 1),
    },
  ];
}
