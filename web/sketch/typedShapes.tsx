import { useState } from "preact/hooks";
import type { Because, Geometry, Issue, Refusal, Result } from "../../shared/model/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { late } from "../parts/late.tsx";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { type ChosenFile, layersToChoose } from "./chosenFile.ts";
import { FeatureFileField } from "./FeatureFileField.tsx";

const Note = late(async () => (await import("./Note.tsx")).Note);
const bug: Issue = { path: "", code: "bug", facts: {} };

/** What is typed stays until it is used; what is wrong stands at its field, and nothing of it reaches the case. */
export function useReading<T>(take: (value: T) => Wrong[]) {
  const [issues, setIssues] = useState<readonly Wrong[]>([]);
  const read = async (asked: Promise<Result<T>>): Promise<boolean> => {
    const found = await asked.catch((): Result<T> => ({ ok: false, issues: [bug] }));
    const wrong = found.ok ? take(found.value) : found.issues;
    setIssues(wrong);
    return wrong.length === 0;
  };
  return { issues, read };
}

/** Corners typed or pasted: a shape without a mouse. */
export function TypedCorners({
  shape,
  label,
  use,
  take,
}: {
  shape: "area" | "line";
  label: string;
  use: string;
  take: (geometry: Geometry) => Wrong[];
}) {
  const text = words(sketchForms);
  const [typed, setTyped] = useState("");
  const { issues, read } = useReading<Geometry>(take);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void read(ask("read-coordinates", { text: typed, shape }));
      }}
    >
      <Field label={label} hint={text.typeHint} issues={issues}>
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
        {use}
      </button>
    </form>
  );
}

/** A shape out of a file of features, and what the file was read as. */
export function ShapeFile({
  label,
  hint,
  take,
}: {
  label: string;
  hint: string;
  take: (geometries: Geometry[]) => Wrong[];
}) {
  const [issues, setIssues] = useState<readonly Wrong[]>([]);
  const [layers, setLayers] = useState<string[]>([]);
  const [notes, setNotes] = useState<readonly Because[]>([]);
  const open = async ({ bytes, size, layer }: ChosenFile) => {
    const found = await ask("read-shapes", { bytes, size, layer }).catch((): Refusal => ({ ok: false, issues: [bug] }));
    setLayers(found.ok ? [] : layersToChoose(found.issues));
    const wrong = found.ok ? take(found.value.geometries) : found.issues;
    setIssues(wrong);
    setNotes(found.ok && wrong.length === 0 ? found.value.notes : []);
  };
  return (
    <>
      <FeatureFileField label={label} hint={hint} issues={issues} layers={layers} take={(file) => void open(file)} />
      <div role="status">
        {notes.map((note) => (
          <p class="small soft" key={note.code}>
            <Note note={note} />
          </p>
        ))}
      </div>
    </>
  );
}
