import { useState } from "preact/hooks";
import type { RowOfExposure } from "../../shared/exposureRow.ts";
import type { ExposureKind } from "../../shared/formats/index.ts";
import type { Areal, CaseFile, Exposure, Geometry } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { becauseText } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { ended } from "../parts/ended.ts";
import { Field, KronerField, NumberField, SelectField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { CropField } from "./CropField.tsx";
import { addExposure, countsOf, exposureKinds } from "./exposure.ts";
import { freeId } from "./seaAndStreams.ts";
import { selectedParcel } from "./selection.ts";

const depths = { least: 0, most: 50 };
const firstCrop = "Vinterhvede";

interface Typed {
  kind: ExposureKind;
  where: "parcel" | "corners";
  /** Null: none has been typed, and the parcel that is looked at stands there. */
  parcel: string | null;
  corners: string;
  name: string;
  crop: string;
  fromDepthM: number;
  damageOere: ReturnType<typeof oere>;
  citation: string;
}

const nothing: Typed = {
  ...{ kind: "assets", where: "corners", parcel: null, corners: "", name: "" },
  ...{ crop: firstCrop, fromDepthM: 0.1, damageOere: oere(0), citation: "" },
};

type WrongAt = Partial<Record<"parcel" | "corners" | "name" | "crop" | "citation", Wrong[]>>;

/** A road, a field or an asset by hand. What is typed stays until it is in the case. */
export function NewThing({ sag }: { sag: CaseFile }) {
  const text = words(exposureForm);
  const lang = language.value;
  const [typed, setTyped] = useState(nothing);
  const [wrong, setWrong] = useState<WrongAt>({});
  const [said, setSaid] = useState<readonly string[]>([]);
  const set = (part: Partial<Typed>) => setTyped((old) => ({ ...old, ...part }));
  const { kind } = typed;
  const isWhole = kind !== "roads" && typed.where === "parcel";
  const parcelId = (typed.parcel ?? selectedParcel.value ?? "").trim().toLowerCase();

  const put = async () => {
    setSaid([]);
    const missing: WrongAt = {};
    if (kind === "assets" && typed.name.trim() === "") missing.name = [text.assetTitleNeeded];
    if (kind === "assets" && typed.citation.trim() === "") missing.citation = [text.citationNeeded];
    if (kind === "fields" && typed.crop === "") missing.crop = [text.choose];
    const parcel = sag.parcels.find(({ id }) => id === parcelId);
    if (isWhole && parcel === undefined) missing.parcel = [text.parcelUnknown(parcelId)];
    const shape = isWhole ? parcel?.geometry : await cornersOf(typed, kind === "roads" ? "line" : "area");
    if (shape !== undefined && "wrong" in shape) missing.corners = shape.wrong.map((one) => saidOf(one));
    setWrong(missing);
    if (Object.keys(missing).length > 0 || shape === undefined || "wrong" in shape) return;
    const row = rowOf(typed, shape);
    if (isWhole && parcel !== undefined) return done(onParcel(row, parcel.id, sag), []);
    const answer = await ask("place-exposure", {
      row,
      into: { parcels: sag.parcels, exposure: sag.exposure },
    }).catch(() => null);
    if (answer === null) return setWrong({ corners: [{ code: "bug", facts: {} }] });
    if (!answer.ok) return setWrong({ corners: answer.issues.map((one) => saidOf(one)) });
    const { exposure, notes } = answer.value;
    done(
      exposure,
      notes.map((note) => ended(becauseText(note, lang))),
    );
  };
  const saidOf = (issue: Wrong): string =>
    typeof issue === "string" ? issue : problemText(issue, lang, text.fileMeans);
  const done = (exposure: Exposure, notes: readonly string[]) => {
    addExposure(exposure);
    const all = [...exposure.roads, ...exposure.fields, ...exposure.assets];
    const places = [...new Set(all.map((one) => one.parcelId ?? text.noParcel))].join(", ");
    setTyped((old) => ({ ...old, corners: "", name: "" }));
    setSaid([text.putOn(countsOf(exposure, lang), places), ...notes]);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <SelectField<ExposureKind>
        label={text.typeKind}
        value={kind}
        options={exposureKinds.map((one) => [one, text.typeKinds[one]] as const)}
        take={(next) => set({ kind: next })}
      />
      {kind === "fields" ? (
        <CropField label={text.crop} hint={text.cropHint} value={typed.crop} take={(crop) => set({ crop })} />
      ) : null}
      {wrong.crop === undefined ? null : (
        <p class="field-error" role="alert">
          {text.choose}
        </p>
      )}
      <PlainField
        label={kind === "assets" ? text.assetTitle : text.name}
        value={typed.name}
        issues={wrong.name}
        most={kind === "assets" ? 200 : 90}
        take={(name) => set({ name })}
      />
      {kind === "assets" ? (
        <>
          <NumberField
            label={text.fromDepth}
            hint={text.fromDepthHint}
            unit={text.m}
            value={typed.fromDepthM}
            bounds={depths}
            take={(fromDepthM) => set({ fromDepthM })}
          />
          <KronerField
            label={text.loss}
            unit={text.kr}
            oere={typed.damageOere}
            take={(damageOere) => set({ damageOere })}
          />
          <PlainField
            label={text.citation}
            value={typed.citation}
            issues={wrong.citation}
            most={2000}
            take={(citation) => set({ citation })}
          />
        </>
      ) : null}
      {kind === "roads" ? null : (
        <SelectField<Typed["where"]>
          label={text.where}
          value={typed.where}
          options={[
            ["corners", text.corners],
            ["parcel", text.wholeParcel],
          ]}
          take={(where) => set({ where })}
        />
      )}
      {isWhole ? (
        <PlainField
          label={text.onParcel}
          hint={text.onParcelHint}
          value={typed.parcel ?? selectedParcel.value ?? ""}
          issues={wrong.parcel}
          most={100}
          take={(parcel) => set({ parcel })}
        />
      ) : (
        <Field
          label={kind === "roads" ? text.cornersOfLine : text.cornersOfArea}
          hint={text.cornersHint}
          issues={wrong.corners}
        >
          {({ id, describedBy, invalid }) => (
            <textarea
              id={id}
              rows={4}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              value={typed.corners}
              onInput={(event) => set({ corners: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <button type="submit" class="button button-secondary button--small">
        {text.put}
      </button>
      <div role="status">
        {said.map((line) => (
          <p key={line} class="small">
            {line}
          </p>
        ))}
      </div>
    </form>
  );
}

/** A field that keeps every letter as it is typed. */
function PlainField({
  label,
  hint,
  value,
  issues = [],
  most,
  take,
}: {
  label: string;
  hint?: string;
  value: string;
  issues?: readonly Wrong[] | undefined;
  most: number;
  take: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} issues={issues}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          maxLength={most}
          value={value}
          onInput={(event) => take(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

async function cornersOf({ corners }: Typed, shape: "line" | "area"): Promise<Geometry | { wrong: Wrong[] }> {
  const found = await ask("read-coordinates", { text: corners, shape }).catch(() => null);
  if (found === null) return { wrong: [{ code: "bug", facts: {} }] };
  return found.ok ? found.value : { wrong: found.issues };
}

function rowOf({ kind, name, crop, fromDepthM, damageOere, citation }: Typed, shape: Geometry): RowOfExposure {
  const named = name.trim() === "" ? null : name.trim();
  if (kind === "roads") return { kind, name: named, line: shape.type === "LineString" ? shape.coordinates : [] };
  const geometry = shape as Areal;
  if (kind === "fields") return { kind, name: named, crop, geometry };
  return { kind, asset: { title: name.trim(), geometry, fromDepthM, damageOere, citation: citation.trim() } };
}

/** A whole parcel needs no cutting. */
function onParcel(row: RowOfExposure, parcelId: string, { exposure }: CaseFile): Exposure {
  const none: Exposure = { roads: [], fields: [], assets: [] };
  if (row.kind === "assets")
    return { ...none, assets: [{ id: freeId("vaerdi", exposure.assets), parcelId, ...row.asset }] };
  if (row.kind === "fields") {
    const { crop, geometry, name } = row;
    const isFree = name !== null && exposure.fields.every(({ id }) => id !== name);
    const id = isFree ? name : freeId(name ?? "mark", exposure.fields);
    return { ...none, fields: [{ id, parcelId, crop, geometry }] };
  }
  return none;
}
