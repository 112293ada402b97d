import type { Factor, KeyData, ReadColumn, UnitFact, Weighed } from "../model/index.ts";
import { factorColumn } from "./factorColumn.ts";
import type { Groups } from "./groupUnits.ts";
import type { SharedTable } from "./shareTable.ts";
import type { UnitTable } from "./unitTable.ts";

export const nothingWeighed: Weighed = {
  oere: new Float64Array(0),
  relieved: new Uint8Array(0),
  read: () => [],
  fact: () => new Float64Array(0),
  parcelsOf: () => [],
};

/** The columns of a bill that is shared. `relieved`: places in the table. */
export function weighedBy(
  key: KeyData,
  table: UnitTable,
  { amounts }: Pick<SharedTable, "amounts">,
  relieved: Iterable<number>,
  parcelsOf: Groups["parcelsOf"],
): Weighed {
  const marked = new Uint8Array(amounts.length);
  for (const i of relieved) marked[i] = 1;
  return { oere: amounts, relieved: marked, read: () => columnsRead(key, table), fact: table.numbers, parcelsOf };
}

/** Each factor's column once; then what a sharing of works, and a cap at own benefit, look at beside the factors. */
function columnsRead(key: KeyData, table: UnitTable): ReadColumn[] {
  const columns = new Map<string, ReadColumn>();
  const fact = (name: UnitFact) => columns.set(name, { name, values: table.numbers(name) });
  for (const { factors, plus = [], sharing } of key.layers) {
    for (const factor of [factors, ...plus].flat()) read(factor);
    if (sharing?.by === "crest") fact("terrainM");
    if (sharing?.by === "stream") ofClass("section");
  }
  if (key.limits?.ownBenefit === true) fact("benefitPvKroner");
  return [...columns.values()];

  function read(factor: Factor) {
    if ("table" in factor) ofClass(factor.table);
    else if ("steps" in factor) fact(factor.steps);
    else if ("fact" in factor) {
      const column = factorColumn(factor, table);
      const bounds = JSON.stringify([factor.fact, factor.atLeast, factor.atMost]);
      if (!column.asked) columns.set(bounds, { name: factor.fact, values: column.values });
    }
  }
  function ofClass(name: string) {
    columns.set(`class ${name}`, { name, values: coded(table.classes(name)) });
  }
}

function coded(classes: readonly (string | null)[]): Float64Array {
  const places = new Map<string, number>();
  const place = (one: string) => {
    const found = places.get(one) ?? places.size;
    places.set(one, found);
    return found;
  };
  return Float64Array.from(classes, (one) => (one === null ? -1 : place(one)));
}
