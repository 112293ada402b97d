import { useState } from "preact/hooks";
import { catalogue, findKey } from "../../shared/allocation/index.ts";
import { type KeySummary, type KeysCompared, mostKeys } from "../../shared/compareKeys.ts";
import type { KeyChoice, KeyData } from "../../shared/model/index.ts";
import { day, number, percent, problemText } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { useAsking } from "./asking.ts";
import { KeyMovers } from "./KeyMovers.tsx";
import { chooseKey, chosenKey } from "./ownKey.ts";
import { theCase } from "./theCase.ts";

/** Where a person begins: the keys that need nothing typed. */
const beginning = ["equal", "property-value", "risk-and-value", "avoided-damage", "m12-solidarity"];

/** Up to six keys beside each other on this case: what each asks, how it spreads, who is better off, who moves. */
export function CompareKeys() {
  const text = words(keys);
  const lang = language.value;
  const sag = theCase.value;
  const [chosen, setChosen] = useState<readonly string[]>(beginning);
  const [withoutGrants, setWithoutGrants] = useState(false);
  const own = sag === null ? undefined : chosenKey(sag);
  const ownKey = own?.standing === "own" ? own : null;
  const choices: readonly KeyData[] = ownKey === null ? catalogue : [ownKey, ...catalogue];
  const asked = choices
    .filter(({ id }) => chosen.includes(id))
    .map((key): KeyChoice["key"] => (key.standing === "own" ? key : { id: key.id, version: key.version }));
  const asking = useAsking<KeysCompared>(() => ask("compare-keys", { theCase: sag!, keys: asked, withoutGrants }));
  if (sag === null) return null;
  const { state } = asking;
  const tooMany = asked.length > mostKeys;
  return (
    <>
      <p class="small soft">{text.compareLead}</p>
      <details>
        <summary>
          {text.choose} ({number(asked.length, lang)})
        </summary>
        <fieldset class="inside choices">
          <legend class="sr-only">{text.choose}</legend>
          {choices.map(({ id, title }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              {title[lang]}
            </label>
          ))}
        </fieldset>
      </details>
      <label class="choice">
        <input type="checkbox" checked={withoutGrants} onChange={() => setWithoutGrants(!withoutGrants)} />
        {text.withoutGrants}
      </label>
      {tooMany ? (
        <p class="field-error" role="alert">
          {text.six}
        </p>
      ) : null}
      <p class="row">
        {state.is === "working" ? (
          <button type="button" class="button button-secondary button--small" onClick={asking.stop}>
            {text.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary button--small"
            disabled={tooMany || asked.length === 0}
            onClick={asking.start}
          >
            {text.run}
          </button>
        )}
      </p>
      <div role="status">
        {state.is === "working" ? <progress aria-label={text.running} /> : null}
        {state.is === "refused" ? <Refused issues={state.issues.slice(0, 3)} /> : null}
        {state.is === "done" ? <Result found={state.value} used={own?.id ?? null} /> : null}
      </div>
    </>
  );
}

const titleOf = (key: KeyChoice["key"]): string =>
  ("layers" in key ? key : findKey(key.id, key.version))?.title[language.value] ?? key.id;

function Result({ found, used }: { found: KeysCompared; used: string | null }) {
  const text = words(keys);
  const lang = language.value;
  const good = found.keys.flatMap((one) => (one.ok ? [one] : []));
  const kr = (oere: number) => number(Math.round(oere / 100), lang);
  const rows: [string, (one: KeySummary) => preact.ComponentChild][] = [
    [`${text.median}, ${text.kr}`, ({ medianOere }) => kr(medianOere)],
    [`${text.middle}, ${text.kr}`, ({ p10Oere, p90Oere }) => `${kr(p10Oere)}–${kr(p90Oere)}`],
    [`${text.most}, ${text.kr}`, ({ mostOere }) => kr(mostOere)],
    [text.gini, ({ gini }) => (gini === null ? "" : number(gini, lang, 2))],
    [
      text.betterOff,
      ({ betterOff: { units, of } }) => (of === 0 ? <UnknownTag says={text.unknown} /> : percent(units / of, lang, 0)),
    ],
  ];
  const unknown = good[0]?.betterOff.unknown ?? 0;
  return (
    <div class="prints-alone">
      <h2 class="only-print">
        {theCase.value?.title}: {text.compare}
      </h2>
      <p class="only-print small">{text.printed(day(new Date().toISOString().slice(0, 10), lang))}</p>
      <p class="row no-print">
        <button type="button" class="button button-secondary button--small" onClick={printAlone}>
          {text.print}
        </button>
      </p>
      <div class="table-wrap tight compare">
        <table class="plain">
          <caption class="sr-only">{text.compare}</caption>
          <thead>
            <tr>
              <th scope="col">{text.key}</th>
              {rows.map(([head]) => (
                <th key={head} scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {good.map((one) => (
              <tr key={one.key.id} class={one.key.id === used ? "chosen" : ""}>
                <th scope="row">
                  {titleOf(one.key)}
                  {one.failed.length === 0 ? null : (
                    <span class="small soft">{text.failed(number(one.failed.length, lang))}</span>
                  )}
                  {one.key.id === used ? (
                    <span class="small soft">{text.using}</span>
                  ) : (
                    <button type="button" class="button--quiet" onClick={() => chooseKey(one.key.id)}>
                      {text.use} <span class="sr-only">{titleOf(one.key)}</span>
                    </button>
                  )}
                </th>
                {rows.map(([head, show]) => (
                  <td key={head} class="num">
                    {show(one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.keys.map((one) =>
        one.ok ? null : (
          <div key={one.key.id} class="notice">
            <p>
              <strong>
                {titleOf(one.key)}: {text.notPossible}.
              </strong>{" "}
              {problemText(one.issues[0]!, lang)}
            </p>
          </div>
        ),
      )}
      <p class="small soft">
        {text.giniHint}
        {unknown === 0 ? null : ` ${text.unknownGain(number(unknown, lang))}.`}
      </p>
      <Histograms found={good} borders={found.borders} />
      {good.length < 2 ? null : <KeyMovers ids={found.ids} found={good} titleOf={titleOf} />}
    </div>
  );
}

/** Prints what stands alone, and nothing else of the page. */
function printAlone(): void {
  document.body.classList.add("printing-alone");
  addEventListener("afterprint", () => document.body.classList.remove("printing-alone"), { once: true });
  print();
}

const chart = { width: 280, height: 84, left: 4, foot: 18 };

/** One small histogram a key, all with the same bars and the same height, so that they can be held against each other. */
function Histograms({ found, borders }: { found: readonly KeySummary[]; borders: readonly number[] }) {
  const text = words(keys);
  const lang = language.value;
  const counts = found.map(({ shares }) => {
    const bars = borders.map(() => 0);
    for (const share of shares) bars[borders.findLastIndex((border) => share >= border)]! += 1;
    return bars;
  });
  const top = Math.max(1, ...counts.flat());
  const bar = (chart.width - 2 * chart.left) / borders.length;
  const kr = (oere: number) => number(Math.round(oere / 100), lang);
  return (
    <>
      <h3>{text.spread}</h3>
      <div class="histograms">
        {found.map((one, k) => (
          <figure key={one.key.id}>
            <figcaption>{titleOf(one.key)}</figcaption>
            <svg
              viewBox={`0 0 ${chart.width} ${chart.height}`}
              role="img"
              aria-label={`${titleOf(one.key)}: ${borders
                .map((border, b) => `${kr(border)} ${text.kr}: ${text.parcels(number(counts[k]![b]!, lang))}`)
                .join("; ")}`}
            >
              {counts[k]!.map((count, b) => {
                const height = ((chart.height - chart.foot) * count) / top;
                return (
                  <rect
                    key={b}
                    x={chart.left + b * bar + 1}
                    y={chart.height - chart.foot - height}
                    width={bar - 2}
                    height={height}
                  />
                );
              })}
              <path d={`M0 ${chart.height - chart.foot}H${chart.width}`} />
              {borders.map((border, b) =>
                b % 4 === 0 ? (
                  <text key={border} x={chart.left + b * bar} y={chart.height - 4}>
                    {kr(border)}
                  </text>
                ) : null,
              )}
            </svg>
          </figure>
        ))}
      </div>
    </>
  );
}
