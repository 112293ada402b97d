import { findKey } from "../../shared/allocation/index.ts";
import type { KeyBand, KeySummary, KeysCompared } from "../../shared/compareKeys.ts";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { KeyChoice } from "../../shared/model/index.ts";
import { day, number, percent, problemText } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { KeyHistograms } from "./KeyHistograms.tsx";
import { KeyMovers } from "./KeyMovers.tsx";
import { chooseKey } from "./ownKey.ts";
import { ParcelByKeys } from "./ParcelByKeys.tsx";
import { theCase } from "./theCase.ts";

const titleOf = (key: KeyChoice["key"]): string =>
  ("layers" in key ? key : findKey(key.id, key.version))?.title[language.value] ?? key.id;

/** What each key does with the case, beside each other: the table, the spread, who moves. */
export function KeysResult({ found, used }: { found: KeysCompared; used: string | null }) {
  const text = words(keys);
  const lang = language.value;
  const good = found.keys.flatMap((one) => (one.ok ? [one] : []));
  const kr = (oere: number) => number(Math.round(oere / 100), lang);
  const unsureOf = ({ band }: KeySummary) =>
    band === null || band.middleWidth === null ? (
      <UnknownTag says={text.unknown} />
    ) : (
      `± ${percent(band.middleWidth / 2, lang, 0)}`
    );
  const betterOffBand = ({ betterOff: { p5, p95 } }: KeyBand, of: number) =>
    Number.isNaN(p5) ? "" : `${percent(p5 / of, lang, 0)}–${percent(p95 / of, lang, 0)}`;
  const rows: [string, (one: KeySummary) => preact.ComponentChild][] = [
    [
      `${text.median}, ${text.kr}`,
      ({ medianOere, p10Oere, p90Oere }) => (
        <>
          {kr(medianOere)}
          <span class="small soft">{`${kr(p10Oere)}–${kr(p90Oere)}`}</span>
        </>
      ),
    ],
    [`${text.most}, ${text.kr}`, ({ mostOere }) => kr(mostOere)],
    [text.gini, ({ gini }) => (gini === null ? "" : number(gini, lang, 2))],
    [
      text.betterOff,
      ({ betterOff: { units, of }, band }) =>
        of === 0 ? (
          <UnknownTag says={text.unknown} />
        ) : (
          <>
            {percent(units / of, lang, 0)}
            {band === null ? null : <span class="small soft">{betterOffBand(band, of)}</span>}
          </>
        ),
    ],
    ...(good.some(({ band }) => band !== null) ? [[text.unsure, unsureOf] as (typeof rows)[number]] : []),
  ];
  const drawn = good.flatMap(({ key, band }) => (band === null ? [] : [{ key, band }]));
  const unknown = good[0]?.betterOff.unknown ?? 0;
  return (
    <div class="prints-alone">
      <h2 class="only-print">
        {theCase.value?.title}: {text.compare}
      </h2>
      <p class="only-print small">{text.printed(day(danishDay(new Date().toISOString()), lang))}</p>
      <p class="row no-print">
        <button type="button" class="button button-secondary button--small" onClick={printAlone}>
          {text.print}
        </button>
      </p>
      <div class="compare">
        <NumberTable
          caption={text.compare}
          of={text.key}
          columns={rows.map(([head]) => head)}
          lines={good.map((one) => ({
            ...{ key: one.key.id, chosen: one.key.id === used },
            head: <KeyHead of={one} used={used} />,
            cells: rows.map(([, show]) => show(one)),
          }))}
        />
      </div>
      {found.keys.map((one) =>
        one.ok ? null : (
          <div key={one.key.id} class="notice">
            <p>
              <strong>
                {titleOf(one.key)}: {text.notPossible}.
              </strong>{" "}
              {problemText(one.issues[0]!, lang)}
              {one.issues.length === 1 ? null : ` ${text.moreReasons(number(one.issues.length - 1, lang))}`}
            </p>
          </div>
        ),
      )}
      <p class="small soft">
        {text.giniHint}
        {unknown === 0 ? null : ` ${text.unknownGain(number(unknown, lang))}.`}
        {drawn.length === 0 ? null : ` ${text.unsureHint}`}
      </p>
      {drawn.map(({ key, band }) =>
        band.withoutShares === 0 ? null : (
          <p key={key.id} class="small">
            {titleOf(key)}: {text.withoutShares(number(band.withoutShares, lang))}
          </p>
        ),
      )}
      <KeyHistograms found={good} borders={found.borders} titleOf={titleOf} />
      <ParcelByKeys ids={found.ids} found={good} titleOf={titleOf} />
      {good.length < 2 ? null : <KeyMovers ids={found.ids} found={good} titleOf={titleOf} />}
    </div>
  );
}

/** Its name, how many checks it failed, and the way to use it. */
function KeyHead({ of: { key, failed }, used }: { of: KeySummary; used: string | null }) {
  const text = words(keys);
  const lang = language.value;
  return (
    <>
      {titleOf(key)}
      {failed.length === 0 ? null : <span class="small soft">{text.failed(number(failed.length, lang))}</span>}
      {key.id === used ? (
        <span class="small soft">{text.using}</span>
      ) : (
        <button type="button" class="button--quiet" onClick={() => chooseKey(key.id)}>
          {text.use} <span class="sr-only">{titleOf(key)}</span>
        </button>
      )}
    </>
  );
}

/** Prints what stands alone, and nothing else of the page. */
function printAlone(): void {
  document.body.classList.add("printing-alone");
  addEventListener("afterprint", () => document.body.classList.remove("printing-alone"), { once: true });
  print();
}
