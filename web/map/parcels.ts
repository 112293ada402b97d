import type { Parcel } from "../../shared/model/index.ts";
import type { Amounts } from "./amounts.ts";
import type { AmountClass } from "./classes.ts";
import { colourOf, type Features, onMap } from "./features.ts";

/** What a map does for the parcels on it. */
export interface ParcelSource {
  /** Puts their shapes, in place of those before. Dear: the map cuts all of them into tiles anew. */
  putShapes(shapes: Features): void;
  /** Colours the shape of this number, now and whenever shapes are put; null: its colour cannot be told. */
  colour(number: number, colour: string | null): void;
  /** Draws the new colours now: waiting for the next frame takes as long as the sums behind them. */
  drawNow(): void;
}

type Drawn = readonly { id: string; number: number; unknown: boolean }[];

/**
 * Draws parcels with the colour of their amount, hatched where it cannot be told. The shapes are put once, and anew only
 * where the parcels are others or others of them are hatched, since a pattern is bound to its shape. Colours go only to
 * the parcels whose colour is new.
 */
export function startParcels(source: ParcelSource) {
  /** A parcel keeps its number, so that what it was coloured is known of it whatever case comes next. */
  const numbers = new Map<string, number>();
  /** By number. */
  const coloured: (string | null)[] = [];
  let parcelsBefore: readonly Parcel[] | null = null;
  let drawn: Drawn = [];

  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };

  return (parcels: readonly Parcel[], amounts: Amounts, classes: readonly AmountClass[]): void => {
    const colours = parcels.map(({ id }) => (amounts === null ? null : colourOf(amounts.get(id), classes)));
    const putAnew = parcelsBefore !== parcels || drawn.some(({ unknown }, i) => unknown !== (colours[i] === null));
    if (putAnew) {
      drawn = parcels.map(({ id }, i) => ({ id, number: numberOf(id), unknown: colours[i] === null }));
      parcelsBefore = parcels;
      source.putShapes(shapesOf(parcels, drawn));
    }
    let isNew = false;
    drawn.forEach(({ number }, i) => {
      const colour = colours[i]!;
      if ((coloured[number] ?? null) === colour) return;
      source.colour(number, colour);
      coloured[number] = colour;
      isNew = true;
    });
    if (isNew && !putAnew) source.drawNow();
  };
}

function shapesOf(parcels: readonly Parcel[], drawn: Drawn): Features {
  return {
    type: "FeatureCollection",
    features: drawn.map(({ id, number, unknown }, i) => ({
      type: "Feature",
      id: number,
      geometry: onMap(parcels[i]!.geometry),
      properties: { id, unknown },
    })),
  };
}
