import { useState } from "preact/hooks";
import { type ClockStep, complaintDeadline, courtDeadline } from "../../shared/law/complaint/index.ts";
import { clockDay, clockStepText } from "../../shared/texts/complaintClock.ts";
import { complaintClock } from "../../shared/texts/pages/complaintClock.ts";
import { late } from "../parts/late.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { ReviewTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { decidedOnIn, withDecidedOn } from "./decidedOn.ts";

const DeadlineFigure = late(async () => (await import("../pictures/DeadlineFigure.tsx")).DeadlineFigure);

/** From the day of a decision to the last day to complain of it; the day lives in the address as `?afgjort=`. */
export function ComplaintClock({ deadlineWeeks }: { deadlineWeeks: number }) {
  const text = words(complaintClock);
  const [decidedOn, setDecidedOn] = useState(() => decidedOnIn(location.search));
  const change = (next: string) => {
    history.replaceState(null, "", location.pathname + withDecidedOn(location.search, next) + location.hash);
    setDecidedOn(next);
  };
  return (
    <section class="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{text.title}</h2>
      <div class="field">
        <label for="clock-decided">{text.decidedOn}</label>
        <p class="hint" id="clock-hint">
          {text.decidedHint}
        </p>
        <input
          id="clock-decided"
          type="date"
          value={decidedOn}
          aria-describedby="clock-hint"
          onInput={(event) => change(event.currentTarget.value)}
        />
      </div>
      <div aria-live="polite">
        {decidedOn === "" ? (
          <p class="soft">{text.waiting}</p>
        ) : (
          <Deadlines decidedOn={decidedOn} deadlineWeeks={deadlineWeeks} />
        )}
      </div>
      <h3>{text.meanwhile}</h3>
      <p>{text.meanwhileSays}</p>
    </section>
  );
}

function Deadlines({ decidedOn, deadlineWeeks }: { decidedOn: string; deadlineWeeks: number }) {
  const text = words(complaintClock);
  const complaint = complaintDeadline({ decidedOn, deadlineWeeks });
  if (!complaint.ok) return <Refused issues={complaint.issues} />;
  const { adviseBy, lastDay, doubtful, steps } = complaint.value;
  const court = courtDeadline({ decidedOn });
  return (
    <>
      <p class="clock-last">
        <span>{text.lastDay}</span>
        <strong>{clockDay(adviseBy, language.value)}</strong>
      </p>
      {doubtful ? (
        <div class="notice notice--warn">
          <p>{text.perhaps(clockDay(lastDay, language.value))}</p>
        </div>
      ) : null}
      <DeadlineFigure {...{ decidedOn, deadline: complaint.value, deadlineWeeks, file: `afgoerelse-${decidedOn}` }} />
      <h3>{text.working}</h3>
      <Working steps={steps} />
      <p class="small soft">{text.basis(deadlineWeeks)}</p>
      {court.ok ? (
        <>
          <h3 class="row">
            {text.court} <ReviewTag review={court.value.review} />
          </h3>
          <p class="clock-court">{clockDay(court.value.lastDay, language.value)}</p>
          <Working steps={court.value.steps} />
          <p class="small soft">{text.courtSays}</p>
        </>
      ) : null}
    </>
  );
}

function Working({ steps }: { steps: readonly ClockStep[] }) {
  return (
    <ol class="clock-steps">
      {steps.map((step) => (
        <li key={`${step.day} ${step.why}`}>{clockStepText(step, language.value)}</li>
      ))}
    </ol>
  );
}
