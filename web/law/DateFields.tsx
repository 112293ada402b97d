import { useState } from "preact/hooks";
import { law } from "../../shared/texts/pages/law.ts";
import { words } from "../state/language.ts";
import { isDay, presetDates, type Question } from "./question.ts";

/** The day of the law: two that people ask for, or any; and a second day to set beside it. */
export function DateFields({ question, onChange }: { question: Question; onChange: (next: Question) => void }) {
  const text = words(law);
  const preset = presetDates.find((date) => date === question.date);
  const [free, setFree] = useState(preset === undefined);
  return (
    <fieldset class="field">
      <legend>{text.date}</legend>
      <p class="hint">{text.dateHint}</p>
      {presetDates.map((date) => (
        <label key={date} class="choice">
          <input
            type="radio"
            name="date"
            checked={!free && question.date === date}
            onChange={() => {
              setFree(false);
              onChange({ ...question, date });
            }}
          />
          {text.presets[date]}
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="date" checked={free} onChange={() => setFree(true)} />
        {text.otherDate}
      </label>
      {free ? (
        <DayField
          id="day"
          label={text.chooseDate}
          value={question.date}
          onDay={(date) => onChange({ ...question, date })}
        />
      ) : null}
      <label class="choice">
        <input
          type="checkbox"
          checked={question.otherDate !== null}
          onChange={(event) => {
            const first = presetDates.find((date) => date !== question.date) ?? presetDates[0];
            onChange({ ...question, otherDate: event.currentTarget.checked ? first : null });
          }}
        />
        {text.compare}
      </label>
      {question.otherDate === null ? null : (
        <DayField
          id="other-day"
          label={text.compareDate}
          value={question.otherDate}
          onDay={(otherDate) => onChange({ ...question, otherDate })}
        />
      )}
    </fieldset>
  );
}

function DayField(props: { id: string; label: string; value: string; onDay: (day: string) => void }) {
  const { id, label, value, onDay } = props;
  const text = words(law);
  const [typed, setTyped] = useState(value);
  const wrong = !isDay(typed);
  return (
    <div class={wrong ? "field field--error" : "field"}>
      <label for={id}>{label}</label>
      {wrong ? (
        <p class="field-error" id={`${id}-error`}>
          {text.dateWrong}
        </p>
      ) : null}
      <input
        id={id}
        type="date"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (isDay(next)) onDay(next);
        }}
      />
    </div>
  );
}
