import { becauseText, day } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { Remarks, unreadOfPayers } from "../law/AnswerSection.tsx";
import { Missing } from "../law/Missing.tsx";
import { PayerTable } from "../law/PayerTable.tsx";
import { ended } from "../parts/ended.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** The law of each measure: the act, who pays, with which force, what is missing, and each provision. */
export function LawPanel() {
  const text = words(sketch);
  const lang = language.value;
  const found = sums.value;
  if (found === null) return null;
  const { calculation, of } = found;
  return (
    <>
      <p class="soft">{text.lawAnswer(day(calculation.lawAsOf, lang))}</p>
      {calculation.project.map((because) => (
        <p key={because.code} class="answer">
          {ended(becauseText(because, lang))}
        </p>
      ))}
      {calculation.measures.map((measure) => (
        <section key={measure.id}>
          <h3>{of.measures.find(({ id }) => id === measure.id)?.title ?? measure.id}</h3>
          <p class="answer">
            {measure.law.laws.map(({ part, outcome, title }) => (
              <span key={`${part.source}-${part.effect}`}>
                {outcome === "unknown" || outcome === "cannot-decide" ? (
                  <UnknownTag says={text.lawUnknown} />
                ) : (
                  <strong>{title?.[lang] ?? text.noLaw}</strong>
                )}{" "}
              </span>
            ))}
          </p>
          <PayerTable payers={measure.payers} />
          <Remarks of={unreadOfPayers({ findings: measure.findings, open: measure.law.open })} />
          <Missing law={{ ...measure.law, id: measure.id, findings: measure.findings, payers: measure.payers }} />
          <FindingList findings={measure.findings} />
        </section>
      ))}
    </>
  );
}
