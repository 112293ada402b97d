import { law } from "../../shared/texts/pages/index.ts";
import { language, words } from "../state/language.ts";
import { missingFacts } from "./Missing.tsx";
import type { Question } from "./question.ts";
import type { Reply } from "./theLaw.ts";
import { factKind, factQuestion, factValue } from "./wordsOfLaw.ts";

interface Props {
  question: Question;
  replies: readonly Reply[];
  onChange: (next: Question) => void;
}

/** The facts that matter to this answer, as questions: those the law lacks, and those already given. */
export function FactFields({ question, replies, onChange }: Props) {
  const text = words(law);
  const lacking = missingFacts(replies.flatMap((reply) => (reply.is === "answer" ? [reply.law] : [])));
  const names = [...new Set([...Object.keys(question.facts), ...lacking])];
  if (names.length === 0) return null;
  return (
    <fieldset class="facts">
      <legend>{text.facts}</legend>
      <p class="hint">{text.factsHint}</p>
      {names.map((name) => (
        <FactField
          key={name}
          name={name}
          value={question.facts[name]}
          onFact={(value) => {
            const { [name]: _, ...others } = question.facts;
            onChange({ ...question, facts: value === undefined ? others : { ...question.facts, [name]: value } });
          }}
        />
      ))}
    </fieldset>
  );
}

type Fact = string | number | boolean;

function FactField(props: { name: string; value: Fact | undefined; onFact: (value: Fact | undefined) => void }) {
  const { name, value, onFact } = props;
  const kind = factKind(name);
  const id = `fact-${name}`;
  return (
    <div class={value === undefined ? "field field--unknown" : "field"}>
      <label for={id}>{factQuestion(name, language.value)}</label>
      {kind.is === "date" || kind.is === "number" ? (
        <input
          id={id}
          type={kind.is}
          value={value === undefined ? "" : String(value)}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            onFact(typed === "" ? undefined : kind.is === "number" ? Number(typed) : typed);
          }}
        />
      ) : (
        <Choices
          id={id}
          name={name}
          values={kind.is === "boolean" ? null : kind.values}
          value={value}
          onFact={onFact}
        />
      )}
    </div>
  );
}

function Choices(props: {
  id: string;
  name: string;
  /** Null: yes or no. */
  values: readonly string[] | null;
  value: Fact | undefined;
  onFact: (value: Fact | undefined) => void;
}) {
  const { id, name, values, value, onFact } = props;
  const text = words(law);
  const lang = language.value;
  const options: [string, string][] =
    values === null
      ? [
          ["true", text.yes],
          ["false", text.no],
        ]
      : values.map((one) => [one, factValue(name, one, lang)]);
  return (
    <select
      id={id}
      value={value === undefined ? "" : String(value)}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onFact(chosen === "" ? undefined : values === null ? chosen === "true" : chosen);
      }}
    >
      <option value="">{text.notTold}</option>
      {options.map(([option, title]) => (
        <option key={option} value={option}>
          {title}
        </option>
      ))}
    </select>
  );
}
