import { describe, expect, it } from "vitest";
import { areaM2 } from "../../shared/geo/index.ts";
import type { CaseFile, Geometry, Polygon, Position } from "../../shared/model/index.ts";
import {
  desk,
  fitsTheWindow,
  noViolations,
  openStoredDemo,
  type Page,
  phone,
  type StoredDemo,
  tabTo,
} from "./driver.ts";
import { clickPlace, mapReady, onScreen, tabToMap } from "./onMap.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const button = (page: Page, name: string) => page.locator(".map-pane").getByRole("button", { name, exact: true });
const said = (page: Page) => page.locator(".tool-said").innerText();

/** The first parcel's corners are the register's own: (650402.235, …) and so on, to the millimetre. */
const cornersOf = (sag: CaseFile, n: number): Position[] => (sag.parcels[n]!.geometry as Polygon).coordinates[0]!;
/** A square of 10 m in front of 1a, as the area; and a line of 10 m east and 10 m north as the sluice. */
const [x, y] = [650_414, 6_251_082];
const square: Polygon = {
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
};
const bend: Geometry = {
  type: "LineString",
  coordinates: [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
  ],
};
const small = (sag: CaseFile): CaseFile => ({
  ...sag,
  area: square,
  measures: sag.measures.map((one) => ({ ...one, geometry: bend })),
});

async function openMap(width = desk, change = (sag: CaseFile) => sag, touch = false): Promise<StoredDemo> {
  const opened = await openStoredDemo(width, change, true, touch);
  await mapReady(opened.page);
  return opened;
}

async function typePoint(page: Page, place: string): Promise<void> {
  if ((await page.getByLabel("Koordinat").count()) === 0 || !(await page.getByLabel("Koordinat").isVisible()))
    await page.locator("summary", { hasText: "Skriv punktet" }).click();
  await page.getByLabel("Koordinat").fill(place);
  await page.getByLabel("Koordinat").press("Enter");
  // The worker reads it, after whatever it is at.
  await page.waitForTimeout(100);
}

const areaOf = async ({ stored }: StoredDemo) => (await stored()).area;
const lineOf = async ({ stored }: StoredDemo) => (await stored()).measures[0]!.geometry;

describe("what is drawn with the mouse", () => {
  it("snaps to the parcels' own corners, to the millimetre, and tells length while it is drawn", async () => {
    const opened = await openMap();
    const { page } = opened;
    const sag = await opened.stored();
    const [from, to] = [cornersOf(sag, 0)[0]!, cornersOf(sag, 40)[1]!];
    await button(page, "Tegn tiltag").click();
    // Set a px beside: what is stored is the corner.
    for (const [east, north] of [from, to]) await clickPlace(page, [east + 0.7, north + 0.7]);
    await soon(() => said(page)).toContain("Fanget på et hjørne");
    const metres = Math.hypot(to[0] - from[0], to[1] - from[1]);
    expect(await page.locator(".so-far").innerText()).toContain(metres.toFixed(2).replace(".", ","));
    await page.keyboard.press("Enter");
    await soon(() => lineOf(opened)).toEqual({ type: "LineString", coordinates: [from, to] });
  });

  it("is a rectangle, a circle of stated corners, or a point", async () => {
    const opened = await openMap();
    const { page } = opened;
    await button(page, "Tegn tiltag").click();
    await page.getByText("Cirkel", { exact: true }).click();
    await page.getByLabel("Hjørner i cirklen").selectOption("16");
    await page.getByLabel("Fang skel og hjørner").uncheck();
    await clickPlace(page, [651_000, 6_251_000]);
    await clickPlace(page, [651_050, 6_251_000]);
    await soon(async () => ((await lineOf(opened)) as Polygon).coordinates[0]?.length).toBe(17);
    await button(page, "Tegn område").click();
    await page.getByText("Rektangel", { exact: true }).click();
    await clickPlace(page, [650_900, 6_250_900]);
    await clickPlace(page, [651_100, 6_251_100]);
    await soon(async () => {
      const [ring] = ((await areaOf(opened)) as Polygon).coordinates;
      return [ring!.length, ring![0]![1] === ring![1]![1], ring![1]![0] === ring![2]![0]];
    }).toEqual([5, true, true]);
    await button(page, "Tegn tiltag").click();
    await page.getByText("Punkt", { exact: true }).click();
    await clickPlace(page, [651_000, 6_251_000]);
    await soon(async () => (await lineOf(opened))?.type).toBe("Point");
  });

  it("is edited by its corners: one is dragged onto a parcel's corner, one is removed, the whole is moved, and undone", async () => {
    const opened = await openMap(desk, (sag) => ({
      ...sag,
      measures: sag.measures.map((one) => ({
        ...one,
        geometry: {
          type: "LineString",
          coordinates: [
            [650_700, 6_251_000],
            [650_800, 6_251_000],
            [650_900, 6_251_000],
          ],
        } satisfies Geometry,
      })),
    }));
    const { page } = opened;
    const corner = cornersOf(await opened.stored(), 0)[0]!;
    await button(page, "Ret form").click();
    const from = await onScreen(page, [650_800, 6_251_000]);
    const to = await onScreen(page, [corner[0] + 0.7, corner[1] + 0.7]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    const middle = async () => ((await lineOf(opened)) as { coordinates: Position[] }).coordinates;
    await soon(async () => (await middle())[1]).toEqual(corner);
    await button(page, "Fjern hjørnet").click();
    await soon(async () => (await middle()).length).toBe(2);
    await page.getByText("Flyt hele", { exact: true }).click();
    const [hold, away] = [await onScreen(page, [650_800, 6_251_000]), await onScreen(page, [650_800, 6_251_080])];
    await page.mouse.move(hold.x, hold.y);
    await page.mouse.down();
    await page.mouse.move(away.x, away.y, { steps: 6 });
    await page.mouse.up();
    await soon(async () => Math.abs((await middle())[0]![1] - 6_251_080) < 3).toBe(true);
    const [a, b] = await middle();
    // Both ends by the same, to the millimetre.
    expect([Math.round((b![0] - a![0]) * 1000), Math.round((b![1] - a![1]) * 1000)]).toEqual([200_000, 0]);
    for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await soon(async () => (await middle())[1]).toEqual([650_800, 6_251_000]);
  });
});

describe("by keyboard alone", () => {
  it("an area is drawn: the cross-hair is moved, corners are set, the last is taken back, and all of it is said", async () => {
    const opened = await openMap();
    const { page } = opened;
    const before = await areaOf(opened);
    await tabTo(page, "button", "Tegn område");
    await page.keyboard.press("Enter");
    await tabToMap(page);
    await page.locator(".crosshair").waitFor();
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    await press("Enter");
    await soon(() => said(page)).toContain("Punkt 1 sat ved");
    await press("ArrowRight", 6);
    await press("Enter");
    await press("ArrowDown", 2);
    await press("Enter");
    await soon(() => said(page)).toContain("Punkt 3 sat ved");
    await press("Backspace");
    await soon(() => said(page)).toBe("Sidste punkt fjernet. 2 tilbage.");
    await press("ArrowDown", 3);
    await press("Enter", 2);
    await soon(() => said(page)).toMatch(/^Færdig: .* (ha|m²)\.$/);
    await soon(() => areaOf(opened)).not.toEqual(before);
    expect(((await areaOf(opened)) as Polygon).coordinates[0]!.length).toBe(4);
    await noViolations(page);
  });

  it("a corner is found, moved and removed; a shape is measured and nothing stored; Esc leaves", async () => {
    const opened = await openMap(desk, (sag) => ({ ...small(sag), area: sag.area }));
    const { page } = opened;
    await tabTo(page, "button", "Ret form");
    await page.keyboard.press("Enter");
    await tabToMap(page);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await soon(() => said(page)).toBe("Hjørne 2 af 3, 650.424,000 6.251.082,000.");
    await page.keyboard.press("Enter");
    await soon(() => said(page)).toBe("Hjørne 2 taget.");
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await soon(() => said(page)).toContain("Sluppet ved");
    await soon(async () => ((await lineOf(opened)) as { coordinates: Position[] }).coordinates[1]![0] > x + 20).toBe(
      true,
    );
    await page.keyboard.press("PageDown");
    await page.keyboard.press("Delete");
    await soon(async () => ((await lineOf(opened)) as { coordinates: Position[] }).coordinates.length).toBe(2);
    await page.keyboard.press("Escape");
    expect(await button(page, "Se").getAttribute("aria-pressed")).toBe("true");
    const stored = await opened.stored();
    await button(page, "Mål").click();
    await page.getByText("Areal", { exact: true }).click();
    for (const place of [`${x} ${y}`, `${x + 30} ${y}`, `${x + 30} ${y + 40}`]) await typePoint(page, place);
    await soon(() => page.locator(".so-far").innerText()).toContain("600,0 m²");
    expect(await opened.stored()).toEqual(stored);
    await noViolations(page);
  });
});

describe("what is typed while drawing", () => {
  it("sets points exactly, by coordinate and by direction and length; what is no place says so", async () => {
    const opened = await openMap();
    const { page } = opened;
    await button(page, "Tegn område").click();
    await typePoint(page, "her");
    await soon(() => page.locator(".typed-point [role=alert]").innerText()).toContain("ikke et tal");
    await typePoint(page, "650414,25 6251082");
    await page.getByLabel("Retning fra nord").fill("90");
    await page.getByLabel("Længde", { exact: true }).fill("10");
    await page.getByLabel("Længde", { exact: true }).press("Enter");
    await page.getByLabel("Retning fra nord").fill("0");
    await page.getByLabel("Længde", { exact: true }).fill("16,5");
    await page.getByLabel("Længde", { exact: true }).press("Enter");
    // Half of 10 m × 16.5 m.
    await soon(() => page.locator(".so-far").innerText()).toContain("82,5 m²");
    await button(page, "Afslut").click();
    await soon(() => areaOf(opened)).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [650_414.25, 6_251_082],
          [650_424.25, 6_251_082],
          [650_424.25, 6_251_098.5],
          [650_414.25, 6_251_082],
        ],
      ],
    });
  });

  it("splits a shape in parts to choose between, and cuts a hole, with areas that sum", async () => {
    const opened = await openMap(desk, small);
    const { page } = opened;
    await button(page, "Ret form").click();
    await page.getByLabel("Hvilken form?").selectOption("area");
    await page.getByText("Del med en linje", { exact: true }).click();
    await typePoint(page, `${x + 4} ${y - 5}`);
    await typePoint(page, `${x + 4} ${y + 15}`);
    await button(page, "Afslut").click();
    const parts = page.getByRole("region", { name: "Delene" });
    await soon(() => parts.getByRole("listitem").count()).toBe(2);
    expect(await parts.innerText()).toContain("Del 1: 60,0 m²");
    expect(await parts.innerText()).toContain("Del 2: 40,0 m²");
    await noViolations(page);
    await parts.getByRole("button", { name: "Behold kun del 1" }).click();
    await soon(async () => areaM2((await areaOf(opened)) as Polygon)).toBe(60);
    // Past the shape: refused in words, and nothing changes.
    await typePoint(page, `${x + 30} ${y}`);
    await typePoint(page, `${x + 30} ${y + 15}`);
    await button(page, "Afslut").click();
    await soon(() => page.locator(".map-pane").getByRole("alert").innerText()).toContain("Linjen deler ikke formen");
    await page.getByText("Skær et hul", { exact: true }).click();
    for (const [east, north] of [
      [6, 2],
      [8, 2],
      [8, 5],
      [6, 5],
    ] as const)
      await typePoint(page, `${x + east} ${y + north}`);
    await button(page, "Afslut").click();
    await soon(async () => areaM2((await areaOf(opened)) as Polygon)).toBe(54);
    expect(((await areaOf(opened)) as Polygon).coordinates.length).toBe(2);
  });

  it("gives the foot of a dike by its width: 40 m² of an L of 20 m, its parcels picked, and as the measure's shape", async () => {
    const opened = await openMap(desk, small);
    const { page } = opened;
    await button(page, "Ret form").click();
    await page.getByText("Digefod", { exact: true }).click();
    await page.getByRole("button", { name: "Vis foden" }).click();
    await soon(() => page.locator(".tool-result [role=alert]").innerText()).toContain("bredde over 0");
    await page.getByLabel("Til venstre").fill("1");
    await page.getByLabel("Til højre").fill("1");
    await page.getByLabel("Til højre").press("Enter");
    await soon(() => page.locator(".tool-result").innerText()).toContain("Foden fylder 40,0 m²");
    await noViolations(page);
    await page.getByRole("button", { name: "Vælg matriklerne under den" }).click();
    // The border of 1a and 1b runs between x + 5 and x + 6 there.
    await soon(() => page.locator(".tool-count").innerText()).toContain("2 matrikler valgt");
    await button(page, "Ret form").click();
    await page.getByLabel("Til venstre").fill("1");
    await page.getByLabel("Til højre").fill("1");
    await page.getByLabel("Til højre").press("Enter");
    await page.getByRole("button", { name: "Brug som tiltagets form" }).click();
    await soon(async () => areaM2((await lineOf(opened)) as Polygon)).toBe(40);
  });
});

describe("parcels picked", () => {
  it("by click, by box and by list become the area or are exempt; one that is not there is told by name", async () => {
    const opened = await openMap(desk, small);
    const { page } = opened;
    const count = () => page.locator(".tool-count").innerText();
    await button(page, "Vælg matrikler").click();
    await clickPlace(page, [650_410, 6_251_090]);
    await soon(count).toContain("1 matrikel valgt");
    await soon(() => said(page)).toBe("9990001-1a er valgt. 1 i alt.");
    await page.getByText("Rektangel", { exact: true }).click();
    for (const place of [`${x} ${y}`, `${x + 10} ${y + 16}`]) await typePoint(page, place);
    await soon(count).toContain("2 matrikler valgt");
    await soon(() => said(page)).toBe("1 kom til. 2 i alt.");
    await page.locator("summary", { hasText: "Skriv matrikelnumre" }).click();
    const list = page.locator(".tool-options").getByLabel("Matrikler, som listen skal omfatte");
    await list.fill("9990001 1c\n9990001 9999z");
    await page.getByRole("button", { name: "Vælg dem" }).click();
    await soon(() => page.locator(".tool-options").getByRole("alert").innerText()).toContain("9999z");
    expect(await count()).toContain("2 matrikler valgt");
    await list.fill("9990001 1c");
    await page.getByRole("button", { name: "Vælg dem" }).click();
    await soon(count).toContain("3 matrikler valgt");
    await noViolations(page);
    await page.getByRole("button", { name: "Brug som område" }).click();
    await soon(async () => (await opened.stored()).area).toEqual({
      type: "Parcels",
      parcelIds: ["9990001-1a", "9990001-1b", "9990001-1c"],
    });
    await page.locator(".tool-options summary", { hasText: "Fritag for bidrag" }).click();
    await page.locator(".tool-options").getByRole("button", { name: "Fritag for bidrag" }).click();
    await soon(() => page.locator(".tool-options").getByRole("alert").innerText()).toContain("Skriv en grund");
    await page.getByLabel("Grund til fritagelsen").fill("Ligger højt");
    await page.getByLabel("Grund til fritagelsen").press("Enter");
    await soon(async () => (await opened.stored()).decisions.exemptions.length).toBe(3);
    await page.getByRole("button", { name: "Ophæv fritagelsen af 3" }).click();
    await soon(async () => (await opened.stored()).decisions.exemptions.length).toBe(0);
  });
});

describe("on a phone", () => {
  it("fingers set points, drag corners, and a button sets where the cross-hair is; buttons are 44 px high", async () => {
    const opened = await openMap(phone, (sag) => sag, true);
    const { page } = opened;
    await button(page, "Tegn tiltag").click();
    const places: Position[] = [
      [650_500, 6_250_950],
      [650_700, 6_250_950],
    ];
    for (const place of places) {
      const { x: left, y: top } = await onScreen(page, place);
      await page.touchscreen.tap(left, top);
      await page.waitForTimeout(400);
    }
    await button(page, "Sæt her").click();
    await soon(() => said(page)).toContain("Punkt 3 sat ved");
    for (const one of await page.locator(".tools button:visible, .tool-options button:visible").all())
      expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await noViolations(page);
    await fitsTheWindow(page);
    await button(page, "Afslut").click();
    const corners = async () => ((await lineOf(opened)) as { coordinates: Position[] }).coordinates;
    await soon(async () => (await corners()).length).toBe(3);
    await button(page, "Ret form").click();
    await page.waitForTimeout(300);
    const [from] = await corners();
    const [start, end] = [await onScreen(page, from!), await onScreen(page, [from![0], from![1] + 150])];
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", [start]);
    for (let part = 0.2; part <= 1; part += 0.2)
      await send("touchMove", [{ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }]);
    await send("touchEnd", []);
    await soon(async () => (await corners())[0]![1] > from![1] + 100).toBe(true);
  });
});
