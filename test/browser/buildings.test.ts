import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { damageByThing } from "../../shared/damageByThing.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { desk, fitsTheWindow, goToStep, noViolations, openStoredDemo, type Page, phone, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The demo's own damages: by `damageByThing.test.ts` they add up to the roll's. */
function worst() {
  const found = damageByThing(noret(), noretRasters());
  if (!found.ok || found.value === null) throw new Error("the demo has no damages");
  const things = [...found.value.things].sort((a, b) => (b.eadWithoutOere ?? 0) - (a.eadWithoutOere ?? 0));
  return { things, worst: things[0]! };
}

/** Opens the parcel that a building stands on, from the roll. */
async function openParcel(page: Page, id: string): Promise<void> {
  await goToStep(page, "Fordeling");
  await page.getByLabel("Find matrikel").fill(id);
  await page.getByRole("button", { name: id, exact: true }).first().click();
  await page.locator("#parcel-title").waitFor();
  await page.locator(".parcel summary", { hasText: "Hvad kan tage skade?" }).click();
}

describe("each building by itself", () => {
  it("is on its parcel's sheet with its own damage a year, and at each event", async () => {
    const { worst: building } = worst();
    const { page } = await openStoredDemo();
    await openParcel(page, building.parcelId);
    const sheet = page.locator(".parcel");
    const kr = Math.round(building.eadWithoutOere! / 100).toLocaleString("da-DK");
    await soon(() => sheet.innerText()).toContain(`${kr} kr.`);
    const { source, returnPeriodYears, withoutOere } = building.events.at(-1)!;
    expect(source).toBe("sea");
    const row = sheet.getByRole("row", { name: `Havet, 1 gang på ${returnPeriodYears} år` }).first();
    expect(await row.innerText()).toContain(Math.round(withoutOere! / 100).toLocaleString("da-DK"));
    await noViolations(page);
  });

  it("takes a cellar and the height of its floor, and forgets what is emptied", async () => {
    const { worst: building } = worst();
    const { page, stored } = await openStoredDemo();
    await openParcel(page, building.parcelId);
    const own = async () => (await stored()).buildings.find(({ id }) => id === building.id);
    await page.getByLabel("Kælder").first().fill("40");
    await page.keyboard.press("Tab");
    await soon(own).toMatchObject({ cellarM2: 40 });
    await page.getByLabel("Stuegulv over terræn").first().fill("0,5");
    await page.keyboard.press("Tab");
    await soon(own).toMatchObject({ cellarM2: 40, floorHeightM: 0.5 });
    await page.getByLabel("Kælder").first().fill("");
    await page.keyboard.press("Tab");
    await soon(async () => (await own())?.cellarM2).toBe(undefined);
  });

  it("has the colour of its damage on the map, with a legend in kroner, at desk and phone", async () => {
    for (const width of [desk, phone]) {
      const { page } = await openStoredDemo(width);
      if (width === phone) await page.getByRole("button", { name: "Vis kortet" }).click();
      await page.getByLabel("Farverne viser").selectOption("building-without");
      await soon(() => page.locator(".map-legend h2").first().innerText()).toBe("Hver bygning, vej og mark");
      const highest = Math.max(...worst().things.map(({ eadWithoutOere }) => eadWithoutOere ?? 0));
      const kr = `${Math.round(highest / 100).toLocaleString("da-DK")} kr.`;
      await soon(() => page.locator(".map-legend").first().innerText()).toContain(kr);
      await fitsTheWindow(page);
      await noViolations(page);
    }
  });

  it("is a line of a file with a column for each event", async () => {
    const { things } = worst();
    const { page } = await openStoredDemo();
    await unfold(page, "Gem og hent");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Hent skade for hver bygning (CSV)" }).click(),
    ]);
    const lines = (await readFile((await download.path()) ?? "", "utf8")).trim().split("\r\n");
    expect(lines.length).toBe(things.length + 1);
    expect(lines[0]).toContain("Havet, 1 gang på");
  });
});
