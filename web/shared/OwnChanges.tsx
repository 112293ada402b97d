import { useEffect, useState } from "preact/hooks";
import { linkHeader } from "../../shared/hearing/linkHeader.ts";
import type { OwnChange } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { decision as texts } from "../../shared/texts/pages/decision.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { WhyChangedUnit } from "../parts/WhyChangedUnit.tsx";
import { type Answer, call } from "../state/api.ts";
import { language, words } from "../state/language.ts";

interface Told {
  decision: { number: number; decidedOn: string; notifiedOn: string | null } | null;
  changed: OwnChange | null;
}

/** What was decided since the hearing, and why the one amount changed; nothing where nothing is decided. That it cannot be had is said. */
export function OwnChanges({ code }: { code: string }) {
  const text = words(texts);
  const [answer, setAnswer] = useState<Answer<Told> | null>(null);
  const ask = () => void call<Told>("GET", "/v1/own-changes", undefined, { [linkHeader]: code }).then(setAnswer);
  useEffect(ask, [code]);
  if (answer?.is === "offline") return <Offline says={text.changesOffline} retry={ask} />;
  if (answer?.is === "problem") return <Refused issues={answer.problem.issues} />;
  const told = answer?.value;
  if (told?.decision == null) return null;
  return (
    <section aria-labelledby="changed-title">
      <h2 id="changed-title">{text.why}</h2>
      <p>{text.decidedFor(day(told.decision.decidedOn, language.value))}</p>
      {told.changed === null ? <p>{text.asHeard}</p> : <WhyChangedUnit {...told.changed} />}
    </section>
  );
}
