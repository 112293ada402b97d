import type { UnitFact, Weighed } from "../../model/index.ts";
import { type Alike, alike, type HashedColumn, hashedColumn } from "./alike.ts";

/** What a unit with more of should never pay less for. */
const watched: readonly UnitFact[] = ["yearlyChanceOfWater", "propertyValueKroner", "avoidedDamageKroner"];

/** A measure's units with what can be compared of them, made once for all checks that compare. */
export interface ComparedUnits extends Pick<Weighed, "oere" | "relieved" | "parcelsOf"> {
  /** What the key read, and whether the council has relieved the unit: the relieved are like each other only. */
  read: readonly NamedColumn[];
  /** Those of which the key read the same. */
  byRead: Alike;
  /** What it should never pay less for more of. */
  watched: readonly NamedColumn[];
}

export interface NamedColumn extends HashedColumn {
  /** Of the fact or the class, or `relieved`. */
  name: string;
}

export function comparedUnits({ oere, relieved, parcelsOf, read: columnsRead, fact }: Weighed): ComparedUnits {
  const reliefs = relieved.includes(1) ? [{ name: "relieved", values: new Float64Array(relieved) }] : [];
  const read: NamedColumn[] = [...reliefs, ...columnsRead()].map(({ name, values }, nth) => ({
    name,
    ...hashedColumn(values, nth),
  }));
  return {
    ...{ oere, relieved, parcelsOf, read },
    byRead: alike(read, oere.length),
    watched: watched.map((name, nth): NamedColumn => {
      const values = fact(name);
      return read.find((one) => one.values === values) ?? { name, ...hashedColumn(values, read.length + nth) };
    }),
  };
}
