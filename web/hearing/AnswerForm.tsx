import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { CorrectionFields } from "./CorrectionFields.tsx";
import { correctionOf, type TypedCorrection, untouched } from "./correction.ts";
import { type ChosenDocument, DocumentField } from "./DocumentField.tsx";
import { type OwnHearing, type Receipt, send, type ToSend } from "./ownHearing.ts";

const longestText = 10_000;

/** One question that must be answered; all else is shut until it is wanted. `isAgain`: the reader asked for it, and is led to it. */
export function AnswerForm(props: { view: OwnHearing; isAgain: boolean; sent: (receipt: Receipt) => void }) {
  const { view, isAgain, sent } = props;
  const text = words(ownHearing);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAgain) form.current?.querySelector("input")?.focus();
  }, [isAgain]);
  const [side, setSide] = useState<ToSend["side"] | null>(null);
  const [why, setWhy] = useState("");
  const [typed, setTyped] = useState<TypedCorrection>(untouched);
  const [document, setDocument] = useState<ChosenDocument | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<{ issues: readonly Issue[] } | "offline" | null>(null);
  const correction = correctionOf(typed);
  // The same answer sent again is the same event; changed, it is another.
  const eventId = useMemo(() => crypto.randomUUID(), [side, why, typed, document]);

  const put = async () => {
    setAsked(true);
    if (side === null || !correction.ok) return;
    setSending(true);
    setTrouble(null);
    const answer = { side, text: why.trim() === "" ? null : why, correction: correction.value, document };
    const got = await send(view, eventId, {
      ...answer,
      document: document === null ? null : { base64: document.base64 },
    });
    setSending(false);
    if (got.is === "sent") sent(got.receipt);
    else setTrouble(got.is === "offline" ? "offline" : { issues: got.issues });
  };

  return (
    <form
      ref={form}
      class="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <Side side={side} take={setSide} issues={isAsked && side === null ? [text.sideMissing] : []} />
      <More title={text.text} tail={text.textTail}>
        <Field label={text.text} hint={text.textHint}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              aria-describedby={describedBy}
              rows={6}
              maxLength={longestText}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          )}
        </Field>
      </More>
      <More title={text.correction}>
        <p class="soft">{text.correctionLead}</p>
        <CorrectionFields
          view={view}
          typed={typed}
          take={setTyped}
          wrong={isAsked && !correction.ok ? correction.issues : []}
        />
      </More>
      <More title={text.document}>
        <DocumentField chosen={document} take={setDocument} />
      </More>
      {isAsked && !correction.ok ? <Refused issues={correction.issues} /> : null}
      {trouble === null ? null : trouble === "offline" ? (
        <Offline says={text.offline} retry={() => void put()} />
      ) : (
        <Refused issues={trouble.issues} />
      )}
      <p class="send">
        <button type="submit" class="button button-primary" disabled={isSending}>
          {text.send}
        </button>
        {isSending ? <span class="working">{text.sending}</span> : null}
      </p>
    </form>
  );
}

function Side(props: { side: ToSend["side"] | null; take: (side: ToSend["side"]) => void; issues: readonly Wrong[] }) {
  const text = words(ownHearing);
  const { side, take, issues } = props;
  return (
    <fieldset
      class={issues.length > 0 ? "field field--error side" : "field side"}
      aria-describedby={issues.length > 0 ? "side-wrong" : undefined}
    >
      <legend>{text.side}</legend>
      {issues.length === 0 ? null : (
        <p class="field-error" id="side-wrong" role="alert">
          {text.sideMissing}
        </p>
      )}
      {(["agree", "object"] as const).map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="side" value={one} checked={side === one} onChange={() => take(one)} />
          {text[one]}
        </label>
      ))}
    </fieldset>
  );
}

function More({ title, tail, children }: { title: string; tail?: string; children: preact.ComponentChildren }) {
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {title}
        {tail === undefined ? null : <span class="tail">{tail}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
