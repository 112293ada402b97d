import { keyOfMeasure } from "../../shared/allocation/index.ts";
import { type ComparedCases, type ComparedUnit, differenceOere, type SideTotals } from "../../shared/compareCases.ts";
import type { CaseFile, Issue, Oere } from "../../shared/model/index.ts";
import { kroner, number } from "../../shared/texts/index.ts";
import { compare } from "../../shared/texts/pages/compare.ts";
import { differenceText } from "../../shared/texts/whyChanged.ts";
import { give } from "../parts/give.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import type { StoredCase } from "../state/storedCase.ts";
import { ask } from "../state/worker/client.ts";

interface Both {
  a: StoredCase;
  b: StoredCase;
  found: ComparedCases;
}

/** What differs, the totals beside each other, and whose share moves most. */
export function Compared(both: Both) {
  const text = words(compare);
  return (
    <>
      <p class="answer">{inShort(both)}</p>
      <section>
        <h2>{text.totals}</h2>
        <Totals {...both} />
      </section>
      <section>
        <h2>{text.shares}</h2>
        {both.found.shares === null ? <p>{text.noShares}</p> : <Shares {...both} shares={both.found.shares} />}
      </section>
      <section>
        <h2>{text.whatDiffers}</h2>
        <Differences {...both} />
      </section>
    </>
  );
}

function inShort({ found }: Both): string {
  const text = words(compare);
  const lang = language.value;
  const count = found.differences.length + found.moreDifferences;
  if (count === 0) return text.same;
  const { shares } = found;
  const moved =
    shares === null ? "" : ` ${text.movedSays(number(shares.moved.length, lang), number(shares.unmoved, lang))}`;
  return text.differ(number(count, lang)) + moved;
}

/** To the øre. */
const amounts = ["grossOere", "ownersOere", "sharedOere", "underCeilingOere"] as const;
/** Whole kroner say enough. */
const estimates = ["eadWithoutOere", "eadWithOere", "npvOere"] as const;

/** Kroner, with øre where there are any. The unit stands in the line's head: three columns then fit a phone. */
const exact = (amount: number): string => number(amount / 100, language.value, amount % 100 === 0 ? 0 : 2);
const whole = (amount: number): string => number(Math.round(amount / 100), language.value);

function Totals({ a, b, found }: Both) {
  const text = words(compare);
  const lang = language.value;
  const [first, second] = [valueOf(found.a), valueOf(found.b)];
  const line = (head: string, of: (side: SideTotals) => number | null, say: (value: number) => string) => {
    const [one, other] = [first === null ? null : of(first), second === null ? null : of(second)];
    return {
      key: head,
      head,
      cells: [
        known(one, say),
        known(other, say),
        one === null || other === null ? "" : one === other ? "0" : `${other > one ? "+" : ""}${say(other - one)}`,
      ],
    };
  };
  return (
    <>
      {[[a, found.a] as const, [b, found.b] as const].map(([stored, side], i) =>
        side.ok ? null : <Refused key={i} lead={text.notComputed(stored.case.title)} issues={firstOf(side.issues)} />,
      )}
      <p>
        {heading(a, "a")}
        <br />
        {heading(b, "b")}
      </p>
      <NumberTable
        caption={text.totals}
        columns={[text.side.a, text.side.b, text.difference]}
        lines={[
          {
            key: "key",
            head: text.rows.key,
            cells: [keysOf(a.case), keysOf(b.case), ""],
          },
          line(
            text.rows.units,
            ({ units }) => units,
            (value) => number(value, lang),
          ),
          ...amounts.map((name) => line(`${text.rows[name]}, ${text.kr}`, ({ totals }) => totals[name], exact)),
          ...estimates.map((name) => line(`${text.rows[name]}, ${text.kr}`, ({ totals }) => totals[name], whole)),
          line(
            text.rows.benefitCostRatio,
            ({ totals }) => totals.benefitCostRatio,
            (value) => number(value, lang, 2),
          ),
        ]}
      />
    </>
  );
}

const valueOf = (side: ComparedCases["a"]): SideTotals | null => (side.ok ? side.value : null);
const firstOf = (issues: readonly Issue[]) => issues.slice(0, 5);
const known = (value: number | null, say: (value: number) => string) =>
  value === null ? <UnknownTag says="?" /> : say(value);

/** The names of the keys that share the measures, each once. */
function keysOf({ keys, measures }: CaseFile): string {
  const titles = measures.map(({ id }) => keyOfMeasure(keys, id)?.title[language.value] ?? "?");
  return [...new Set(titles)].join(", ");
}

const heading = ({ case: { title }, sequence }: StoredCase, side: "a" | "b"): string =>
  `${words(compare).side[side]}: ${title}, ${words(compare).version(number(sequence, language.value)).toLocaleLowerCase()}`;

const mostShown = 20;

function Shares({ a, b, found, shares }: Both & { shares: NonNullable<ComparedCases["shares"]> }) {
  const text = words(compare);
  const lang = language.value;
  const { moved, unmoved, upOere, downOere } = shares;
  const save = async () => {
    const csv = await ask("compare-csv", { compared: found, language: lang });
    give(text.fileName, "text/csv", csv);
  };
  const amount = (oere: Oere | null) => (oere === null ? text.notThere : kroner(oere, lang));
  const moves = (one: ComparedUnit) => {
    const oere = differenceOere(one);
    return `${oere > 0 ? "+" : ""}${kroner(oere, lang)}`;
  };
  return (
    <>
      <p>
        {text.movedSays(number(moved.length, lang), number(unmoved, lang))}{" "}
        {moved.length === 0 ? null : text.upDown(kroner(upOere, lang), kroner(downOere, lang))}
      </p>
      {moved.length === 0 ? null : (
        <>
          <NumberTable
            caption={text.shares}
            of={text.parcel}
            columns={[text.side.a, text.side.b, text.difference]}
            lines={moved.slice(0, mostShown).map((one) => ({
              key: one.id,
              head: <a href={sheetOf(one, a, b)}>{one.id}</a>,
              cells: [amount(one.aOere), amount(one.bOere), moves(one)],
            }))}
          />
          {moved.length > mostShown ? (
            <p class="small soft">{text.shown(number(mostShown, lang), number(moved.length, lang))}</p>
          ) : null}
          <p>
            <button type="button" class="button button-secondary" onClick={() => void save()}>
              {text.download}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Where the unit is looked at: in the second case, where it is there. */
function sheetOf({ id, bOere }: ComparedUnit, a: StoredCase, b: StoredCase): string {
  const of = bOere === null ? a : b;
  return inLanguage(`/skitse?sag=${encodeURIComponent(of.id)}&trin=fordeling&matrikel=${encodeURIComponent(id)}`);
}

function Differences({ found }: Both) {
  const text = words(compare);
  const lang = language.value;
  const { differences, moreDifferences } = found;
  if (differences.length === 0) return <p>{text.same}</p>;
  return (
    <ul class="differences">
      {differences.map((one, i) => (
        <li key={i}>{differenceText(one, lang)}</li>
      ))}
      {moreDifferences > 0 ? <li>{text.more(number(moreDifferences, lang))}</li> : null}
    </ul>
  );
}
