import { describe, expect, it } from "vitest";
import { address, desk, fitsTheWindow, noViolations, openPage, phone, tabTo } from "./driver.ts";

const pages = [
  { path: "/", da: "Vandret – Hvem betaler for at holde vandet ude?", en: "Vandret – Who pays to keep the water out?" },
  { path: "/lov", da: "Hvilken lov gælder? – Vandret", en: "Which law applies? – Vandret" },
  { path: "/min-andel?sag=noret", da: "Min andel – Vandret", en: "My share – Vandret" },
];

describe("the first page", () => {
  it("has three doors that lead where they say", async () => {
    const page = await openPage({ width: desk, path: "/" });
    const main = page.getByRole("main");
    const doors = await main.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(doors).toEqual(["/skitse", "/lov", "/min-andel"]);
    expect(await main.getByRole("heading", { level: 3 }).allInnerTexts()).toContain("Ukendt er aldrig nej");
  });

  it("opens a door by the keyboard alone", async () => {
    const page = await openPage({ width: desk, path: "/" });
    await tabTo(page, "link", /Slå op i loven/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Hvilken lov gælder?" }).waitFor();
  });

  it("lets the keyboard skip to the content", async () => {
    const page = await openPage({ width: desk, path: "/" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("speaks English when asked, and carries it through the doors", async () => {
    const page = await openPage({ width: phone, path: "/" });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Who pays to keep the water out?" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page
      .getByRole("main")
      .getByRole("link", { name: /My share/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "My share" }).waitFor();
  });

  it("weighs at most 60 kB compressed, fonts included", async () => {
    const page = await openPage({ width: desk, path: "/" });
    await page.evaluate(() => document.fonts.ready);
    const files = await page.evaluate(() =>
      [document.location.href, ...performance.getEntriesByType("resource").map((entry) => entry.name)].filter((name) =>
        name.startsWith("http"),
      ),
    );
    const sizes = await Promise.all(
      files.map(async (file) => {
        const answer = await fetch(file, { headers: { "accept-encoding": "br, gzip" } });
        const length = answer.headers.get("content-length");
        return length === null ? (await answer.arrayBuffer()).byteLength : Number(length);
      }),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  it("runs under a Content Security Policy without unsafe-*", async () => {
    const policy = (await fetch(address())).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src '(none|self)'/);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe-");
  });
});

describe("every page", () => {
  for (const { path, ...titles } of pages)
    for (const language of ["da", "en"] as const)
      for (const width of [desk, phone]) {
        it(`${path} in ${language} at ${width} px has its title and language, fits, and axe finds no violation`, async () => {
          const page = await openPage({ width, path, language });
          await expect.poll(() => page.title(), { timeout: 30_000 }).toBe(titles[language]);
          expect(await page.locator("html").getAttribute("lang")).toBe(language);
          await fitsTheWindow(page);
          await noViolations(page);
        });
      }
});
