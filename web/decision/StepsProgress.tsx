import { useEffect, useRef } from "preact/hooks";
import { number } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { Progress } from "../parts/Progress.tsx";
import { language, words } from "../state/language.ts";
import type { Step } from "./steps.ts";

/** How far the versions of the case are, and a way to stop, which has the focus of the button that began it. */
export function StepsProgress({ at, stop }: { at: Step | "beginning"; stop: () => void }) {
  const text = words(decision);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const count = (of: number) => number(of, language.value);
  return (
    <div class="steps">
      <p class="working">{text.whyWorking}</p>
      <Progress label={text.whyWorking} part={at === "beginning" ? null : at.done / at.of} />
      <div class="row">
        <button ref={button} type="button" class="button button-secondary button--small" onClick={stop}>
          {text.stop}
        </button>
        {/* Seen, and in the bar's own value: not read aloud every few seconds. */}
        <span class="small soft num" aria-live="off">
          {at === "beginning" ? "" : text.stepOf(count(at.done), count(at.of))}
        </span>
      </div>
    </div>
  );
}
