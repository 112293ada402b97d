import { wholeKroner } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import type { AmountClass } from "../map/classes.ts";
import { colours } from "../map/style.ts";
import { language, words } from "../state/language.ts";

/** What each colour of the map means, with units. */
export function Legend({ classes, computed }: { classes: readonly AmountClass[]; computed: boolean }) {
  const text = words(sketch);
  const lang = language.value;
  return (
    <div class="map-legend">
      <h2>{text.legend}</h2>
      <ul class="legend">
        {classes.map(({ fromOere, toOere, colour }) => (
          <li key={fromOere}>
            <Swatch fill={colour} />
            {fromOere === toOere
              ? wholeKroner(fromOere, lang)
              : `${wholeKroner(fromOere, lang)} ${text.to} ${wholeKroner(toOere, lang)}`}
          </li>
        ))}
        {computed ? (
          <>
            <li>
              <Swatch fill={colours.nothing} />
              {text.legendNothing}
            </li>
            <li>
              <Swatch fill={colours.outside} />
              {text.legendOutside}
            </li>
          </>
        ) : (
          <li>
            <span class="swatch-unknown" />
            {text.legendUnknown}
          </li>
        )}
        <li>
          <svg viewBox="0 0 20 14" aria-hidden="true">
            <path d="M0 7h20" stroke={colours.area} stroke-width="2.5" stroke-dasharray="5 3" />
          </svg>
          {text.legendArea}
        </li>
        <li>
          <svg viewBox="0 0 20 14" aria-hidden="true">
            <path d="M0 7h20" stroke={colours.measure} stroke-width="5" />
          </svg>
          {text.legendMeasure}
        </li>
      </ul>
    </div>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 20 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="19" height="13" fill={fill} stroke={colours.border} />
    </svg>
  );
}
