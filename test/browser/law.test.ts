import { describe, expect, it } from "vitest";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, tabTo } from "./driver.ts";

const answer = (page: Page) => page.getByRole("region", { name: /Svaret|The answer/ });

/** Figure 1 of KL's paper of January 2020: the law a water falls under, and that groundwater has none. */
const figure1 = [
  { source: "sea", effect: "flooding", says: /Kystbeskyttelsesloven gælder/ },
  { source: "stream", effect: "flooding", says: /Vandløbsloven gælder/ },
  { source: "groundwater", effect: "soft-ground", says: /Der er ingen lovgivning/ },
];

describe("which law applies", () => {
  for (const { source, effect, says } of figure1) {
    it(`answers ${source} of 15 January 2020 as KL's Figure 1 does`, async () => {
      const page = await openPage({ width: desk, path: `/lov?kilde=${source}&virkning=${effect}&dato=2020-01-15` });
      await answer(page).getByText(says).waitFor();
      expect(await answer(page).innerText()).toContain("15. januar 2020");
    });
  }

  it("changes its answer at once, and the address with it", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get("kilde")).toBe("sea,stream");
    await page.reload();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
  });

  it("is asked by the keyboard alone", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    await tabTo(page, "checkbox", "Vandløb");
    await page.keyboard.press("Space");
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
  });

  it("sets two days side by side, and groundwater answers differently", async () => {
    const path = "/lov?kilde=groundwater&tiltag=groundwater-lowering&dato=2020-01-15&mod=2026-01-01";
    const page = await openPage({ width: desk, path });
    await page.getByRole("heading", { level: 2, name: /1\. januar 2026/ }).waitFor();
    await page.getByRole("heading", { level: 2, name: /15\. januar 2020/ }).waitFor();
    const [then, now] = await answer(page).locator("> div").allInnerTexts();
    expect(then).toContain("Der er ingen lovgivning");
    expect(now).not.toContain("Der er ingen lovgivning");
  });

  it("says what is missing and leads to the field that gives it", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15" });
    const link = page.getByRole("link", { name: "Giv oplysningen" }).first();
    await link.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^fact-/);
  });

  it("marks the law as a draft and links to where it stands", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15" });
    await page.getByText("Udkast", { exact: true }).first().waitFor();
    await page.getByRole("main").getByText("§ 9 a").first().waitFor();
    expect(await page.locator(".findings a[href^='https://']").count()).toBeGreaterThan(0);
  });

  it("asks for a water instead of answering nothing", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=" });
    await page.getByRole("alert").getByText("Vælg mindst ét vand.").waitFor();
  });

  it("says that it cannot be reached, and answers when tried again", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15", expectedErrors: /ERR_FAILED/ });
    await page.route("**/v1/classifications", (route) => route.abort());
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    await page
      .getByRole("alert")
      .getByText(/Intet svar er vist/)
      .waitFor();
    await page.unroute("**/v1/classifications");
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
  });

  for (const language of ["da", "en"] as const)
    for (const width of [desk, phone]) {
      it(`with two waters and two days fits ${width} px in ${language}, and axe finds no violation`, async () => {
        const path = "/lov?kilde=sea,cloudburst&dato=2020-01-15&mod=2026-01-01";
        const page = await openPage({ width, path, language });
        await page.locator(".law-answer").nth(1).waitFor();
        await fitsTheWindow(page);
        await noViolations(page);
      });
    }
});
