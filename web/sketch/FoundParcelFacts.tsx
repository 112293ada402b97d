import { type DecimalMark, factsOfFile, type TakenAs } from "../../shared/formats/index.ts";
import type { ReadParcelFacts } from "../../shared/importParcelFacts.ts";
import { allClassTables } from "../../shared/keyClasses.ts";
import type { IsoDate } from "../../shared/model/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { number } from "../../shared/texts/index.ts";
import { parcelFactsForm } from "../../shared/texts/pages/parcelFactsForm.ts";
import { className, classRowName, unitFactTexts } from "../../shared/texts/unitFacts.ts";
import { ended } from "../parts/ended.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { theCase } from "./theCase.ts";
import { UnusedRows } from "./UnusedRows.tsx";

const mostRows = 200;

/** How the table is to be read: what a person has said of it; what is absent is guessed. */
export interface TableReading {
  columns?: (TakenAs | null)[] | undefined;
  decimalMark?: DecimalMark | undefined;
  asOf?: IsoDate | undefined;
}

interface Shown {
  found: ReadParcelFacts;
  reading: TableReading;
  change: (part: Partial<TableReading>) => void;
}

/** What was found in a table: what each column is taken as, what must be said first, and all that cannot be used. */
export function FoundParcelFacts({
  found,
  reading,
  change,
  name,
  add,
  drop,
}: Shown & { name: string; add: () => void; drop: () => void }) {
  const text = words(parcelFactsForm);
  const lang = language.value;
  const { asks, rows, told, replaced, withoutWeight } = found;
  const parcels = text.parcels(told.length, number(told.length, lang));
  const isRead = asks.every((one) => one === "as-of");
  return (
    <>
      {isRead ? (
        <p role="status">
          <strong>{ended(text.found(text.rows(rows.read, number(rows.read, lang)), number(rows.used, lang)))}</strong>{" "}
          {replaced === 0 ? null : text.replaced(replaced, number(replaced, lang))}
        </p>
      ) : null}
      <Columns found={found} reading={reading} change={change} />
      {asks.map((one) => (
        <p class="field-error" role="alert" key={one}>
          {text.asks[one]}
        </p>
      ))}
      {withoutWeight.length === 0 ? null : (
        <ul class="small">
          {withoutWeight.map(({ table, found: of, parcels }) => (
            <li key={`${table} ${of}`}>
              {text.withoutWeight(
                className(table, lang),
                classRowName(of, lang),
                text.parcels(parcels, number(parcels, lang)),
              )}
            </li>
          ))}
        </ul>
      )}
      <UnusedRows unused={found.unused} name={name} />
      <Empty found={found} />
      <p class="row">
        {told.length === 0 || asks.length > 0 ? null : (
          <button type="button" class="button button-secondary button--small" onClick={add}>
            {text.add(parcels)}
          </button>
        )}
        <button type="button" class="button--quiet" onClick={drop}>
          {text.drop}
        </button>
      </p>
    </>
  );
}

/** Each column with an example of what stands in it, and how its numbers and values are to be taken. */
function Columns({ found, reading, change }: Shown) {
  const text = words(parcelFactsForm);
  const lang = language.value;
  const { header, examples, columns, decimalMark, eitherWay, asks } = found;
  const tables = [...allClassTables(theCase.value?.keys ?? []).keys()].sort((a, b) =>
    className(a, lang).localeCompare(className(b, lang), lang),
  );
  const take = (column: number, taken: TakenAs | null) =>
    change({ columns: columns.map((old, i) => (i === column ? taken : old)) });
  return (
    <>
      <h4>{text.columns}</h4>
      <p class="hint">{text.columnsHint}</p>
      {header.map((name, i) => (
        <Field
          key={i}
          label={text.column(name === "" ? text.noName(number(i + 1, lang)) : name, (examples[i] ?? "").slice(0, 40))}
        >
          {({ id }) => (
            <select
              id={id}
              value={columns[i] ?? ""}
              onChange={(event) => {
                const { value } = event.currentTarget;
                take(i, value === "" ? null : (value as TakenAs));
              }}
            >
              <option value="">{text.notUsed}</option>
              <optgroup label={text.parcelGroup}>
                {(["parcel", "ejerlavkode", "matrikelnr"] as const).map((one) => (
                  <option key={one} value={one}>
                    {text[one]}
                  </option>
                ))}
              </optgroup>
              <optgroup label={text.factGroup}>
                {factsOfFile.map((fact) => (
                  <option key={fact} value={fact}>
                    {fact === "heldBackM3" ? text.heldBackM3 : factName(fact, lang)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={text.classGroup}>
                {tables.map((table) => (
                  <option key={table} value={`class:${table}`}>
                    {className(table, lang)}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
      ))}
      {eitherWay === 0 ? null : (
        <SelectField<DecimalMark | "">
          label={text.mark}
          hint={text.markHint(eitherWay, number(eitherWay, lang))}
          value={decimalMark ?? ""}
          options={[
            ...(decimalMark === null ? [["", text.markUnknown] as const] : []),
            ...([",", "."] as const).map((mark) => [mark, text.marks[mark]] as const),
          ]}
          take={(mark) => change({ decimalMark: mark === "" ? undefined : mark })}
        />
      )}
      {columns.includes("propertyValueKroner") ? (
        <Field label={text.asOf}>
          {({ id }) => (
            <input
              id={id}
              type="date"
              min="1900-01-01"
              max="2200-12-31"
              value={reading.asOf ?? ""}
              aria-invalid={asks.includes("as-of")}
              onChange={(event) => {
                const { value, validity } = event.currentTarget;
                change({ asOf: value === "" || !validity.valid ? undefined : value });
              }}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}

function factName(fact: Exclude<(typeof factsOfFile)[number], "heldBackM3">, lang: Language): string {
  const { name, unit } = unitFactTexts[fact];
  return unit === null ? name[lang] : `${name[lang]}, ${unit[lang]}`;
}

/** Cells without anything, each with its line and column. */
function Empty({ found: { empty } }: { found: ReadParcelFacts }) {
  const text = words(parcelFactsForm);
  const lang = language.value;
  const holes = text.empty(empty.length, number(empty.length, lang));
  const more = (all: number) => (all > mostRows ? <li>{text.more(number(all - mostRows, lang))}</li> : null);
  return (
    <>
      {empty.length === 0 ? null : (
        <div class="unused-rows">
          <h4>{holes}</h4>
          <p class="hint">{text.emptyMeans}</p>
          <ul class="small" tabIndex={0} aria-label={holes}>
            {empty.slice(0, mostRows).map(({ line, column }, i) => (
              <li key={i}>
                {text.line(number(line, lang))} ({column})
              </li>
            ))}
            {more(empty.length)}
          </ul>
        </div>
      )}
    </>
  );
}
