import { useState } from "preact/hooks";
import type { Geometry, Issue, Result } from "../../shared/model/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { FileField, geoJsonFiles } from "./FileField.tsx";

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

/** A shape out of a GeoJSON file. */
export function GeoJsonFile({
  label,
  hint,
  take,
}: {
  label: string;
  hint: string;
  take: (geometries: Geometry[]) => Wrong[];
}) {
  const { issues, read } = useReading<Geometry[]>(take);
  const open = async (file: File): Promise<Result<Geometry[]>> => {
    const content = await textOfSmall(file);
    return ask("read-geojson", { text: content, bytes: file.size });
  };
  return (
    <FileField label={label} hint={hint} issues={issues} accept={geoJsonFiles} take={(file) => void read(open(file))} />
  );
}

const smallBytes = 50_000_000;
/** A file beyond the limit is refused by its size, so its text need not be read. */
const textOfSmall = (file: File): Promise<string> => (file.size > smallBytes ? Promise.resolve("") : file.text());
