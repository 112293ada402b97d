import { factKinds } from "../../shared/law/index.ts";
import type { Cost, Measure, OtherPayer } from "../../shared/model/index.ts";
import { factTexts, payerNames } from "../../shared/texts/index.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { SelectField, UnknownKronerField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { otherPayers } from "./otherPayers.ts";
import { changeMeasure } from "./theCase.ts";

const lines = [
  ["studies", "studiesOere"],
  ["administration", "administrationOere"],
  ["land", "landOere"],
  ["contingency", "contingencyOere"],
] as const;
const none = "none";

/** What a measure costs beside the works, how much of it is recreation and VAT, and who pays the upkeep, builds and runs. */
export function CostForm({ measure }: { measure: Measure }) {
  const text = words(payersForm);
  const lang = language.value;
  const { id, cost, facts } = measure;
  const set = (part: Partial<Cost>) => changeMeasure(id, (old) => ({ ...old, cost: { ...old.cost, ...part } }));
  const notDecided = [none, text.notDecided] as const;
  const builders = factKinds.builder.is === "one-of" ? factKinds.builder.values : [];
  return (
    <details class="small">
      <summary>{text.more}</summary>
      <div class="inside">
        <p class="hint">{text.moreHint}</p>
        <div class="fields">
          {lines.map(([line, field]) => (
            <UnknownKronerField
              key={line}
              label={text.lines[line]}
              unit={text.kr}
              oere={cost[field]}
              take={(amount) => set({ [field]: amount })}
            />
          ))}
        </div>
        <div class="fields">
          <UnknownKronerField
            label={text.recreation}
            hint={text.recreationHint}
            unit={text.kr}
            oere={cost.recreationOere}
            take={(recreationOere) => set({ recreationOere })}
          />
          <SelectField<OtherPayer | typeof none>
            label={text.recreationPaidBy}
            value={cost.recreationPaidBy ?? none}
            options={[notDecided, ...otherPayers.map((who) => [who, payerNames[who][lang]] as const)]}
            take={(who) => set({ recreationPaidBy: who === none ? undefined : who })}
          />
        </div>
        {cost.vat === "not-applicable" ? null : (
          <>
            <p class="hint">{text.vatRateHints[cost.vat]}</p>
            <div class="fields">
              <UnknownNumberField
                label={text.vatRate}
                unit={text.percent}
                value={cost.vatRate === undefined ? null : Math.round(cost.vatRate * 1e6) / 1e4}
                bounds={{ least: 0, most: 100 }}
                take={(rate) => set({ vatRate: rate === null ? undefined : Math.round(rate * 1e4) / 1e6 })}
              />
              <UnknownKronerField
                label={text.vatFree}
                hint={text.vatFreeHint}
                unit={text.kr}
                oere={cost.vatFreeOere}
                take={(vatFreeOere) => set({ vatFreeOere })}
              />
            </div>
          </>
        )}
        <SelectField
          label={text.upkeepPaidBy}
          value={cost.upkeepPaidBy ?? none}
          options={[
            notDecided,
            ...(["owners-with-benefit", "municipality-as-authority"] as const).map(
              (who) => [who, text.upkeepPayers[who]] as const,
            ),
          ]}
          take={(who) => set({ upkeepPaidBy: who === none ? undefined : who })}
        />
        <div class="fields">
          <SelectField<string>
            label={text.builder}
            value={String(facts.builder ?? none)}
            options={[
              notDecided,
              ...builders.map((who) => [who, factTexts.builder.values?.[who]?.[lang] ?? who] as const),
            ]}
            take={(who) =>
              changeMeasure(id, (old) => {
                const { builder: _, ...others } = old.facts;
                return { ...old, facts: who === none ? others : { ...others, builder: who } };
              })
            }
          />
          <SelectField
            label={text.runBy}
            value={measure.runBy ?? none}
            options={[
              notDecided,
              ...(["municipality", "association"] as const).map((who) => [who, text.runBys[who]] as const),
            ]}
            take={(who) => changeMeasure(id, (old) => ({ ...old, runBy: who === none ? undefined : who }))}
          />
        </div>
      </div>
    </details>
  );
}
