import { law } from "../../shared/texts/pages/law.ts";
import { words } from "../state/language.ts";
import { lawsWith } from "./answersTo.ts";
import { askedFacts } from "./askedFacts.ts";
import { DateFields } from "./DateFields.tsx";
import { FactFields } from "./FactFields.tsx";
import { MeasureFields } from "./MeasureFields.tsx";
import { MeasureTabs } from "./MeasureTabs.tsx";
import { type Question, shownOf, withShown } from "./question.ts";

/** Every choice changes the answer at once; there is nothing to send. */
export function QuestionForm({ question, onChange }: { question: Question; onChange: (next: Question) => void }) {
  const text = words(law);
  const measure = shownOf(question);
  const { facts } = measure;
  return (
    <form class="law-question no-print" aria-label={text.question} onSubmit={(event) => event.preventDefault()}>
      <MeasureTabs question={question} onChange={onChange} />
      <MeasureFields
        key={`measure-${question.shown}`}
        measure={measure}
        onMeasure={(next) => onChange(withShown(question, next))}
      />
      <DateFields question={question} onChange={onChange} />
      <FactFields
        key={`facts-${question.shown}`}
        asked={askedFacts(facts, (next) => lawsWith(question, next))}
        facts={facts}
        onFacts={(next) => onChange(withShown(question, { ...measure, facts: next }))}
      />
      <p class="hint">{text.link}</p>
    </form>
  );
}
