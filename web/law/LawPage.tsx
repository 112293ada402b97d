import { useEffect, useState } from "preact/hooks";
import { law } from "../../shared/texts/pages/index.ts";
import { Frame } from "../parts/Frame.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { loadProvisions } from "../state/provisions.ts";
import { LawAnswer } from "./LawAnswer.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { type Question, readQuestion, writeQuestion } from "./question.ts";
import { askTheLaw, replies } from "./theLaw.ts";

/** Which law applies: the question on one side, the answer at once on the other, for one day or two. */
export function LawPage() {
  const text = words(law);
  const [question, setQuestion] = useState<Question>(() => readQuestion(location.search));
  useEffect(() => void loadProvisions(), []);
  useEffect(() => void askTheLaw(question), [question]);
  const change = (next: Question) => {
    history.replaceState(null, "", location.pathname + writeQuestion(next, location.search));
    setQuestion(next);
  };
  const { asking, list } = replies.value;
  return (
    <Frame place="law" title={text.title}>
      <main id="main" tabIndex={-1} class="page law">
        <h1>{text.title}</h1>
        <p class="lead no-print">{text.lead}</p>
        <div class="law-columns">
          <QuestionForm question={question} replies={list} onChange={change} />
          <section class="law-answers" aria-labelledby="answer-title" aria-busy={asking}>
            <h2 id="answer-title" class="sr-only">
              {text.answer}
            </h2>
            {asking && list.length === 0 ? <p class="working">{text.answering}</p> : null}
            <div class={list.length > 1 ? "side-by-side" : undefined} aria-live="polite">
              {list.map((reply, i) =>
                reply.is === "answer" ? (
                  <LawAnswer key={i} {...reply} />
                ) : reply.is === "offline" ? (
                  <Offline key={i} says={text.offline} retry={() => void askTheLaw(question)} />
                ) : (
                  <Refused key={i} issues={reply.issues} />
                ),
              )}
            </div>
          </section>
        </div>
      </main>
    </Frame>
  );
}
