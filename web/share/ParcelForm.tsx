import { useState } from "preact/hooks";
import type { Parcel } from "../../shared/model/index.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { words } from "../state/language.ts";

/** Type a number, or pick one from the list that the browser offers. */
export function ParcelForm(props: {
  parcels: readonly Pick<Parcel, "id" | "matrikelnr">[];
  value: string;
  onLook: (typed: string) => void;
}) {
  const { parcels, value, onLook } = props;
  const text = words(share);
  const [typed, setTyped] = useState(value);
  const example = parcels.find(({ matrikelnr }) => /^\d+[a-z]$/.test(matrikelnr))?.matrikelnr ?? "12a";
  return (
    <form
      class="parcel-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onLook(typed.trim());
      }}
    >
      <div class="field">
        <label for="parcel">{text.parcel}</label>
        <p class="hint" id="parcel-hint">
          {text.parcelHint(example)}
        </p>
        <div class="parcel-row">
          <input
            id="parcel"
            type="text"
            list="parcels"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="parcel-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button button-primary">
            {text.find}
          </button>
        </div>
      </div>
      <datalist id="parcels">
        {parcels.map(({ id, matrikelnr }) => (
          <option key={id} value={matrikelnr} />
        ))}
      </datalist>
    </form>
  );
}
