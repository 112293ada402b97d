/** A real strip of Dragør through the door a user has. Skips where the data do not lie beside the project. */
import { describe, expect, it } from "vitest";
import { dragoerFiles, dragoerIsHere, dragoerTitle, imported, reversed } from "./dragoer.ts";

describe.skipIf(!dragoerIsHere)(dragoerTitle("Dragør, imported"), () => {
  const files = dragoerIsHere ? dragoerFiles() : null!;
  const data = dragoerIsHere ? imported(files) : null!;

  it("reads as many parcels and buildings as GDAL counts, and as many points as the file has lines", () => {
    // `ogrinfo -so -al` of GDAL 3.6.2 says "Feature Count: 144" and "292"; `wc -l` says 1,439, one of them the header.
    expect(data.read).toEqual({ parcels: 144, buildings: 292, terrainPoints: 1438 });
  });

  it("uses every parcel, and every building but the one outside the strip and the one that BBR has deleted", () => {
    // GDAL: `ogrinfo -where "bbr_status = '10'"` finds one; the data's own description counts 291 of 292 on a parcel.
    expect(data.parcels).toHaveLength(144);
    expect(data.buildings).toHaveLength(290);
    expect(data.unused.map(({ code, facts }) => [code, facts.reason ?? facts.parcelId])).toEqual([
      ["invalid", "deleted-in-bbr"],
      ["building-without-parcel", "2702179"],
    ]);
  });

  it("gives every level between the lowest and the highest terrain point", () => {
    // The file's own extremes: 0.96 and 7.00 m DVR90.
    const levels = [...data.parcels, ...data.buildings].flatMap(({ terrain }) =>
      terrain === null ? [] : [terrain.levelM],
    );
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(0.96);
    expect(Math.max(...levels)).toBeLessThanOrEqual(7);
    expect(levels.length + withoutTerrain(data)).toBe(144 + 290);
  });

  it("gives the same parcels and buildings, levels too, when the files come in another order", () => {
    const shuffled = imported(reversed(files));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(shuffled.parcels[0]!.id).not.toBe(data.parcels[0]!.id);
    expect([...shuffled.parcels].sort(byId)).toEqual([...data.parcels].sort(byId));
    expect([...shuffled.buildings].sort(byId)).toEqual([...data.buildings].sort(byId));
  });
});

function withoutTerrain({ parcels, buildings }: ReturnType<typeof imported>): number {
  return [...parcels, ...buildings].filter(({ terrain }) => terrain === null).length;
}
