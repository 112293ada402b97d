import { useState } from "preact/hooks";
import type { Hazard, RainDepth } from "../../shared/model/index.ts";
import { runoffForm } from "../../shared/texts/pages/runoffForm.ts";
import { NumberField, TextField } from "../parts/fields.tsx";
import { asMetres } from "../parts/typed.ts";
import { words } from "../state/language.ts";
import { change } from "./theCase.ts";

const bounds = {
  year: { least: 1900, most: 2200, whole: true },
  period: { least: 1, most: 1_000_000 },
  mm: { least: 0, most: 1_000 },
};

/** A form for one more rain: how much falls in an event of some rareness and year. */
export function NewRain({ hazards }: { hazards: readonly Hazard[] }) {
  const text = words(runoffForm);
  const last = hazards.at(-1);
  const [year, setYear] = useState(last?.scenarioYear ?? new Date().getFullYear());
  const [period, setPeriod] = useState(100);
  const [mm, setMm] = useState(50);
  const [citation, setCitation] = useState("");
  const [isScreening, setScreening] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    if (citation.trim() === "") return setWrong(text.citationNeeded);
    const ofYear = hazards.filter(({ source, scenarioYear }) => source === "cloudburst" && scenarioYear === year);
    if (ofYear.some(({ quantity }) => quantity !== "rain")) return setWrong(text.mixed);
    if (ofYear.some(({ returnPeriodYears }) => returnPeriodYears === period)) return setWrong(text.twice);
    setWrong(null);
    const rain: RainDepth = {
      ...{ source: "cloudburst", returnPeriodYears: period, scenarioYear: year, quantity: "rain", datum: "DVR90" },
      ...{ rainM: asMetres(mm), origin: isScreening ? "screening" : "model", citation: citation.trim() },
    };
    change((old) => ({ ...old, hazards: [...old.hazards, rain] }));
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.addRain}</legend>
      <div class="fields">
        <NumberField label={text.year} value={year} bounds={bounds.year} take={setYear} />
        <NumberField label={text.period} unit={text.years} value={period} bounds={bounds.period} take={setPeriod} />
        <NumberField label={text.rain} unit={text.mm} value={mm} bounds={bounds.mm} take={setMm} />
      </div>
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
        {text.addRain}
      </button>
    </fieldset>
  );
}
