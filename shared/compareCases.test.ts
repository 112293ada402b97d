import { describe, expect, it } from "vitest";
import { compareCases } from "./compareCases.ts";
import { compareCasesCsv } from "./compareCasesCsv.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { CaseFile } from "./model/index.ts";
import { oere } from "./money/index.ts";

const rasters = { ok: true as const, value: noretRasters() };
const sag = noret();
const compare = (a: CaseFile, b: CaseFile) => compareCases({ theCase: a, rasters }, { theCase: b, rasters });

/** Noret for 46 mio. instead of 45: less 15 mio. from a foundation, 31 mio. on 1,000 owners. */
const dearer: CaseFile = {
  ...sag,
  title: "Dyrere sluse",
  measures: sag.measures.map((one) => ({ ...one, cost: { ...one.cost, worksOere: oere(4_600_000_000) } })),
};

describe("two cases side by side", () => {
  it("are told what differs, the totals of each, and each share that moves, to the øre", () => {
    const found = compare(sag, dearer);
    expect(found.differences.map(({ path, before, after }) => [path, before, after])).toEqual([
      ["title", sag.title, "Dyrere sluse"],
      ["measures/cost/worksOere", 4_500_000_000, 4_600_000_000],
    ]);
    expect([found.a, found.b].map((side) => side.ok && side.value.totals.sharedOere)).toEqual([
      3_000_000_000, 3_100_000_000,
    ]);
    const shares = found.shares!;
    expect([shares.moved.length, shares.unmoved, shares.upOere, shares.downOere]).toEqual([1_000, 0, 100_000_000, 0]);
    // All move by the same: by id.
    const ids = shares.moved.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(shares.moved.find(({ id }) => id === "9990001-12a")).toMatchObject({ aOere: 3_000_000, bOere: 3_100_000 });
  });

  it("move nothing where they are the same", () => {
    const { differences, moreDifferences, shares } = compare(sag, { ...sag });
    expect([differences, moreDifferences, shares?.moved, shares?.unmoved]).toEqual([[], 0, [], 1_000]);
  });

  it("say why a side has no roll, and what differs all the same", () => {
    const bare: CaseFile = { ...sag, area: null };
    const found = compare(sag, bare);
    expect([found.a.ok, found.b.ok, found.shares]).toEqual([true, false, null]);
    expect(!found.b.ok && found.b.issues[0]?.code).toBe("no-area");
    expect(found.differences.map(({ path }) => path)).toEqual(["area"]);
    expect(compareCasesCsv(found)).toBe(
      "\ufeffMatrikel;Den første, øre;Den første, kr.;Den anden, øre;Den anden, kr.;Forskel, øre;Forskel, kr.\r\n",
    );
  });

  it("are a file with a line a share that differs, in øre and kroner, with nothing where one side has it not", () => {
    const found = compare(sag, dearer);
    const shares = {
      ...found.shares!,
      moved: [
        { id: "1-2", aOere: null, bOere: oere(1_005) },
        { id: "1-1a", aOere: oere(3_000_000), bOere: oere(2_999_999) },
      ],
    };
    expect(
      compareCasesCsv({ ...found, shares }, "da")
        .split("\r\n")
        .slice(1),
    ).toEqual(["1-2;;;1005;10,05;1005;10,05", "1-1a;3000000;30000,00;2999999;29999,99;-1;-0,01", ""]);
    expect(compareCasesCsv({ ...found, shares }, "en").split("\r\n")[2]).toBe(
      "1-1a,3000000,30000.00,2999999,29999.99,-1,-0.01",
    );
  });
});
