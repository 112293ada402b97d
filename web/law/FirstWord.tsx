import { law } from "../../shared/texts/pages/law.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { sentencesOf } from "./sentence.ts";
import type { Reply } from "./theLaw.ts";

/** The answer first, a sentence a water, for each day that was asked about. */
export function FirstWord({ list, asking, retry }: { list: readonly Reply[]; asking: boolean; retry: () => void }) {
  const text = words(law);
  return (
    <section
      class={list.length > 1 ? "law-first side-by-side" : "law-first"}
      aria-label={text.answer}
      aria-live="polite"
      aria-busy={asking}
    >
      {list.length === 0 ? (
        <p class={asking ? "working" : undefined}>{asking ? text.answering : text.noSource}</p>
      ) : null}
      {list.map((reply, i) => (
        <div key={i}>
          {reply.is === "answer" ? (
            sentencesOf(reply.law, reply.date, language.value).map((sentence) => (
              <p key={sentence} class="answer">
                {sentence}
              </p>
            ))
          ) : reply.is === "offline" ? (
            <Offline says={text.offline} retry={retry} />
          ) : (
            <Refused issues={reply.issues} />
          )}
        </div>
      ))}
    </section>
  );
}
