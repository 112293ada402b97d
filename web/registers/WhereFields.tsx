import { signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { number } from "../../shared/texts/index.ts";
import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import type { Box, Within } from "./fetchPages.ts";

type Place = "map" | "box" | "ejerlav";

/** Kept while the page is open, so that nothing typed is lost when the form is left. */
const place = signal<Place>("map");
const typed = signal<Record<keyof Box, number | null>>({ west: null, south: null, east: null, north: null });
const ejerlav = signal<number | null>(null);

/** Metres in EPSG:25832 that hold all of Denmark. */
const eastings = { least: 400_000, most: 960_000 };
const northings = { least: 6_000_000, most: 6_450_000 };
const sides = ["west", "south", "east", "north"] as const;

const placesFor = (mapBox: Box | null, byEjerlav: boolean): Place[] => [
  ...(mapBox === null ? [] : (["map"] as const)),
  "box",
  ...(byEjerlav ? (["ejerlav"] as const) : []),
];
const placeNow = (choices: readonly Place[]): Place => (choices.includes(place.value) ? place.value : choices[0]!);

/** The place that is chosen now, or what is missing in words. */
export function chosenPlace(mapBox: Box | null, byEjerlav: boolean): Within | string {
  const text = words(registerTexts);
  const now = placeNow(placesFor(mapBox, byEjerlav));
  if (now === "ejerlav") return ejerlav.value === null ? text.missingEjerlav : { ejerlav: ejerlav.value };
  if (now === "map" && mapBox !== null) return { box: mapBox };
  const { west, south, east, north } = typed.value;
  if (west === null || south === null || east === null || north === null) return text.missing;
  return { box: { west, south, east, north } };
}

interface WhereProps {
  /** What the map shows; null: no map is open. */
  mapBox: Box | null;
  /** Whether the page has a map at all. */
  hasMap: boolean;
  byEjerlav: boolean;
}

/** Where to fetch: what the map shows, four typed sides, or an ejerlav. */
export function WhereFields({ mapBox, hasMap, byEjerlav }: WhereProps) {
  const text = words(registerTexts);
  const name = useId();
  const choices = placesFor(mapBox, byEjerlav);
  const now = placeNow(choices);
  const km = (metres: number) => number(metres / 1_000, language.value, 1);
  return (
    <fieldset class="register-where">
      <legend>{text.where}</legend>
      {choices.length === 1
        ? null
        : choices.map((one) => (
            <label class="choice" key={one}>
              <input
                type="radio"
                name={name}
                checked={one === now}
                onChange={() => {
                  place.value = one;
                }}
              />
              {text.places[one]}
            </label>
          ))}
      {hasMap && mapBox === null ? <p class="hint">{text.hidden}</p> : null}
      {now === "map" && mapBox !== null ? (
        <p class="hint">{text.mapShows(km(mapBox.east - mapBox.west), km(mapBox.north - mapBox.south))}</p>
      ) : null}
      {now === "box" ? (
        <>
          <p class="hint">{text.sidesHint}</p>
          <div class="fields">
            {sides.map((side) => (
              <UnknownNumberField
                key={side}
                label={text.sides[side]}
                unit={text.m}
                value={typed.value[side]}
                bounds={side === "west" || side === "east" ? eastings : northings}
                take={(value) => {
                  typed.value = { ...typed.peek(), [side]: value };
                }}
              />
            ))}
          </div>
        </>
      ) : null}
      {now === "ejerlav" ? (
        <UnknownNumberField
          label={text.ejerlav}
          value={ejerlav.value}
          bounds={{ least: 1, most: 99_999_999, whole: true }}
          take={(value) => {
            ejerlav.value = value;
          }}
        />
      ) : null}
    </fieldset>
  );
}
