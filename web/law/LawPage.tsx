import { useMemo, useState } from "preact/hooks";
import { law } from "../../shared/texts/pages/law.ts";
import { Frame } from "../parts/Frame.tsx";
import { Terms } from "../parts/Terms.tsx";
import { words } from "../state/language.ts";
import { answersTo, daysOf } from "./answersTo.ts";
import { Changes } from "./Changes.tsx";
import { ComplaintClock } from "./ComplaintClock.tsx";
import { FirstWord } from "./FirstWord.tsx";
import { LawAnswer } from "./LawAnswer.tsx";
import { LawTable } from "./LawTable.tsx";
import { PrintedQuestion } from "./PrintedQuestion.tsx";
import { Project } from "./Project.tsx";
import { QuestionForm } from "./QuestionForm.tsx";
import { type Question, readQuestion, shownOf, withShown, writeQuestion } from "./question.ts";

/** Which law applies: the answer in a sentence, then the question beside all that the law says, for one day or two. */
export function LawPage() {
  const text = words(law);
  const [question, setQuestion] = useState<Question>(() => readQuestion(location.search));
  const change = (next: Question) => {
    history.replaceState(null, "", location.pathname + writeQuestion(next, location.search) + location.hash);
    setQuestion(next);
  };
  const replies = useMemo(() => answersTo(question), [question]);
  const answers = replies.flatMap((reply) => (reply.is === "answer" ? [reply] : []));
  const [first, second] = answers;
  const measure = shownOf(question);
  const forget = (name: string) => {
    const { [name]: _, ...facts } = measure.facts;
    change(withShown(question, { ...measure, facts }));
  };
  return (
    <Frame place="law" title={text.title}>
      <main id="main" tabIndex={-1} class="page law">
        <h1>{text.title}</h1>
        <p class="lead no-print">{text.lead}</p>
        <PrintedQuestion question={question} />
        <FirstWord replies={replies} measure={measure} onForget={forget} />
        {first === undefined ? null : <Project question={question} whole={first.whole} />}
        <div class="law-columns">
          <QuestionForm question={question} onChange={change} />
          <div class="law-told" id="svar">
            {first === undefined || second === undefined ? null : <Changes before={first} after={second} />}
            <div class={answers.length > 1 ? "side-by-side" : undefined}>
              {answers.map((answer, i) => (
                <LawAnswer key={i} {...answer} effectKnown={measure.effect !== null} />
              ))}
            </div>
            {answers.length === 0 ? null : <ComplaintClock deadlineWeeks={4} />}
          </div>
        </div>
        {daysOf(question).map((on, i) => (
          <LawTable key={i} on={on} facts={measure.facts} />
        ))}
        <Terms of={["bidragspligt", "vandløbsmyndighed", "serviceniveau", "pumpelag", "klage", "udkast"]} />
      </main>
    </Frame>
  );
}
