import { useState } from "preact/hooks";
import type { FactKind } from "../../shared/law/index.ts";
import type { FactName } from "../../shared/model/index.ts";
import { factTexts, number } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { language, words } from "../state/language.ts";

type Fact = string | number | boolean;

interface Props {
  name: FactName;
  kind: FactKind;
  value: Fact | undefined;
  /** Undefined: not known. */
  onFact: (value: Fact | undefined) => void;
}

/** One fact as a question that can always be left open. */
export function FactField({ name, kind, value, onFact }: Props) {
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
      ) : kind.is === "number" ? (
        <NumberField id={id} least={kind.least} most={kind.most} value={value} onFact={onFact} />
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

/** A number within its bounds; what is outside them is told of and not taken. */
function NumberField(props: {
  id: string;
  least: number;
  most: number;
  value: Fact | undefined;
  onFact: (value: Fact | undefined) => void;
}) {
  const { id, least, most, value, onFact } = props;
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const read = Number(typed.replace(",", "."));
  const wrong = typed.trim() !== "" && !(read >= least && read <= most);
  const bounds = words(law).between(number(least, language.value), number(most, language.value));
  return (
    <>
      <p class={wrong ? "field-error" : "hint"} id={`${id}-bounds`}>
        {bounds}
      </p>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        class="num"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={`${id}-bounds`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => {
          if (typed.trim() === "") onFact(undefined);
          else if (!wrong) onFact(read);
        }}
      />
    </>
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
