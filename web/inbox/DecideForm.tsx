import { useState } from "preact/hooks";
import type { Correction, DecisionOutcome } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { type EffectKind, effectOf, type TypedEffect } from "./decision.ts";
import { EffectFields } from "./EffectFields.tsx";
import { decideMany, decideOne } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";
import { useSending } from "./useSending.ts";

const outcomes: readonly DecisionOutcome[] = ["accepted", "partly", "rejected"];
/** What names no number that could be put into the case. */
const needsPerson: readonly Correction["kind"][] = [
  "own-protection",
  "already-protected",
  "parcel-merged",
  "parcel-split",
];

interface Props {
  answers: readonly number[];
  correction: Correction | null;
  againstRegister: boolean;
  /** Of the one answer; absent: many are decided, each on its own parcel. What a parcel becomes is of one parcel alone. */
  parcelId?: string;
}

/** An outcome, a reason, and what happens to the case. Many at once have the same. */
export function DecideForm({ answers, correction, againstRegister, parcelId }: Props) {
  const text = words(inbox);
  const { outcomes: names } = words(hearingWords);
  const isFact = correction !== null && !needsPerson.includes(correction.kind);
  const [outcome, setOutcome] = useState<DecisionOutcome>("rejected");
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState<TypedEffect>({
    ...{ kind: "none", againstRegister: false, percent: "", leftTo: "others" },
    ...{ on: "", from: parcelId ?? "", to: "", source: "" },
  });
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { isSending, trouble, put } = useSending();
  const isMany = parcelId === undefined;
  const kinds: EffectKind[] = isMany
    ? ["none", "correct", "exempt", "relieve"]
    : isFact
      ? ["none", "correct", "exempt", "relieve", "parcel-change"]
      : ["none", "exempt", "relieve", "parcel-change"];
  const send = async () => {
    const read = outcome === "rejected" ? { effect: null } : effectOf(typed);
    const missing = [
      ...(reason.trim() === "" ? [text.reasonMissing] : []),
      ...("wrong" in read ? [text[read.wrong]] : []),
    ];
    setWrong(missing);
    if (missing.length > 0 || !("effect" in read)) return;
    const decision = { outcome, reason: reason.trim(), effect: read.effect };
    await put((eventId) =>
      isMany ? decideMany(eventId, answers, decision) : decideOne(eventId, answers[0]!, decision),
    );
  };
  const choose = (next: DecisionOutcome) => {
    setOutcome(next);
    // What was asked for is the first that comes to mind; the person still says it.
    if (next === "accepted" && isFact && typed.kind === "none") setTyped({ ...typed, kind: "correct" });
  };
  return (
    <form
      class="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SelectField<DecisionOutcome>
        label={text.outcome}
        value={outcome}
        options={outcomes.map((one) => [one, names[one]] as const)}
        take={choose}
      />
      {outcome === "rejected" ? null : (
        <>
          <SelectField<EffectKind>
            label={text.effect}
            value={typed.kind}
            options={kinds.map((kind) => [kind, text.effects[kind]] as const)}
            take={(kind) => setTyped({ ...typed, kind })}
          />
          <EffectFields typed={typed} take={setTyped} asksAgainst={againstRegister || isMany} />
        </>
      )}
      <Field label={text.reason} hint={text.reasonHint} issues={wrong}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            rows={3}
            maxLength={10_000}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <TroubleNote trouble={trouble} retry={() => void send()} />
      <p class="row">
        <button type="submit" class="button button-primary button--small" disabled={isSending}>
          {isMany ? text.saveMany(number(answers.length, language.value)) : text.save}
        </button>
        {isSending ? <span class="working">{text.working}</span> : null}
      </p>
    </form>
  );
}
