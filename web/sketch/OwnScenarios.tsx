import { useState } from "preact/hooks";
import type { Measure, OwnScenarioSet, RisingWater, WaterRises } from "../../shared/model/index.ts";
import { sourceNames } from "../../shared/texts/pages/parts.ts";
import { scenarioSet } from "../../shared/texts/pages/scenarioSet.ts";
import { NumberField, SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";

type OwnScenario = OwnScenarioSet["scenarios"][number];

const bounds = { year: { least: 1900, most: 2200, whole: true }, rise: { least: -5, most: 5 } };
const risingWaters: readonly RisingWater[] = ["sea", "stream", "groundwater"];

interface ScenariosProps {
  scenarios: readonly OwnScenario[];
  /** The year that rises count from; null: no water is given yet. */
  base: number | null;
  measure: Measure;
  set: (scenarios: OwnScenario[]) => void;
}

/** The scenarios of a set that is typed here, and a way to add one more. */
export function OwnScenarios({ scenarios, base, measure, set }: ScenariosProps) {
  const text = words(scenarioSet);
  const [name, setName] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const isTaken = (title: string, but?: OwnScenario) => scenarios.some((one) => one !== but && one.title === title);
  const add = () => {
    if (name === "") return setWrong(text.nameNeeded);
    if (isTaken(name)) return setWrong(text.nameTwice);
    setWrong(null);
    setName("");
    set([...scenarios, { title: name, rises: [] }]);
  };
  return (
    <>
      {scenarios.length === 0 ? <p class="small">{text.noScenarios}</p> : null}
      {scenarios.map((scenario, i) => (
        <fieldset class="layer-upload scenario" key={i}>
          <legend>{scenario.title}</legend>
          <TextField
            label={text.nameOf(scenario.title)}
            value={scenario.title}
            take={(title) => {
              if (isTaken(title, scenario)) return setWrong(text.nameTwice);
              setWrong(null);
              set(scenarios.map((one) => (one === scenario ? { ...one, title } : one)));
            }}
          />
          <Rises
            scenario={scenario}
            base={base}
            measure={measure}
            set={(rises) => set(scenarios.map((one) => (one === scenario ? { ...one, rises } : one)))}
          />
          <p>
            <button
              type="button"
              class="button--quiet"
              onClick={() => set(scenarios.filter((one) => one !== scenario))}
            >
              {text.removeScenario(scenario.title)}
            </button>
          </p>
        </fieldset>
      ))}
      <TextField label={text.scenarioName} value={name} take={setName} />
      <Wrong says={wrong} />
      <p>
        <button type="button" class="button button-secondary button--small" onClick={add}>
          {text.addScenario}
        </button>
      </p>
    </>
  );
}

interface RisesProps {
  scenario: OwnScenario;
  base: number | null;
  measure: Measure;
  set: (rises: WaterRises[]) => void;
}

function Rises({ scenario: { rises }, base, measure, set }: RisesProps) {
  const text = words(scenarioSet);
  const names = (water: RisingWater) => sourceNames[water][language.value];
  const change = (source: RisingWater, make: (old: WaterRises["rises"]) => WaterRises["rises"]) => {
    const old = rises.find((one) => one.source === source);
    const next = { source, rises: make(old?.rises ?? []) };
    const all = old === undefined ? [...rises, next] : rises.map((one) => (one === old ? next : one));
    set(all.filter((one) => one.rises.length > 0));
  };
  return (
    <>
      {rises.length === 0 ? <p class="small">{text.noRises}</p> : null}
      {rises.flatMap(({ source, rises: years }) =>
        years.map((rise) => (
          <div class="row" key={`${source} ${rise.year}`}>
            <NumberField
              label={text.rise(names(source), rise.year)}
              unit={text.m}
              value={rise.riseM}
              bounds={bounds.rise}
              take={(riseM) => change(source, (old) => old.map((one) => (one === rise ? { ...one, riseM } : one)))}
            />
            <button
              type="button"
              class="button--quiet"
              aria-label={text.removeRise(names(source), rise.year)}
              onClick={() => change(source, (old) => old.filter((one) => one !== rise))}
            >
              ×
            </button>
          </div>
        )),
      )}
      <NewRise
        base={base}
        first={risingWaters.find((water) => measure.parts.some(({ source }) => source === water)) ?? "sea"}
        isGiven={(source, year) =>
          rises.some((one) => one.source === source && one.rises.some((rise) => rise.year === year))
        }
        add={(source, year, riseM) =>
          change(source, (old) => [...old, { year, riseM }].sort((a, b) => a.year - b.year))
        }
      />
    </>
  );
}

/** One more rise. Nothing stands in its fields beforehand: no number here is ours. */
function NewRise({
  base,
  first,
  isGiven,
  add,
}: {
  base: number | null;
  first: RisingWater;
  isGiven: (source: RisingWater, year: number) => boolean;
  add: (source: RisingWater, year: number, riseM: number) => void;
}) {
  const text = words(scenarioSet);
  const [source, setSource] = useState<RisingWater>(first);
  const [year, setYear] = useState<number | null>(null);
  const [riseM, setRiseM] = useState<number | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    if (year === null || riseM === null) return setWrong(text.riseNeeded);
    if (base !== null && year <= base) return setWrong(text.notLater(base));
    if (isGiven(source, year)) return setWrong(text.yearTwice);
    setWrong(null);
    setYear(null);
    setRiseM(null);
    add(source, year, riseM);
  };
  return (
    <>
      <div class="fields">
        <SelectField<RisingWater>
          label={text.water}
          value={source}
          options={risingWaters.map((water) => [water, sourceNames[water][language.value]] as const)}
          take={setSource}
        />
        <UnknownNumberField label={text.year} value={year} bounds={bounds.year} take={setYear} />
        <UnknownNumberField label={text.newRise} unit={text.m} value={riseM} bounds={bounds.rise} take={setRiseM} />
      </div>
      <Wrong says={wrong} />
      <p>
        <button type="button" class="button button-secondary button--small" onClick={take}>
          {text.addRise}
        </button>
      </p>
    </>
  );
}

function Wrong({ says }: { says: string | null }) {
  return says === null ? null : (
    <p class="field-error" role="alert">
      {says}
    </p>
  );
}
