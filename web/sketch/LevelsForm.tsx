import { useState } from "preact/hooks";
import type { CaseFile, FlatLevel, FloodSource, Hazard } from "../../shared/model/index.ts";
import { fitGumbel, levelOfReturnPeriod } from "../../shared/risk/levelStatistics.ts";
import { number } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { NumberField, SelectField, TextField } from "../parts/fields.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

const bounds = {
  year: { least: 1900, most: 2200, whole: true },
  period: { least: 1, most: 1_000_000 },
  level: { least: -50, most: 200 },
};
const set = (make: (old: Hazard[]) => Hazard[]) => change((sag) => ({ ...sag, hazards: make(sag.hazards) }));

/** Every water that the case is given, and a form for one more level. */
export function LevelsForm() {
  const text = words(waterForm);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{text.levels}</h3>
      <p class="small soft">{text.levelsLead}</p>
      {sag.hazards.length === 0 ? <p>{text.none}</p> : <Rows hazards={sag.hazards} />}
      {isOfBoth(sag) ? <Together sag={sag} /> : null}
      <NewLevel hazards={sag.hazards} />
    </>
  );
}

/** Sea and stream are both given: whether they come together is then to be said. */
const isOfBoth = ({ hazards }: CaseFile): boolean =>
  (["sea", "stream"] as const).every((source) => hazards.some((hazard) => hazard.source === source));

function Together({ sag }: { sag: CaseFile }) {
  const text = words(waterForm);
  const { together, ...alone } = sag.water;
  const isTogether = together !== undefined;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isTogether}
          onChange={() =>
            change((old) => ({ ...old, water: isTogether ? alone : { ...alone, together: ["sea", "stream"] } }))
          }
        />
        {text.together}
      </label>
      <p class="hint">{text.togetherHint}</p>
    </>
  );
}

function Rows({ hazards }: { hazards: readonly Hazard[] }) {
  const text = words(waterForm);
  const names = words(water).sources;
  const lang = language.value;
  const sorted = [...hazards].sort(
    (a, b) =>
      a.source.localeCompare(b.source) || a.scenarioYear - b.scenarioYear || a.returnPeriodYears - b.returnPeriodYears,
  );
  return (
    <TableWrap look="tight">
      <table class="plain">
        <caption class="sr-only">{text.levels}</caption>
        <thead>
          <tr>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.citation}</th>
            <th scope="col" class="num">
              {text.level}, {text.m}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sorted.map((hazard) => {
            const title = text.row(names[hazard.source], hazard.scenarioYear, number(hazard.returnPeriodYears, lang));
            return (
              <tr key={`${title}${"state" in hazard ? hazard.state : ""}`}>
                <th scope="row">{title}</th>
                <td>{hazard.citation}</td>
                <td class="num">{shown(hazard)}</td>
                <td>
                  <button
                    type="button"
                    class="button--quiet"
                    aria-label={text.remove(title)}
                    onClick={() => set((old) => old.filter((one) => one !== hazard))}
                  >
                    ×
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableWrap>
  );

  function shown(hazard: Hazard): string {
    if (hazard.quantity === "level") return number(hazard.levelM, lang, 2);
    if (hazard.quantity === "rain") return `${text.rain} ${number(hazard.rainM * 1000, lang)} mm`;
    return "rasterRef" in hazard ? text.raster : "";
  }
}

function NewLevel({ hazards }: { hazards: readonly Hazard[] }) {
  const text = words(waterForm);
  const names = words(water).sources;
  const lang = language.value;
  const last = hazards.at(-1);
  const [source, setSource] = useState<FloodSource>("sea");
  const [year, setYear] = useState(last?.scenarioYear ?? new Date().getFullYear());
  const [period, setPeriod] = useState(100);
  const [levelM, setLevel] = useState(1);
  const [citation, setCitation] = useState("");
  const [isScreening, setScreening] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const fit = () => {
    const given = hazards
      .filter((one) => one.quantity === "level")
      .filter((one) => one.source === source && one.scenarioYear === year && one.returnPeriodYears !== period)
      .sort((a, b) => a.returnPeriodYears - b.returnPeriodYears)
      .map(({ returnPeriodYears, levelM }) => ({ returnPeriodYears, levelM }));
    const fitted = period > 1 ? fitGumbel(given) : null;
    if (fitted === null) return setWrong(text.fitNot);
    setWrong(null);
    setLevel(Math.round(levelOfReturnPeriod(fitted, period) * 1000) / 1000);
    const through = given.map((one) => text.fitLevel(number(one.returnPeriodYears, lang), number(one.levelM, lang, 2)));
    setCitation(text.fitCitation(through.join(", ")));
  };
  const add = () => {
    if (citation.trim() === "") return setWrong(text.citationNeeded);
    const isTwice = hazards.some(
      (one) =>
        one.source === source && one.scenarioYear === year && one.returnPeriodYears === period && !("state" in one),
    );
    if (isTwice) return setWrong(text.twice);
    setWrong(null);
    const level: FlatLevel = {
      ...{ source, returnPeriodYears: period, scenarioYear: year, quantity: "level", levelM, datum: "DVR90" },
      ...{ origin: isScreening ? "screening" : "model", citation: citation.trim() },
    };
    set((old) => [...old, level]);
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.add}</legend>
      <div class="fields">
        <SelectField<FloodSource>
          label={text.source}
          value={source}
          options={(["sea", "stream", "cloudburst"] as const).map((one) => [one, names[one]] as const)}
          take={setSource}
        />
        <NumberField label={text.year} unit="" value={year} bounds={bounds.year} take={setYear} />
        <NumberField label={text.period} unit={text.years} value={period} bounds={bounds.period} take={setPeriod} />
        <NumberField label={text.level} unit={text.levelUnit} value={levelM} bounds={bounds.level} take={setLevel} />
      </div>
      <p class="hint">{text.fitHint}</p>
      <p>
        <button type="button" class="button--quiet" onClick={fit}>
          {text.fit}
        </button>
      </p>
      <TextField label={text.citation} value={citation} take={setCitation} />
      <label class="choice">
        <input type="checkbox" checked={isScreening} onChange={() => setScreening(!isScreening)} />
        {text.screening}
      </label>
      {wrong === null ? null : (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
      <button type="button" class="button button-secondary button--small" onClick={add}>
        {text.add}
      </button>
    </fieldset>
  );
}
