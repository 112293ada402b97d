import { useState } from "preact/hooks";
import { number } from "../../shared/texts/index.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { correctionText, saidText } from "../hearing/correctionText.ts";
import { WrittenText } from "../hearing/WrittenText.tsx";
import { moment } from "../parts/moment.ts";
import { language, words } from "../state/language.ts";
import { AttachDocument } from "./AttachDocument.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { DocumentButton } from "./DocumentButton.tsx";
import { erase, picked, type ToldAnswer, type Trouble } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";

/** One answer: who it is of, when it came, what it says, what became of it. */
export function AnswerCard({ answer }: { answer: ToldAnswer }) {
  const text = words(inbox);
  const shared = words(hearingWords);
  const lang = language.value;
  const n = number(answer.number, lang);
  const { decided } = answer;
  const canDecide = decided === null || decided.caseSequence === null;
  return (
    <article class={answer.replacedBy === null ? "answer-card" : "answer-card answer-card--replaced"}>
      <div class="card-head">
        {decided !== null ? null : (
          <input
            type="checkbox"
            aria-label={text.pick(n)}
            checked={picked.value.has(answer.number)}
            onChange={(event) => pick(answer.number, event.currentTarget.checked)}
          />
        )}
        <h3>{text.answer(n, answer.parcelId, shared.sides[answer.side].toLowerCase())}</h3>
        {answer.timing === "in-time" ? null : <span class="pill pill--draft">{shared.timings[answer.timing]}</span>}
      </div>
      <p class="small soft">
        {text.cameAt(cameAt(answer), answer.via === "link" ? text.byLink : text.byLetter)}{" "}
        {answer.replacedBy === null ? null : text.replaced(number(answer.replacedBy, lang))}
      </p>
      <WrittenText written={answer.text} />
      <Correction answer={answer} />
      <DocumentButton answer={answer} />
      <AttachDocument answer={answer} />
      {decided === null ? null : (
        <div class="status">
          <p>
            <strong>{text.decided(shared.outcomes[decided.outcome], moment(decided.at))}</strong>{" "}
            {decided.caseSequence === null ? null : text.caseVersion(number(decided.caseSequence, lang))}
          </p>
          <WrittenText written={decided.reason} />
        </div>
      )}
      {canDecide ? (
        <details class="decide">
          <summary>{text.decide}</summary>
          <DecideForm
            answers={[answer.number]}
            correction={answer.correction}
            againstRegister={answer.contradictsRegister}
            parcelId={answer.parcelId}
          />
        </details>
      ) : null}
      <Erase answer={answer} />
    </article>
  );
}

function cameAt({ via, at, receivedOn }: ToldAnswer): string {
  return via === "link" ? moment(at) : moment(`${receivedOn}T12:00:00Z`).split(/ kl\. | at /)[0]!;
}

function pick(answer: number, isPicked: boolean): void {
  const next = new Set(picked.value);
  if (isPicked) next.add(answer);
  else next.delete(answer);
  picked.value = next;
}

/** What is to be corrected, and beside it what the register says: never one in the place of the other. */
function Correction({ answer: { correction, caseSaid, contradictsRegister } }: { answer: ToldAnswer }) {
  const text = words(inbox);
  if (correction === null) return null;
  const said = caseSaid === null ? null : saidText(correction.kind, caseSaid);
  return (
    <div class={contradictsRegister ? "notice notice--warn" : "notice"}>
      <p>
        <strong>{text.correction}.</strong> {correctionText(correction)}
      </p>
      {said === null ? null : <p>{contradictsRegister ? text.register(said) : text.caseSaid(said)}</p>}
    </div>
  );
}

function Erase({ answer }: { answer: ToldAnswer }) {
  const text = words(inbox);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const isThere = answer.text?.is === "there" || answer.document?.erased === false;
  if (!isThere) return null;
  const put = async () => setTrouble(await erase(answer.number));
  if (!isAsked)
    return (
      <button type="button" class="button--quiet" onClick={() => setAsked(true)}>
        {text.erase}
      </button>
    );
  return (
    <div class="notice notice--warn">
      <p>{text.eraseLead}</p>
      <TroubleNote trouble={trouble} retry={() => void put()} />
      <p class="row">
        <button type="button" class="button button-secondary button--small" onClick={() => void put()}>
          {text.eraseSure}
        </button>
        <button type="button" class="button--quiet" onClick={() => setAsked(false)}>
          {text.cancel}
        </button>
      </p>
    </div>
  );
}
