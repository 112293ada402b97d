import { describe, expect, it } from "vitest";
import type { CaseFile, Polygon, Position } from "../../shared/model/index.ts";
import { warm } from "../../web/map/classes.ts";
import { desk, fitsTheWindow, noViolations, openStoredDemo, phone, tabTo } from "./driver.ts";
import { parcelPixels, seeMap } from "./mapPixels.ts";
import { mapReady, onScreen } from "./onMap.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000, interval: 500 });
/** All pay the same: one class, of the middle colour. */
const colour = warm[2];
/** Pixels of many parcels, and of none: a few on edges have the colour by chance. */
const [many, few] = [20_000, 200];

async function openMap(width = desk, change = (sag: CaseFile) => sag) {
  const opened = await openStoredDemo(width, change, true);
  await mapReady(opened.page);
  return opened;
}

/** A place in the middle of the first parcel. */
function middleOf(sag: CaseFile, n: number): Position {
  const ring = (sag.parcels[n]!.geometry as Polygon).coordinates[0]!.slice(1);
  const sum = ring.reduce(([x, y], [atX, atY]) => [x + atX, y + atY] as Position, [0, 0] as Position);
  return [sum[0] / ring.length, sum[1] / ring.length];
}

describe("the layers of the map", () => {
  it("are turned off, weakened and put back, and the map follows", async () => {
    const { page } = await openMap();
    const coloured = async () => parcelPixels(await seeMap(page), colour).length;
    await soon(coloured).toBeGreaterThan(many);
    await page.getByRole("button", { name: "Lag", exact: true }).click();
    const amounts = page.getByLabel("Andel, skade eller forskel", { exact: true });
    await amounts.uncheck();
    await soon(coloured).toBeLessThan(few);
    await amounts.check();
    await soon(coloured).toBeGreaterThan(many / 2);
    await page.getByRole("slider", { name: "Styrke af Andel, skade eller forskel" }).fill("50");
    await soon(coloured).toBeLessThan(few);
    await page.getByRole("button", { name: "Som fra start" }).click();
    await soon(coloured).toBeGreaterThan(many / 2);
    // What lies over the parcels and is not seen through hides them once it lies on top.
    await page.getByLabel("Byzone, landzone, sommerhusområde", { exact: true }).check();
    await soon(coloured).toBeLessThan(many / 4);
    expect(await page.locator(".layers-panel").innerText()).toContain("byzone");
    expect(await page.locator(".layers-panel").innerText()).toContain("Tegnet til demoen");
  });

  for (const width of [desk, phone])
    it(`are set by keyboard alone, are told, and have no violation that axe can see, at ${width} px`, async () => {
      const { page } = await openMap(width);
      await tabTo(page, "button", "Lag");
      await page.keyboard.press("Enter");
      await tabTo(page, "checkbox", "Natura 2000");
      await page.keyboard.press("Space");
      await soon(() => page.getByLabel("Natura 2000", { exact: true }).isChecked()).toBe(true);
      await tabTo(page, "button", "Flyt Natura 2000 op");
      await page.keyboard.press("Enter");
      const status = page.locator(".layers-panel [role=status]");
      // Of names, numbers, project, buildings, eight map layers, borders, water, amounts and background it was the ninth.
      await soon(() => status.innerText()).toBe("Natura 2000 er nu nummer 8 af 16 oppefra.");
      await soon(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
        "Flyt Natura 2000 op",
      );
      for (const name of ["Kommuner", "Kloakopland", "Kystlinje", "Vandløb", "Private fællesveje"])
        await page.locator(".layers-panel").getByLabel(name, { exact: true }).check();
      await page.getByText("Mørkt", { exact: true }).click();
      await noViolations(page);
      await fitsTheWindow(page);
    });

  it("tell a parcel's numbers by the pointer and by the cross-hair; what is not known is hatched; Esc takes it away", async () => {
    const { page, stored } = await openMap(desk, (sag) => ({
      ...sag,
      terrainRef: null,
      water: { ...sag.water, sea: null },
      parcels: sag.parcels.map((one, i) => (i === 0 ? { ...one, terrain: null } : one)),
      buildings: sag.buildings.map((one) => (one.parcelId === sag.parcels[0]!.id ? { ...one, terrain: null } : one)),
    }));
    const { x, y } = await onScreen(page, middleOf(await stored(), 0));
    await page.mouse.move(x, y, { steps: 3 });
    const tip = page.locator(".map-tip");
    await soon(() => tip.innerText()).toContain("30.000,00 kr.");
    expect(await tip.innerText()).toContain("9990001-1a");
    expect(await tip.locator(".tip-unknown").first().innerText()).toBe("vides ikke");
    await page.keyboard.press("Escape");
    expect(await tip.count()).toBe(0);
    await page.mouse.click(x, y);
    // The parcel's own panel opens and has the focus; the cross-hair stands where the click was.
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("parcel-title");
    await page.locator(".map-box canvas").first().focus();
    await page.keyboard.press("Shift+ArrowUp");
    await soon(() => page.locator(".tool-said").innerText()).toMatch(
      /^9990001-1a\. Andel: 30\.000,00 kr\. Skade om året uden projektet: vides ikke\./,
    );
  });

  it("go on paper as they are seen, with the legend", async () => {
    const { page } = await openMap();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const printed = page.locator(".map-print");
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
    expect(await page.locator(".map-legend").first().isVisible()).toBe(true);
    expect(await page.locator(".tools").isVisible()).toBe(false);
  });
});
