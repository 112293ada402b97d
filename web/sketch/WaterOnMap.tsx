import type { WaterRisk } from "../../shared/model/index.ts";
import type { EventOfWater } from "../../shared/risk/index.ts";
import { number, percent } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { SelectField } from "../parts/fields.tsx";
import { Slider } from "../parts/Slider.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";
import { curtain, picture, pictureState, shownEvent } from "./water.ts";

/** Which water is drawn on the map: source, year, event, and where the curtain between without and with stands. */
export function WaterOnMap() {
  const text = words(water);
  const lang = language.value;
  const risk = sums.value?.calculation.risk ?? [];
  const [first] = risk;
  const firstWater = first?.waters[0];
  if (first === undefined || firstWater === undefined) return null;
  const event = shownEvent.value;
  const shown = waterOf(risk, event) ?? firstWater;
  const set = (change: Partial<EventOfWater>) => {
    if (event !== null) shownEvent.value = { ...event, ...change };
  };
  const at = shown.events.findIndex((one) => one.returnPeriodYears === event?.returnPeriodYears);
  return (
    <section>
      <h3>{text.map}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={event !== null}
          onChange={() => {
            const rarest = firstWater.events.at(-1)!.returnPeriodYears;
            shownEvent.value =
              event === null
                ? { source: firstWater.source, scenarioYear: first.year, returnPeriodYears: rarest }
                : null;
          }}
        />
        {text.show}
      </label>
      {event === null ? null : (
        <>
          <div class="fields">
            {first.waters.length > 1 ? (
              <SelectField
                label={text.source}
                value={event.source}
                options={first.waters.map(({ source }) => [source, text.sources[source]] as const)}
                take={(source) => set({ source })}
              />
            ) : null}
            <SelectField
              label={text.year}
              value={String(event.scenarioYear)}
              options={risk.map(({ year }) => [String(year), String(year)] as const)}
              take={(year) => set({ scenarioYear: Number(year) })}
            />
          </div>
          <Slider
            label={text.eventSlider}
            says={said(shown, at)}
            value={Math.max(0, at)}
            most={shown.events.length - 1}
            take={(i) => set({ returnPeriodYears: shown.events[i]!.returnPeriodYears })}
          />
          {picture.value?.withMeasures == null ? null : (
            <Slider
              label={text.curtain}
              says={text.curtainAt(percent(curtain.value, lang, 0))}
              value={Math.round(curtain.value * 100)}
              most={100}
              take={(share) => {
                curtain.value = share / 100;
              }}
            />
          )}
          <p role="status" class="small soft">
            {pictureState.value === "drawing" ? text.drawing : pictureState.value === "none" ? text.noDepth : null}
          </p>
        </>
      )}
    </section>
  );

  function said({ events }: WaterRisk, i: number): string {
    const one = events[i];
    if (one === undefined) return "";
    const level = one.levelM === null ? "" : `, ${number(one.levelM, lang, 2)} m DVR90`;
    return `${text.onceIn(number(one.returnPeriodYears, lang))}${level}`;
  }
}

function waterOf(risk: readonly { year: number; waters: WaterRisk[] }[], event: EventOfWater | null) {
  return risk.find(({ year }) => year === event?.scenarioYear)?.waters.find(({ source }) => source === event?.source);
}
