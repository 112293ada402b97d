import type { CaseFile, DamageChoice, OwnDamage, WaterSetup } from "../../shared/model/index.ts";
import { damageClasses, damageTables, standardTable } from "../../shared/risk/index.ts";
import { damageForm } from "../../shared/texts/pages/damageForm.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { NewDamageCurve } from "./NewDamageCurve.tsx";
import { PriceIndexForm } from "./PriceIndexForm.tsx";
import { change, theCase } from "./theCase.ts";

const overlays: readonly WaterSetup["overlay"][] = ["highest", "wet-mean", "covered-area"];

const choiceOf = ({ damage }: CaseFile): DamageChoice => damage ?? { table: standardTable.id, own: [] };
const put = (part: Partial<DamageChoice>) => change((old) => ({ ...old, damage: { ...choiceOf(old), ...part } }));

/** By which table damage is counted, what of it the case says otherwise, and how water meets a building. */
export function DamageForm() {
  const text = words(damageForm);
  const lang = language.value;
  const sag = theCase.value;
  if (sag === null) return null;
  const { table, own } = choiceOf(sag);
  return (
    <>
      <h3>{text.title}</h3>
      <SelectField
        label={text.table}
        hint={text.tableHint}
        value={table}
        options={damageTables.map(({ id, title }) => [id, title[lang]] as const)}
        take={(next) => put({ table: next })}
      />
      <SelectField<WaterSetup["overlay"]>
        label={text.overlay}
        value={sag.water.overlay}
        options={overlays.map((one) => [one, text.overlays[one]] as const)}
        take={(overlay) => change((old) => ({ ...old, water: { ...old.water, overlay } }))}
      />
      <PriceIndexForm sag={sag} tableYear={damageTables.find(({ id }) => id === table)?.priceYear ?? null} />
      <h4>{text.own}</h4>
      {own.length === 0 ? <p class="small">{text.none}</p> : <OwnCurves table={table} own={own} />}
      <NewDamageCurve
        table={table}
        own={own}
        add={(curve) => change((old) => ({ ...old, damage: { ...choiceOf(old), own: [...choiceOf(old).own, curve] } }))}
      />
    </>
  );
}

function OwnCurves({ table, own }: { table: string; own: readonly OwnDamage[] }) {
  const text = words(damageForm);
  const names = words(water).sources;
  const lang = language.value;
  const titleOf = new Map(damageClasses(table).map(({ id, title }) => [id, title[lang]]));
  return (
    <ul class="plain-list">
      {own.map((curve) => {
        const title = `${titleOf.get(curve.class) ?? curve.class}, ${names[curve.source].toLowerCase()}`;
        return (
          <li key={`${curve.class} ${curve.source}`}>
            {title}: <span class="soft">{curve.citation}</span>{" "}
            <button
              type="button"
              class="button--quiet"
              aria-label={text.remove(title)}
              onClick={() => put({ own: own.filter((one) => one !== curve) })}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
