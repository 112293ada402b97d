import { useEffect, useState } from "preact/hooks";
import { law } from "../../shared/texts/pages/law.ts";
import { Frame } from "../parts/Frame.tsx";
import { words } from "../state/language.ts";
import { loadProvisions } from "../state/provisions.ts";
import { FirstWord } from "./FirstWord.tsx";
import { LawAnswer } from "./LawAnswer.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { type Question, readQuestion, writeQuestion } from "./question.ts";
import { askTheLaw, replies } from "./theLaw.ts";

/** Which law applies: the answer in a sentence, then the question beside all that the law says, for one day or two. */
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
  const answers = list.flatMap((reply) => (reply.is === "answer" ? [reply] : []));
  return (
    <Frame place="law" title={text.title}>
      <main id="main" tabIndex={-1} class="page law">
        <h1>{text.title}</h1>
        <p class="lead no-print">{text.lead}</p>
        <FirstWord list={list} asking={asking} retry={() => void askTheLaw(question)} />
        <div class="law-columns">
          <QuestionForm question={question} replies={list} onChange={change} />
          <div class={answers.length > 1 ? "side-by-side" : undefined}>
            {answers.map((answer, i) => (
              <LawAnswer key={i} {...answer} />
            ))}
          </div>
        </div>
      </main>
    </Frame>
  );
}
