import { regimes } from "../../shared/law/index.ts";
import type { MeasureLaw } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { ReviewTag, ThoughtTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { AnswerSection, Remarks } from "./AnswerSection.tsx";
import type { Reply } from "./answersTo.ts";
import { Governing, Parties } from "./Governing.tsx";
import { Missing } from "./Missing.tsx";
import { PayerTable } from "./PayerTable.tsx";
import { sectionNames } from "./sections.ts";

type Answering = Extract<Reply, { is: "answer" }> & { effectKnown: boolean };

/** All that the law says on one day, each section named for the question it answers. */
export function LawAnswer({ on, whole, law, effectKnown }: Answering) {
  const text = words(lawAnswer);
  const lang = language.value;
  const regime = regimes.find(({ id }) => id === whole.regime);
  return (
    <article class="law-answer">
      <h2 class="row">
        {day(on.date, lang)}
        {on.whatIf === null ? null : <ThoughtTag />}
        <ReviewTag review={worstReview(law)} />
      </h2>
      {regime === undefined ? null : <p class="soft">{regime.title[lang]}</p>}
      {on.whatIf === null ? null : (
        <div class="thought">
          <p>
            <strong>{text.thoughtTitle}.</strong> {text.thoughtSays}
          </p>
        </div>
      )}
      {effectKnown ? null : <p class="notice">{text.effectUnknown}</p>}
      <Missing law={law} />
      {sectionNames.map((name) => (
        <AnswerSection key={name} name={name} law={law}>
          {name === "law" ? <Governing laws={law.laws} /> : null}
          {name === "payers" ? <PayerTable payers={law.payers} /> : null}
          {name === "deciders" ? <Parties law={law} /> : null}
        </AnswerSection>
      ))}
      {law.open.length === 0 ? null : (
        <section>
          <h3>{text.open}</h3>
          <p class="soft">{text.openSays}</p>
          <Remarks of={law.open} />
        </section>
      )}
      <p class="small soft">{words(lawTexts).version(whole.lawVersion)}</p>
    </article>
  );
}

function worstReview(law: MeasureLaw) {
  const reviews = law.findings.map(({ review }) => review);
  if (reviews.includes("not-checked")) return "not-checked";
  return reviews.length > 0 && reviews.every((review) => review === "reviewed") ? "reviewed" : "draft";
}
