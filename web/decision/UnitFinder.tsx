import { useId, useState } from "preact/hooks";
import type { UnitChange } from "../../shared/model/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { words } from "../state/language.ts";

/** Finds one of those that changed by its whole id or its parcel number alone, where only one has it. */
export function UnitFinder({
  units,
  found,
}: {
  units: readonly UnitChange[];
  found: (unit: UnitChange | null) => void;
}) {
  const text = words(decision);
  const id = useId();
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState<string | null>(null);
  const look = () => {
    const wanted = typed.normalize("NFC").toLowerCase().replace(/\s/g, "");
    const hits = units.filter((unit) => unit.id === wanted || unit.id.slice(unit.id.indexOf("-") + 1) === wanted);
    const hit = hits.length === 1 ? hits[0]! : null;
    setMissed(hit === null ? typed : null);
    found(hit);
  };
  return (
    <form
      class="parcel-row"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <label class="sr-only" for={id}>
        {text.parcel}
      </label>
      <input id={id} value={typed} placeholder="12a" onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="button button-secondary">
        {text.find}
      </button>
      {missed === null ? null : <p role="status">{text.notMoved(missed)}</p>}
    </form>
  );
}
