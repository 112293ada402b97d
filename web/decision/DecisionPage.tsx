import { useEffect } from "preact/hooks";
import type { Decision } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { Frame } from "../parts/Frame.tsx";
import { SignedIn } from "../parts/SignIn.tsx";
import { Terms } from "../parts/Terms.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { DecisionCard } from "./DecisionCard.tsx";
import { FreezeForm } from "./FreezeForm.tsx";
import { load, type State, state } from "./theDecisions.ts";
import { WhyChangedRoll } from "./WhyChangedRoll.tsx";

const caseId = new URLSearchParams(location.search).get("sag");

/** The decisions of a case: the one in force, why its amounts changed, and a way to make the next. */
export function DecisionPage() {
  const text = words(decision);
  useEffect(() => {
    if (caseId !== null) void load(caseId);
  }, []);
  return (
    <Frame place="sketch" title={text.title} signsIn={<SignedIn />}>
      <main id="main" tabIndex={-1} class="page share">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        {caseId === null ? <p class="soft">{text.noCase}</p> : <Outcome id={caseId} now={state.value} />}
        <Terms of={["afgørelse", "høring", "klage", "partsfortegnelse"]} />
      </main>
    </Frame>
  );
}

function Outcome({ id, now }: { id: string; now: State }) {
  const text = words(decision);
  if (now.is === "loading") return <p class="working">{text.loading}</p>;
  if (now.is === "offline") return <Offline says={text.offline} retry={() => void load(id)} />;
  if (now.is === "refused") return <Refused issues={now.issues} />;
  const latest = now.decisions.at(-1);
  return (
    <>
      <p class="soft">
        {now.title}. <a href={inLanguage(`/skitse?sag=${encodeURIComponent(id)}`)}>{text.toCase}</a>
      </p>
      <p class="answer">{inForce(latest, now.sequence)}</p>
      {[...now.decisions].reverse().map((one) => (
        <DecisionCard key={one.number} id={id} made={one} isLatest={one === latest} />
      ))}
      <section aria-labelledby="freeze-title">
        <h2 id="freeze-title">{text.freezeTitle}</h2>
        <FreezeForm id={id} sequence={now.sequence} hearings={now.hearings} />
        {now.sequence > 1 ? (
          <details class="more">
            <summary>{text.whyPreview}</summary>
            <div class="inside">
              <WhyChangedRoll
                key={`${latest?.number}-${now.sequence}`}
                id={id}
                of={{ from: latest?.case.sequence ?? 1, to: now.sequence }}
              />
            </div>
          </details>
        ) : null}
      </section>
    </>
  );
}

function inForce(latest: Decision | undefined, sequence: number): string {
  const text = words(decision);
  if (latest === undefined) return text.none;
  const changes = sequence - latest.case.sequence;
  return [
    text.standing(latest.number, day(latest.decidedOn, language.value)),
    ...(changes > 0 ? [text.changedSince(changes)] : []),
  ].join(" ");
}
