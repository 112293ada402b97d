import type { FloodSource, Measure } from "../../shared/model/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { UnknownNumberField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { changeMeasure } from "./theCase.ts";

type Told = "lowersM" | "reachM" | "storageM3";

const told: readonly {
  name: Told;
  unit: "metres" | "cubicMetres";
  against: FloodSource[];
  least: number;
  most: number;
}[] = [
  { name: "lowersM", unit: "metres", against: ["stream", "groundwater"], least: -5, most: 5 },
  { name: "reachM", unit: "metres", against: ["groundwater"], least: 0, most: 10_000 },
  { name: "storageM3", unit: "cubicMetres", against: ["cloudburst"], least: 0, most: 1_000_000_000 },
];

/** What the measure does to streams, groundwater and rain; a field that is empty is not told. */
export function MeasureWater({ measure }: { measure: Measure }) {
  const text = words(sketchForms);
  return told
    .filter(({ against }) => measure.parts.some(({ source }) => against.includes(source)))
    .map(({ name, unit, least, most }) => (
      <UnknownNumberField
        key={name}
        label={text[name]}
        hint={text.emptyHint}
        unit={text[unit]}
        value={measure[name] ?? null}
        bounds={{ least, most }}
        take={(value) => changeMeasure(measure.id, (old) => withTold(old, name, value))}
      />
    ));
}

function withTold(measure: Measure, name: Told, value: number | null): Measure {
  const { [name]: _, ...others } = measure;
  return value === null ? others : { ...others, [name]: value };
}
