import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Calculation } from "../../shared/model/index.ts";
import { kroner, monthlyText, number, wholeKroner } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { emergencyForm } from "../../shared/texts/pages/emergencyForm.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { societal } from "../../shared/texts/pages/societal.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { ended } from "../parts/ended.ts";
import { Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { AreaForm } from "./AreaForm.tsx";
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
import { ParcelPanel } from "./ParcelPanel.tsx";
import { RiskPanel } from "./RiskPanel.tsx";
import { RollTable } from "./RollTable.tsx";
import { RulesForm } from "./RulesForm.tsx";
import { RunoffForm } from "./RunoffForm.tsx";
import { SocietalPanel } from "./SocietalPanel.tsx";
import { SaveNews, SaveState, StoreButton } from "./Status.tsx";
import { StreamsForm } from "./StreamsForm.tsx";
import { storedId } from "./saving.ts";
import { broken, pulledShares, refusal, stale, sums } from "./sums.ts";
import { TerrainForm } from "./TerrainForm.tsx";
import { theCase } from "./theCase.ts";
import { Waterfalls } from "./Waterfall.tsx";
import { WhatNow } from "./WhatNow.tsx";

/** The answer first, then each question the user may have. */
export function Panel() {
  const text = words(sketch);
  const sag = theCase.value;
  const [beganEmpty] = useState(sag?.parcels.length === 0);
  if (sag === null) return null;
  const roll = sums.value?.calculation ?? null;
  const lang = language.value;
  return (
    <div class="panel">
      <header class="panel-head">
        <h1>{sag.title}</h1>
        <div class="row">
          {sag.dataSource.synthetic ? <span class="pill pill--synthetic">{text.synthetic}</span> : null}
          <SaveState />
          <StoreButton />
        </div>
      </header>
      <SaveNews />
      <Answer roll={roll} />
      <ParcelPanel />
      <Section title={text.what} open={beganEmpty}>
        <DataUpload />
        <AreaForm />
        <MeasureForm />
        <MoneyForm />
      </Section>
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
      {roll === null ? null : (
        <>
          <Section title={text.law} open>
            <LawPanel />
          </Section>
          <Section title={words(water).title}>
            <RiskPanel />
          </Section>
          <Section title={words(economy).title}>
            <EconomyPanel />
          </Section>
          <Section title={text.payers} open tail={kroner(roll.totals.grossOere, lang)}>
            <Waterfalls />
            <LoanPanel />
          </Section>
          <Section title={words(societal).title}>
            <SocietalPanel />
          </Section>
          <Section title={text.roll} open tail={number(roll.units.length, lang)}>
            <RollTable />
          </Section>
          <Section title={words(keys).compare}>
            <CompareKeys />
          </Section>
          <Section title={text.basis}>
            <Basis />
          </Section>
        </>
      )}
      <Section title={words(emergencyForm).title}>
        <EmergencyForm sag={sag} />
      </Section>
      <Section title={words(linkTexts).title}>
        <LinksPanel />
      </Section>
      {storedId() === null ? null : (
        <Section title={words(inbox).decisions}>
          <WhatNow id={storedId() ?? ""} />
        </Section>
      )}
      <Section title={text.files}>
        <Downloads />
      </Section>
      {sag.dataSource.text === "" ? null : <p class="small soft">{sag.dataSource.text}</p>}
    </div>
  );
}

function Section({
  title,
  tail,
  open = false,
  children,
}: {
  title: string;
  tail?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="more" open={open}>
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        <h2>{title}</h2>
        {tail === undefined ? null : <span class="tail">{tail}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

/** The one number that matters, large; or what stands in its way. */
function Answer({ roll }: { roll: Calculation | null }) {
  const text = words(sketch);
  const issues = refusal.value;
  const isBare = issues.length > 0 && issues.every(({ code }) => code === "no-area" || code === "no-measures");
  return (
    <div class="the-answer" aria-live="polite" aria-busy={stale.value}>
      {broken.value ? (
        <div class="notice notice--error" role="alert">
          <p>{text.broken}</p>
        </div>
      ) : null}
      {isBare ? (
        <p class="answer">{text.begin}</p>
      ) : issues.length > 0 ? (
        <Refused lead={text.notComputed} issues={issues.slice(0, 10)} />
      ) : null}
      {roll === null ? null : <Shares roll={roll} />}
      {stale.value && !broken.value ? <span class="working">{roll === null ? text.computing : text.stale}</span> : null}
    </div>
  );
}

function Shares({ roll }: { roll: Calculation }) {
  const text = words(sketch);
  const lang = language.value;
  const pulled = pulledShares.value;
  const shares = pulled === null ? roll.units.map(({ oere }) => oere) : [...pulled.oere];
  const least = Math.min(...shares);
  const most = Math.max(...shares);
  const [first] = roll.units;
  const sum = text.sharePays(number(shares.length, lang), kroner(pulled?.sharedOere ?? roll.totals.sharedOere, lang));
  const zero = shares.filter((share) => share === 0).length;
  if (least !== most || first === undefined)
    return (
      <>
        <p class="big-number">{between(text, least, most)}</p>
        <p>
          {ended(sum)} {zero > 0 ? text.zeroCount(number(zero, lang)) : null}
        </p>
      </>
    );
  const monthly = pulled === null ? monthlyText(first.payments, lang, true) : null;
  return (
    <>
      <p class="lead-in">{text.eachPays}</p>
      <p class="big-number">{kroner(least, lang)}</p>
      <p>
        {monthly === null ? null : `${monthly}. `}
        {ended(sum)}
      </p>
    </>
  );
}

/** Whole kroner say enough, except where only øre part the least from the most. */
function between(text: typeof sketch.da, least: number, most: number): string {
  const lang = language.value;
  const say = most - least < 100 ? kroner : wholeKroner;
  return text.fromTo(say(least, lang), say(most, lang));
}
