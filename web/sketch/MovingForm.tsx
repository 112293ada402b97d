import { useState } from "preact/hooks";
import type { MovingCost } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { TextField, UnknownNumberField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

type Draft = { [Field in "clearingOere" | "rehousingOere"]: MovingCost[Field] | null };
const bounds = { least: 0, most: 1_000_000_000 };

/** What clearing a property and rehousing those who live there costs. It counts when both are typed: an empty field is unknown. */
export function MovingForm() {
  const text = words(economy);
  const moving = theCase.value?.economy.moving ?? null;
  const [draft, setDraft] = useState<Draft>({ clearingOere: null, rehousingOere: null });
  const shown: Draft = moving ?? draft;
  const citation = moving?.citation ?? text.typed;
  const set = (part: Partial<Draft>) => {
    const next = { ...shown, ...part };
    setDraft(next);
    const { clearingOere, rehousingOere } = next;
    const made = clearingOere === null || rehousingOere === null ? null : { clearingOere, rehousingOere, citation };
    if (made !== null || moving !== null) put(made);
  };
  return (
    <div class="fields">
      {(["clearingOere", "rehousingOere"] as const).map((field) => (
        <UnknownNumberField
          key={field}
          label={field === "clearingOere" ? text.clearing : text.rehousing}
          unit={text.kr}
          value={shown[field] === null ? null : shown[field] / 100}
          bounds={bounds}
          take={(kroner) => set({ [field]: kroner === null ? null : oere(Math.round(kroner * 100)) })}
        />
      ))}
      {moving === null ? null : (
        <TextField label={text.movingCitation} value={citation} take={(found) => put({ ...moving, citation: found })} />
      )}
    </div>
  );
}

function put(moving: MovingCost | null): void {
  change((old) => ({ ...old, economy: { ...old.economy, moving } }));
}
