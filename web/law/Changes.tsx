import { useState } from "preact/hooks";
import { compareLaws } from "../../shared/law/index.ts";
import type { LawChange, MeasureLaw } from "../../shared/model/index.ts";
import { becauseText, day, payerNames } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { sourceNames } from "../../shared/texts/pages/parts.ts";
import { ended } from "../parts/ended.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";
import type { Reply } from "./answersTo.ts";
import { partyName } from "./Governing.tsx";
import { PayerForce, shareText } from "./PayerTable.tsx";
import type { LawDay } from "./question.ts";

type Answer = Extract<Reply, { is: "answer" }>;

/** Two days or regimes side by side: what changes for whom. What stays is there when asked for. */
export function Changes({ before, after }: { before: Answer; after: Answer }) {
  const text = words(lawAnswer).changes;
  const [all, setAll] = useState(false);
  const compared = compareLaws(before.law, after.law);
  const told = compared.filter((row) => !isProposal(row, before.law) && !isProposal(row, after.law));
  const rows = told.filter((row) => !isUntold(row));
  const changed = rows.filter(({ same }) => !same);
  const sameLaw = before.on.date === after.on.date;
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{text.title}</h2>
      <p class="soft">{text.says(nameOf(before.on), nameOf(after.on))}</p>
      {changed.length === 0 ? <p class="answer">{sameLaw ? text.onlyThought : text.none}</p> : null}
      <label class="choice no-print">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {text.showSame(rows.length - changed.length)}
      </label>
      {(all ? rows : changed).length === 0 ? null : (
        <ChangeTable rows={all ? rows : changed} before={before} after={after} />
      )}
      {rows.length === told.length ? null : <p class="small soft">{text.untold(told.length - rows.length)}</p>}
    </section>
  );
}

/** A proposal is told apart and changes nothing. */
const isProposal = ({ before, after }: LawChange, { findings }: MeasureLaw): boolean =>
  findings.some(({ whatIf, because: { code } }) => whatIf === true && [before, after].includes(code));

/** What one of the days does not answer, for want of facts or of a source, is not known to change. */
const isUntold = ({ before, after }: LawChange): boolean =>
  ["facts-missing-for-provision", "provision-not-read-on-this-date"].some((code) => [before, after].includes(code));

/** "15. januar 2020 med KL's forslag". */
function nameOf({ date, whatIf }: LawDay): string {
  const on = day(date, language.value);
  return whatIf === null ? on : words(lawAnswer).changes.withProposals(on);
}

function ChangeTable({ rows, before, after }: { rows: readonly LawChange[]; before: Answer; after: Answer }) {
  const text = words(lawAnswer).changes;
  const [was, is] = [nameOf(before.on), nameOf(after.on)];
  return (
    <TableWrap>
      <table class="plain change-table">
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.change}</th>
            <th scope="col">{was}</th>
            <th scope="col">{is}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} class={row.same ? undefined : "changed"}>
              <th scope="row">
                <span>
                  {text.kinds[row.what]}
                  <span class="for-whom">{forWhom(row)}</span>
                </span>
              </th>
              <td data-title={text.change}>
                <span class={row.same ? "soft" : "pill pill--changed"}>{markOf(row)}</span>
              </td>
              <td data-title={was}>
                <Side of={row.before} row={row} law={before.law} />
              </td>
              <td data-title={is}>
                <Side of={row.after} row={row} law={after.law} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function markOf({ same, before, after }: LawChange): string {
  const text = words(lawAnswer).changes;
  if (same) return text.same;
  return before === null ? text.added : after === null ? text.gone : text.changed;
}

/** "Ejere med nytte (havet)". */
function forWhom({ what, who, part }: LawChange): string {
  const lang = language.value;
  const name = who === null ? "" : what === "payer" ? payerNames[who as keyof typeof payerNames][lang] : partyName(who);
  const water = part === null ? "" : sourceNames[part.source][lang];
  return name !== "" && water !== "" ? `${name} (${water.toLowerCase()})` : name + water;
}

function Side({ of, row, law }: { of: LawChange["before"]; row: LawChange; law: MeasureLaw }) {
  const text = words(lawTexts);
  const lang = language.value;
  if (of === null) return <span class="soft">{words(lawAnswer).changes.nothing}</span>;
  if (typeof of !== "string")
    return of.outcome === "no" ? (
      <span>{text.finding.no}</span>
    ) : (
      <span class="row">
        {of.outcome === "yes" && of.force === null ? words(lawAnswer).changes.named : <PayerForce payer={of} />}
        <span class="small">{shareText(of, lang)}</span>
      </span>
    );
  return <span>{saidIn(of, row, law)}</span>;
}

function saidIn(said: string, { what }: LawChange, law: MeasureLaw): string {
  const text = words(lawTexts);
  const lang = language.value;
  switch (what) {
    case "law":
      if (said === "none") return text.noLegislation;
      return law.laws.find(({ act }) => act === said)?.title?.[lang] ?? text.lawUnknown;
    case "payer":
      return said;
    case "decides":
    case "mayStart":
      return partyName(said);
    default: {
      const because = law[what].find(({ code }) => code === said);
      return because === undefined ? said : ended(becauseText(because, lang));
    }
  }
}
