import { expect, it } from "vitest";
import type { Polygon } from "../../shared/model/index.ts";
import { beforeAfterPicture } from "./beforeAfter.tsx";

const square: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [500_000, 6_000_000],
      [500_010, 6_000_000],
      [500_010, 6_000_010],
      [500_000, 6_000_010],
      [500_000, 6_000_000],
    ],
  ],
};
const parcel = (id: string, without: number | null, after: number | null) => ({ id, geometry: square, without, after });
const pictureOf = (...parcels: ReturnType<typeof parcel>[]) =>
  beforeAfterPicture({ parcels, year: 2026, curtain: 0.5, lang: "da" });

it("adds up only what is known before and after, says so, and counts the rest as not known", () => {
  // 300 and 100 kr. are known on both sides; of the second parcel only the 500 kr. without.
  const { says, table, legend } = pictureOf(parcel("1a", 30_000, 10_000), parcel("1b", 50_000, null));
  expect(says).toContain("For de matrikler, hvor begge dele er kendt, er skaden 300 kr.");
  expect(says).toContain("og 100 kr. med det.");
  expect(says).toContain("Matrikler, hvor skaden er ukendt: 1. De er skraveret.");
  expect(table.rows.at(-1)).toEqual({ head: "Ukendt", cells: [0, 1] });
  expect(legend.at(-1)!.says).toBe("Ukendt");
});

it("counts every parcel once on each side", () => {
  const { says, table } = pictureOf(parcel("1a", 30_000, 0), parcel("1b", 50_000, 50_000), parcel("1c", 0, 0));
  expect(says).toContain("Matrikler, som vandet gør skade på: 2 uden projektet, 1 med det.");
  expect(says).toContain("Lagt sammen er skaden 800 kr. i et gennemsnitligt år uden projektet og 500 kr. med det.");
  for (const side of [0, 1]) expect(table.rows.reduce((sum, { cells }) => sum + (cells[side] as number), 0)).toBe(3);
});
