import { useEffect, useState } from "preact/hooks";
import { number, percent } from "../../shared/texts/numbers.ts";
import { works as texts } from "../../shared/texts/pages/works.ts";
import { language, words } from "../state/language.ts";
import { lastEnded, type Work, works } from "../state/worker/client.ts";
import { Progress } from "./Progress.tsx";

/** What lasts so long is told of: how far it is, and when it ends. */
const longMs = 1_000;
/** And that it has ended is told so long. */
const toldMs = 20_000;
/** The panels of these say themselves how far they are. */
const toldElsewhere = new Set<Work["name"]>(["compare-keys", "uncertainty", "design-levels", "compare-cases"]);

const labelOf = ({ name }: Work): string => {
  const { names, other } = words(texts);
  return (names as Partial<Record<Work["name"], string>>)[name] ?? other;
};

/** The worker's job that has lasted more than a second, how far it is, and the way to stop it; then that it has ended. */
export function Works({ stop }: { stop: (work: Work) => (() => void) | null }) {
  const text = words(texts);
  const lang = language.value;
  const now = useClock(works.value.length > 0);
  const [first] = works.value;
  const isLong = first !== undefined && now - first.since >= longMs && !toldElsewhere.has(first.name);
  return (
    <>
      {isLong ? (
        <div class="works">
          <p class="working">
            {first.part === null
              ? text.since(labelOf(first), seconds(now - first.since))
              : text.howFar(labelOf(first), percent(first.part, lang, 0), seconds(now - first.since))}
          </p>
          <Progress label={labelOf(first)} part={first.part} />
          <Stop stop={stop(first)} />
        </div>
      ) : null}
      <Ended />
    </>
  );
}

function Stop({ stop }: { stop: (() => void) | null }) {
  if (stop === null) return null;
  return (
    <button type="button" class="button--quiet" onClick={stop}>
      {words(texts).stop}
    </button>
  );
}

/** That long work has ended: in words until it is closed or something else is, and in the window's title while the page is not looked at. */
function Ended() {
  const text = words(texts);
  const [told, setTold] = useState<{ work: Work; how: "done" | "failed" } | null>(null);
  const ended = lastEnded.value;
  useEffect(() => {
    if (ended === null || !(ended.work.name in text.names) || performance.now() - ended.work.since < longMs)
      return undefined;
    setTold(ended);
    const timer = setTimeout(() => setTold(null), toldMs);
    if (!document.hidden) return () => clearTimeout(timer);
    const { title } = document;
    document.title = `${text.doneInTitle}: ${title}`;
    const back = () => {
      if (document.hidden) return;
      document.title = title;
      document.removeEventListener("visibilitychange", back);
    };
    document.addEventListener("visibilitychange", back);
    // Whoever is away reads it when they come back.
    clearTimeout(timer);
    return undefined;
  }, [ended]);
  return (
    <div role="status" class="works-ended">
      {told === null ? null : (
        <>
          <span>{told.how === "done" ? text.done(labelOf(told.work)) : text.failed(labelOf(told.work))}</span>
          <button type="button" class="button--quiet" onClick={() => setTold(null)}>
            {text.close}
          </button>
        </>
      )}
    </div>
  );
}

const seconds = (ms: number): string => number(Math.floor(ms / 1_000), language.value);

/** Now, milliseconds since the page was opened, told each second while it runs. */
function useClock(runs: boolean): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!runs) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), longMs);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}
