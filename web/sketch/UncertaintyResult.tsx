import { useState } from "preact/hooks";
import { number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { uncertainty } from "../../shared/texts/pages/uncertainty.ts";
import { water } from "../../shared/texts/pages/water.ts";
import type { UncertaintyFound } from "../../shared/uncertainty.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** Shown at first: those who pay most. */
const shownFirst = 10;

/** What the draws say of the project, of the owners' order, and of each owner. */
export function UncertaintyResult({ found }: { found: UncertaintyFound }) {
  const text = words(uncertainty);
  const { sources: waters } = words(water);
  const lang = language.value;
  const { npvOere, order, withoutShares, unknownUnits } = found;
  const money = (oere: number) => wholeKroner(oere, lang);
  return (
    <>
      <p class="answer">{text.worth(money(npvOere.p5), money(npvOere.p50), money(npvOere.p95))}</p>
      <p>{text.gain(percent(found.chanceOfGain, lang, 0))}</p>
      <p>
        {order.pairsSwapped === 0
          ? text.same
          : text.order(percent(order.pairsSwapped, lang, 1), percent(order.unchanged, lang, 0))}
      </p>
      {withoutShares === 0 ? null : <p>{text.withoutShares(number(withoutShares, lang))}</p>}
      {unknownUnits === 0 ? null : (
        <p>
          <UnknownTag says={text.leftOut(number(unknownUnits, lang))} />
        </p>
      )}
      {found.unmoved.map((source) => (
        <p key={source}>{text.unmoved(waters[source].toLowerCase())}</p>
      ))}
      {found.heldAtEdge.map((source) => (
        <p key={source}>{text.heldAtEdge(waters[source].toLowerCase())}</p>
      ))}
      <p class="small soft">{text.nodes}</p>
      <Owners found={found} />
      <details>
        <summary>{text.rest}</summary>
        <div class="inside">
          <RestChart found={found} />
          <Rest found={found} />
        </div>
      </details>
    </>
  );
}

function Owners({ found }: { found: UncertaintyFound }) {
  const text = words(uncertainty);
  const lang = language.value;
  const [isAll, setAll] = useState(false);
  const now = new Map((sums.value?.calculation.units ?? []).map(({ id, oere }) => [id, oere]));
  const byShare = [...found.units].sort((a, b) => (now.get(b.id) ?? 0) - (now.get(a.id) ?? 0));
  const shown = isAll ? byShare : byShare.slice(0, shownFirst);
  const kroner = (oere: number | undefined) =>
    oere === undefined ? <UnknownTag says={text.unknown} /> : number(Math.round(oere / 100), lang);
  return (
    <>
      <NumberTable
        caption={`${text.owners}, ${text.kr}`}
        isCaptionShown
        of={text.parcel}
        columns={[
          text.now,
          ...[text.share, text.benefit].flatMap((of) => [text.low, text.high].map((end) => `${of}, ${end}`)),
        ]}
        lines={shown.map(({ id, shareOere, benefitPvOere }) => ({
          ...{ key: id, head: id },
          cells: [now.get(id), shareOere?.p5, shareOere?.p95, benefitPvOere?.p5, benefitPvOere?.p95].map(kroner),
        }))}
      />
      {isAll || byShare.length <= shownFirst ? null : (
        <button type="button" class="button--quiet" onClick={() => setAll(true)}>
          {text.all(number(byShare.length, lang))}
        </button>
      )}
    </>
  );
}

const [width, height] = [360, 120];
const edge = 8;

/** Mean and band of the net present value as the draws go on. The table below says the same. */
function RestChart({ found: { convergence } }: { found: UncertaintyFound }) {
  const text = words(uncertainty);
  const lang = language.value;
  const least = Math.min(0, ...convergence.map(({ npvP5Oere }) => npvP5Oere));
  const most = Math.max(0, ...convergence.map(({ npvP95Oere }) => npvP95Oere));
  const last = convergence.at(-1)!.draws;
  const x = (draws: number) => edge + (draws / last) * (width - 2 * edge);
  const y = (oere: number) => edge + ((most - oere) / (most - least || 1)) * (height - 2 * edge - 14);
  const through = (of: "npvMeanOere" | "npvP5Oere" | "npvP95Oere") =>
    convergence.map((row) => `${x(row.draws)} ${y(row[of])}`);
  return (
    <>
      <p class="small">{text.restChart}</p>
      <svg class="damage-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={`M${through("npvP95Oere").join("L")}L${through("npvP5Oere").reverse().join("L")}Z`} fill="#9ecae1" />
        <path d={`M${through("npvMeanOere").join("L")}`} fill="none" stroke="#08306b" stroke-width="2" />
        <path d={`M${edge} ${y(0)}H${width - edge}`} stroke="#545454" />
        <text x={width - edge} y={height - 2} text-anchor="end">
          {`${number(last, lang)} ${text.draws.toLowerCase()}`}
        </text>
      </svg>
    </>
  );
}

function Rest({ found: { convergence } }: { found: UncertaintyFound }) {
  const text = words(uncertainty);
  const lang = language.value;
  return (
    <NumberTable
      caption={`${text.rest} ${text.kr}`}
      isCaptionShown
      of={text.first}
      columns={[text.low, text.mean, text.high]}
      lines={convergence.map(({ draws, npvMeanOere, npvP5Oere, npvP95Oere }) => ({
        ...{ key: draws, head: number(draws, lang) },
        cells: [npvP5Oere, npvMeanOere, npvP95Oere].map((oere) => number(Math.round(oere / 100), lang)),
      }))}
    />
  );
}
