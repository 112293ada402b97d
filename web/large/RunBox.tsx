import { number } from "../../shared/texts/index.ts";
import { large } from "../../shared/texts/pages/large.ts";
import { Progress } from "../parts/Progress.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { saving } from "../sketch/saving.ts";
import { theCase } from "../sketch/theCase.ts";
import { language, words } from "../state/language.ts";
import { compute, mayCompute, result, runState, stop } from "./theRun.ts";
import { shares } from "./theShares.ts";

/** How far the run is, what became of it, and the way to another. */
export function RunBox() {
  const text = words(large);
  const now = runState.value;
  const count = (of: number) => number(of, language.value);
  if (now.is === "going") {
    const { run } = now;
    const waits = run === null || run.of < 2;
    return (
      <div class="steps" role="group" aria-label={text.computing}>
        <p class="working" role="status">
          {run?.status === "waiting" ? text.waiting : text.computing}
        </p>
        <Progress label={text.computing} part={waits ? null : run.done / run.of} />
        <div class="row">
          <button
            type="button"
            class="button button-secondary button--small"
            disabled={run === null || !mayCompute()}
            onClick={() => void stop()}
          >
            {text.stop}
          </button>
          <span class="small soft num" aria-live="off">
            {waits ? "" : text.step(count(run.done), count(run.of))}
          </span>
        </div>
        <p class="small soft">{text.goesOn}</p>
      </div>
    );
  }
  return (
    <div aria-live="polite">
      {now.is === "offline" ? <p class="notice notice--warn">{text.offline}</p> : null}
      {now.is === "refused" ? <Refused lead={text.failed} issues={now.issues.slice(0, 5)} /> : null}
      {now.is === "ended" && now.run.status === "cancelled" ? <p class="notice notice--warn">{text.stopped}</p> : null}
      {now.is === "ended" && now.run.status === "failed" ? (
        <Refused lead={text.failed} issues={now.run.issues.slice(0, 5)} />
      ) : null}
      <Again />
    </div>
  );
}

/** Why the numbers are not those of the case as it stands, and what to do about it. */
function Again() {
  const text = words(large);
  const now = runState.value;
  const [computed, sag] = [result.value, theCase.value];
  if (sag === null) return null;
  const isChanged = computed !== null && computed.of !== sag;
  const endedWell = now.is === "ended" && now.run.status === "done";
  if (computed !== null && !isChanged && endedWell) return null;
  const byKeys = isChanged && shares.value?.of === sag;
  // A version that was stopped or failed has its run: another is another.
  const anew = now.is !== "none" && !isChanged;
  return (
    <>
      {isChanged ? <p>{byKeys ? text.pulled : text.changed}</p> : null}
      {computed === null && now.is === "none" ? <p>{text.notComputed}</p> : null}
      {mayCompute() ? (
        <p>
          <button
            type="button"
            class="button button-primary button--small"
            disabled={saving.value.is !== "saved"}
            onClick={() => void compute(anew)}
          >
            {computed === null && now.is === "none" ? text.compute : text.again}
          </button>
          {saving.value.is === "saved" ? null : <span class="small soft"> {text.notSaved}</span>}
        </p>
      ) : (
        <p class="soft">{text.mayNot}</p>
      )}
    </>
  );
}
