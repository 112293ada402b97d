import type { CaseFile, KeyData, Parcel, ParcelFacts, UnitFact } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { className, classRowName, unitFactTexts } from "../../shared/texts/unitFacts.ts";
import { SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { chosenKey } from "./ownKey.ts";
import { change, theCase } from "./theCase.ts";

/** The facts that a person types; the others come from registers, terrain and the risk. */
const typed: readonly (keyof ParcelFacts & UnitFact)[] = [
  "landValueKroner",
  "homes",
  "levelledDamageKroner",
  "frontageM",
  "coastM",
  "distanceM",
  "floodDepthM",
  "runoffM3",
  "runoffFactor",
];
/** Classes that follow from the registers where nobody has typed one. */
const fromRegisters: readonly string[] = ["kind", "built", "use"];

/** What the chosen key asks of parcels and nobody else can say: for this one, and for all that lack it. */
export function KeyFacts({ id }: { id: string }) {
  const text = words(keys);
  const lang = language.value;
  const sag = theCase.value;
  const key = sag === null ? undefined : chosenKey(sag);
  const parcel = sag?.parcels.find((one) => one.id === id);
  if (sag === null || key === undefined || parcel === undefined) return null;
  const { facts, tables } = asked(key);
  if (facts.length === 0 && tables.length === 0) return null;
  return (
    <>
      <h3>{text.factsOf}</h3>
      {facts.map((fact) => {
        const value = parcel.facts?.[fact] ?? null;
        const lacking = sag.parcels.filter((one) => one.facts?.[fact] === undefined).length;
        const { name, unit } = unitFactTexts[fact];
        return (
          <div key={fact}>
            <UnknownNumberField
              label={name[lang]}
              unit={unit?.[lang]}
              value={value}
              bounds={{ least: 0, most: 1_000_000_000_000 }}
              take={(next) => setFact(fact, next, (one) => one.id === id)}
            />
            <ForAll
              lacking={value === null ? 0 : lacking}
              set={() => setFact(fact, value, (one) => one.facts?.[fact] === undefined)}
            />
          </div>
        );
      })}
      {tables.map(([table, rows]) => {
        const value = parcel.classes?.[table] ?? "";
        const lacking = sag.parcels.filter((one) => one.classes?.[table] === undefined).length;
        return (
          <div key={table}>
            <SelectField
              label={className(table, lang)}
              value={value}
              options={[["", text.notTyped], ...rows.map((of) => [of, classRowName(of, lang)] as const)]}
              take={(of) => setClass(table, of, (one) => one.id === id)}
            />
            <ForAll
              lacking={value === "" ? 0 : lacking}
              set={() => setClass(table, value, (one) => one.classes?.[table] === undefined)}
            />
          </div>
        );
      })}
    </>
  );
}

function ForAll({ lacking, set }: { lacking: number; set: () => void }) {
  const text = words(keys);
  return lacking === 0 ? null : (
    <p>
      <button type="button" class="button--quiet" onClick={set}>
        {text.forAll(number(lacking, language.value))}
      </button>
    </p>
  );
}

function asked({ layers }: KeyData): { facts: (keyof ParcelFacts & UnitFact)[]; tables: [string, string[]][] } {
  const factors = layers.flatMap((layer) => [layer.factors, ...(layer.plus ?? [])].flat());
  const read = new Set(
    factors.flatMap((factor) => ("fact" in factor ? [factor.fact] : "steps" in factor ? [factor.steps] : [])),
  );
  const tables = new Map<string, Set<string>>();
  for (const factor of factors) {
    if (!("table" in factor) || fromRegisters.includes(factor.table)) continue;
    const rows = tables.get(factor.table) ?? new Set();
    for (const { of } of factor.rows) rows.add(of);
    tables.set(factor.table, rows);
  }
  const sections = layers.flatMap(({ sharing }) =>
    sharing?.by === "stream" ? sharing.sections.map(({ id }) => id) : [],
  );
  if (sections.length > 0) tables.set("section", new Set(sections));
  return {
    facts: typed.filter((fact) => read.has(fact)),
    tables: [...tables].map(([table, rows]) => [table, [...rows]]),
  };
}

const onParcels = (which: (parcel: Parcel) => boolean, make: (parcel: Parcel) => Parcel) =>
  change((sag): CaseFile => ({ ...sag, parcels: sag.parcels.map((one) => (which(one) ? make(one) : one)) }));

function setFact(fact: keyof ParcelFacts, value: number | null, which: (parcel: Parcel) => boolean): void {
  onParcels(which, ({ facts, ...parcel }) => {
    const { [fact]: _, ...rest } = facts ?? {};
    return { ...parcel, facts: value === null ? rest : { ...rest, [fact]: value } };
  });
}

function setClass(table: string, of: string, which: (parcel: Parcel) => boolean): void {
  onParcels(which, ({ classes, ...parcel }) => {
    const { [table]: _, ...rest } = classes ?? {};
    return { ...parcel, classes: of === "" ? rest : { ...rest, [table]: of } };
  });
}
