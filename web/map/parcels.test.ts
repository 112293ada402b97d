import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { classesOf, warm } from "./classes.ts";
import { colours } from "./colours.ts";
import type { Features } from "./features.ts";
import { startParcels } from "./parcels.ts";

const parcels = noret().parcels.slice(0, 4);
const [a, b, c, d] = parcels.map(({ id }) => id) as [string, string, string, string];
const [little, much] = [1_000_000, 2_000_000];
const classes = classesOf([little, much]);
const [pale, dark] = [warm[0], warm[4]];

/** A map that tells what it was asked, and what each parcel then looks like. */
function standIn() {
  const put: Features[] = [];
  const told: [number, string | null][] = [];
  const states = new Map<number, string | null>();
  let drawn = 0;
  const show = startParcels({
    putShapes: (shapes) => put.push(shapes),
    colour: (number, colour) => {
      told.push([number, colour]);
      states.set(number, colour);
    },
    drawNow: () => drawn++,
  });
  const look = (id: string) => {
    const shape = put.at(-1)?.features.find(({ properties }) => properties?.id === id);
    return shape?.properties?.unknown === true ? "hatched" : states.get(shape?.id as number);
  };
  return { show, put, told, look, timesDrawn: () => drawn };
}

describe("the parcels on the map", () => {
  it("have the colour of their amount: its class, nothing to pay, outside the area, hatched where it is not known", () => {
    const { show, look } = standIn();
    show(
      parcels,
      new Map([
        [a, little],
        [b, 0],
        [c, null],
      ]),
      classes,
    );
    expect([a, b, c, d].map(look)).toEqual([pale, colours.nothing, "hatched", colours.outside]);
  });

  it("are all hatched while nothing is computed", () => {
    const { show, look } = standIn();
    show(parcels, null, []);
    expect([a, b, c, d].map(look)).toEqual(["hatched", "hatched", "hatched", "hatched"]);
  });

  it("keep their shapes when amounts change, and only those of a new colour are told so and drawn at once", () => {
    const { show, put, told, look, timesDrawn } = standIn();
    show(parcels, new Map(parcels.map(({ id }) => [id, little])), classes);
    expect(timesDrawn()).toBe(0);
    told.length = 0;
    show(parcels, new Map(parcels.map(({ id }) => [id, id === b ? much : little + 1])), classes);
    expect(put.length).toBe(1);
    expect(told.length).toBe(1);
    expect(timesDrawn()).toBe(1);
    expect([a, b, c, d].map(look)).toEqual([pale, dark, pale, pale]);
  });

  it("are put anew where one is no longer known, and lose its colour at once", () => {
    const { show, put, told, look } = standIn();
    show(parcels, new Map(parcels.map(({ id }) => [id, little])), classes);
    told.length = 0;
    show(parcels, new Map(parcels.map(({ id }) => [id, id === c ? null : little])), classes);
    expect(put.length).toBe(2);
    expect(told.map(([, colour]) => colour)).toEqual([null]);
    expect([a, b, c, d].map(look)).toEqual([pale, pale, "hatched", pale]);
  });

  it("keep their numbers in another case, so that no parcel takes over another's colour", () => {
    const { show, put, look } = standIn();
    show(
      parcels,
      new Map([
        [a, little],
        [b, much],
      ]),
      classes,
    );
    show([...parcels].reverse(), new Map([[b, much]]), classes);
    const numbers = (shapes: Features) => new Map(shapes.features.map(({ id, properties }) => [properties?.id, id]));
    expect(put.map((shapes) => numbers(shapes).get(a))).toEqual([1, 1]);
    expect([a, b].map(look)).toEqual([colours.outside, dark]);
  });
});
