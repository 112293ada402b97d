import { mkdtemp, open as openFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { projectToLonLat } from "../../shared/geo/index.ts";
import type { CaseFile, Polygon, Position } from "../../shared/model/index.ts";
import { clientOf } from "../server/client.ts";
import {
  address,
  desk,
  goToStep,
  noViolations,
  openPage,
  type Page,
  phone,
  storeCase,
  tabTo,
  unfold,
} from "./driver.ts";

/**
 * A rectangle over the border that parcels 1a and 1b of Noret share, from (650419.78, 6251071.09) to (650417.93,
 * 6251108.49), and over no other parcel: 1a goes on 25 m to the west, 1b 20 m to the east, both 8 m or more to the
 * north and the south. Two parcels then share 30 mio. kr.: 15 mio. kr. each.
 */
const overTwo: Position[] = [
  [650_414, 6_251_082],
  [650_424, 6_251_082],
  [650_424, 6_251_098],
  [650_414, 6_251_098],
  [650_414, 6_251_082],
];
const shareOfTwo = "2 matrikler deler 30.000.000,00 kr.";

interface Sketch {
  page: Page;
  stored: () => Promise<{ sequence: number; case: CaseFile }>;
}

/** The demo, stored anew for this test alone, open and computed. */
async function openDemo(width = desk, map = false): Promise<Sketch> {
  const id = await storeCase(noret());
  const page = await openPage({ width, path: `/skitse?sag=${id}`, map });
  await page.locator(".big-number").first().waitFor();
  const stored = () => clientOf(address()).read(id);
  return { page, stored };
}

/** Waits for a state: the machine may draw in software and do other things meanwhile. */
const soon = <T>(get: () => T | Promise<T>, message?: string) =>
  expect.poll(get, { timeout: 30_000, ...(message === undefined ? {} : { message }) });
const answer = (page: Page) => page.locator(".the-answer");

async function openDemoForms(width = desk): Promise<Sketch> {
  const sketch = await openDemo(width);
  await unfold(sketch.page, "Hvad skal bygges");
  await unfold(sketch.page, "Skriv, indsæt eller hent");
  return sketch;
}

/** The words at a field that say what is wrong, once they are there. */
async function wordsAt(page: Page, label: string): Promise<string> {
  const error = page.locator(".field", { has: page.getByLabel(label) }).locator(".field-error");
  await error.first().waitFor();
  return (await error.allInnerTexts()).join("\n");
}

/** Nothing of what was refused reached the case: the same roll, no step to undo, nothing saved. */
async function untouched({ page, stored }: Sketch): Promise<void> {
  expect(await answer(page).innerText()).toContain("30.000,00 kr.");
  expect(await page.getByRole("button", { name: "Fortryd" }).isDisabled()).toBe(true);
  expect(await page.locator(".save-state").innerText()).toBe("Gemt");
  expect((await stored()).sequence).toBe(1);
}

const areaFile = "Området fra en fil";
const works = "Hvad koster det at bygge?";

async function upload(page: Page, content: unknown, label = areaFile): Promise<void> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await page
    .getByLabel(label)
    .setInputFiles({ name: "fil.geojson", mimeType: "application/geo+json", buffer: Buffer.from(text) });
}

const polygon = (...rings: Position[][]): Polygon => ({ type: "Polygon", coordinates: rings });
/** One surface as a GIS writes it in EPSG:25832. */
const inMetres = (geometry: Polygon) => ({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: [{ type: "Feature", properties: {}, geometry }],
});
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe("the sketch page without a mouse on the map", () => {
  it("takes an area typed as corners, and finds the two parcels under it", async () => {
    const { page } = await openDemoForms();
    await page
      .getByLabel("Områdets hjørner, ét på hver linje")
      .fill("650414 6251082\n650424 6251082\n650424 6251098\n650414 6251098");
    await page.getByRole("button", { name: "Brug som område" }).first().click();
    await soon(() => answer(page).innerText()).toContain(shareOfTwo);
    expect(await answer(page).innerText()).toContain("15.000.000,00 kr.");
  });

  it("takes the same area from a GeoJSON in EPSG:25832, and saves it to the millimetre", async () => {
    const { page, stored } = await openDemoForms();
    await upload(page, inMetres(polygon(overTwo)));
    await soon(() => answer(page).innerText()).toContain(shareOfTwo);
    await soon(async () => (await stored()).case.area).toEqual(polygon(overTwo));
  });

  it("takes the same area from a GeoJSON in longitude and latitude", async () => {
    const { page } = await openDemoForms();
    await upload(page, projectToLonLat(polygon(overTwo)));
    await soon(() => answer(page).innerText()).toContain(shareOfTwo);
  });

  it("gives a typed line to the first measure when none was chosen", async () => {
    const { page, stored } = await openDemoForms();
    await page.getByLabel("Linjens punkter, ét på hver linje").fill("651445 6251031\n651446 6250975");
    await page.getByRole("button", { name: "Brug som tiltagets linje" }).click();
    await soon(async () => (await stored()).case.measures[0]?.geometry).toEqual({
      type: "LineString",
      coordinates: [
        [651_445, 6_251_031],
        [651_446, 6_250_975],
      ],
    });
  });

  it("says at the field that a typed line needs a measure where the case has none", async () => {
    const { page } = await openDemoForms();
    await page.getByRole("button", { name: "Fjern tiltaget" }).click();
    await page.getByLabel("Linjens punkter, ét på hver linje").fill("651445 6251031\n651446 6250975");
    await page.getByRole("button", { name: "Brug som tiltagets linje" }).click();
    expect(await wordsAt(page, "Linjens punkter, ét på hver linje")).toContain("Sagen har ingen tiltag.");
  });

  it("is used by keyboard alone, from the first Tab to another key and its roll", async () => {
    const { page } = await openDemo();
    await page.locator("body").press("Tab");
    await tabTo(page, "link", /^Fordeling$/);
    await page.keyboard.press("Enter");
    await tabUntil(page, "Hvordan deles regningen?");
    await page.keyboard.press("Enter");
    await tabUntil(page, "Hvordan deles ejernes del?");
    await page.keyboard.type("Efter ejendomsv");
    await soon(() => answer(page).innerText()).not.toContain("Hver matrikel betaler");
    await soon(() => page.locator(".big-number").innerText()).toMatch(/^fra /);
    expect(await page.locator("[data-sum]").innerText()).toBe("30.000.000,00 kr.");
    await tabUntil(page, "Andel");
    await page.keyboard.press("Space");
    expect(await page.locator("table.roll thead th").nth(1).getAttribute("aria-sort")).toBe("descending");
  });

  for (const width of [desk, phone]) {
    it(`has no violation that axe can see with every form unfolded, at ${width} px`, async () => {
      const { page } = await openDemoForms(width);
      await unfold(page, "Hvordan deles regningen?");
      await noViolations(page);
      await unfold(page, "Hvad bygger tallene på");
      await unfold(page, "Gem og hent");
      await noViolations(page);
      await goToStep(page, "Tegn");
      await page.getByLabel(works).fill("mange penge");
      await page.getByLabel(works).blur();
      await wordsAt(page, works);
      await noViolations(page);
    });
  }
});

/** Clicks corners, given as parts of the map's box, with a tool; Enter ends the shape. */
async function draw(page: Page, tool: string, corners: readonly (readonly [number, number])[]): Promise<void> {
  await page.locator(".map-box[data-ready=true]").waitFor();
  await page.getByRole("button", { name: tool }).click();
  const box = (await page.locator(".map-box").boundingBox())!;
  for (const [x, y] of corners) {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.up();
    // A click soon after another would be a double click.
    await page.waitForTimeout(80);
  }
  await page.keyboard.press("Enter");
}

describe("what is drawn with the mouse", () => {
  it("as a dike becomes the measure's line, saved in whole millimetres", async () => {
    const { page, stored } = await openDemo(desk, true);
    await draw(page, "Tegn tiltag", [
      [0.3, 0.3],
      [0.5, 0.35],
      [0.6, 0.6],
    ]);
    const drawn = async () => {
      const geometry = (await stored()).case.measures[0]?.geometry;
      return geometry?.type === "LineString" ? geometry.coordinates : [];
    };
    await soon(async () => (await drawn()).length).toBe(3);
    for (const metres of (await drawn()).flat()) expect(Math.round(metres * 1000) / 1000).toBe(metres);
    await soon(() => page.getByRole("button", { name: "Fortryd" }).isEnabled()).toBe(true);
  });

  it("and crosses itself is refused in words, and leaves no step to undo", async () => {
    const sketch = await openDemo(desk, true);
    await draw(sketch.page, "Tegn område", [
      [0.3, 0.3],
      [0.5, 0.5],
      [0.5, 0.3],
      [0.3, 0.5],
    ]);
    await expect
      .poll(() => sketch.page.locator(".map-pane").getByRole("alert").innerText(), { timeout: 30_000 })
      .toContain("krydser sig selv");
    await untouched(sketch);
  });
});

describe("a file that cannot be used is refused in words at its field", () => {
  const x = 650_414;
  const y = 6_251_082;
  const bow: Position[] = [
    [x, y],
    [x + 10, y + 10],
    [x + 10, y],
    [x, y + 10],
    [x, y],
  ];
  const swapped = overTwo.map(([east, north]): Position => [north, east]);
  const bad: [kind: string, content: unknown, says: string][] = [
    ["an edge that crosses itself", inMetres(polygon(bow)), "krydser sig selv"],
    ["a hole outside", inMetres(polygon(square(x, y, 10), square(x + 50, y, 5))), "Et hul ligger uden for fladen"],
    ["a place outside Denmark", inMetres(polygon(square(1_200_000, 5_000_000, 10))), "uden for Danmark"],
    ["northing before easting", inMetres(polygon(swapped)), "omvendt rækkefølge"],
    ["metres without a coordinate system", polygon(overTwo), "hvilket koordinatsystem"],
    ["an empty surface", inMetres(polygon()), "Fladen er tom"],
    ["JSON that is not GeoJSON", { navn: "Noret" }, "ikke GeoJSON"],
    ["what is not JSON", "Kære borgmester", "Vi kan ikke læse formatet"],
    ["no surface, but a line", inLine(), "Filen har ingen flade"],
  ];
  it("whatever is wrong with its geometry, and nothing reaches the case", async () => {
    const sketch = await openDemoForms();
    for (const [kind, content, says] of bad) {
      await upload(sketch.page, content);
      await soon(() => wordsAt(sketch.page, areaFile), kind).toContain(says);
    }
    await untouched(sketch);
  });

  it("and one of 200 MB by its size, without being read", async () => {
    const sketch = await openDemoForms();
    await sketch.page.evaluate(() => {
      const page = window as unknown as { filesRead: number };
      page.filesRead = 0;
      const count = () => {
        page.filesRead += 1;
        throw new Error("a file beyond the limit was read");
      };
      for (const way of ["text", "arrayBuffer", "stream", "slice"])
        Object.defineProperty(Blob.prototype, way, { value: count });
    });
    const folder = await mkdtemp(join(tmpdir(), "vandret-large-"));
    const path = join(folder, "stor.geojson");
    const file = await openFile(path, "w");
    await file.truncate(200_000_000);
    await file.close();
    await sketch.page.getByLabel(areaFile).setInputFiles(path);
    expect(await wordsAt(sketch.page, areaFile)).toContain("Filen er for stor");
    expect(await sketch.page.evaluate(() => (window as unknown as { filesRead: number }).filesRead)).toBe(0);
    await untouched(sketch);
    await rm(folder, { recursive: true });
  });
});

describe("a cost that cannot be one is refused in words at its field", () => {
  const bad: [typed: string, says: string][] = [
    ["mange penge", "tal"],
    ["-5", "under nul"],
    ["999.000.000.000.000", "grænsen er 100.000.000.000,00 kr."],
  ];
  it("text, a cost below zero, and an absurd one with the limit said", async () => {
    const sketch = await openDemoForms();
    const field = sketch.page.getByLabel(works);
    for (const [typed, says] of bad) {
      await field.fill(typed);
      await field.press("Enter");
      await soon(() => wordsAt(sketch.page, works), typed).toContain(says);
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    }
    await untouched(sketch);
  });
});

function inLine(): unknown {
  return {
    type: "LineString",
    coordinates: [
      [10.5, 55.4],
      [10.6, 55.5],
    ],
  };
}

/** Presses Tab until what has the focus, or its label, begins with these words. */
async function tabUntil(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLSelectElement) return element.labels[0]?.innerText ?? "";
      return element instanceof HTMLElement ? element.innerText : "";
    });
    if (now.replace(/^›/, "").trim().startsWith(words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${words}`);
}
