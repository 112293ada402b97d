import { useState } from "preact/hooks";
import type { Runoff } from "../../shared/model/index.ts";
import { runoffForm } from "../../shared/texts/pages/runoffForm.ts";
import { NumberField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { asMetres, asMm } from "../parts/typed.ts";
import { words } from "../state/language.ts";
import { NewRain } from "./NewRain.tsx";
import { change, theCase } from "./theCase.ts";

type Draft = Omit<Runoff, "coefficient"> & { coefficient: number | null };
const nothing: Draft = { coefficient: null, sewer: null, citation: "" };
const most = { rainMm: 1_000 };

/** What becomes of rain, and how much falls. */
export function RunoffForm() {
  const text = words(runoffForm);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{text.title}</h3>
      <p class="small soft">{text.lead}</p>
      <RunoffOf runoff={sag.water.runoff} />
      <NewRain hazards={sag.hazards} />
    </>
  );
}

/** Kept on the page until both the coefficient and where it stands are typed. */
function RunoffOf({ runoff }: { runoff: Runoff | null }) {
  const text = words(runoffForm);
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown: Draft | null = runoff ?? draft;
  const set = (part: Partial<Draft>) => {
    const next = { ...(shown ?? nothing), ...part };
    const { coefficient, citation } = next;
    setDraft(next);
    const made = coefficient === null || citation === "" ? null : { ...next, coefficient };
    if (made !== null || runoff !== null) put(made);
  };
  const remove = () => {
    setDraft(null);
    if (runoff !== null) put(null);
  };
  if (shown === null)
    return (
      <p>
        {text.notTold}{" "}
        <button type="button" class="button--quiet" onClick={() => setDraft(nothing)}>
          {text.begin}
        </button>
      </p>
    );
  const { coefficient, sewer, citation } = shown;
  return (
    <fieldset class="layer-upload">
      <legend>{text.runoff}</legend>
      {runoff === null ? <p class="hint">{text.needs}</p> : null}
      <UnknownNumberField
        label={text.coefficient}
        hint={text.coefficientHint}
        unit={text.coefficientUnit}
        value={coefficient}
        bounds={{ least: 0, most: 1 }}
        take={(value) => set({ coefficient: value })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={sewer !== null}
          onChange={() => set({ sewer: sewer === null ? { capacityM: 0, area: null } : null })}
        />
        {text.sewer}
      </label>
      {sewer === null ? null : (
        <NumberField
          label={text.capacity}
          unit={text.mm}
          value={asMm(sewer.capacityM)}
          bounds={{ least: 0, most: most.rainMm }}
          take={(mm) => set({ sewer: { ...sewer, capacityM: asMetres(mm) } })}
        />
      )}
      {sewer === null || sewer.area === null ? null : <p class="small">{text.sewerArea}</p>}
      <TextField label={text.citation} value={citation} take={(found) => set({ citation: found })} />
      <button type="button" class="button--quiet" onClick={remove}>
        {text.remove}
      </button>
    </fieldset>
  );
}

function put(runoff: Runoff | null): void {
  change((old) => ({ ...old, water: { ...old.water, runoff } }));
}
