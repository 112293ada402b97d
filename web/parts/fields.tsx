import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Issue, Oere } from "../../shared/model/index.ts";
import { language } from "../state/language.ts";
import { ProblemText } from "./ProblemText.tsx";
import { asTyped, type Bounds, kronerAsTyped, readKroner, readNumber } from "./typed.ts";
import { useTyped } from "./useTyped.ts";

/** What is wrong with what was typed: a problem, or words of the page itself. */
export type Wrong = Pick<Issue, "code" | "facts"> | string;

interface FieldProps {
  label: string;
  hint?: string | undefined;
  issues?: readonly Wrong[] | undefined;
  unit?: string | undefined;
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ComponentChildren;
}

/** A label, what helps, what is wrong, and the input, tied together for those who hear the page. */
export function Field({ label, hint, issues = [], unit, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, issues.length > 0 ? `${id}-error` : null].filter(
    (one) => one !== null,
  );
  const input = children({ id, describedBy: described.join(" ") || undefined, invalid: issues.length > 0 });
  return (
    <div class={issues.length > 0 ? "field field--error" : "field"}>
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {issues.length === 0 ? null : (
        <div id={`${id}-error`} role="alert">
          {issues.slice(0, 10).map((issue, i) => (
            <p class="field-error" key={i}>
              {typeof issue === "string" ? issue : <ProblemText issue={issue} />}
            </p>
          ))}
        </div>
      )}
      {unit === undefined ? (
        input
      ) : (
        <div class="unit">
          {input}
          <span>{unit}</span>
        </div>
      )}
    </div>
  );
}

interface TypedFieldProps<T> {
  label: string;
  hint?: string | undefined;
  unit?: string | undefined;
  /** The value as it is typed. */
  shown: string;
  read: (text: string) => { ok: true; value: T } | { ok: false; issue: Issue };
  take: (value: T) => void;
  numeric?: boolean;
}

/** A field whose text is kept as typed, and reaches the case only when it can be read. */
export function TypedField<T>({ label, hint, unit, shown, read, take, numeric = true }: TypedFieldProps<T>) {
  const [text, setText] = useTyped(shown);
  const [wrong, setWrong] = useState<{ shown: string; issue: Issue } | null>(null);
  const issue = wrong?.shown === shown ? wrong.issue : null;
  const setIssue = (found: Issue | null) => setWrong(found === null ? null : { shown, issue: found });
  const commit = () => {
    if (text === shown) {
      setIssue(null);
      return;
    }
    const found = read(text.trim());
    setIssue(found.ok ? null : found.issue);
    if (found.ok) take(found.value);
  };
  return (
    <Field label={label} hint={hint} unit={unit} issues={issue === null ? [] : [issue]}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          class={numeric ? "num" : ""}
          inputMode={numeric ? "decimal" : "text"}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
          }}
        />
      )}
    </Field>
  );
}

export function KronerField(props: { label: string; unit: string; oere: Oere; take: (oere: Oere) => void }) {
  const lang = language.value;
  return <TypedField {...props} shown={kronerAsTyped(props.oere, lang)} read={(text) => readKroner(text, lang)} />;
}

/** An amount that may be left out: an empty field is undefined. */
export function UnknownKronerField({
  oere,
  ...props
}: {
  label: string;
  hint?: string;
  unit: string;
  oere: Oere | undefined;
  take: (oere: Oere | undefined) => void;
}) {
  const lang = language.value;
  const read = (text: string): { ok: true; value: Oere | undefined } | { ok: false; issue: Issue } =>
    text === "" ? { ok: true, value: undefined } : readKroner(text, lang);
  return <TypedField {...props} shown={oere === undefined ? "" : kronerAsTyped(oere, lang)} read={read} />;
}

interface NumberFieldProps {
  label: string;
  hint?: string;
  unit?: string | undefined;
  value: number;
  bounds: Bounds;
  take: (value: number) => void;
}

export function NumberField({ value, bounds, ...props }: NumberFieldProps) {
  const lang = language.value;
  return <TypedField {...props} shown={asTyped(value, lang)} read={(text) => readNumber(text, lang, bounds)} />;
}

/** A number that may be unknown: an empty field is null. */
export function UnknownNumberField({
  value,
  bounds,
  ...props
}: Omit<NumberFieldProps, "value" | "take"> & { value: number | null; take: (value: number | null) => void }) {
  const lang = language.value;
  const read = (text: string): { ok: true; value: number | null } | { ok: false; issue: Issue } =>
    text === "" ? { ok: true, value: null } : readNumber(text, lang, bounds);
  return <TypedField {...props} shown={value === null ? "" : asTyped(value, lang)} read={read} />;
}

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  take: (value: string) => void;
}

export function TextField({ label, hint, value, take }: TextFieldProps) {
  const read = (text: string): { ok: true; value: string } | { ok: false; issue: Issue } =>
    text.length >= 1 && text.length <= 200
      ? { ok: true, value: text }
      : { ok: false, issue: { path: "", code: "out-of-range", facts: { least: 1, most: 200 } } };
  return <TypedField label={label} hint={hint} shown={value} read={read} take={take} numeric={false} />;
}

export function SelectField<T extends string>({
  label,
  hint,
  value,
  options,
  take,
}: {
  label: string;
  hint?: string;
  value: T;
  options: readonly (readonly [T, string])[];
  take: (value: T) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => take(event.currentTarget.value as T)}
        >
          {options.map(([option, title]) => (
            <option key={option} value={option}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
