import type { CaseFile } from "../../shared/model/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { emergencyForm } from "../../shared/texts/pages/emergencyForm.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { Field } from "../parts/fields.tsx";
import { Terms } from "../parts/Terms.tsx";
import { words } from "../state/language.ts";
import { DamageForm } from "./DamageForm.tsx";
import { EconomyPanel } from "./EconomyPanel.tsx";
import { EmergencyForm } from "./EmergencyForm.tsx";
import { ExposureForm } from "./ExposureForm.tsx";
import { GroundwaterForm } from "./GroundwaterForm.tsx";
import { LawPanel } from "./LawPanel.tsx";
import { LevelsForm } from "./LevelsForm.tsx";
import { NotYet } from "./NotYet.tsx";
import { RiskPanel } from "./RiskPanel.tsx";
import { RulesForm } from "./RulesForm.tsx";
import { RunoffForm } from "./RunoffForm.tsx";
import { Section } from "./Section.tsx";
import { StreamsForm } from "./StreamsForm.tsx";
import { sums } from "./sums.ts";
import { TerrainForm } from "./TerrainForm.tsx";
import { change } from "./theCase.ts";

/** The water and the ground, the law, and what the water costs. */
export function WaterStep({ sag }: { sag: CaseFile }) {
  const text = words(sketch);
  const isComputed = sums.value !== null;
  return (
    <>
      <Section title={words(waterForm).title} part="water">
        <LevelsForm />
        <StreamsForm />
        <RunoffForm />
        <GroundwaterForm />
        <TerrainForm />
        <ExposureForm />
        <DamageForm />
        <RulesForm />
      </Section>
      <Section title={words(texts).lawTitle} part="lawDay">
        <LawDay sag={sag} />
      </Section>
      {isComputed ? (
        <>
          <Section title={text.law} open part="law">
            <LawPanel />
          </Section>
          <Section title={words(water).title} part="damage">
            <RiskPanel />
          </Section>
          <Section title={words(economy).title} part="economy">
            <EconomyPanel />
          </Section>
        </>
      ) : (
        <NotYet says={words(texts).empty.water} />
      )}
      <Section title={words(emergencyForm).title} part="emergency">
        <EmergencyForm sag={sag} />
      </Section>
      <Terms of={["gentagelsesperiode", "forventet årlig skade", "kote", "stormflod", "skybrud", "nettonutidsværdi"]} />
    </>
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
