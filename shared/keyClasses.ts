/** The classes that keys read by table: which tables there are, and the rows of each. */
import { catalogue, findKey } from "./allocation/index.ts";
import type { KeyChoice, KeyData } from "./model/index.ts";

/** Rows of each table, by the table's name, over all the keys. A stream's sections are rows of the table "section". */
export function classTables(keys: readonly KeyData[]): Map<string, Set<string>> {
  const tables = new Map<string, Set<string>>();
  const add = (table: string, rows: readonly string[]): void => {
    const known = tables.get(table) ?? new Set();
    for (const row of rows) known.add(row);
    tables.set(table, known);
  };
  for (const { factors, plus = [], sharing } of keys.flatMap(({ layers }) => layers)) {
    for (const factor of [factors, ...plus].flat())
      if ("table" in factor)
        add(
          factor.table,
          factor.rows.map(({ of }) => of),
        );
    if (sharing?.by === "stream")
      add(
        "section",
        sharing.sections.map(({ id }) => id),
      );
  }
  return tables;
}

/** The keys that a case has chosen; one that the catalogue has not is left out here, and refused where the case is computed. */
export const keysChosen = (choices: readonly KeyChoice[]): KeyData[] =>
  choices.flatMap(({ key }) => ("layers" in key ? key : (findKey(key.id, key.version) ?? [])));

/** Every table that a key of the case or of the catalogue reads. */
export const allClassTables = (choices: readonly KeyChoice[]): Map<string, Set<string>> =>
  classTables([...catalogue, ...keysChosen(choices)]);
