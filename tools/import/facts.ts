import { type DecimalMark, readTableFile } from "../../shared/formats/index.ts";
import { importParcelFacts, putParcelFacts } from "../../shared/importParcelFacts.ts";
import type { IsoDate, Issue, KeyChoice, Parcel, Result } from "../../shared/model/index.ts";
import { unusedRowText } from "../../shared/texts/index.ts";
import { parcelFactsForm } from "../../shared/texts/pages/parcelFactsForm.ts";
import { readBytes } from "./readFile.ts";

export interface FactsOptions {
  /** The sheet of a workbook; absent: its first. */
  sheet: string | undefined;
  /** The day that property values are of. */
  asOf: IsoDate | undefined;
  /** How numbers are written, where that is not to be read from them. */
  decimalMark: DecimalMark | undefined;
}

interface FactsRead {
  parcels: Parcel[];
  /** What came of the file, a line each. */
  report: string[];
  unused: Issue[];
}

/**
 * The parcels with what a table (CSV or a workbook) tells of them, its columns guessed by their names. What the page would ask a person
 * (which column, how numbers are written, the day) refuses the file here: `invalid` with `reason` as the page words it.
 */
export async function readFacts(
  path: string,
  { parcels, keys }: { parcels: Parcel[]; keys: readonly KeyChoice[] },
  { sheet, asOf, decimalMark }: FactsOptions,
): Promise<Result<FactsRead>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const table = await readTableFile(bytes.value, sheet);
  if (!table.ok) return table;
  const read = importParcelFacts({ text: table.value, asOf, decimalMark }, { parcels, keys });
  if (!read.ok) return read;
  const { header, columns, asks, told, unused, rows } = read.value;
  const words = parcelFactsForm.da;
  const [asked] = asks;
  if (asked !== undefined)
    return {
      ok: false,
      issues: [{ path: `/facts: ${words.asks[asked]}`, code: "invalid", facts: { reason: asked } }],
    };
  const taken = header.map((name, i) => `${name} = ${columns[i] ?? "–"}`).join(", ");
  const from = table.value.sheet === null ? table.value.format : `${table.value.format}, „${table.value.sheet}“`;
  const at = unused.map((issue) => ({ ...issue, path: `/facts${issue.path}` }));
  return {
    ok: true,
    value: {
      parcels: putParcelFacts(parcels, told, asOf),
      report: [
        `Tal om matrikler (${from}): ${rows.read} læst, ${rows.used} brugt (${taken})`,
        ...at.map((issue) => `! ${issue.path}: ${unusedRowText(issue, "da")}`),
      ],
      unused: at,
    },
  };
}
