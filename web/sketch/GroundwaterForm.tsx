import { useState } from "preact/hooks";
import type { Groundwater } from "../../shared/model/index.ts";
import { groundwaterForm } from "../../shared/texts/pages/groundwaterForm.ts";
import { NumberField, SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

const bounds = {
  level: { least: -50, most: 200 },
  year: { least: 1900, most: 2200, whole: true },
  rise: { least: -5, most: 5 },
  percent: { least: 0.0001, most: 100 },
  kroner: { least: 0, most: 1_000_000 },
};
const put = (groundwater: Groundwater | null) => change((old) => ({ ...old, water: { ...old.water, groundwater } }));

/** How high the groundwater stands, how it rises, and what it does in cellars. */
export function GroundwaterForm() {
  const text = words(groundwaterForm);
  const sag = theCase.value;
  if (sag === null) return null;
  const { groundwater } = sag.water;
  return (
    <>
      <h3>{text.title}</h3>
      {groundwater === null ? <Untold year={sag.hazards[0]?.scenarioYear ?? sag.priceYear} /> : null}
      {groundwater === null ? null : <Told groundwater={groundwater} />}
    </>
  );
}

/** Kept on the page until both the level and where it stands are typed. */
function Untold({ year }: { year: number }) {
  const text = words(groundwaterForm);
  const [draft, setDraft] = useState<{ levelM: number | null; citation: string } | null>(null);
  if (draft === null)
    return (
      <p>
        {text.notTold}{" "}
        <button type="button" class="button--quiet" onClick={() => setDraft({ levelM: null, citation: "" })}>
          {text.begin}
        </button>
      </p>
    );
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const { levelM, citation } = next;
    if (levelM !== null && citation !== "")
      put({ water: { levelM }, rises: [{ year, riseM: 0 }], harm: null, citation });
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.title}</legend>
      <p class="hint">{text.needs}</p>
      <UnknownNumberField
        label={text.level}
        unit={text.levelUnit}
        value={draft.levelM}
        bounds={bounds.level}
        take={(levelM) => set({ levelM })}
      />
      <TextField label={text.citation} value={draft.citation} take={(citation) => set({ citation })} />
    </fieldset>
  );
}

function Told({ groundwater }: { groundwater: Groundwater }) {
  const text = words(groundwaterForm);
  const { water, citation } = groundwater;
  const set = (part: Partial<Groundwater>) =>
    change((old) => ({
      ...old,
      water: { ...old.water, groundwater: { ...(old.water.groundwater ?? groundwater), ...part } },
    }));
  return (
    <fieldset class="layer-upload">
      <legend>{text.title}</legend>
      {"levelM" in water ? (
        <NumberField
          label={text.level}
          unit={text.levelUnit}
          value={water.levelM}
          bounds={bounds.level}
          take={(levelM) => set({ water: { levelM } })}
        />
      ) : (
        <p class="small">{text.raster}</p>
      )}
      <Rises rises={groundwater.rises} set={(rises) => set({ rises })} />
      <Harm harm={groundwater.harm} set={(harm) => set({ harm })} />
      <TextField label={text.citation} value={citation} take={(found) => set({ citation: found })} />
      <button type="button" class="button--quiet" onClick={() => put(null)}>
        {text.remove}
      </button>
    </fieldset>
  );
}

type Rise = Groundwater["rises"][number];

function Rises({ rises, set }: { rises: readonly Rise[]; set: (rises: Rise[]) => void }) {
  const text = words(groundwaterForm);
  const [year, setYear] = useState(2100);
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    if (rises.some((one) => one.year === year)) return setWrong(text.twice);
    setWrong(null);
    set([...rises, { year, riseM: 0 }].sort((a, b) => a.year - b.year));
  };
  return (
    <>
      {rises.map((rise) => (
        <div class="row" key={rise.year}>
          <NumberField
            label={text.rise(rise.year)}
            unit={text.m}
            value={rise.riseM}
            bounds={bounds.rise}
            take={(riseM) => set(rises.map((one) => (one === rise ? { ...one, riseM } : one)))}
          />
          <button
            type="button"
            class="button--quiet"
            aria-label={text.removeRise(rise.year)}
            onClick={() => set(rises.filter((one) => one !== rise))}
          >
            ×
          </button>
        </div>
      ))}
      <div class="row">
        <NumberField label={text.newYear} value={year} bounds={bounds.year} take={setYear} />
        <button type="button" class="button button-secondary button--small" onClick={add}>
          {text.addRise}
        </button>
      </div>
      {wrong === null ? null : (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}

type Kind = "none" | "event" | "yearly";

function Harm({ harm, set }: { harm: Groundwater["harm"]; set: (harm: Groundwater["harm"]) => void }) {
  const text = words(groundwaterForm);
  const begin: Record<Kind, Groundwater["harm"]> = {
    none: null,
    event: { kind: "event", chancePerYear: 0.05 },
    yearly: { kind: "yearly", kronerPerM2: 0 },
  };
  return (
    <>
      <SelectField<Kind>
        label={text.harm}
        value={harm?.kind ?? "none"}
        options={(["none", "event", "yearly"] as const).map((one) => [one, text.harms[one]] as const)}
        take={(kind) => set(begin[kind])}
      />
      {harm?.kind === "event" ? (
        <NumberField
          label={text.chance}
          unit={text.percent}
          value={Math.round(harm.chancePerYear * 1e6) / 1e4}
          bounds={bounds.percent}
          take={(percent) => set({ kind: "event", chancePerYear: Math.round(percent * 1e4) / 1e6 })}
        />
      ) : null}
      {harm?.kind === "yearly" ? (
        <NumberField
          label={text.yearly}
          unit={text.unit}
          value={harm.kronerPerM2}
          bounds={bounds.kroner}
          take={(kronerPerM2) => set({ kind: "yearly", kronerPerM2 })}
        />
      ) : null}
    </>
  );
}
