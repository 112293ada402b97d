import { useRef, useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { day, number } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { Field, SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { StepsProgress } from "./StepsProgress.tsx";
import { useSteps } from "./steps.ts";
import { computeSome, freeze, type HearingToDecide, load } from "./theDecisions.ts";

const none = "";

/**
 * Freezes the case as the page has seen it, once the versions that explain its amounts are computed; until then it can be stopped. The
 * event keeps its id over retries, so that a lost answer makes no second decision.
 */
export function FreezeForm({
  id,
  sequence,
  hearings,
}: {
  id: string;
  sequence: number;
  hearings: readonly HearingToDecide[];
}) {
  const text = words(decision);
  const [eventId, setEventId] = useState(() => crypto.randomUUID());
  const [decidedOn, setDecidedOn] = useState("");
  const [hearing, setHearing] = useState(hearings.at(-1)?.id ?? none);
  const [since, setSince] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [isStopped, setStopped] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[] | "offline">([]);
  const steps = useSteps();
  const submit = useRef<HTMLButtonElement>(null);
  const chosen = hearings.find((one) => one.id === hearing);
  const from = since ?? chosen?.heard.sequence ?? null;
  const end = () => {
    setBusy(false);
    // Once it can be pressed again.
    setTimeout(() => {
      if (document.activeElement === document.body) submit.current?.focus();
    });
  };
  const send = async () => {
    setBusy(true);
    setStopped(false);
    setIssues([]);
    if (from !== null) {
      const computed = await steps.run(() => computeSome(id, { from, to: sequence }));
      if (computed.is === "stopped") return;
      if (computed.is !== "ok") {
        setIssues(computed.is === "problem" ? computed.problem.issues : "offline");
        return end();
      }
    }
    const answer = await freeze(id, {
      eventId,
      seenSequence: sequence,
      decidedOn,
      hearing: hearing === none ? null : hearing,
      since,
    });
    end();
    if (answer.is === "ok") {
      setEventId(crypto.randomUUID());
      await load(id);
    } else setIssues(answer.is === "problem" ? answer.problem.issues : "offline");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{text.freezeSays(sequence)}</p>
      <div class="fields">
        <Field label={text.decidedOn}>
          {({ id: inputId }) => (
            <input
              id={inputId}
              type="date"
              required
              value={decidedOn}
              onInput={(event) => setDecidedOn(event.currentTarget.value)}
            />
          )}
        </Field>
        {hearings.length === 0 ? null : (
          <SelectField<string>
            label={text.afterHearing}
            value={hearing}
            options={[[none, text.noHearing] as const, ...hearings.map((one) => [one.id, hearingText(one)] as const)]}
            take={setHearing}
          />
        )}
        {sequence > 1 ? (
          <UnknownNumberField
            label={text.compareWith}
            hint={text.compareHint}
            value={since}
            bounds={{ least: 1, most: sequence, whole: true }}
            take={setSince}
          />
        ) : null}
      </div>
      {chosen === undefined || chosen.counts.undecided === 0 ? null : (
        <div class="notice notice--warn">
          <p>{text.undecidedStill(number(chosen.counts.undecided, language.value))}</p>
        </div>
      )}
      {issues === "offline" ? (
        <Offline says={text.offline} retry={() => void send()} />
      ) : issues.length > 0 ? (
        <Refused issues={issues} />
      ) : null}
      {isStopped ? <p role="status">{text.stoppedFreezing}</p> : null}
      {steps.at === null ? null : (
        <StepsProgress
          at={steps.at}
          stop={() => {
            steps.stop();
            setStopped(true);
            end();
          }}
        />
      )}
      <button ref={submit} type="submit" class="button button-primary" aria-busy={busy} disabled={busy}>
        {busy ? text.freezing : text.freeze}
      </button>
    </form>
  );
}

function hearingText({ from, to, counts }: HearingToDecide): string {
  const { agree, object, blank } = counts;
  const lang = language.value;
  return words(decision).hearingOf(day(from, lang), day(to, lang), agree + object + blank);
}
