import { describe, expect, it } from "vitest";
import { desk, fitsTheWindow, goToStep, noViolations, openPage, type Page, phone, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The demo with what the water costs unfolded. */
async function openWater(width = desk, map = false): Promise<Page> {
  const page = await openPage({ width, path: "/skitse?sag=noret", map });
  await page.locator(".big-number").first().waitFor();
  await unfold(page, "Hvad koster vandet?");
  return page;
}
const panel = (page: Page) => page.locator("details", { hasText: "Hvad koster vandet?" });
const section = (page: Page) => panel(page).locator(".inside").first();
const kroner = (text: string): number => Number(text.replace(/[^\d]/g, ""));

describe("what the water costs", () => {
  it("stands year by year, without and with, and what is avoided is what lies between", async () => {
    const page = await openWater();
    const rows = section(page).locator("table").first().locator("tbody tr");
    await soon(() => rows.count()).toBe(3);
    for (const row of await rows.all()) {
      const [without, after, avoided] = (await row.locator("td").allInnerTexts()).map(kroner);
      expect(without).toBeGreaterThan(after!);
      // Each is rounded to whole kroner by itself.
      expect(Math.abs(without! - after! - avoided!)).toBeLessThanOrEqual(1);
    }
    expect(await rows.locator("th").allInnerTexts()).toEqual(["2020", "2050", "2100"]);
  });

  it("is drawn as a curve, and told in a table for those who cannot see it", async () => {
    const page = await openWater();
    expect(await section(page).locator("figure.picture > svg").count()).toBe(1);
    const events = section(page).locator("figure table tbody tr");
    expect(await events.locator("th").allInnerTexts()).toEqual([
      "1 gang på 20 år",
      "1 gang på 50 år",
      "1 gang på 100 år",
    ]);
    expect(await events.first().locator("td").nth(1).innerText()).toBe("1,42");
  });

  it("has a second curve, of the parcel that is looked at", async () => {
    const page = await openWater();
    await goToStep(page, "Fordeling");
    await page.locator("table.roll tbody button").first().click();
    await goToStep(page, "Vand og lov");
    await soon(() => section(page).locator("figure.picture > svg").count()).toBe(2);
    expect(await section(page).locator("figure > figcaption").last().innerText()).toMatch(/^Matrikel .+ alene$/);
  });

  it("colours each parcel by what the reader chooses, with a legend that says so", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret" });
    const legend = page.locator(".map-legend").first();
    await legend.getByLabel("Farverne viser").selectOption("saved");
    await soon(() => legend.innerText()).toContain("0 kr. eller mindre");
    const saved = await legend.locator("li").allInnerTexts();
    await legend.getByLabel("Farverne viser").selectOption("share");
    await soon(() => legend.locator("li").allInnerTexts()).not.toEqual(saved);
  });

  it("is put on the map by keyboard alone, event by event, with a curtain and a legend in metres", async () => {
    const page = await openWater(desk, true);
    const show = section(page).getByLabel("Vis vandets dybde på kortet");
    await show.focus();
    await page.keyboard.press("Space");
    await soon(() => page.locator(".map-legend", { hasText: "Vanddybde" }).count()).toBe(1);
    expect(await page.locator(".map-legend", { hasText: "Vanddybde" }).innerText()).toContain("Opdigtet til demoen");
    const event = section(page).getByRole("slider").first();
    expect(await event.getAttribute("aria-valuetext")).toBe("1 gang på 100 år, 1,61 m DVR90");
    await event.focus();
    await page.keyboard.press("ArrowLeft");
    await soon(() => event.getAttribute("aria-valuetext")).toBe("1 gang på 50 år, 1,53 m DVR90");
    const curtain = section(page).getByRole("slider").last();
    await curtain.focus();
    await page.keyboard.press("End");
    await soon(() => curtain.getAttribute("aria-valuetext")).toContain("100");
  });

  for (const width of [desk, phone]) {
    it(`has no violation that axe can see, and fits, at ${width} px`, async () => {
      const page = await openWater(width, true);
      await section(page).getByLabel("Vis vandets dybde på kortet").check();
      await soon(() => section(page).getByRole("slider").count()).toBe(2);
      await noViolations(page);
      await fitsTheWindow(page);
    });
  }
});
