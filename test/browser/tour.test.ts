import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, storeCase, tabTo } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const card = (page: Page) => page.locator(".tour");
const pointsAt = (page: Page) => page.locator(".tour-target").evaluateAll((all) => all.map((one) => one.className));

describe("the tour of Noret", () => {
  for (const [width, language, next, finish] of [
    [desk, "da", "Næste stop", "Slut"],
    [phone, "en", "Next stop", "Finish"],
  ] as const)
    it(`points at real parts, one after another, by keyboard alone, at ${width} px (${language})`, async () => {
      const page = await openPage({ width, path: "/skitse", language });
      await page.getByRole("link", { name: /2 minut/ }).click();
      await page.locator(".big-number").first().waitFor();
      for (let stop = 1; stop <= 9; stop++) {
        await soon(() => new URL(page.url()).searchParams.get("tur")).toBe(String(stop));
        await soon(() => pointsAt(page)).toHaveLength(1);
        // What is pointed at can be seen.
        expect(await page.locator(".tour-target").isVisible()).toBe(true);
        await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("tour-title");
        if (stop === 1 || stop === 6) {
          await noViolations(page);
          await fitsTheWindow(page);
        }
        await tabTo(page, "button", stop === 9 ? finish : next);
        await page.keyboard.press("Enter");
      }
      await soon(() => card(page).count()).toBe(0);
      await soon(() => new URL(page.url()).searchParams.get("tur")).toBeNull();
      expect(await pointsAt(page)).toEqual([]);
    });

  it("is left with Esc, locks nothing, and goes on from where it was left", async () => {
    const page = await openPage({ width: desk, path: `/skitse?sag=${await storeCase(noret())}&tur=4` });
    await page.locator(".big-number").first().waitFor();
    await card(page).waitFor();
    await page.getByLabel("Navn", { exact: true }).fill("Slusen");
    await page.getByRole("button", { name: "Næste stop" }).click();
    await card(page).getByRole("heading", { name: "Vand og lov" }).waitFor();
    await page.keyboard.press("Escape");
    await soon(() => card(page).count()).toBe(0);
    await soon(() => new URL(page.url()).searchParams.get("tur")).toBeNull();
    await page.getByText("Gemt", { exact: true }).waitFor();
    await page.reload();
    await page.locator(".big-number").first().waitFor();
    await page.getByRole("button", { name: "Fortsæt rundturen" }).click();
    await card(page).getByRole("heading", { name: "Vand og lov" }).waitFor();
  });
});
