import { useState } from "preact/hooks";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import { earliestLastDay } from "../../shared/hearing/lastDay.ts";
import { number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { language, words } from "../state/language.ts";
import { becauseOf, DaysFields, type TypedDays } from "./DaysFields.tsx";
import { openHearing } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";
import { useSending } from "./useSending.ts";

/** Opens a hearing of the case as it is now. */
export function OpenForm({ sequence }: { sequence: number }) {
  const text = words(inbox);
  const [typed, setTyped] = useState<TypedDays>(() => {
    const from = danishDay(new Date().toISOString());
    return { from, to: earliestLastDay(from, "usual"), length: "usual", because: "" };
  });
  const { isSending, trouble, put } = useSending();
  const send = () => void put((eventId) => openHearing(eventId, { ...typed, because: becauseOf(typed) }));
  return (
    <section class="open-form">
      <h2>{text.openTitle}</h2>
      <p>{text.openLead(number(sequence, language.value))}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <DaysFields typed={typed} take={setTyped} />
        <p class="small soft">{text.practice}</p>
        <TroubleNote trouble={trouble} retry={send} />
        <p class="row">
          <button type="submit" class="button button-primary" disabled={isSending}>
            {text.open}
          </button>
          {isSending ? <span class="working">{text.working}</span> : null}
        </p>
      </form>
    </section>
  );
}
