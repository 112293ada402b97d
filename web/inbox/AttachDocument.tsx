import { useMemo, useState } from "preact/hooks";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { type ChosenDocument, DocumentField } from "../hearing/DocumentField.tsx";
import { words } from "../state/language.ts";
import { attach, type ToldAnswer } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";
import { useSending } from "./useSending.ts";

/** A letter's own document, scanned: attached, or exchanged until the answer is decided. */
export function AttachDocument({ answer }: { answer: ToldAnswer }) {
  const text = words(inbox);
  const [round, setRound] = useState(0);
  const isErased = answer.text?.is === "erased" || answer.document?.erased === true;
  const isSettled = answer.document !== null && answer.decided !== null;
  if (answer.via !== "letter" || isErased || isSettled) return null;
  return (
    // Shut again, and empty, once a document is attached.
    <details key={round} class="decide">
      <summary>{answer.document === null ? text.attach : text.exchange}</summary>
      <Form answer={answer} done={() => setRound(round + 1)} />
    </details>
  );
}

function Form({ answer, done }: { answer: ToldAnswer; done: () => void }) {
  const text = words(inbox);
  const [chosen, setChosen] = useState<ChosenDocument | null>(null);
  // The same document sent again is the same event; another file is another.
  const eventId = useMemo(() => crypto.randomUUID(), [chosen]);
  const { isSending, trouble, put } = useSending();
  const send = async () => {
    if (chosen !== null && (await put(() => attach(eventId, answer.number, chosen.base64)))) done();
  };
  return (
    <form
      class="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {answer.document === null ? null : <p>{text.exchangeLead}</p>}
      <DocumentField chosen={chosen} take={setChosen} />
      <TroubleNote trouble={trouble} retry={() => void send()} means={text.attachNot} />
      {chosen === null ? null : (
        <p class="row">
          <button type="submit" class="button button-primary button--small" disabled={isSending}>
            {text.attachIt}
          </button>
          {isSending ? <span class="working">{text.working}</span> : null}
        </p>
      )}
    </form>
  );
}
