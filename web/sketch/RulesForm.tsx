import type { Rules } from "../../shared/model/index.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { NumberField, SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { change, theCase } from "./theCase.ts";

const set = (part: Partial<Rules>) => change((sag) => ({ ...sag, rules: { ...sag.rules, ...part } }));

/** How damage is counted and brought to today: each a choice that is shown on the result. */
export function RulesForm() {
  const text = words(waterForm);
  const sag = theCase.value;
  if (sag === null) return null;
  const { rules, horizonYears } = sag;
  const { rate } = rules;
  return (
    <>
      <h3>{text.rules}</h3>
      <SelectField<Rules["eadRule"]>
        label={text.eadRule}
        value={rules.eadRule}
        options={(["linear", "log-linear"] as const).map((one) => [one, text.eadRules[one]] as const)}
        take={(eadRule) => set({ eadRule })}
      />
      <UnknownNumberField
        label={text.start}
        hint={text.startHint}
        unit={text.years}
        value={rules.startReturnPeriodYears}
        bounds={{ least: 1, most: 1_000_000 }}
        take={(startReturnPeriodYears) => set({ startReturnPeriodYears })}
      />
      <div class="fields">
        <SelectField
          label={text.threshold}
          value={String(rules.damageThresholdM)}
          options={[
            ["0.2", "0,20 m"],
            ["0.3", "0,30 m"],
          ]}
          take={(metres) => set({ damageThresholdM: metres === "0.3" ? 0.3 : 0.2 })}
        />
        <NumberField
          label={text.horizon}
          unit={text.years}
          value={horizonYears}
          bounds={{ least: 1, most: 200, whole: true }}
          take={(years) => change((old) => ({ ...old, horizonYears: years }))}
        />
      </div>
      <div class="fields">
        <SelectField<"fm-2021" | "fm-2013" | "own">
          label={text.rate}
          value={typeof rate === "string" ? rate : "own"}
          options={(["fm-2021", "fm-2013", "own"] as const).map((one) => [one, text.rates[one]] as const)}
          take={(next) => set({ rate: next === "own" ? { ratePerYear: 0.03 } : next })}
        />
        {typeof rate === "string" ? null : (
          <NumberField
            label={text.ratePerYear}
            unit={text.percent}
            value={Math.round(rate.ratePerYear * 1e8) / 1e6}
            bounds={{ least: -2, most: 30 }}
            take={(percent) => set({ rate: { ratePerYear: Math.round(percent * 1e6) / 1e8 } })}
          />
        )}
      </div>
    </>
  );
}
