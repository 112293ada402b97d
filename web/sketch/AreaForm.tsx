import { useState } from "preact/hooks";
import { areaM2 } from "../../shared/geo/index.ts";
import type { Area, Geometry } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { measureOfLine } from "./selection.ts";
import { change, changeMeasure, theCase } from "./theCase.ts";
import { ShapeFile, TypedCorners, useReading } from "./typedShapes.tsx";

const setArea = (area: Area): Wrong[] => {
  change((sag) => ({ ...sag, area }));
  return [];
};
const setLine = (geometry: Geometry): Wrong[] => {
  const measure = measureOfLine();
  if (measure === undefined) return [{ code: "no-measures", facts: {} }];
  changeMeasure(measure.id, (one) => ({ ...one, geometry }));
  return [];
};
/** An area is one surface: several, or none, are told and not used. */
const setAreaFrom = (geometries: Geometry[]): Wrong[] => {
  const text = words(sketchForms);
  const [only, ...others] = geometries.filter(({ type }) => type === "Polygon" || type === "MultiPolygon") as Extract<
    Geometry,
    { type: "Polygon" | "MultiPolygon" }
  >[];
  if (only === undefined) return [text.notAnArea];
  if (others.length > 0) return [text.severalInFile(number(others.length + 1, language.value))];
  return setArea(only);
};
const setLineFrom = (geometries: Geometry[]): Wrong[] => {
  const [only, ...others] = geometries;
  return only === undefined || others.length > 0
    ? [words(sketchForms).severalForLine(number(geometries.length, language.value))]
    : setLine(only);
};

/** The area as it is, and every way to give it without a mouse. */
export function AreaForm() {
  const text = words(sketchForms);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{text.area}</h3>
      <p>{areaInWords(sag.area)}</p>
      <details class="more">
        <summary>
          <span class="sign" aria-hidden="true">
            ›
          </span>
          {text.otherWays}
        </summary>
        <div class="inside">
          <TypedCorners
            shape="area"
            label={text.typeArea}
            use={text.useAsArea}
            take={(geometry) => setArea(geometry as Area)}
          />
          <ParcelList />
          <ShapeFile label={text.areaFile} hint={text.areaFileHint} take={setAreaFrom} />
          <TypedCorners shape="line" label={text.typeLine} use={text.useAsLine} take={setLine} />
          <ShapeFile label={text.lineFile} hint={text.lineFileHint} take={setLineFrom} />
        </div>
      </details>
    </>
  );
}

function areaInWords(area: Area | null): string {
  const text = words(sketchForms);
  if (area === null) return text.areaNone;
  if (area.type === "Parcels") return text.areaListed(number(area.parcelIds.length, language.value));
  return text.areaDrawn(number(areaM2(area) / 10_000, language.value, 1));
}

function ParcelList() {
  const text = words(sketchForms);
  const [typed, setTyped] = useState("");
  const { issues, read } = useReading<Area>(setArea);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (theCase.value !== null) void read(ask("read-parcel-list", { text: typed, theCase: theCase.value }));
      }}
    >
      <Field label={text.parcelList} hint={text.parcelListHint} issues={issues}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={typed}
            rows={4}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button button-secondary button--small">
        {text.useAsArea}
      </button>
    </form>
  );
}
