import { type ChosenColumns, columnsOf, type ExposureColumn, type ExposureKind } from "../../shared/formats/index.ts";
import type { ImportedExposure } from "../../shared/importExposure.ts";
import { becauseText, number } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { ended } from "../parts/ended.ts";
import { SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { CropField } from "./CropField.tsx";
import { countsOf } from "./exposure.ts";
import { UnusedRows } from "./UnusedRows.tsx";

const mostCrops = 40;
/** No property of a file: an empty name is none. */
const noColumn = "";

/** How a file is to be read: what a person has said of it. */
export interface Reading {
  kind: ExposureKind;
  columns: ChosenColumns;
  crops: Record<string, string>;
  citation: string;
}

/** What was found in a file: how it was read, what became of it, and every row that cannot be used. */
export function ReadExposure({
  found,
  reading,
  change,
  add,
  drop,
}: {
  found: ImportedExposure;
  reading: Reading;
  change: (part: Partial<Reading>) => void;
  add: () => void;
  drop: () => void;
}) {
  const text = words(exposureForm);
  const lang = language.value;
  const { exposure, kind, rows, notes, unused } = found;
  const needsCrop = kind === "fields" && found.columns.crop == null;
  const things = exposure[kind];
  const parcels = new Set(things.flatMap(({ parcelId }) => parcelId ?? [])).size;
  const what = countsOf(exposure, lang);
  const take = (column: ExposureColumn, name: string) =>
    change({ columns: { ...found.columns, [column]: name === noColumn ? null : name } });
  return (
    <>
      <p role="status">
        <strong>{ended(text.found(number(rows.read, lang), number(rows.used, lang)))}</strong>{" "}
        {things.length === 0 ? null : parcels === 1 ? text.becomesOne(what) : text.becomes(what, number(parcels, lang))}
      </p>
      <h4>{text.columns}</h4>
      <p class="hint">{text.columnsHint}</p>
      {needsCrop ? (
        <p class="field-error" role="alert">
          {text.cropColumnNeeded}
        </p>
      ) : null}
      <div class="fields">
        {columnsOf(kind).map((column) => (
          <SelectField
            key={column}
            label={text.column[column]}
            value={found.columns[column] ?? noColumn}
            options={[
              [noColumn, text.none] as const,
              ...found.properties.filter((name) => name !== noColumn).map((name) => [name, name] as const),
            ]}
            take={(name) => take(column, name)}
          />
        ))}
      </div>
      <Crops found={found} reading={reading} change={change} />
      {notes.length === 0 ? null : (
        <ul class="small">
          {notes.map((note) => (
            <li key={note.code}>{ended(becauseText(note, lang))}</li>
          ))}
        </ul>
      )}
      {needsCrop ? null : <UnusedRows unused={unused} name={text.kinds[kind]} />}
      <p class="row">
        {things.length === 0 ? null : (
          <button type="button" class="button button-secondary button--small" onClick={add}>
            {text.add(what)}
          </button>
        )}
        <button type="button" class="button--quiet" onClick={drop}>
          {text.drop}
        </button>
      </p>
    </>
  );
}

/** Names that the price table does not have: those still unknown, and those that the person has said what are. */
function Crops({ found, reading, change }: Pick<Parameters<typeof ReadExposure>[0], "found" | "reading" | "change">) {
  const text = words(exposureForm);
  const lang = language.value;
  const unknown = new Map(found.unknownCrops.map((one) => [one.found, one]));
  const names = [...new Set([...Object.keys(reading.crops), ...unknown.keys()])];
  if (names.length === 0) return null;
  const take = (name: string, crop: string) => {
    const { [name]: _, ...others } = reading.crops;
    change({ crops: crop === "" ? others : { ...others, [name]: crop } });
  };
  const said = (name: string): string => {
    const rows = unknown.get(name)?.rows;
    return rows === undefined ? name : text.cropRows(name, text.rows(rows, number(rows, lang)));
  };
  return (
    <>
      <h4>{text.unknownCrops}</h4>
      <p class="hint">{text.unknownCropsHint}</p>
      {names.slice(0, mostCrops).map((name) => (
        <CropField
          key={name}
          label={said(name)}
          value={reading.crops[name] ?? ""}
          nearest={unknown.get(name)?.nearest ?? []}
          take={(crop) => take(name, crop)}
        />
      ))}
      {names.length > mostCrops ? <p>{text.moreCrops(number(names.length - mostCrops, lang))}</p> : null}
    </>
  );
}
