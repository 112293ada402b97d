import { factKinds } from "../../shared/law/index.ts";
import type { FactName } from "../../shared/model/index.ts";
import { factTexts } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { language, words } from "../state/language.ts";
import { missingFacts } from "./Missing.tsx";
import type { Question } from "./question.ts";
import type { Reply } from "./theLaw.ts";

const factNames = Object.keys(factKinds) as FactName[];

interface Props {
  question: Question;
  replies: readonly Reply[];
  onChange: (next: Question) => void;
}

/** The facts that matter to this answer, as questions: those the law lacks, and those already given. */
export function FactFields({ question, replies, onChange }: Props) {
  const text = words(law);
  const lacking = missingFacts(replies.flatMap((reply) => (reply.is === "answer" ? [reply.law] : [])));
  const names = factNames.filter((name) => lacking.includes(name) || name in question.facts);
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

function FactField(props: { name: FactName; value: Fact | undefined; onFact: (value: Fact | undefined) => void }) {
  const { name, value, onFact } = props;
  const kind = factKinds[name];
  const id = `fact-${name}`;
  return (
    <div class={value === undefined ? "field field--unknown" : "field"}>
      <label for={id}>{factTexts[name].question[language.value]}</label>
      {kind.is === "date" ? (
        <input
          id={id}
          type="date"
          value={value === undefined ? "" : String(value)}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            onFact(typed === "" ? undefined : typed);
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
  name: FactName;
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
      : values.map((one) => [one, factTexts[name].values[one]?.[lang] ?? one]);
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
