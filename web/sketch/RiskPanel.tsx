import { useState } from "preact/hooks";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Calculation, ScenarioRisk, WaterRisk } from "../../shared/model/index.ts";
import { type Language, number, wholeKroner } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { ended } from "../parts/ended.ts";
import { SelectField } from "../parts/fields.tsx";
import { NumberTable } from "../parts/NumberTable.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { damagePicture } from "../pictures/damage.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { language, words } from "../state/language.ts";
import { BeforeAfterPane } from "./BeforeAfterPane.tsx";
import { sums } from "./sums.ts";
import { WaterOnMap } from "./WaterOnMap.tsx";
import { parcelCurves } from "./water.ts";

/** What the water costs a year: by year, as a curve of damage against chance, and where it stands on the map. */
export function RiskPanel() {
  const text = words(water);
  const lang = language.value;
  const found = sums.value;
  const [chosen, choose] = useState("0");
  if (found === null) return null;
  const roll = found.calculation;
  const file = fileNameOf(found.of.title);
  const { eadWithoutOere: without, eadWithOere: after } = roll.totals;
  const options = roll.risk.map(({ year }, i) => [String(i), String(year)] as const);
  const scenario = roll.risk[Number(chosen)] ?? roll.risk[0];
  return (
    <>
      {without === null || after === null ? (
        <p>
          <UnknownTag says={text.notKnown} />
        </p>
      ) : (
        <p class="answer">{ended(text.avoidedSays(wholeKroner(without, lang), wholeKroner(after, lang)))}</p>
      )}
      <ByYear roll={roll} />
      {scenario === undefined ? null : <BeforeAfterPane found={found} at={roll.risk.indexOf(scenario)} />}
      {scenario === undefined ? null : (
        <>
          {options.length > 1 ? (
            <SelectField label={text.curveYear} value={chosen} options={options} take={choose} />
          ) : null}
          {scenario.waters.map((one) => (
            <Curve key={one.source} risk={one} year={scenario.year} file={file} />
          ))}
        </>
      )}
      <WaterOnMap />
    </>
  );
}

/** A column of kroner: the unit stands in its head. */
const inKr = (head: string): string => `${head}, kr.`;
const inKroner = (oere: number, lang: Language): string => number(Math.round(oere / 100), lang);

/** Sums over the units that are known, year by year. */
function ByYear({ roll }: { roll: Calculation }) {
  const text = words(water);
  const lang = language.value;
  const amount = (oere: number | null) => (oere === null ? <UnknownTag says={text.unknown} /> : inKroner(oere, lang));
  return (
    <NumberTable
      caption={text.byYear}
      of={text.year}
      columns={[text.without, text.with, text.avoided].map(inKr)}
      lines={roll.risk.map(({ year }, i) => {
        const lines = roll.units.map(({ eadByYear }) => eadByYear[i]);
        const known = lines.filter((line) => line !== undefined && line.withoutOere !== null);
        const without = known.reduce((sum, line) => sum + (line?.withoutOere ?? 0), 0);
        const after = known.some((line) => line?.withOere === null)
          ? null
          : known.reduce((sum, line) => sum + (line?.withOere ?? 0), 0);
        return { key: year, head: year, cells: [without, after, after === null ? null : without - after].map(amount) };
      })}
    />
  );
}

function Curve({ risk, year, file }: { risk: WaterRisk; year: number; file: string }) {
  const text = words(water);
  const lang = language.value;
  const parcel = parcelCurves.value;
  const own = parcel === null ? undefined : waterIn(parcel.risk, year, risk.source);
  const { linearOere, logLinearOere } = risk.without;
  return (
    <section>
      <h3>{text.curve(text.sources[risk.source], year)}</h3>
      <PictureFigure
        picture={damagePicture({ risk, title: text.curveAll, name: `skade-${risk.source}`, lang })}
        file={file}
        isOpen
      />
      {own === undefined || parcel === null ? null : (
        <PictureFigure
          picture={damagePicture({
            ...{ risk: own, title: text.curveOne(parcel.id), lang },
            name: `skade-${risk.source}-${fileNameOf(parcel.id)}`,
          })}
          file={file}
          isOpen
        />
      )}
      {differ(linearOere, logLinearOere) ? (
        <p>{text.rulesDiffer(wholeKroner(linearOere, lang), wholeKroner(logLinearOere, lang))}</p>
      ) : null}
      <p class="small soft">{text.methods[risk.method]}</p>
    </section>
  );
}

/** Told where they differ by more than 5 %. */
const differ = (linear: number, logLinear: number): boolean =>
  Math.abs(linear - logLinear) > 0.05 * Math.max(linear, logLinear);

function waterIn(risk: readonly ScenarioRisk[], year: number, source: WaterRisk["source"]): WaterRisk | undefined {
  return risk.find((scenario) => scenario.year === year)?.waters.find((one) => one.source === source);
}
