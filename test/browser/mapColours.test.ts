import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../shared/model/index.ts";
import { warm } from "../../web/map/classes.ts";
import { desk, openStoredDemo, type Page, unfold } from "./driver.ts";
import { hatchedPixels, parcelPixels, partOf, seeMap } from "./mapPixels.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000, interval: 500 });
const [pale, dark] = [warm[0], warm[4]];
/** A few pixels on an edge have a parcel's colour by chance. */
const nearlyAll = 0.95;
/** Pixels: the hatch of a few lines of a house or a name, and that of many parcels. */
const [few, many] = [1_000, 5_000];
const answer = (page: Page) => page.locator(".the-answer .big-number").innerText();

/** Every other parcel has access only, and by this key pays half of what the others pay. */
const halfForAccess = (sag: CaseFile): CaseFile => ({
  ...sag,
  parcels: sag.parcels.map((one, i) => ({ ...one, classes: { access: i % 2 === 0 ? "direct" : "access-only" } })),
  keys: [{ measure: "*", key: { id: "m6-access-half", version: "1" } }],
});

/** Water by levels alone, and of every other parcel and its houses no level. */
function halfWithoutLevel(sag: CaseFile): CaseFile {
  const bare = new Set(sag.parcels.filter((_, i) => i % 2 === 1).map(({ id }) => id));
  return {
    ...halfForAccess(sag),
    terrainRef: null,
    water: { ...sag.water, sea: null },
    parcels: halfForAccess(sag).parcels.map((one) => (bare.has(one.id) ? { ...one, terrain: null } : one)),
    buildings: sag.buildings.map((one) => (bare.has(one.parcelId) ? { ...one, terrain: null } : one)),
  };
}

/** The map once it shows both colours of the half and the whole part. */
async function seeBothColours(page: Page) {
  await soon(() => answer(page)).toBe("fra 20.000 kr. til 40.000 kr.");
  let seen = await seeMap(page);
  await soon(async () => hatchedPixels((seen = await seeMap(page))).length).toBeLessThan(few);
  const both = { pale: parcelPixels(seen, pale), dark: parcelPixels(seen, dark) };
  expect(Math.min(both.pale.length, both.dark.length)).toBeGreaterThan(many);
  return both;
}

describe("the colours of the map", () => {
  it("follow a weight while it is pulled: who paid half and now pays more has the other colour", async () => {
    const { page } = await openStoredDemo(desk, halfForAccess, true);
    await unfold(page, "Hvordan deles regningen?");
    await unfold(page, "Prøv andre vægte");
    const before = await seeBothColours(page);
    const slider = page.getByRole("slider", { name: "Adgang: kun adgang" });
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    // A half of a part of two at most stands a quarter of the way.
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
    await soon(async () => partOf(await seeMap(page), before.pale, dark)).toBeGreaterThan(nearlyAll);
    expect(partOf(await seeMap(page), before.dark, pale)).toBeGreaterThan(nearlyAll);
    await page.mouse.up();
    await soon(() => page.locator(".the-answer").getAttribute("aria-busy")).toBe("false");
    expect(partOf(await seeMap(page), before.pale, dark)).toBeGreaterThan(nearlyAll);
  });

  it("hatch the parcels whose damage is not known, and have the shares as before when they are asked for again", async () => {
    const { page } = await openStoredDemo(desk, halfWithoutLevel, true);
    const before = await seeBothColours(page);
    const shown = page.getByLabel("Farverne viser");
    await shown.selectOption("without");
    await soon(async () => hatchedPixels(await seeMap(page)).length).toBeGreaterThan(many);
    await shown.selectOption("share");
    await soon(async () => partOf(await seeMap(page), before.pale, pale)).toBeGreaterThan(nearlyAll);
    const after = await seeMap(page);
    expect(partOf(after, before.dark, dark)).toBeGreaterThan(nearlyAll);
    expect(hatchedPixels(after).length).toBeLessThan(few);
  });
});
