import type { Decision } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";

/** What the hearing gave before the decision: counts, and each objection with its outcome. No words and no names. */
export function Heard({ heard }: { heard: NonNullable<Decision["heard"]> }) {
  const text = words(decision);
  const { agree, object, blank, undecided } = heard.counts;
  const against = heard.answers.filter(({ side }) => side === "object");
  const count = (of: number) => number(of, language.value);
  return (
    <>
      {text.heardSays(agree + object + blank, object, agree, blank)}.
      {undecided > 0 ? ` ${text.undecided(undecided)}` : ""}
      {against.length === 0 ? null : (
        <details class="small">
          <summary>{text.objections(against.length)}</summary>
          <TableWrap look="tight">
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">{text.answerNo}</th>
                  <th scope="col">{text.parcel}</th>
                  <th scope="col">{text.outcome}</th>
                </tr>
              </thead>
              <tbody>
                {against.map(({ number: no, parcelId, late, outcome }) => (
                  <tr key={no}>
                    <td class="num">{count(no)}</td>
                    <td>
                      {parcelId}
                      {late ? `, ${text.late}` : ""}
                    </td>
                    <td>{text.outcomes[outcome ?? "none"]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableWrap>
        </details>
      )}
    </>
  );
}
