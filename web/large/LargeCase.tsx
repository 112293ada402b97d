import { type ComponentChildren, Fragment } from "preact";
import { useEffect } from "preact/hooks";
import { kroner, number, wholeKroner } from "../../shared/texts/index.ts";
import { large } from "../../shared/texts/pages/large.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { ended } from "../parts/ended.ts";
import { Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { AreaForm } from "../sketch/AreaForm.tsx";
import { Basis } from "../sketch/Basis.tsx";
import { DamageForm } from "../sketch/DamageForm.tsx";
import { GroundwaterForm } from "../sketch/GroundwaterForm.tsx";
import { LawPanel } from "../sketch/LawPanel.tsx";
import { LevelsForm } from "../sketch/LevelsForm.tsx";
import { LoanPanel } from "../sketch/LoanPanel.tsx";
import { MeasureForm } from "../sketch/MeasureForm.tsx";
import { MoneyForm } from "../sketch/MoneyForm.tsx";
import { RiskPanel } from "../sketch/RiskPanel.tsx";
import { RulesForm } from "../sketch/RulesForm.tsx";
import { SaveNews, SaveState } from "../sketch/Status.tsx";
import { StreamsForm } from "../sketch/StreamsForm.tsx";
import { storedId } from "../sketch/saving.ts";
import { TerrainForm } from "../sketch/TerrainForm.tsx";
import { theCase } from "../sketch/theCase.ts";
import { Waterfalls } from "../sketch/Waterfall.tsx";
import { language, words } from "../state/language.ts";
import { LargeMap } from "./LargeMap.tsx";
import { LargeRoll } from "./LargeRoll.tsx";
import { LargeUnitPanel } from "./LargeUnitPanel.tsx";
import { RunBox } from "./RunBox.tsx";
import { forgetMap, prepareMap } from "./theMap.ts";
import { forgetRun, open, result } from "./theRun.ts";
import { keepShares, shares, sharesIssues } from "./theShares.ts";
import { unitState } from "./theUnit.ts";

/** A case of more than 5,000 parcels: computed by the server, its map cut into tiles there, its roll read by pages. */
export function LargeCase() {
  const text = words(large);
  const own = words(sketch);
  const sag = theCase.value;
  const id = storedId();
  useEffect(() => {
    if (id === null) return;
    const stopSharing = keepShares();
    void prepareMap(id);
    void open();
    return () => {
      stopSharing();
      forgetMap();
      forgetRun();
      unitState.value = null;
    };
  }, [id]);
  if (sag === null) return null;
  const lang = language.value;
  const refs = sag.parcelsRef?.chunks ?? [];
  const n = (value: number) => number(value, lang);
  const parcels = refs.reduce((sum, { parcels }) => sum + parcels, 0);
  const computed = result.value?.result ?? null;
  return (
    <>
      <div class="panel">
        <header class="panel-head">
          <h1>{sag.title}</h1>
          <div class="row">
            {sag.dataSource.synthetic ? <span class="pill pill--synthetic">{own.synthetic}</span> : null}
            <SaveState />
          </div>
          <p class="small soft">{text.size(n(parcels), n(refs.length))}</p>
        </header>
        <SaveNews />
        {id === null ? <p class="notice notice--warn">{text.notStored}</p> : <RunBox />}
        <Answer />
        <LargeUnitPanel />
        <Section title={own.what}>
          <AreaForm />
          <MeasureForm />
          <MoneyForm />
        </Section>
        <Section title={words(waterForm).title}>
          <LevelsForm />
          <StreamsForm />
          <GroundwaterForm />
          <TerrainForm />
          <DamageForm />
          <RulesForm />
        </Section>
        {computed === null ? null : (
          <>
            <Section title={own.law} open>
              <LawPanel />
            </Section>
            <Section title={words(water).title}>
              <RiskPanel />
            </Section>
            <Section title={own.payers} open tail={kroner(computed.totals.grossOere, lang)}>
              <Waterfalls />
              <LoanPanel />
            </Section>
            <Section title={text.roll} open tail={n(computed.units)}>
              <LargeRoll />
            </Section>
            <Section title={own.basis}>
              <Basis />
            </Section>
          </>
        )}
        <Section title={text.cannot}>
          <p>{text.cannotLead}</p>
          <ul>
            {text.cannotList.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p>{text.cannotDo}</p>
        </Section>
        {sag.dataSource.text === "" ? null : <p class="small soft">{sag.dataSource.text}</p>}
      </div>
      {id === null ? null : <LargeMap sag={sag} id={id} />}
    </>
  );
}

function Section({
  title,
  tail,
  open: isOpen = false,
  children,
}: {
  title: string;
  tail?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="more" open={isOpen}>
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

/** What the owners pay, by the last run or by a key that is pulled at, and what it is for. */
function Answer() {
  const text = words(large);
  const lang = language.value;
  const found = result.value;
  if (found === null) return null;
  const { totals, units } = found.result;
  const now = shares.value?.shares;
  const sum = text.pays(number(units, lang), kroner(now?.sharedOere ?? totals.sharedOere, lang));
  const rows: [string, number | null][] = [
    [text.total.gross, totals.grossOere],
    [text.total.owners, totals.ownersOere],
    [text.total.without, totals.eadWithoutOere],
    [text.total.with, totals.eadWithOere],
    [text.total.npv, totals.npvOere],
  ];
  return (
    <div class="the-answer" aria-live="polite">
      {now === undefined ? null : (
        <p class="big-number">
          {words(sketch).fromTo(wholeKroner(now.leastOere, lang), wholeKroner(now.mostOere, lang))}
        </p>
      )}
      <p>
        {ended(sum)} {now === undefined || now.zero === 0 ? null : text.zero(number(now.zero, lang))}
      </p>
      {sharesIssues.value.length > 0 ? <Refused issues={sharesIssues.value.slice(0, 3)} /> : null}
      <dl class="facts-of">
        {rows.map(([name, oere]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd class="num">{oere === null ? <UnknownTag says={text.unknown} /> : wholeKroner(oere, lang)}</dd>
          </Fragment>
        ))}
        <dt>{text.total.ratio}</dt>
        <dd class="num">
          {totals.benefitCostRatio === null ? (
            <UnknownTag says={text.unknown} />
          ) : (
            number(totals.benefitCostRatio, lang, 2)
          )}
        </dd>
      </dl>
    </div>
  );
}
