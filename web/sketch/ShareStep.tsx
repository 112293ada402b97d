import { kroner, number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { societal } from "../../shared/texts/pages/societal.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { Terms } from "../parts/Terms.tsx";
import { language, words } from "../state/language.ts";
import { CompareKeys } from "./CompareKeys.tsx";
import { LoanPanel } from "./LoanPanel.tsx";
import { MoneyForm } from "./MoneyForm.tsx";
import { NotYet } from "./NotYet.tsx";
import { RollTable } from "./RollTable.tsx";
import { Section } from "./Section.tsx";
import { SocietalPanel } from "./SocietalPanel.tsx";
import { Spread } from "./Spread.tsx";
import { sums } from "./sums.ts";
import { Waterfalls } from "./Waterfall.tsx";

/** How the bill is shared, who pays, and what each pays. */
export function ShareStep() {
  const text = words(sketch);
  const lang = language.value;
  const roll = sums.value?.calculation ?? null;
  return (
    <>
      <Section title={words(texts).moneyTitle} part="money">
        <MoneyForm />
      </Section>
      {roll === null ? (
        <NotYet says={words(texts).empty.share} />
      ) : (
        <>
          <Section title={text.payers} open part="payers" tail={kroner(roll.totals.grossOere, lang)}>
            <Waterfalls />
            <LoanPanel />
          </Section>
          <Section title={words(societal).title} part="societal">
            <SocietalPanel />
          </Section>
          <Section title={text.roll} open part="roll" tail={number(roll.units.length, lang)}>
            <RollTable />
            <Spread />
          </Section>
          <Section title={words(keys).compare} part="keys">
            <CompareKeys />
          </Section>
        </>
      )}
      <Terms of={["nytteprincippet", "fordelingsnøgle", "partsfortegnelse", "enhed", "lempelse", "tænkt regel"]} />
    </>
  );
}
