import { type CaseMap, caseMap } from "../../shared/documents/caseMap.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { ink, type Picture } from "./picture.ts";

const width = 520;
/** Under the map, for the scale bar. */
const foot = 30;

/** The case from above, with scale bar and north arrow. Null: it has no parcels, or more than a picture can hold. */
export function caseMapPicture(theCase: CaseFile, calculation: Calculation, lang: Language): Picture | null {
  const text = pictures[lang];
  const found = caseMap(theCase, calculation, lang);
  if (found === null) return null;
  const { title, says, source, viewBox, legend } = found;
  return {
    ...{ name: "kort", title, says, source, width },
    height: (viewBox[3] * width) / viewBox[2] + foot,
    drawing: <Drawn map={found} />,
    legend,
    table: {
      of: text.colour,
      columns: [{ title: text.count, kind: "count" }],
      rows: legend.map((entry) => ({ head: entry.says, cells: [entry.count] })),
    },
  };
}

function Drawn({ map: { viewBox, shapes, bar, north } }: { map: CaseMap }) {
  const height = (viewBox[3] * width) / viewBox[2];
  const long = (bar.metres * width) / viewBox[2];
  return (
    <>
      <svg {...{ x: 0, y: 0, width, height }} viewBox={viewBox.join(" ")}>
        {shapes.map(({ path, fill, stroke, strokeM }, i) => (
          <path
            key={i}
            d={path}
            fill={fill ?? "none"}
            fill-rule="evenodd"
            stroke={stroke}
            stroke-width={strokeM}
            stroke-linejoin="round"
          />
        ))}
      </svg>
      <path d={`M1 ${height + 5}v5h${long}v-5`} fill="none" stroke={ink.text} stroke-width="1.5" />
      <text x="1" y={height + 24} fill={ink.text}>
        {bar.text}
      </text>
      <path d={`M${width - 12} 2l7 24l-7 -6l-7 6Z`} fill={ink.text} stroke="#fff" />
      <text x={width - 12} y="40" text-anchor="middle" font-weight="700" fill={ink.text}>
        {north}
      </text>
    </>
  );
}
