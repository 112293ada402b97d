import { useState } from "preact/hooks";
import type { Area } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { askAgain } from "./askAgain.ts";
import { Choice } from "./Choice.tsx";
import { pickBy } from "./pen.ts";
import { withArea, withExempt, withoutExempt } from "./pickedParcels.ts";
import { clearPicked, pick, pickedHere, usePicked } from "./picking.ts";
import { theCase } from "./theCase.ts";
import { useReading } from "./typedShapes.tsx";

/** How parcels are picked, how many are, and what they can be used for. */
export function PickOptions() {
  const text = words(drawing);
  const sag = theCase.value;
  if (sag === null) return null;
  const count = pickedHere.value.length;
  const exempt = new Set(sag.decisions.exemptions.map(({ parcelId }) => parcelId));
  const exemptPicked = pickedHere.value.filter((id) => exempt.has(id)).length;
  return (
    <>
      <Choice
        label={text.pickBy}
        value={pickBy.value}
        options={(["click", "box"] as const).map((one) => [one, text.picks[one]] as const)}
        take={(by) => {
          pickBy.value = by;
        }}
      />
      <p class="tool-count">
        <strong>{count === 0 ? text.pickedNone : text.picked(number(count, language.value))}</strong>{" "}
        {exemptPicked === 0 ? null : text.exemptNow(number(exemptPicked, language.value))}
      </p>
      {count === 0 ? null : (
        <div class="row">
          <button type="button" class="tool" onClick={() => usePicked((now, ids) => withArea(now, ids, false))}>
            {text.asArea}
          </button>
          {sag.area?.type === "Parcels" ? (
            <button type="button" class="tool" onClick={() => usePicked((now, ids) => withArea(now, ids, true))}>
              {text.addToArea}
            </button>
          ) : null}
          {exemptPicked === 0 ? null : (
            <button type="button" class="tool" onClick={() => usePicked(withoutExempt)}>
              {text.unexempt(number(exemptPicked, language.value))}
            </button>
          )}
          <button type="button" class="tool" onClick={clearPicked}>
            {text.clear}
          </button>
        </div>
      )}
      {count === exemptPicked ? null : <ExemptForm />}
      <ListForm />
    </>
  );
}

function ExemptForm() {
  const text = words(drawing);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.exempt}
      </summary>
      <form
        class="inside"
        onSubmit={(event) => {
          event.preventDefault();
          const why = reason.trim();
          setWrong(why === "");
          if (why === "") return;
          usePicked((sag, ids) => withExempt(sag, ids, why));
          setReason("");
        }}
      >
        <Field label={text.exemptReason} issues={wrong ? [text.reasonNeeded] : []}>
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              maxLength={200}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="tool">
          {text.exempt}
        </button>
      </form>
    </details>
  );
}

function ListForm() {
  const text = words(drawing);
  const [typed, setTyped] = useState("");
  const { issues, read } = useReading<Area>((area) => {
    if (area.type === "Parcels") pick(area.parcelIds);
    return [];
  });
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.pickList}
      </summary>
      <form
        class="inside"
        onSubmit={(event) => {
          event.preventDefault();
          if (theCase.value !== null)
            void read(askAgain("read-parcel-list", { text: typed, theCase: theCase.value })).then((ok) => {
              if (ok) setTyped("");
            });
        }}
      >
        <Field label={words(sketchForms).parcelList} hint={words(sketchForms).parcelListHint} issues={issues}>
          {({ id, describedBy, invalid }) => (
            <textarea
              id={id}
              rows={3}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="tool">
          {text.addList}
        </button>
      </form>
    </details>
  );
}
