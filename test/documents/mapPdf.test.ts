import { afterAll, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { madeRasters } from "../../shared/caseRasters.ts";
import { noret } from "../../shared/demo/index.ts";
import { mapPdf } from "../../shared/documents/mapPdf.ts";
import type { Geometry } from "../../shared/model/index.ts";
import { fonts, fontsOf, infoOf, structureOf, textOf } from "../pdf/poppler.ts";
import { drawnPage, longestRun } from "./pixels.ts";
import { goldenRoll, type Rolled, temporaryFolder } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const made = ({ theCase, calculation }: Rolled, lang: "da" | "en" = "da") =>
  mapPdf(calculation, theCase, { lang, fonts, madeOn: "2026-01-15" });
const oneLine = (file: Uint8Array) => textOf(file).replace(/\s+/g, " ");

/** The case with its east to the north. */
function turned({ theCase, calculation }: Rolled): Rolled {
  const turn = (some: unknown): unknown =>
    Array.isArray(some) && typeof some[0] === "number" ? [some[1], some[0]] : (some as unknown[]).map(turn);
  const of = <T extends Geometry>(shape: T): T => ({ ...shape, coordinates: turn(shape.coordinates) });
  return {
    calculation,
    theCase: {
      ...theCase,
      parcels: theCase.parcels.map((one) => ({ ...one, geometry: of(one.geometry) })),
      measures: theCase.measures.map((one) => ({ ...one, geometry: one.geometry === null ? null : of(one.geometry) })),
    },
  };
}

describe("the map on a page of its own", async () => {
  const rolled = goldenRoll();
  const file = await made(rolled);

  it("is one A4, tagged, that says whose share is what, where it is from and when it was made", () => {
    const { Pages, Tagged, Title } = infoOf(file);
    expect([Pages, Tagged]).toEqual(["1", "yes"]);
    expect(Title).toBe(`Hvem betaler hvor meget for ${rolled.theCase.title}?`);
    const text = oneLine(file);
    expect(text).toContain(rolled.theCase.dataSource.text);
    for (const said of ["EPSG:25832", "Kortet er lavet den 15. januar 2026.", "side 1 af 1", " N "])
      expect(text).toContain(said);
    // Its foot is of the law and the case that the roll is of.
    expect(text).toContain(`Lovdata ${rolled.calculation.lawVersion}`);
    expect(text).toContain(rolled.calculation.caseHash);
  });

  it("has a scale bar that measures as the parcels do, which are 20 m wide (docs/golden.md)", () => {
    const [, length, unit] = /(\d+) (k?m)\b/.exec(
      textOf(file)
        .split("\n")
        .find((line) => /^ *\d+ k?m\b/.test(line))!,
    )!;
    const page = drawnPage(folder, file, { page: 1, dpi: 150 });
    // All pay the same: one class, in the middle of the sequence (amountClasses.ts).
    const parcel = longestRun(page, "#fe9929") / 20;
    const bar = longestRun(page, "#1a1a1a") / (Number(length) * (unit === "km" ? 1_000 : 1));
    expect(parcel).toBeGreaterThan(1);
    expect(Math.abs(bar / parcel - 1)).toBeLessThan(0.04);
  });

  it("is a heading, a figure with a text for who cannot see it, and the words under and beside it", () => {
    const tags = structureOf(file).map((line) => line.trim().split(" ")[0]!);
    const of = (tag: string) => tags.filter((one) => one === tag).length;
    expect([of("H1"), of("Figure")]).toEqual([1, 1]);
    expect(of("P")).toBeGreaterThan(2);
    expect(fontsOf(file).every((line) => /\byes\b/.test(line))).toBe(true);
  });

  it("lies down where the case is wider than it is tall, and else stands", async () => {
    const size = (bytes: Uint8Array) => infoOf(bytes)["Page size"]!.split(" pts")[0]!.split(" x ").map(Number);
    const standing = await made(turned(rolled));
    const [flat, upright] = [size(file), size(standing)];
    expect(flat[0]).toBeGreaterThan(flat[1]!);
    expect(upright[0]).toBeLessThan(upright[1]!);
    expect(infoOf(standing).Pages).toBe("1");
  });

  it("fits a town of a thousand parcels, in English, with its classes in kroner", async () => {
    const theCase = noret();
    const found = calculate(theCase, new Map(madeRasters(theCase)));
    if (!found.ok) throw new Error(found.issues[0].code);
    const town = await made({ theCase, calculation: found.value }, "en");
    expect(infoOf(town).Pages).toBe("1");
    const text = oneLine(town);
    // Each of a thousand pays 30,000 (KL's paper of January 2020).
    for (const said of ["30,000", "What is built", "The map was made on 15 January 2026.", "page 1 of 1"])
      expect(text).toContain(said);
  });

  it("says so where there are more parcels than a map can hold", async () => {
    const { calculation, theCase } = rolled;
    const parcels = Array.from({ length: 20_001 }, () => theCase.parcels[0]!);
    const many = await made({ calculation, theCase: { ...theCase, parcels } });
    expect(oneLine(many)).toContain("Sagen har flere end 20.000 matrikler");
    expect(infoOf(many).Pages).toBe("1");
  });
});
