import { number } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { depthClasses, depthUnknown } from "../map/depthClasses.ts";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";
import { picture, shownEvent } from "./water.ts";

/** What each blue of the map means, in metres, and where the water comes from. */
export function DepthLegend() {
  const text = words(water);
  const lang = language.value;
  const event = shownEvent.value;
  const found = sums.value;
  if (event === null || picture.value === null || found === null) return null;
  const { source, scenarioYear, returnPeriodYears } = event;
  const method = found.calculation.risk
    .find(({ year }) => year === scenarioYear)
    ?.waters.find((one) => one.source === source)?.method;
  const hazard = found.of.hazards.find(
    (one) => one.source === source && one.scenarioYear === scenarioYear && one.returnPeriodYears === returnPeriodYears,
  );
  const once = text.onceIn(number(returnPeriodYears, lang));
  return (
    <div class="map-legend">
      <h2>{text.depth}</h2>
      <ul class="legend">
        {depthClasses.map(({ toCm, colour }, i) => (
          <li key={toCm}>
            <svg viewBox="0 0 20 14" aria-hidden="true">
              <rect x="0.5" y="0.5" width="19" height="13" fill={colour} stroke="#08306b" />
            </svg>
            {i === depthClasses.length - 1
              ? text.depthOver(number(depthClasses[i - 1]!.toCm / 100, lang, 1))
              : text.depthTo(number(toCm / 100, lang, 1))}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 20 14" aria-hidden="true">
            <rect x="0.5" y="0.5" width="19" height="13" fill={depthUnknown} />
          </svg>
          {text.depthUnknown}
        </li>
      </ul>
      {method === undefined || hazard === undefined ? null : (
        <p class="small soft">
          {text.depthSource(text.sources[source], once, scenarioYear, text.methods[method], hazard.citation)}
        </p>
      )}
    </div>
  );
}
