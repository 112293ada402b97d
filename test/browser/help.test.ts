import { describe, expect, it } from "vitest";
import { desk, fitsTheWindow, noViolations, openPage, phone, tabTo } from "./driver.ts";

const pages = [
  { path: "/hjaelp", da: "Håndbog", en: "Handbook" },
  { path: "/metode", da: "Sådan regner vi", en: "How we calculate" },
  { path: "/api-guide", da: "API-guide", en: "API guide" },
  { path: "/tilgaengelighed", da: "Tilgængelighedserklæring", en: "Accessibility statement" },
];

describe("the help pages", () => {
  for (const { path, ...headings } of pages)
    for (const language of ["da", "en"] as const)
      for (const width of [desk, phone])
        it(`${path} in ${language} at ${width} px is read, fits, and axe finds no violation`, async () => {
          const page = await openPage({ width, path, language, role: null });
          await page.getByRole("heading", { level: 1, name: headings[language] }).waitFor();
          expect(await page.locator("html").getAttribute("lang")).toBe(language);
          await fitsTheWindow(page);
          await noViolations(page);
        });

  it("are reached by the keyboard from the first page, and from each other", async () => {
    const page = await openPage({ width: desk, path: "/", role: null });
    await tabTo(page, "link", "Hjælp");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Håndbog" }).waitFor();
    await tabTo(page, "link", "Sådan regner vi");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sådan regner vi" }).waitFor();
    expect(await page.getByRole("navigation", { name: "Hjælp" }).locator("[aria-current=page]").innerText()).toBe(
      "Sådan regner vi",
    );
  });

  it("the statement is found at the short address that the rules ask for", async () => {
    const page = await openPage({ width: desk, path: "/was", role: null });
    await page.getByRole("heading", { level: 1, name: "Tilgængelighedserklæring" }).waitFor();
  });

  it("a formula is reached by its own address", async () => {
    const page = await openPage({ width: desk, path: "/metode#ead", role: null });
    await expect
      .poll(() => page.evaluate(() => document.getElementById("ead")!.getBoundingClientRect().top))
      .toBeLessThan(200);
  });
});
