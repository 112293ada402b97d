import type { FloodEffect, FloodSource, Measure, MeasureKind } from "../../shared/model/index.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { KronerField, NumberField, SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { late } from "../parts/late.tsx";
import { language, words } from "../state/language.ts";
import { freeId, newMeasure } from "./emptyCase.ts";
import { MeasureWater } from "./MeasureWater.tsx";
import { selectedMeasure } from "./selection.ts";
import { change, changeMeasure, theCase } from "./theCase.ts";
import { WorksWarnings } from "./Warnings.tsx";

const MeasureDetails = late(async () => (await import("./MeasureDetails.tsx")).MeasureDetails);

/** The measures, one at a time: what it is, what it costs, how high it stands, what is known of it. */
export function MeasureForm() {
  const text = words(sketchForms);
  const sag = theCase.value;
  if (sag === null) return null;
  const measure = sag.measures.find(({ id }) => id === selectedMeasure.value) ?? sag.measures[0];
  return (
    <>
      <h3>{text.measure}</h3>
      {sag.measures.length > 1 && measure !== undefined ? (
        <SelectField
          label={text.choose}
          value={measure.id}
          options={sag.measures.map(({ id, title }) => [id, title ?? id] as const)}
          take={(id) => {
            selectedMeasure.value = id;
          }}
        />
      ) : null}
      {measure === undefined ? null : <Form key={measure.id} measure={measure} />}
      <div class="row">
        <button type="button" class="button button-secondary button--small" onClick={addMeasure}>
          {text.add}
        </button>
        {measure === undefined ? null : (
          <button type="button" class="button--quiet" onClick={() => removeMeasure(measure.id)}>
            {text.remove}
          </button>
        )}
      </div>
    </>
  );
}

export function addMeasure(): void {
  const text = words(sketchForms);
  change((sag) => {
    const id = freeId(
      "tiltag",
      sag.measures.map((one) => one.id),
    );
    selectedMeasure.value = id;
    return { ...sag, measures: [...sag.measures, newMeasure(id, text.newMeasure)] };
  });
}

/** What hangs on the measure goes with it: its contributions, split and own key. One undo brings all back. */
function removeMeasure(id: string): void {
  change((sag) => ({
    ...sag,
    measures: sag.measures.filter((one) => one.id !== id),
    splits: sag.splits.filter(({ measure }) => measure !== id),
    keys: sag.keys.filter(({ measure }) => measure !== id),
    financing: { ...sag.financing, contributions: sag.financing.contributions.filter(({ measure }) => measure !== id) },
  }));
}

const entries = <T extends string>(names: Record<T, { da: string; en: string }>): [T, string][] =>
  (Object.keys(names) as T[]).map((name) => [name, names[name][language.value]]);

function Form({ measure }: { measure: Measure }) {
  const text = words(sketchForms);
  const set = (part: Partial<Measure>) => changeMeasure(measure.id, (old) => ({ ...old, ...part }));
  const setCost = (part: Partial<Measure["cost"]>) =>
    changeMeasure(measure.id, (old) => ({ ...old, cost: { ...old.cost, ...part } }));
  const effect = measure.parts[0]?.effect ?? "flooding";
  return (
    <>
      <TextField label={text.name} value={measure.title ?? ""} take={(title) => set({ title })} />
      <SelectField<MeasureKind>
        label={text.kind}
        value={measure.kind}
        options={entries(kindNames)}
        take={(kind) => set({ kind })}
      />
      <fieldset class="field">
        <legend>{text.water}</legend>
        {entries(sourceNames).map(([source, name]) => (
          <label class="choice" key={source}>
            <input
              type="checkbox"
              checked={measure.parts.some((part) => part.source === source)}
              disabled={measure.parts.length === 1 && measure.parts[0]?.source === source}
              onChange={() => set({ parts: withSource(measure, source, effect) })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <SelectField<FloodEffect>
        label={text.effect}
        value={effect}
        options={entries(effectNames)}
        take={(next) => set({ parts: measure.parts.map(({ source }) => ({ source, effect: next })) })}
      />
      <WorksWarnings measure={measure.id} />
      <div class="fields">
        <KronerField
          label={text.works}
          unit={text.kr}
          oere={measure.cost.worksOere}
          take={(worksOere) => setCost({ worksOere })}
        />
        <SelectField
          label={text.vat}
          value={measure.cost.vat}
          options={(["included", "excluded", "not-applicable"] as const).map((vat) => [vat, text.vats[vat]] as const)}
          take={(vat) =>
            setCost(vat === "not-applicable" ? { vat, vatRate: undefined, vatFreeOere: undefined } : { vat })
          }
        />
        <KronerField
          label={text.upkeep}
          unit={text.kr}
          oere={measure.cost.upkeepPerYearOere}
          take={(upkeepPerYearOere) => setCost({ upkeepPerYearOere })}
        />
        <NumberField
          label={text.lifetime}
          unit={text.years}
          value={measure.lifetimeYears}
          bounds={{ least: 1, most: 200, whole: true }}
          take={(lifetimeYears) => set({ lifetimeYears })}
        />
        <UnknownNumberField
          label={text.crest}
          hint={text.crestHint}
          unit={text.metres}
          value={measure.crestLevelM ?? null}
          bounds={{ least: -50, most: 200 }}
          take={(crestLevelM) => set({ crestLevelM })}
        />
        <MeasureWater measure={measure} />
      </div>
      <MeasureDetails measure={measure} />
    </>
  );
}

function withSource(measure: Measure, source: FloodSource, effect: FloodEffect): Measure["parts"] {
  const without = measure.parts.filter((part) => part.source !== source);
  return without.length < measure.parts.length ? without : [...measure.parts, { source, effect }];
}
