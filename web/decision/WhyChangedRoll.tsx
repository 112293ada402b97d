import { useEffect, useRef, useState } from "preact/hooks";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { ChangeStep, Issue, UnitChange, WhyChanged } from "../../shared/model/index.ts";
import { ownChange } from "../../shared/ownChange.ts";
import { day, number } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { differenceText } from "../../shared/texts/whyChanged.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { WhyChangedUnit } from "../parts/WhyChangedUnit.tsx";
import type { Answer } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { StepsProgress } from "./StepsProgress.tsx";
import { useSteps } from "./steps.ts";
import { type Between, computeSome, fetchWhy } from "./theDecisions.ts";
import { UnitFinder } from "./UnitFinder.tsx";

type Asked =
  | { is: "not-asked" }
  | { is: "working" }
  | { is: "stopped" }
  | { is: "offline" }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "told"; why: WhyChanged };

/**
 * Why the whole roll changed: each change with what it moved, the largest differences, and any one parcel. Computed and fetched when
 * asked for; what is not of a decision is computed in steps, which can be stopped.
 */
export function WhyChangedRoll({ id, of }: { id: string; of: { decision: number } | Between }) {
  const text = words(decision);
  const [asked, setAsked] = useState<Asked>({ is: "not-asked" });
  const steps = useSteps();
  const place = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const show = async () => {
    setAsked({ is: "working" });
    if (!("decision" in of)) {
      const computed = await steps.run(() => computeSome(id, of));
      if (computed.is === "stopped") return;
      if (computed.is !== "ok") return setAsked(trouble(computed));
    }
    const answer = await fetchWhy(id, of);
    setAsked(answer.is === "ok" ? { is: "told", why: answer.value } : trouble(answer));
  };
  // The button that had the focus is gone.
  useEffect(() => {
    if (asked.is === "stopped") start.current?.focus();
    else if (asked.is === "told" && document.activeElement === document.body) place.current?.focus();
  }, [asked.is]);
  return (
    <div ref={place} tabIndex={-1} aria-live="polite">
      {asked.is === "not-asked" || asked.is === "stopped" ? (
        <>
          {asked.is === "stopped" ? <p>{text.stopped}</p> : null}
          <button ref={start} type="button" class="button button-secondary" onClick={() => void show()}>
            {asked.is === "stopped" ? text.goOn : text.whyShow}
          </button>
        </>
      ) : asked.is === "working" && steps.at !== null ? (
        <StepsProgress
          at={steps.at}
          stop={() => {
            steps.stop();
            setAsked({ is: "stopped" });
          }}
        />
      ) : asked.is === "working" ? (
        <p class="working">{text.whyWorking}</p>
      ) : asked.is === "offline" ? (
        <Offline says={text.offline} retry={() => void show()} />
      ) : asked.is === "refused" ? (
        <Refused issues={asked.issues} />
      ) : (
        <Told why={asked.why} />
      )}
    </div>
  );
}

const trouble = (answer: Exclude<Answer<unknown>, { is: "ok" }>): Asked =>
  answer.is === "problem" ? { is: "refused", issues: answer.problem.issues } : { is: "offline" };

const mostShown = 10;

function Told({ why }: { why: WhyChanged }) {
  const text = words(decision);
  const lang = language.value;
  const [unit, setUnit] = useState<UnitChange | null>(null);
  const largest = [...why.units].sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a))).slice(0, mostShown);
  const own = unit === null ? null : ownChange(why, unit.id);
  const numberAlone = shortNames(why.units);
  const moved = why.units.filter((one) => difference(one) !== 0).length;
  if (why.units.length === 0) return <p>{text.nothingMoved}</p>;
  return (
    <>
      <p>
        {text.whyOf(why.from.sequence, why.to.sequence)}:{" "}
        {text.movedUnits(number(moved, lang), number(why.unmoved + why.units.length - moved, lang))}
      </p>
      <Steps steps={why.steps} />
      <p class="small soft">{text.whyOrder}</p>
      <p>
        <strong>{text.oneParcel}</strong>
      </p>
      <UnitFinder units={why.units} found={setUnit} />
      {own === null ? null : <WhyChangedUnit {...own} />}
      <NumberTable
        caption={text.most}
        isCaptionShown
        of={text.parcel}
        columns={[text.before, text.after, text.difference].map((head) => `${head}, ${text.kr}`)}
        lines={largest.map((one) => ({
          key: one.id,
          head: numberAlone(one.id),
          cells: [amount(one.beforeOere), amount(one.afterOere), withSign(difference(one))],
        }))}
      />
    </>
  );
}

function Steps({ steps }: { steps: readonly ChangeStep[] }) {
  const text = words(decision);
  const most = Math.max(1, ...steps.map(({ moved }) => Math.max(moved.upOere, moved.downOere)));
  return (
    <TableWrap look="tight">
      <table class="plain">
        <caption class="sr-only">{text.why}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col" class="num">
              {text.up}, {text.kr}
            </th>
            <th scope="col" class="num">
              {text.down}, {text.kr}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, k) => (
            <tr key={k}>
              <th scope="row">
                <What step={step} />
              </th>
              <td class="num">
                {bare(step.moved.upOere)}
                <Bar part={step.moved.upOere / most} way="up" />
              </td>
              <td class="num">
                {bare(step.moved.downOere)}
                <Bar part={step.moved.downOere / most} way="down" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** Drawn beside its number, so that the change that moved most is seen at once. */
function Bar({ part, way }: { part: number; way: "up" | "down" }) {
  return (
    <svg class="move-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="0" width={100 * part} height="6" class={`move-bar--${way}`} />
    </svg>
  );
}

function What({ step }: { step: ChangeStep }) {
  const text = words(decision);
  const lang = language.value;
  const shown = step.differences.slice(0, 3);
  const more = step.differences.length - shown.length + step.moreDifferences;
  return (
    <>
      {shown.map((one) => differenceText(one, lang)).join("; ")}
      {more > 0 ? ` ${text.more(more)}` : ""}
      <span class="small soft block">
        {text.movedBy(number(step.moved.units, lang))}.{" "}
        {step.events.map(({ sequence, at, who }) => `${sequence}: ${day(danishDay(at), lang)}, ${who}`).join("; ")}
      </span>
    </>
  );
}

/** A parcel's number as its owner knows it, where every parcel lies in one ejerlav. */
function shortNames(units: readonly UnitChange[]): (id: string) => string {
  const ejerlav = new Set(units.map(({ id }) => id.split("-")[0]));
  return (id) => (ejerlav.size === 1 ? id.slice(id.indexOf("-") + 1) : id);
}

const difference = ({ beforeOere, afterOere }: UnitChange): number => (afterOere ?? 0) - (beforeOere ?? 0);

function amount(oere: number | null): string {
  return oere === null ? words(decision).nothing : bare(oere);
}

/** Kroner and øre; the unit stands in the column's head, so that three columns fit a phone. */
const bare = (oere: number): string => number(oere / 100, language.value, 2);
const withSign = (oere: number): string => (oere > 0 ? `+${bare(oere)}` : bare(oere));
