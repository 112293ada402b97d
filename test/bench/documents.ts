import writeExcelFile from "write-excel-file/node";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { rollTable, rollXlsx } from "../../shared/documents/index.ts";
import type { DocumentTable } from "../../shared/formats/index.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import { type BenchRow, timed } from "./row.ts";

/** Noret's roll of 1,000 lines fifty times over, each time as another ejerlav. */
function largeRoll(): { calculation: Calculation; theCase: CaseFile } {
  const sag = noret();
  const made = calculate(sag, noretRasters());
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const towns = Array.from({ length: 50 }, (_, i) => 9_990_100 + i);
  const renamed = (id: string, town: number) => `${town}-${id.split("-")[1]}`;
  return {
    theCase: {
      ...sag,
      parcels: towns.flatMap((town) =>
        sag.parcels.map((parcel) => ({ ...parcel, id: renamed(parcel.id, town), ejerlavkode: town })),
      ),
    },
    calculation: {
      ...made.value,
      units: towns.flatMap((town) =>
        made.value.units.map((unit) => ({ ...unit, id: renamed(unit.id, town), parcels: [renamed(unit.id, town)] })),
      ),
    },
  };
}

/** As one would first write it: the library's object a cell. */
async function byLibrary({ columns, rows, total }: DocumentTable): Promise<number> {
  const cell = (value: string | number | null, i: number) => {
    if (value === null || value === "") return null;
    if (typeof value === "string") return { value, type: String };
    const { kind } = columns[i]!;
    return { value: kind === "kroner" ? value / 100 : value, type: Number, format: "#,##0.00" };
  };
  const headings = columns.map(({ title }) => ({ value: title, fontWeight: "bold" as const }));
  const data = [headings, ...rows.map((row) => row.map(cell)), total.map(cell)];
  return (await writeExcelFile([{ data, sheet: "Roll", stickyRowsCount: 1 }]).toBuffer()).length;
}

export const rows: BenchRow[] = [
  {
    work: "roll of 50,000 rows as XLSX, 23 columns, from the computed case to bytes",
    target: "4 s",
    measure: async () => {
      const { calculation, theCase } = largeRoll();
      return timed(() => rollXlsx(calculation, theCase, "da"));
    },
    baseline: {
      name: "write-excel-file, from the table",
      measure: async () => {
        const { calculation, theCase } = largeRoll();
        const table = rollTable(calculation, theCase, "da");
        return timed(() => byLibrary(table));
      },
    },
  },
];
