import { useState } from "preact/hooks";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { sizeOf } from "../map/pen.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { readNumber } from "../parts/typed.ts";
import { language, words } from "../state/language.ts";
import { Choice } from "./Choice.tsx";
import { foot, keepPart, parts, removeLast, showFoot } from "./drawing.ts";
import { chosenCorner, edited } from "./editing.ts";
import { type EditStep, editing, editStep, sizeSays } from "./pen.ts";
import { parcelsUnder } from "./pickedParcels.ts";
import { pick } from "./picking.ts";
import { tool } from "./selection.ts";
import { nameOfTarget, putShape, shapesOf, targetKey } from "./shapes.ts";
import { theCase } from "./theCase.ts";

/** Which shape is edited, and what is done to it. */
export function EditOptions() {
  const text = words(drawing);
  const sag = theCase.value;
  const shape = edited.value;
  if (sag === null) return null;
  if (shape === null) return <p class="tool-help">{text.noShapes}</p>;
  const { geometry } = shape;
  const isAreal = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  const steps: EditStep[] = [
    "corners",
    "move",
    ...(geometry.type === "Point" ? [] : (["split"] as const)),
    ...(isAreal ? (["hole"] as const) : []),
    ...(geometry.type === "LineString" ? (["foot"] as const) : []),
  ];
  const all = shapesOf(sag);
  return (
    <>
      <div class="tool-which">
        <SelectField
          label={text.which}
          value={targetKey(shape.target)}
          options={all.map(({ target }) => [targetKey(target), nameOfTarget(target, sag)] as const)}
          take={(key) => {
            editing.value = all.find(({ target }) => targetKey(target) === key)?.target ?? null;
            if (!steps.includes(editStep.value)) editStep.value = "corners";
          }}
        />
        <p class="small">{sizeSays(sizeOf(geometry))}</p>
      </div>
      <Choice
        label={text.how}
        value={steps.includes(editStep.value) ? editStep.value : "corners"}
        options={steps.map((step) => [step, text.steps[step]] as const)}
        take={(step) => {
          editStep.value = step;
        }}
      />
      {editStep.value === "corners" ? (
        <button type="button" class="tool" disabled={chosenCorner.value === null} onClick={removeLast}>
          {text.removeCorner}
        </button>
      ) : null}
      {editStep.value === "foot" ? <Foot /> : null}
      <Parts />
    </>
  );
}

function Parts() {
  const text = words(drawing);
  const split = parts.value;
  if (split === null) return null;
  const nth = (i: number) => number(i + 1, language.value);
  return (
    <section class="tool-result" aria-label={text.parts}>
      <ul>
        {split.geometries.map((geometry, i) => (
          <li key={i}>
            {text.part(nth(i), sizeSays(sizeOf(geometry)))}{" "}
            <button type="button" class="tool" onClick={() => keepPart(i)}>
              {text.keepOnly(nth(i))}
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        {split.target.is === "measure" ? (
          <button type="button" class="tool" onClick={() => keepPart("all")}>
            {text.keepAll}
          </button>
        ) : null}
        <button
          type="button"
          class="tool"
          onClick={() => {
            parts.value = null;
          }}
        >
          {text.dropParts}
        </button>
      </p>
    </section>
  );
}

const mostFootM = 500;

function Foot() {
  const text = words(drawing);
  const [left, setLeft] = useState("");
  const [right, setRight] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const found = foot.value;
  const show = async () => {
    const bounds = { least: 0, most: mostFootM };
    const [one, other] = [left, right].map((typed) =>
      typed.trim() === "" ? { ok: true as const, value: 0 } : readNumber(typed.trim(), language.value, bounds),
    );
    setWrong(one!.ok && other!.ok ? await showFoot(one!.value, other!.value) : text.noFoot);
  };
  const target = edited.value?.target;
  return (
    <form
      class="tool-result"
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <div class="fields">
        <Width label={text.left} issues={wrong === null ? [] : [wrong]} value={left} take={setLeft} />
        <Width label={text.right} issues={[]} value={right} take={setRight} />
      </div>
      <button type="submit" class="tool">
        {text.showFoot}
      </button>
      {found === null || target === undefined ? null : (
        <>
          <p>{text.foot(sizeSays(sizeOf(found)))}</p>
          <p class="row">
            <button
              type="button"
              class="tool"
              onClick={() => {
                const sag = theCase.value;
                if (sag === null || (found.type !== "Polygon" && found.type !== "MultiPolygon")) return;
                tool.value = "pick";
                pick(parcelsUnder(found, sag.parcels));
              }}
            >
              {text.footParcels}
            </button>
            {target.is === "measure" ? (
              <button
                type="button"
                class="tool"
                onClick={() => {
                  putShape(target, found);
                  foot.value = null;
                  editStep.value = "corners";
                }}
              >
                {text.footAsMeasure}
              </button>
            ) : null}
          </p>
          {target.is === "measure" ? <p class="small">{text.footAsMeasureHint}</p> : null}
        </>
      )}
    </form>
  );
}

function Width(props: { label: string; issues: readonly string[]; value: string; take: (value: string) => void }) {
  return (
    <Field label={props.label} unit={words(drawing).metres} issues={props.issues}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          class="num"
          inputMode="decimal"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={props.value}
          onInput={(event) => props.take(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
