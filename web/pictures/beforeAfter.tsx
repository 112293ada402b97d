import { type AmountClass, classesOf } from "../../shared/documents/amountClasses.ts";
import { type Outlines, outlinesOf } from "../../shared/geo/index.ts";
import type { Areal } from "../../shared/model/index.ts";
import { type Language, number, wholeKroner, wholeKronerRange } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { ink, type Picture } from "./picture.ts";

const width = 360;
const head = 22;

/** One parcel's damage a year, øre, without the project and with it. Null: not known. */
export interface BeforeAfter {
  id: string;
  geometry: Areal;
  without: number | null;
  after: number | null;
}

/** The parcels by what the water costs them a year: west of the curtain without the project, east of it with. `curtain`: 0-1 from the west. */
export function beforeAfterPicture(of: {
  parcels: readonly BeforeAfter[];
  year: number;
  curtain: number;
  lang: Language;
}): Picture {
  const { parcels, year, curtain, lang } = of;
  const text = pictures[lang];
  const outlines = outlinesOf(parcels.map(({ geometry }) => geometry));
  const [, , widthM, heightM] = outlines.viewBox;
  const classes = classesOf(parcels.flatMap(({ without, after }) => [without ?? 0, after ?? 0]));
  const count = (has: (amount: number | null) => boolean): [number, number] => [
    parcels.filter(({ without }) => has(without)).length,
    parcels.filter(({ after }) => has(after)).length,
  ];
  const hit = count((amount) => amount !== null && amount > 0);
  const unknown = count((amount) => amount === null);
  const n = (value: number) => number(value, lang);
  // The same parcels on both sides, or the two sums could not be held against each other.
  const known = parcels.filter(({ without, after }) => without !== null && after !== null);
  const sumOf = (side: "without" | "after") =>
    wholeKroner(
      known.reduce((sum, parcel) => sum + parcel[side]!, 0),
      lang,
    );
  const rows = classes.map((one) => ({
    head: classText(one, lang),
    cells: count((amount) => amount !== null && amount > 0 && isIn(amount, one, classes)),
  }));
  return {
    ...{ name: "foer-og-efter", title: text.beforeAfter(year), width },
    height: head + (heightM * width) / widthM,
    says: [
      text.beforeAfterSays(n(hit[0]), n(hit[1])),
      (unknown[0] + unknown[1] === 0 ? text.beforeAfterAll : text.beforeAfterKnown)(sumOf("without"), sumOf("after")),
      ...(unknown[0] + unknown[1] === 0 ? [] : [text.beforeAfterUnknown(n(Math.max(...unknown)))]),
    ].join(" "),
    source: text.computed(text.beforeAfterSource),
    drawing: <Curtain parcels={parcels} outlines={outlines} classes={classes} curtain={curtain} lang={lang} />,
    legend: [
      ...classes.map((one) => ({ fill: one.colour, says: classText(one, lang) })),
      { fill: "#fff", says: text.noDamage },
      ...(unknown[0] + unknown[1] === 0 ? [] : [{ fill: "url(#foer-og-efter-ukendt)", says: text.unknown }]),
    ],
    table: {
      of: text.damageYear,
      columns: [
        { title: text.parcelsWithout, kind: "count" },
        { title: text.parcelsWith, kind: "count" },
      ],
      rows: [
        ...rows,
        { head: text.noDamage, cells: count((amount) => amount === 0) },
        { head: text.unknown, cells: unknown },
      ],
    },
  };
}

/** The classes touch: an amount on a border belongs to the upper one. */
const isIn = (amount: number, one: AmountClass, classes: readonly AmountClass[]): boolean =>
  one === classes.findLast(({ fromOere }) => amount >= fromOere);

const classText = ({ fromOere, toOere }: AmountClass, lang: Language): string =>
  wholeKronerRange(fromOere, toOere, sketch[lang].to, lang);

interface CurtainShown {
  parcels: readonly BeforeAfter[];
  outlines: Outlines;
  classes: readonly AmountClass[];
  curtain: number;
  lang: Language;
}

function Curtain({ parcels, outlines, classes, curtain, lang }: CurtainShown) {
  const text = pictures[lang];
  const [, , widthM, heightM] = outlines.viewBox;
  const tall = (heightM * width) / widthM;
  const at = width * curtain;
  const fill = (amount: number | null) => {
    if (amount === null) return "url(#foer-og-efter-ukendt)";
    return amount <= 0 ? "#fff" : (classes.findLast(({ fromOere }) => amount >= fromOere)?.colour ?? "#fff");
  };
  const half = (side: "without" | "after", x: number, wide: number) => (
    <svg {...{ x, y: head, width: wide, height: tall }} overflow="hidden">
      <svg {...{ x: -x, y: 0, width, height: tall }} viewBox={outlines.viewBox.join(" ")}>
        <defs>
          <pattern
            id="foer-og-efter-ukendt"
            {...{ width: 6, height: 6, patternUnits: "userSpaceOnUse" }}
            patternTransform={`scale(${widthM / width}) rotate(45)`}
          >
            <rect width="6" height="6" fill="#fff" />
            <path d="M0 0v6" stroke={ink.line} stroke-width="3" />
          </pattern>
        </defs>
        {parcels.map((parcel, i) => (
          <path
            key={parcel.id}
            d={outlines.paths[i]}
            fill={fill(parcel[side])}
            fill-rule="evenodd"
            stroke="#8d8676"
            stroke-width={outlines.sizeM / 900}
          />
        ))}
      </svg>
    </svg>
  );
  return (
    <>
      {at > 0 ? half("without", 0, at) : null}
      {at < width ? half("after", at, width - at) : null}
      <path d={`M${at} ${head - 4}V${head + tall}`} stroke={ink.text} stroke-width="2.5" />
      {curtain > 0.2 ? (
        <text x={at - 6} y="14" text-anchor="end" fill={ink.text}>
          {text.without}
        </text>
      ) : null}
      {curtain < 0.8 ? (
        <text x={at + 6} y="14" fill={ink.text}>
          {text.with}
        </text>
      ) : null}
    </>
  );
}
