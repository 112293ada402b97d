import type { AnswerCounts } from "../../shared/model/index.ts";
import { day, number } from "../../shared/texts/index.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { language, words } from "../state/language.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import type { ToldHearing } from "./inbox.ts";

const counted: readonly (keyof AnswerCounts)[] = [
  "object",
  "agree",
  "blank",
  "undecided",
  "late",
  "withCorrection",
  "replaced",
  "parcels",
];

/** How far the hearing is, and its answers counted. */
export function HearingHead({ hearing }: { hearing: ToldHearing }) {
  const text = words(inbox);
  const lang = language.value;
  const { states } = words(hearingWords);
  const { counts, heard, extended, because } = hearing;
  return (
    <section>
      <p class="answer">
        <strong>{text.state(states[hearing.state], day(hearing.from, lang), day(hearing.to, lang))}</strong>
      </p>
      {because === null ? null : <p>{because}</p>}
      {extended.map(({ at, fromDay, toDay, because: why }) => (
        <p key={at}>
          {text.extended(day(fromDay, lang), day(toDay, lang))} {why}
        </p>
      ))}
      {hearing.closed?.because == null ? null : <p>{hearing.closed.because}</p>}
      <p class="small soft hash">
        {text.heard(number(heard.sequence, lang))} {text.hash}: {heard.caseHash}
      </p>
      <div class="counts">
        <NumberTable
          caption={text.counts}
          columns={[text.answers]}
          lines={counted.map((name) => ({
            key: name,
            head: text.countOf[name],
            cells: [number(counts[name], lang)],
          }))}
        />
      </div>
      {hearing.closed === null ? <ChangeForm key={hearing.to} hearing={hearing} /> : null}
    </section>
  );
}
