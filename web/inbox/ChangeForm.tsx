import { useState } from "preact/hooks";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { words } from "../state/language.ts";
import { becauseOf, DaysFields, type TypedDays } from "./DaysFields.tsx";
import { changeHearing, type ToldHearing } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";
import { useSending } from "./useSending.ts";

/** Moves the last day, closes after it, or withdraws before it. */
export function ChangeForm({ hearing }: { hearing: ToldHearing }) {
  const text = words(inbox);
  const { from, to, length } = hearing;
  const [typed, setTyped] = useState<TypedDays>({ from, to, length, because: "" });
  const { isSending, trouble, put } = useSending();
  const isOver = hearing.state === "over";
  const because = becauseOf(typed);
  const extend = () =>
    void put((id) => changeHearing(id, { type: "days", to: typed.to, length: typed.length, because }));
  const close = () => void put((id) => changeHearing(id, { type: "close", withdrawn: !isOver, because }));
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.change}
      </summary>
      <form
        class="inside"
        onSubmit={(event) => {
          event.preventDefault();
          extend();
        }}
      >
        <DaysFields typed={typed} take={setTyped} isFromFixed />
        <p class="soft">{isOver ? text.closeLead : text.withdrawLead}</p>
        <TroubleNote trouble={trouble} retry={extend} />
        <p class="row">
          <button type="submit" class="button button-primary" disabled={isSending}>
            {text.extend}
          </button>
          <button type="button" class="button button-secondary" disabled={isSending} onClick={close}>
            {isOver ? text.close : text.withdraw}
          </button>
        </p>
      </form>
    </details>
  );
}
