import { checkDay, checkFacts } from "../../shared/law/index.ts";
import type { FactRecord, MeasureLaw, Part } from "../../shared/model/index.ts";
import { day, payerNames } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { ThoughtTag } from "../parts/tags.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { lawOf } from "./answersTo.ts";
import { PayerForce } from "./PayerTable.tsx";
import type { LawDay } from "./question.ts";

/** The rows of KL's Figure 1, and the effects of each water beside flooding. */
const parts: readonly Part[] = [
  { source: "sea", effect: "flooding" },
  { source: "sea", effect: "erosion" },
  { source: "stream", effect: "flooding" },
  { source: "cloudburst", effect: "flooding" },
  { source: "groundwater", effect: "flooding" },
  { source: "groundwater", effect: "soft-ground" },
];

/** Every water on a day: its law, its payers and with which force. */
export function LawTable({ on, facts }: { on: LawDay; facts: FactRecord }) {
  const text = words(lawAnswer).table;
  const lang = language.value;
  if (checkDay(on.date, "").length > 0 || checkFacts(facts, "").length > 0) return null;
  const { measures } = lawOf(
    on,
    parts.map((part, i) => ({
      id: String(i),
      kind: "dike",
      sources: [part.source],
      effects: [part.effect],
      parts: [part],
      facts,
    })),
  );
  return (
    <section class="law-table">
      <h2 class="row">
        {text.title(day(on.date, lang))}
        {on.whatIf === null ? null : <ThoughtTag />}
      </h2>
      <p class="soft">{text.says(day(on.date, lang))}</p>
      <TableWrap>
        <table class="plain waters">
          <thead>
            <tr>
              <th scope="col">{text.water}</th>
              <th scope="col">{text.effect}</th>
              <th scope="col">{text.law}</th>
              <th scope="col">{text.payers}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((law, i) => (
              <Row key={law.id} part={parts[i]!} law={law} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </section>
  );
}

function Row({ part, law: { laws, payers } }: { part: Part; law: MeasureLaw }) {
  const text = words(lawAnswer).table;
  const lang = language.value;
  const shown = payers.filter(({ outcome }) => outcome !== "no");
  const [governing] = laws;
  return (
    <tr>
      <th scope="row">{sourceNames[part.source][lang]}</th>
      <td data-title={text.effect}>{effectNames[part.effect][lang]}</td>
      <td data-title={text.law}>
        {governing?.title?.[lang] ??
          (governing?.outcome === "no" ? (
            words(lawTexts).noLegislation
          ) : (
            <UnknownTag says={words(lawTexts).lawUnknown} />
          ))}
      </td>
      <td data-title={text.payers}>
        {shown.length === 0 ? text.nobody : null}
        <ul class="payer-list">
          {shown.map((payer, i) => (
            <li key={i} class={payer.whatIf === true ? "thought" : undefined}>
              {payerNames[payer.who][lang]} {payer.whatIf === true ? <ThoughtTag /> : <PayerForce payer={payer} />}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
