import { useState } from "preact/hooks";
import { costOfWaiting } from "../../shared/costOfWaiting.ts";
import { number } from "../../shared/texts/index.ts";
import { waiting } from "../../shared/texts/pages/waiting.ts";
import { NumberField, UnknownNumberField } from "../parts/fields.tsx";
import { NumberTable } from "../parts/NumberTable.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** As long as complaints have taken, at most. */
const firstYears = 3;
const mostYears = 30;

/** What it costs that the project waits. It is asked on the page alone: no case holds it. */
export function CostOfWaiting() {
  const text = words(waiting);
  const lang = language.value;
  const [years, setYears] = useState(firstYears);
  const [risePercent, setRise] = useState<number | null>(null);
  const totals = sums.value?.calculation.totals;
  if (totals === undefined) return null;
  const { eadWithoutOere: without, eadWithOere: after, grossOere } = totals;
  const found = costOfWaiting({
    avoidedPerYearOere: without === null || after === null ? null : without - after,
    priceRisePerYear: risePercent === null ? null : risePercent / 100,
    ...{ grossOere, years },
  });
  const kroner = (oere: number | null) =>
    oere === null ? <UnknownTag says={text.unknown} /> : number(Math.round(oere / 100), lang);
  return (
    <>
      <h3>{text.title}</h3>
      <p class="small soft">{text.lead}</p>
      <div class="fields">
        <NumberField
          label={text.years}
          unit={text.yearsUnit}
          value={years}
          bounds={{ least: 0, most: mostYears, whole: true }}
          take={setYears}
        />
        <UnknownNumberField
          label={text.rise}
          unit={text.percent}
          value={risePercent}
          bounds={{ least: -20, most: 50 }}
          take={setRise}
        />
      </div>
      <NumberTable
        caption={text.title}
        columns={[`${text.amount}, ${text.kr}`]}
        lines={[
          { key: "lost", head: text.lost, cells: [kroner(found.lostOere)] },
          { key: "dearer", head: text.dearer, cells: [kroner(found.dearerOere)] },
        ]}
      />
    </>
  );
}
