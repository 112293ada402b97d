import { wholeKronerRange } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import type { AmountClass } from "../map/classes.ts";
import { colours } from "../map/colours.ts";
import { SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { type MapAmount, mapAmount, mapShowsBuildings, moved } from "./selection.ts";
import { theCase } from "./theCase.ts";

/** What each colour of the map means, with units. */
export function Legend({
  classes,
  computed,
  hasUnknown,
}: {
  classes: readonly AmountClass[];
  computed: boolean;
  /** Of some parcel in the area the amount is not known. */
  hasUnknown: boolean;
}) {
  const text = words(sketch);
  const lang = language.value;
  const drawn = theCase.value?.water;
  const exposure = theCase.value?.exposure;
  const hasThings = exposure !== undefined && exposure.roads.length + exposure.fields.length > 0;
  const hasWater = drawn !== undefined && (drawn.streams.length > 0 || (drawn.sea?.area ?? null) !== null);
  return (
    <div class="map-legend">
      <h2>{mapShowsBuildings.value ? text.legendBuildings : text.legend}</h2>
      {computed ? (
        <SelectField<MapAmount>
          label={text.colourBy}
          value={mapAmount.value}
          options={[
            ...(["share", "without", "with", "saved", "building-without", "building-with"] as const),
            ...(moved.value === null ? [] : (["moved"] as const)),
          ].map((one) => [one, text.amounts[one]] as const)}
          take={(one) => {
            mapAmount.value = one;
          }}
        />
      ) : null}
      <ul class="legend">
        {classes.map(({ fromOere, toOere, colour }) => (
          <li key={fromOere}>
            <Swatch fill={colour} />
            {wholeKronerRange(fromOere, toOere, text.to, lang)}
          </li>
        ))}
        {computed ? (
          <>
            <li>
              <Swatch fill={colours.nothing} />
              {mapAmount.value === "moved"
                ? text.legendUnmoved
                : mapAmount.value === "saved"
                  ? text.legendNoGain
                  : text.legendNothing}
            </li>
            <li>
              <Swatch fill={colours.outside} />
              {text.legendOutside}
            </li>
          </>
        ) : null}
        {computed && !hasUnknown ? null : (
          <li>
            <span class="swatch-unknown" />
            {computed ? text.legendNotKnown : text.legendUnknown}
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
        {hasThings ? (
          <>
            <li>
              <svg viewBox="0 0 20 14" aria-hidden="true">
                <path d="M0 7h20" stroke={colours.house} stroke-width="5" />
                <path d="M0 7h20" stroke={colours.road} stroke-width="3.5" />
              </svg>
              {text.legendRoad}
            </li>
            <li>
              <svg viewBox="0 0 20 14" aria-hidden="true">
                <rect x="1" y="1" width="18" height="12" fill="none" stroke={colours.house} stroke-dasharray="4 2" />
              </svg>
              {text.legendField}
            </li>
          </>
        ) : null}
        {hasWater ? (
          <li>
            <svg viewBox="0 0 20 14" aria-hidden="true">
              <path d="M0 7h20" stroke={colours.sea} stroke-width="3" />
            </svg>
            {text.legendWater}
          </li>
        ) : null}
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
