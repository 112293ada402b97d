import { regimeOf, regimes } from "../../shared/law/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { useTyped } from "../parts/useTyped.ts";
import { language, words } from "../state/language.ts";
import { isDay, type LawDay, type Question } from "./question.ts";

/** The rules asked about: a regime, any day, KL's proposals on top; and a second set to lay beside them. */
export function DateFields({ question, onChange }: { question: Question; onChange: (next: Question) => void }) {
  const text = words(law);
  const { day, other } = question;
  return (
    <>
      <LawDayFields
        id="day"
        titles={[text.regime, text.chooseDate]}
        on={day}
        onDay={(next) => onChange({ ...question, day: next })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={other !== null}
          onChange={(event) => onChange({ ...question, other: event.currentTarget.checked ? besides(day) : null })}
        />
        {text.compare}
      </label>
      {other === null ? null : (
        <LawDayFields
          id="other-day"
          titles={[text.compareRegime, text.compareDate]}
          on={other}
          onDay={(next) => onChange({ ...question, other: next })}
        />
      )}
    </>
  );
}

/** What to lay beside a day to begin with: the newest regime, or the one before it. */
function besides({ date }: LawDay): LawDay {
  const newest = regimes.at(-1)!;
  const beside = regimeOf(date) === newest.id ? (regimes.at(-2) ?? newest) : newest;
  return { date: beside.day, whatIf: null };
}

interface Fields {
  id: string;
  /** Of the list of regimes, and of the day. */
  titles: readonly [string, string];
  on: LawDay;
  onDay: (next: LawDay) => void;
}

function LawDayFields({ id, titles: [regimeTitle, dayTitle], on, onDay }: Fields) {
  const text = words(law);
  const lang = language.value;
  const regime = regimes.find((one) => one.id === regimeOf(on.date));
  return (
    <>
      <div class="field">
        <label for={`${id}-regime`}>{regimeTitle}</label>
        <select
          id={`${id}-regime`}
          value={regime?.id ?? ""}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            const chosen = regimes.find((one) => one.id === event.currentTarget.value);
            if (chosen !== undefined) onDay({ ...on, date: chosen.day });
          }}
        >
          {regime === undefined ? <option value="">{text.regimeNone}</option> : null}
          {regimes.toReversed().map((one) => (
            <option key={one.id} value={one.id}>
              {one.title[lang]}
            </option>
          ))}
        </select>
        <p class="hint regime-says" id={`${id}-says`}>
          {regime?.says[lang] ?? text.regimeHint}
        </p>
      </div>
      <DayField id={id} label={dayTitle} value={on.date} onDay={(date) => onDay({ ...on, date })} />
      <label class="choice thought-choice">
        <input
          type="checkbox"
          checked={on.whatIf !== null}
          onChange={(event) => onDay({ ...on, whatIf: event.currentTarget.checked ? "kl-2020" : null })}
        />
        {text.whatIf}
      </label>
    </>
  );
}

function DayField(props: { id: string; label: string; value: string; onDay: (day: string) => void }) {
  const { id, label, value, onDay } = props;
  const text = words(law);
  const [typed, setTyped] = useTyped(value);
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
