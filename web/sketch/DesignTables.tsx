import type { DesignFuture, DesignLevels } from "../../shared/designLevels.ts";
import { number } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { sourceNames } from "../../shared/texts/pages/parts.ts";
import { scenarioSet } from "../../shared/texts/pages/scenarioSet.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";

/** Beyond the levels that are given a number of years is an extension: told in two figures, and no farther than this. Ours. */
const farthestYears = 10_000;

/** What each crest leaves, gains and may be regretted for: all futures together, then one by one. */
export function DesignTables({ found, horizonYears }: { found: DesignLevels; horizonYears: number }) {
  const text = words(economy);
  const scenarios = words(scenarioSet);
  const lang = language.value;
  const { leastRegretM, futures, given } = found;
  const base = futures[0]?.years[0];
  const isExtended = found.overtopping.flat().some(({ returnPeriodYears: years }) => isBeyond(years, given));
  return (
    <>
      <p>
        {leastRegretM === null ? <UnknownTag says={text.unknown} /> : text.leastRegret(number(leastRegretM, lang, 2))}
      </p>
      <Together found={found} />
      <Overtopped found={found} />
      {futures.map((future, i) => (
        <OneFuture key={i} found={found} future={future} place={i} />
      ))}
      <p class="small soft">
        {found.set === null || base === undefined ? null : scenarios.horizon(horizonYears, base)}{" "}
        {isExtended && given !== null
          ? scenarios.extendedSays(number(given.leastYears, lang), number(given.mostYears, lang))
          : null}
      </p>
    </>
  );
}

function useKroner() {
  const says = words(economy).unknown;
  const lang = language.value;
  return (oere: number | null | undefined) =>
    oere == null ? <UnknownTag says={says} /> : number(Math.round(oere / 100), lang);
}

function Together({ found: { rows, leastRegretM } }: { found: DesignLevels }) {
  const text = words(economy);
  const scenarios = words(scenarioSet);
  const lang = language.value;
  const kroner = useKroner();
  return (
    <NumberTable
      caption={scenarios.all}
      isCaptionShown
      of={`${text.crest}, ${text.m}`}
      columns={[scenarios.cost, scenarios.largest].map((head) => `${head}, ${text.kr}`)}
      lines={rows.map((row) => ({
        ...{ key: row.crestLevelM, head: number(row.crestLevelM, lang, 2) },
        cells: [
          kroner(row.costPvOere),
          <>
            {row.crestLevelM === leastRegretM ? <span class="pill pill--quiet">{scenarios.least}</span> : null}{" "}
            {kroner(row.largestRegretOere)}
          </>,
        ],
      }))}
    />
  );
}

function OneFuture({ found, future, place }: { found: DesignLevels; future: DesignFuture; place: number }) {
  const text = words(economy);
  const scenarios = words(scenarioSet);
  const lang = language.value;
  const kroner = useKroner();
  const { rows, set, eadLeftOere } = found;
  const { title, tag, years, year, isHeld, unmoved } = future;
  const waters = unmoved.map((water) => sourceNames[water][lang].toLowerCase()).join(", ");
  return (
    <>
      <NumberTable
        caption={
          title === null || set === null
            ? scenarios.ownYear(year ?? 0)
            : scenarios.caption(title[lang], set.title[lang], set.sources.join("; "))
        }
        isCaptionShown
        of={`${text.crest}, ${text.m}`}
        columns={[year === null ? text.eadLeft : text.eadLeftIn(year), text.npv, text.regret].map(
          (head) => `${head}, ${text.kr}`,
        )}
        lines={rows.map((row, i) => ({
          ...{ key: row.crestLevelM, head: number(row.crestLevelM, lang, 2) },
          cells: [eadLeftOere[i]?.[place], row.byScenario[place]?.npvOere, row.byScenario[place]?.regretOere].map(
            kroner,
          ),
        }))}
      />
      {set === null || year === null ? null : (
        <ul class="small">
          <li>{scenarios.computedIn(years.join(", "))}</li>
          {isHeld ? <li>{scenarios.held(year)}</li> : null}
          {waters === "" ? null : <li>{scenarios.unmoved(waters, years[0]!)}</li>}
          {tag === null || tag === "verified" ? null : <li>{scenarios.tags[tag]}</li>}
        </ul>
      )}
    </>
  );
}

/** How rarely each crest is passed in each future: is it a 20-, a 50- or a 100-year event that it holds? */
function Overtopped({ found: { rows, futures, overtopping, given, set } }: { found: DesignLevels }) {
  const text = words(economy);
  const scenarios = words(scenarioSet);
  const lang = language.value;
  return (
    <section class="table-wrap tight" aria-label={scenarios.overtopped} tabIndex={0}>
      <table class="plain">
        <caption>{scenarios.overtopped}</caption>
        <thead>
          <tr>
            <th scope="col">{set === null ? scenarios.year : scenarios.scenario}</th>
            {rows.map(({ crestLevelM }) => (
              <th key={crestLevelM} scope="col" class="num">
                {number(crestLevelM, lang, 2)} {text.m}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {futures.map(({ title, year }, future) => (
            <tr key={future}>
              <th scope="row">{title === null ? year : scenarios.inYear(title[lang], year)}</th>
              {rows.map(({ crestLevelM }, i) => (
                <td key={crestLevelM} class="num">
                  <Years {...overtopping[i]![future]!} given={given} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Not known is said, and is not never. */
function Years({
  returnPeriodYears: years,
  origin,
  given,
}: DesignLevels["overtopping"][number][number] & { given: DesignLevels["given"] }) {
  const scenarios = words(scenarioSet);
  const lang = language.value;
  if (years === null) return <UnknownTag says={words(economy).unknown} />;
  if (origin === "assumed") return <>{scenarios.assumed(number(years, lang))}</>;
  if (!isBeyond(years, given)) return <>{number(years, lang)}</>;
  if (years > farthestYears) return <>{scenarios.beyond(number(farthestYears, lang))}</>;
  return <>{scenarios.about(years < 10 ? number(years, lang, 1) : number(Number(years.toPrecision(2)), lang))}</>;
}

/** A hair beside the levels given for 20 and 100 years is no extension. */
const isBeyond = (years: number | null, given: DesignLevels["given"]): boolean =>
  years !== null && given !== null && (Math.round(years) < given.leastYears || Math.round(years) > given.mostYears);
