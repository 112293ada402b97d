import { useState } from "preact/hooks";
import { checkParcelChanges } from "../../shared/checkParcelChanges.ts";
import type { CaseFile, Parcel, ParcelChange } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { parcelChanges } from "../../shared/texts/pages/parcelChanges.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { readNumber } from "../parts/typed.ts";
import { language, words } from "../state/language.ts";
import { change } from "./theCase.ts";

interface Row {
  id: string;
  /** m² or the agreed part, as typed. */
  weight: string;
}

interface Typed {
  on: string;
  others: string;
  rows: readonly Row[];
  rule: ParcelChange["rule"];
  source: string;
}

const mostRows = 50;
const anyNumber = { least: 0, most: 1_000_000_000 };

/** What a parcel has become since the key was decided: typed, checked, and then the case's own. */
export function ParcelChangeForm({ sag, id }: { sag: CaseFile; id: string }) {
  const text = words(parcelChanges);
  const lang = language.value;
  const nothing: Typed = {
    ...{ on: "", others: "", rule: "area", source: "" },
    rows: [
      { id, weight: "" },
      { id: "", weight: "" },
    ],
  };
  const [typed, setTyped] = useState(nothing);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const set = (part: Partial<Typed>) => setTyped((old) => ({ ...old, ...part }));
  const setRow = (n: number, part: Partial<Row>) =>
    set({ rows: typed.rows.map((row, i) => (i === n ? { ...row, ...part } : row)) });
  const nth = (i: number) => number(i + 1, lang);

  const put = () => {
    setSaid("");
    const read = changeOf(typed, id, sag.parcels);
    if ("missing" in read) return setWrong(read.missing.map((one) => text[one]));
    const next = [...(sag.decisions.parcelChanges ?? []), read.change];
    const issues = checkParcelChanges({ ...sag, decisions: { ...sag.decisions, parcelChanges: next } });
    setWrong(issues.map((issue) => problemText(issue, lang)));
    if (issues.length > 0) return;
    change((old) => ({ ...old, decisions: { ...old.decisions, parcelChanges: next } }));
    setSaid(text.done(read.change.to.map((one) => one.id).join(", ")));
    setTyped(nothing);
  };

  return (
    <details class="parcel-change">
      <summary>{text.title}</summary>
      <form
        class="inside"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <p class="soft">{text.lead}</p>
        <Plain label={text.on} type="date" value={typed.on} take={(on) => set({ on })} />
        <Plain label={text.with} hint={text.withHint} value={typed.others} take={(others) => set({ others })} />
        <SelectField<ParcelChange["rule"]>
          label={text.rule}
          value={typed.rule}
          options={[
            ["area", text.rules.area],
            ["parts", text.rules.parts],
          ]}
          take={(rule) => set({ rule })}
        />
        {typed.rows.map((row, i) => (
          <div key={i}>
            <div class="fields">
              <Plain
                label={text.to(nth(i))}
                hint={i === 0 ? text.toHint : undefined}
                value={row.id}
                take={(to) => setRow(i, { id: to })}
              />
              <Plain
                label={typed.rule === "area" ? text.area(nth(i)) : text.part(nth(i))}
                unit={typed.rule === "area" ? text.m2 : undefined}
                numeric
                value={row.weight}
                take={(weight) => setRow(i, { weight })}
              />
            </div>
            {typed.rows.length === 1 ? null : (
              <button
                type="button"
                class="button--quiet"
                onClick={() => set({ rows: typed.rows.filter((_, at) => at !== i) })}
              >
                {text.removeRow(nth(i))}
              </button>
            )}
          </div>
        ))}
        {typed.rows.length >= mostRows ? null : (
          <p>
            <button
              type="button"
              class="button button-secondary button--small"
              onClick={() => set({ rows: [...typed.rows, { id: "", weight: "" }] })}
            >
              {text.add}
            </button>
          </p>
        )}
        <Plain label={text.source} hint={text.sourceHint} value={typed.source} take={(source) => set({ source })} />
        {wrong.length === 0 ? null : (
          <div role="alert">
            {wrong.slice(0, 5).map((one) => (
              <p class="field-error" key={one}>
                {one}
              </p>
            ))}
          </div>
        )}
        <button type="submit" class="button button-primary button--small">
          {text.carry}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}

function Plain({
  label,
  hint,
  unit,
  value,
  take,
  type = "text",
  numeric = false,
}: {
  label: string;
  hint?: string | undefined;
  unit?: string | undefined;
  value: string;
  take: (value: string) => void;
  type?: "text" | "date";
  numeric?: boolean;
}) {
  return (
    <Field label={label} hint={hint} unit={unit}>
      {({ id, describedBy }) => {
        const of = {
          ...{ id, value, "aria-describedby": describedBy },
          onInput: (event: { currentTarget: HTMLInputElement }) => take(event.currentTarget.value),
        };
        return type === "date" ? (
          <input {...of} type="date" />
        ) : (
          <input {...of} class={numeric ? "num" : ""} inputMode={numeric ? "decimal" : "text"} />
        );
      }}
    </Field>
  );
}

type Missing = "dateNeeded" | "sourceNeeded" | "numberUnreadable";

/** The change as typed, or what is missing in it. A row without a number of parcel is not one. */
function changeOf(
  typed: Typed,
  id: string,
  parcels: readonly Parcel[],
): { change: ParcelChange } | { missing: Missing[] } {
  const ejerlav = parcels.find((parcel) => parcel.id === id)?.ejerlavkode ?? id.split("-")[0];
  const rows = typed.rows.filter((row) => row.id.trim() !== "");
  const weights = rows.map(({ weight }) => {
    if (weight.trim() === "") return null;
    const read = readNumber(weight.trim(), language.value, anyNumber);
    return read.ok ? read.value : "unreadable";
  });
  const missing: Missing[] = [];
  if (typed.on === "") missing.push("dateNeeded");
  if (typed.source.trim() === "") missing.push("sourceNeeded");
  if (weights.includes("unreadable")) missing.push("numberUnreadable");
  if (missing.length > 0) return { missing };
  const others = typed.others.split(/[,;]/).filter((one) => one.trim() !== "");
  return {
    change: {
      ...{ on: typed.on, rule: typed.rule, source: typed.source.trim() },
      from: [id, ...others.map((one) => idOf(one, ejerlav))],
      to: rows.map((row, i) => {
        const weight = weights[i] === "unreadable" ? null : (weights[i] ?? null);
        return typed.rule === "area"
          ? { id: idOf(row.id, ejerlav), registeredAreaM2: weight }
          : { id: idOf(row.id, ejerlav), registeredAreaM2: null, ...(weight === null ? {} : { part: weight }) };
      }),
    },
  };
}

/** "12 A" in the parcel's own ejerlav, or a whole id: "9990001-12a". */
function idOf(typed: string, ejerlav: string | number | undefined): string {
  const plain = typed.normalize("NFC").toLowerCase().replace(/\s/g, "");
  return /^\d+-/.test(plain) ? plain : `${ejerlav}-${plain}`;
}
