import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noret } from "../demo/index.ts";
import type { Parcel, Position } from "../model/index.ts";
import { type CutChunk, chunksOf, headerOf } from "./cutCase.ts";
import { hilbertPlace, hilbertPlaces } from "./hilbert.ts";

describe("the curve that a case is cut along", () => {
  it("goes round the four quarters of its square: up, right and down again", () => {
    const half = 32_768;
    const quarter = (x: number, y: number) => Math.floor(hilbertPlace(x, y) / half / half);
    expect([quarter(0, 0), quarter(0, half), quarter(half, half), quarter(65_535, 0)]).toEqual([0, 1, 2, 3]);
    expect([hilbertPlace(0, 0), hilbertPlace(65_535, 0)]).toEqual([0, 65_536 ** 2 - 1]);
  });

  it("walks from each square to one beside it, and to each once", () => {
    // The first 4,096 places of the curve lie in one square of 64 a side.
    const at = new Map<number, Position>();
    for (let x = 0; x < 64; x++) for (let y = 0; y < 64; y++) at.set(hilbertPlace(x, y), [x, y]);
    expect([...at.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 4_096 }, (_, i) => i));
    for (let place = 1; place < 4_096; place++) {
      const [from, to] = [at.get(place - 1)!, at.get(place)!];
      expect(Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1])).toBe(1);
    }
  });

  it("is laid over points as they lie to each other, wherever they are, and one point has a place too", () => {
    const points: Position[] = [
      [500_000, 6_100_000],
      [500_000, 6_100_100],
      [500_100, 6_100_100],
      [500_100, 6_100_000],
    ];
    expect(hilbertPlaces(points).map((place) => Math.floor(place / 32_768 ** 2))).toEqual([0, 1, 2, 3]);
    expect(hilbertPlaces([[700_000, 6_200_000]])).toEqual([0]);
  });
});

const square = (x: number, y: number, id: string): Parcel => ({
  ...noret().parcels[0]!,
  ...{ id, ejerlavkode: 1, matrikelnr: id.slice(2) },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + 10, y],
        [x + 10, y + 10],
        [x, y + 10],
        [x, y],
      ],
    ],
  },
});
/** 8 by 8 lots of 10 m. */
const grid = Array.from({ length: 64 }, (_, i) =>
  square(600_000 + 10 * (i % 8), 6_100_000 + 10 * Math.floor(i / 8), `1-${i}a`),
);
const nothing = { buildings: [], exposure: { roads: [], fields: [], assets: [] } };
const idsOf = (chunks: readonly CutChunk[]) => chunks.map(({ chunk }) => chunk.parcels.map(({ id }) => id));

describe("a case cut into chunks", () => {
  it("has each parcel in one chunk, with all that lies on it, and nothing twice", () => {
    const sag = noret();
    const chunks = [...chunksOf(sag, { parcels: 150, bytes: 20_000_000 })];
    expect(chunks.map(({ ref }) => ref.parcels)).toEqual([150, 150, 150, 150, 150, 150, 150, 134]);
    const all = idsOf(chunks).flat();
    expect([...all].sort()).toEqual(sag.parcels.map(({ id }) => id).sort());
    for (const { chunk } of chunks) {
      const here = new Set(chunk.parcels.map(({ id }) => id));
      const things = [...chunk.buildings, ...chunk.exposure.fields, ...chunk.exposure.assets];
      expect(things.every(({ parcelId }) => here.has(parcelId))).toBe(true);
    }
    expect(chunks.flatMap(({ chunk }) => chunk.buildings).length).toBe(sag.buildings.length);
    expect(chunks.flatMap(({ chunk }) => chunk.exposure.roads).length).toBe(sag.exposure.roads.length);
    const header = headerOf(
      sag,
      chunks.map(({ ref }) => ref),
    );
    expect([header.parcels, header.buildings, header.parcelsRef?.chunks.length]).toEqual([[], [], 8]);
  });

  it("is in compact pieces: 16 lots of a grid are one square of 4 by 4", () => {
    const chunks = [...chunksOf({ parcels: grid, ...nothing }, { parcels: 16, bytes: 20_000_000 })];
    for (const { chunk } of chunks) {
      const corners = chunk.parcels.map(({ geometry }) => geometry.coordinates[0]![0] as Position);
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      expect([Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]).toEqual([30, 30]);
    }
  });

  it("is the same whatever order parcels and things come in", () => {
    const sag = noret();
    const names = (one: typeof sag) =>
      [...chunksOf(one, { parcels: 300, bytes: 20_000_000 })].map(({ ref }) => ref.sha256);
    const expected = names(sag);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sag.parcels, { minLength: sag.parcels.length }),
        fc.shuffledSubarray(sag.buildings, { minLength: sag.buildings.length }),
        (parcels, buildings) => {
          expect(names({ ...sag, parcels, buildings })).toEqual(expected);
        },
      ),
      { numRuns: 3 },
    );
  });

  it("is cut finer where a chunk would take more bytes than it may", () => {
    const [whole] = [...chunksOf({ parcels: grid, ...nothing })];
    const most = { parcels: 64, bytes: Math.ceil(whole!.ref.bytes / 3) };
    const chunks = [...chunksOf({ parcels: grid, ...nothing }, most)];
    expect(chunks.map(({ ref }) => ref.parcels)).toEqual([16, 16, 16, 16]);
    expect(chunks.every(({ ref, text }) => ref.bytes <= most.bytes && ref.bytes === Buffer.byteLength(text))).toBe(
      true,
    );
  });

  it("keeps what lies on no parcel of the case, in the first chunk, for its reader to judge", () => {
    const sag = noret();
    const [building] = sag.buildings;
    const stray = { ...building!, parcelId: "1-0" };
    const chunks = [...chunksOf({ parcels: grid, ...nothing, buildings: [stray] }, { parcels: 16, bytes: 20_000_000 })];
    expect(chunks.map(({ chunk }) => chunk.buildings.length)).toEqual([1, 0, 0, 0]);
  });
});
