import type { CaseFile } from "../../shared/model/index.ts";
import { kroner, number } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { emergencyForm } from "../../shared/texts/pages/emergencyForm.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { societal } from "../../shared/texts/pages/societal.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { Field, TextField } from "../parts/fields.tsx";
import { Terms } from "../parts/Terms.tsx";
import { language, words } from "../state/language.ts";
import { AreaForm } from "./AreaForm.tsx";
import { template } from "./address.ts";
import { Basis } from "./Basis.tsx";
import { CompareKeys } from "./CompareKeys.tsx";
import { DamageForm } from "./DamageForm.tsx";
import { DataUpload } from "./DataUpload.tsx";
import { Downloads } from "./Downloads.tsx";
import { EconomyPanel } from "./EconomyPanel.tsx";
import { EmergencyForm } from "./EmergencyForm.tsx";
import { ExposureForm } from "./ExposureForm.tsx";
import { GroundwaterForm } from "./GroundwaterForm.tsx";
import { LawPanel } from "./LawPanel.tsx";
import { LevelsForm } from "./LevelsForm.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import { LoanPanel } from "./LoanPanel.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import { MoneyForm } from "./MoneyForm.tsx";
import { RiskPanel } from "./RiskPanel.tsx";
import { RollTable } from "./RollTable.tsx";
import { RulesForm } from "./RulesForm.tsx";
import { RunoffForm } from "./RunoffForm.tsx";
import { Section } from "./Section.tsx";
import { SocietalPanel } from "./SocietalPanel.tsx";
import { Spread } from "./Spread.tsx";
import { StepLink } from "./StepGuide.tsx";
import { StreamsForm } from "./StreamsForm.tsx";
import { storedId } from "./saving.ts";
import { broken, halted, stale, sums } from "./sums.ts";
import { TemplateNote } from "./TemplateNote.tsx";
import { TerrainForm } from "./TerrainForm.tsx";
import { change } from "./theCase.ts";
import { Waterfalls } from "./Waterfall.tsx";
import { WhatNow } from "./WhatNow.tsx";

/** What is protected, what is built, and what the case is called. */
export function DrawStep({ sag }: { sag: CaseFile }) {
  const from = template.value;
  return (
    <>
      {from === null ? null : <TemplateNote name={from} />}
      <Section title={words(sketch).what} open part="what">
        <DataUpload />
        <AreaForm />
        <MeasureForm />
      </Section>
      <Section title={words(texts).caseTitle} tail={sag.title}>
        <TextField
          label={words(sketchForms).title}
          value={sag.title}
          take={(title) => change((now) => ({ ...now, title }))}
        />
      </Section>
      <Terms of={["anlæg", "jordstykke", "ejerlav", "topkote"]} />
    </>
  );
}

/** The water and the ground, the law, and what the water costs. */
export function WaterStep({ sag }: { sag: CaseFile }) {
  const text = words(sketch);
  const isComputed = sums.value !== null;
  return (
    <>
      <Section title={words(waterForm).title}>
        <LevelsForm />
        <StreamsForm />
        <RunoffForm />
        <GroundwaterForm />
        <TerrainForm />
        <ExposureForm />
        <DamageForm />
        <RulesForm />
      </Section>
      <Section title={words(texts).lawTitle}>
        <LawDay sag={sag} />
      </Section>
      {isComputed ? (
        <>
          <Section title={text.law} open part="law">
            <LawPanel />
          </Section>
          <Section title={words(water).title}>
            <RiskPanel />
          </Section>
          <Section title={words(economy).title}>
            <EconomyPanel />
          </Section>
        </>
      ) : (
        <NotYet says={words(texts).empty.water} />
      )}
      <Section title={words(emergencyForm).title}>
        <EmergencyForm sag={sag} />
      </Section>
      <Terms of={["gentagelsesperiode", "forventet årlig skade", "kote", "stormflod", "skybrud", "nettonutidsværdi"]} />
    </>
  );
}

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
          <Section title={text.payers} open tail={kroner(roll.totals.grossOere, lang)}>
            <Waterfalls />
            <LoanPanel />
          </Section>
          <Section title={words(societal).title}>
            <SocietalPanel />
          </Section>
          <Section title={text.roll} open part="roll" tail={number(roll.units.length, lang)}>
            <RollTable />
            <Spread />
          </Section>
          <Section title={words(keys).compare}>
            <CompareKeys />
          </Section>
        </>
      )}
      <Terms of={["nytteprincippet", "fordelingsnøgle", "partsfortegnelse", "enhed", "lempelse", "tænkt regel"]} />
    </>
  );
}

/** What the numbers rest on, and what is done with them. */
export function DecideStep() {
  const text = words(sketch);
  const id = storedId();
  return (
    <>
      {sums.value === null ? null : (
        <Section title={text.basis}>
          <Basis />
        </Section>
      )}
      <Section title={words(linkTexts).title}>
        <LinksPanel />
      </Section>
      {id === null ? (
        <p class="soft">{words(texts).empty.decide}</p>
      ) : (
        <Section title={words(inbox).decisions} open part="decide">
          <WhatNow id={id} />
        </Section>
      )}
      <Section title={text.files}>
        <Downloads />
      </Section>
      <Terms of={["høring", "afgørelse", "klage", "udkast"]} />
    </>
  );
}

/** Why there is nothing to show, and where what is missing is given. */
function NotYet({ says }: { says: string }) {
  // On its way: nothing is missing.
  if (stale.value && !halted.value && !broken.value) return <p class="working">{words(sketch).computing}</p>;
  return (
    <div class="not-yet">
      <p>{says}</p>
      <p>
        <StepLink to="draw" class="step-back">
          {words(texts).empty.toDraw}
        </StepLink>
      </p>
    </div>
  );
}

function LawDay({ sag }: { sag: CaseFile }) {
  return (
    <Field label={words(sketchForms).date}>
      {({ id }) => (
        <input
          id={id}
          type="date"
          value={sag.lawAsOf}
          onChange={(event) => {
            const lawAsOf = event.currentTarget.value;
            if (lawAsOf === "") event.currentTarget.value = sag.lawAsOf;
            else change((now) => ({ ...now, lawAsOf }));
          }}
        />
      )}
    </Field>
  );
}
