import { useState } from "preact/hooks";
import { pointAt } from "../../shared/geo/draw/index.ts";
import type { Position, Result } from "../../shared/model/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { readNumber } from "../parts/typed.ts";
import { language, words } from "../state/language.ts";
import { askAgain } from "./askAgain.ts";
import { setTyped } from "./drawing.ts";
import { chosenPlace } from "./editing.ts";
import { pen, points } from "./pen.ts";

/** The next point by its coordinate, or by direction and length from the one before. */
export function TypedPoint() {
  const text = words(drawing);
  const [place, setPlace] = useState("");
  const [bearing, setBearing] = useState("");
  const [length, setLength] = useState("");
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [wrongLength, setWrongLength] = useState<readonly Wrong[]>([]);

  const byPlace = async () => {
    const found = await askAgain("read-position", { text: place }).catch(
      (): Result<Position> => ({ ok: false, issues: [{ path: "", code: "bug", facts: {} }] }),
    );
    setWrong(found.ok ? [] : found.issues);
    if (!found.ok) return;
    setTyped(found.value);
    // Another may have been typed meanwhile.
    setPlace((now) => (now === place ? "" : now));
  };
  const byLength = () => {
    const from = pen.value === null ? chosenPlace.value : points.value.at(-1);
    const turn = readNumber(bearing.trim(), language.value, { least: -360, most: 360 });
    const metres = readNumber(length.trim(), language.value, { least: 0.001, most: 100_000 });
    if (from === undefined || from === null) return setWrongLength([text.needsFirst]);
    if (!turn.ok || !metres.ok) return setWrongLength([text.needsNumbers]);
    setWrongLength([]);
    setTyped(pointAt(from, turn.value, metres.value));
    setLength("");
  };
  return (
    <details class="more typed-point">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.typed}
      </summary>
      <div class="inside typed-forms">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void byPlace();
          }}
        >
          <Field label={text.coordinate} hint={text.coordinateHint} issues={wrong}>
            {({ id, describedBy, invalid }) => (
              <input
                id={id}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                value={place}
                onInput={(event) => setPlace(event.currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="tool">
            {text.set}
          </button>
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            byLength();
          }}
        >
          <div class="fields">
            <Field label={text.bearing} unit={text.degrees} issues={wrongLength}>
              {({ id, describedBy, invalid }) => (
                <input
                  id={id}
                  class="num"
                  inputMode="decimal"
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  value={bearing}
                  onInput={(event) => setBearing(event.currentTarget.value)}
                />
              )}
            </Field>
            <Field label={text.length} unit={text.metres}>
              {({ id }) => (
                <input
                  id={id}
                  class="num"
                  inputMode="decimal"
                  value={length}
                  onInput={(event) => setLength(event.currentTarget.value)}
                />
              )}
            </Field>
          </div>
          <button type="submit" class="tool">
            {text.setByLength}
          </button>
        </form>
      </div>
    </details>
  );
}
