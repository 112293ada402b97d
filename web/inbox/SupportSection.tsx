import { useState } from "preact/hooks";
import type { CaseFile, Support } from "../../shared/model/index.ts";
import { supportOf } from "../../shared/support/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { SupportPreview } from "../parts/SupportPreview.tsx";
import { call } from "../state/api.ts";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { caseId, sides, type Trouble, troubleOf } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";

/** The answers counted by head, parcel, amount and area: computed when it is asked for. */
export function SupportSection() {
  const text = words(inbox);
  const [support, setSupport] = useState<Support | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isFailed, setFailed] = useState(false);
  const find = async () => {
    setWorking(true);
    setFailed(false);
    const [given, stored] = await Promise.all([
      sides(),
      call<{ case: CaseFile }>("GET", `/v1/cases/${encodeURIComponent(caseId)}`),
    ]);
    setTrouble(troubleOf(given) ?? troubleOf(stored));
    if (given.is === "ok" && stored.is === "ok") {
      const roll = await ask("calculate", { theCase: stored.value.case, mark: 0 }).catch(() => null);
      if (roll?.ok === true) {
        const answers = given.value.answers.map(({ parcelId, side }) => ({ parcelId, answer: side }));
        setSupport(supportOf(answers, roll.value.calculation));
      } else setFailed(true);
    }
    setWorking(false);
  };
  if (support !== null) return <SupportPreview support={support} />;
  return (
    <section class="support-ask">
      <p class="row">
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={isWorking}
          onClick={() => void find()}
        >
          {text.support}
        </button>
        <span class="small soft">{text.supportLead}</span>
        {isWorking ? <span class="working">{text.loading}</span> : null}
      </p>
      <TroubleNote trouble={trouble} retry={() => void find()} />
      {isFailed ? <p role="alert">{text.supportFailed}</p> : null}
    </section>
  );
}
