import { useEffect, useState } from "preact/hooks";
import { linkHeader } from "../../shared/hearing/linkHeader.ts";
import type { OwnChange } from "../../shared/model/index.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { late } from "../parts/late.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { type Answer, call } from "../state/api.ts";
import { words } from "../state/language.ts";

const DecidedSince = late(async () => (await import("./DecidedSince.tsx")).DecidedSince);

interface Told {
  decision: { number: number; decidedOn: string; notifiedOn: string | null } | null;
  changed: OwnChange | null;
}

/** What was decided since the hearing, and why the one amount changed; nothing where nothing is decided. That it cannot be had is said. */
export function OwnChanges({ code }: { code: string }) {
  const text = words(sharedLink);
  const [answer, setAnswer] = useState<Answer<Told> | null>(null);
  const ask = () => void call<Told>("GET", "/v1/own-changes", undefined, { [linkHeader]: code }).then(setAnswer);
  useEffect(ask, [code]);
  if (answer?.is === "offline") return <Offline says={text.changesOffline} retry={ask} />;
  if (answer?.is === "problem") return <Refused issues={answer.problem.issues} />;
  const told = answer?.value;
  if (told?.decision == null) return null;
  return <DecidedSince decidedOn={told.decision.decidedOn} changed={told.changed} />;
}
