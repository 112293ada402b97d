import { useEffect, useRef, useState } from "preact/hooks";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import { kroner, monthlyText, number, wholeKroner } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { steps as stepTexts } from "../../shared/texts/pages/steps.ts";
import { works } from "../../shared/texts/pages/works.ts";
import { ended } from "../parts/ended.ts";
import { late } from "../parts/late.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { Works } from "../parts/Works.tsx";
import { language, words } from "../state/language.ts";
import { step, turns } from "./address.ts";
import { type Step, steps } from "./addressParts.ts";
import { DrawStep } from "./DrawStep.tsx";
import { SaveNews, SaveState, StoreButton } from "./Status.tsx";
import { StepGuide, StepWays } from "./StepGuide.tsx";
import { selectedParcel } from "./selection.ts";
import { broken, computeAgain, halted, haltSums, pulledShares, refusal, stale, sums } from "./sums.ts";
import { TourButton } from "./TourButton.tsx";
import { hasParcelsIn, theCase } from "./theCase.ts";
import { tourAt } from "./tour.ts";

/** The invented ejerlav of the demo town Noret, which the tour is of. */
const noretCode = 9990001;

const ParcelPanel = late(async () => (await import("./ParcelPanel.tsx")).ParcelPanel);
/** The steps after the first are fetched when the reader turns to them, or has what stands in the first. */
const later = {
  water: late(async () => (await import("./WaterStep.tsx")).WaterStep),
  share: late(async () => (await import("./ShareStep.tsx")).ShareStep),
  decide: late(async () => (await import("./DecideStep.tsx")).DecideStep),
};
const bodies: Record<Step, (props: { sag: CaseFile }) => preact.JSX.Element> = { draw: DrawStep, ...later };

/** The answer first, then the four steps of a case, each with the questions the user may have there. */
export function Panel() {
  const text = words(sketch);
  const sag = theCase.value;
  // A step stays once it was open: what is typed or computed in it is there when the reader comes back.
  const opened = useRef(new Set<Step>()).current;
  opened.add(step.value);
  const roll = sums.value?.calculation ?? null;
  const isReady = roll !== null || refusal.value.length > 0;
  useEffect(() => {
    if (isReady) for (const { ahead } of [...Object.values(later), ParcelPanel]) void ahead();
  }, [isReady]);
  if (sag === null) return null;
  return (
    <div class="panel">
      <header class="panel-head">
        <h1>{sag.title}</h1>
        <div class="row">
          {sag.dataSource.synthetic ? <span class="pill pill--synthetic">{text.synthetic}</span> : null}
          <SaveState />
          <StoreButton />
          {sag.parcels.some(({ ejerlavkode }) => ejerlavkode === noretCode) ? <TourButton /> : null}
        </div>
      </header>
      <SaveNews />
      <Answer roll={roll} />
      <Works stop={({ name }) => (name === "calculate" ? haltSums : null)} />
      {selectedParcel.value === null ? null : <ParcelPanel />}
      <StepGuide />
      {steps.map((one) => (opened.has(one) ? <StepPart key={one} of={one} sag={sag} /> : null))}
      {sag.dataSource.text === "" ? null : <p class="small soft">{sag.dataSource.text}</p>}
      <TourWhenAsked />
    </div>
  );
}

/** The tour is fetched by who takes it. */
function TourWhenAsked() {
  const [Card, setCard] = useState<(() => preact.JSX.Element | null) | null>(null);
  const isAsked = tourAt.value !== null;
  useEffect(() => {
    if (isAsked) void import("./Tour.tsx").then(({ Tour }) => setCard(() => Tour));
  }, [isAsked]);
  return Card === null ? null : <Card />;
}

/** The heading takes the focus when the reader turns to the step, so that what follows it is read next. */
function StepPart({ of, sag }: { of: Step; sag: CaseFile }) {
  const text = words(stepTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = step.value === of;
  const turn = turns.value;
  useEffect(() => {
    if (isOpen && turn > 0) heading.current?.focus();
  }, [isOpen, turn]);
  const Body = bodies[of];
  return (
    <section class="step-part" aria-labelledby={`step-${of}`} hidden={!isOpen}>
      <h2 id={`step-${of}`} tabIndex={-1} ref={heading}>
        {text.titles[of]}
      </h2>
      <p class="soft">{text.leads[of]}</p>
      <Body sag={sag} />
      <StepWays of={of} />
    </section>
  );
}

/** The one number that matters, large; or what stands in its way. */
function Answer({ roll }: { roll: Calculation | null }) {
  const text = words(sketch);
  const said = words(works);
  const issues = refusal.value;
  const hasParcels = theCase.value === null || hasParcelsIn(theCase.value);
  const isBare = issues.length > 0 && issues.every(({ code }) => code === "no-area" || code === "no-measures");
  return (
    <div class="the-answer" aria-live="polite" aria-busy={stale.value && !halted.value}>
      {broken.value ? (
        <div class="notice notice--error" role="alert">
          <p>{text.broken}</p>
        </div>
      ) : null}
      {!hasParcels ? (
        <p class="answer">{text.noParcels}</p>
      ) : isBare ? (
        <p class="answer">{text.begin}</p>
      ) : issues.length > 0 ? (
        <Refused lead={text.notComputed} issues={issues.slice(0, 10)} />
      ) : null}
      {roll === null ? null : <Shares roll={roll} />}
      {stale.value && halted.value ? (
        <p>
          {roll === null ? said.haltedNone : said.halted}{" "}
          <button type="button" class="button--quiet" onClick={computeAgain}>
            {said.again}
          </button>
        </p>
      ) : stale.value && !broken.value ? (
        <span class="working">{roll === null ? text.computing : text.stale}</span>
      ) : null}
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
