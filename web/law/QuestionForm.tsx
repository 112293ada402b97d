import { law } from "../../shared/texts/pages/law.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { language, words } from "../state/language.ts";
import { DateFields } from "./DateFields.tsx";
import { FactFields } from "./FactFields.tsx";
import { allEffects, allKinds, allSources, type Question } from "./question.ts";
import type { Reply } from "./theLaw.ts";

/** Every choice changes the answer at once; there is nothing to send. */
export function QuestionForm(props: {
  question: Question;
  replies: readonly Reply[];
  onChange: (next: Question) => void;
}) {
  const { question, replies, onChange } = props;
  const text = words(law);
  const lang = language.value;
  return (
    <form class="law-question no-print" aria-label={text.question} onSubmit={(event) => event.preventDefault()}>
      <fieldset class={question.sources.length === 0 ? "field field--error" : "field"}>
        <legend>{text.sources}</legend>
        <p class="hint">{text.sourcesHint}</p>
        {question.sources.length === 0 ? (
          <p class="field-error" role="alert">
            {text.noSource}
          </p>
        ) : null}
        <div class="choices">
          {allSources.map((source) => (
            <label key={source} class="choice">
              <input
                type="checkbox"
                checked={question.sources.includes(source)}
                onChange={(event) => {
                  const chosen = event.currentTarget.checked;
                  const sources = allSources.filter((one) =>
                    one === source ? chosen : question.sources.includes(one),
                  );
                  onChange({ ...question, sources });
                }}
              />
              {sourceNames[source][lang]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{text.effect}</legend>
        <div class="choices">
          {allEffects.map((effect) => (
            <label key={effect} class="choice">
              <input
                type="radio"
                name="effect"
                checked={question.effect === effect}
                onChange={() => onChange({ ...question, effect })}
              />
              {effectNames[effect][lang]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="kind">{text.kind}</label>
        <select
          id="kind"
          value={question.kind}
          onChange={(event) => {
            const kind = allKinds.find((one) => one === event.currentTarget.value);
            if (kind !== undefined) onChange({ ...question, kind });
          }}
        >
          {allKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind][lang]}
            </option>
          ))}
        </select>
      </div>
      <DateFields question={question} onChange={onChange} />
      <FactFields question={question} replies={replies} onChange={onChange} />
    </form>
  );
}
