import type { Because, MeasureLaw } from "../../shared/model/index.ts";
import { becauseText, day, partyNames } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { ended } from "../parts/ended.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { ReviewTag, UnknownTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { Missing } from "./Missing.tsx";
import { PayerTable } from "./PayerTable.tsx";

export interface Answering {
  date: string;
  lawVersion: string;
  law: MeasureLaw;
}

/** All that the law says on one day: the law, the payers, who decides, what is missing, and where it stands. */
export function LawAnswer({ date, lawVersion, law }: Answering) {
  const text = words(lawTexts);
  const lang = language.value;
  return (
    <article class="law-answer">
      <h2 class="row">
        {day(date, lang)}
        <ReviewTag review={worstReview(law)} />
      </h2>
      <Missing law={law} />
      <h3>{text.whichLaw}</h3>
      <ul class="laws no-max-width">
        {law.laws.map(({ part, title, outcome }) => (
          <li key={`${part.source}-${part.effect}`}>
            <span class="soft">
              {sourceNames[part.source][lang]}, {effectNames[part.effect][lang].toLowerCase()}
            </span>
            {title !== null ? (
              <strong>{title[lang]}</strong>
            ) : outcome === "no" ? (
              <>
                <strong>{text.noLegislation}</strong>
                <span class="small">{text.noLegislationSays}</span>
              </>
            ) : (
              <UnknownTag says={text.lawUnknown} />
            )}
          </li>
        ))}
      </ul>
      <h3>{text.whoPays}</h3>
      <PayerTable payers={law.payers} />
      <h3>{text.whoDecides}</h3>
      <dl class="pairs">
        <Parties title={text.decides} codes={law.decides} />
        <Parties title={text.steers} codes={law.steers} />
        <Parties title={text.mayStart} codes={law.mayStart} />
      </dl>
      <h3>{text.findings}</h3>
      <FindingList findings={law.findings} />
      <Reasons title={text.financing} of={law.financing} />
      <Reasons title={text.complaint} of={law.complaint} />
      <Reasons title={text.open} of={law.open} />
      <p class="small soft">{text.version(lawVersion)}</p>
    </article>
  );
}

function worstReview(law: MeasureLaw) {
  const reviews = law.findings.map(({ review }) => review);
  if (reviews.includes("not-checked")) return "not-checked";
  return reviews.length > 0 && reviews.every((review) => review === "reviewed") ? "reviewed" : "draft";
}

function Parties({ title, codes }: { title: string; codes: readonly string[] }) {
  const text = words(lawTexts);
  return (
    <div>
      <dt>{title}</dt>
      <dd>{codes.length === 0 ? <UnknownTag says={text.notSaid} /> : codes.map(partyName).map(inList).join(", ")}</dd>
    </div>
  );
}

function Reasons({ title, of }: { title: string; of: readonly Because[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((because, i) => (
          <li key={`${because.code}-${i}`}>{ended(becauseText(because, language.value))}</li>
        ))}
      </ul>
    </>
  );
}

function partyName(code: string): string {
  return code in partyNames ? partyNames[code as keyof typeof partyNames][language.value] : code;
}

const inList = (name: string, i: number): string => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1));
