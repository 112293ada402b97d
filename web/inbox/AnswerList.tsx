import { number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { BatchTold } from "./BatchTold.tsx";
import { DecideForm } from "./DecideForm.tsx";
import { type Filter, filter, list, loadAnswers, picked } from "./inbox.ts";

const filters: readonly Filter[] = ["undecided", "all", "late", "correction", "object", "agree", "blank"];

/** The answers, filtered; each decided by itself, or many at once. */
export function AnswerList() {
  const text = words(inbox);
  const lang = language.value;
  const shown = list.value;
  const chosen = [...picked.value];
  return (
    <section class="answers">
      <h2>{text.inbox}</h2>
      <SelectField<Filter>
        label={text.show}
        value={filter.value}
        options={filters.map((one) => [one, text.filters[one]] as const)}
        take={(next) => {
          filter.value = next;
          void loadAnswers();
        }}
      />
      {shown === null ? (
        <p class="working">{text.loading}</p>
      ) : shown.found === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p class="row">
            <span>{text.shown(number(shown.answers.length, lang), number(shown.found, lang))}</span>
            <PickButton />
          </p>
          <BatchTold />
          {chosen.length < 2 ? null : (
            <div class="batch">
              <h3>{text.decideMany(number(chosen.length, lang))}</h3>
              <p class="soft">{text.manyLead}</p>
              <DecideForm key={chosen.join()} answers={chosen} correction={null} againstRegister={false} />
            </div>
          )}
          {shown.answers.map((answer) => (
            <AnswerCard key={answer.number} answer={answer} />
          ))}
          {shown.next === null ? null : (
            <button type="button" class="button button-secondary" onClick={() => void loadAnswers(true)}>
              {text.more}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function PickButton() {
  const text = words(inbox);
  const undecided = (list.value?.answers ?? []).filter(({ decided }) => decided === null).map((one) => one.number);
  if (undecided.length < 2) return null;
  const isPicked = picked.value.size > 0;
  return (
    <button
      type="button"
      class="button--quiet"
      onClick={() => {
        picked.value = new Set(isPicked ? [] : undecided);
      }}
    >
      {isPicked ? text.pickNone : text.pickAll}
    </button>
  );
}
