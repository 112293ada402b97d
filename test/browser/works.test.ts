import { describe, expect, it } from "vitest";
import type { CaseFile, KeyData } from "../../shared/model/index.ts";
import { desk, fitsTheWindow, noViolations, openStoredDemo, phone, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

describe("what a dike costs by its height", () => {
  it("is typed point by point; half a point and a higher dike for less say so, stay, and move nothing", async () => {
    const { page, stored } = await openStoredDemo(phone);
    const costs = async () => {
      const key = (await stored()).keys.find(({ measure }) => measure === "*")?.key as KeyData;
      const sharing = key.layers?.[0]?.sharing;
      return sharing?.by === "crest" ? sharing.cost : null;
    };
    await unfold(page, "Hvordan deles regningen?");
    await page.getByLabel("Hvordan deles ejernes del?").selectOption("crest-height");
    await unfold(page, "Prøv andre vægte");
    const form = page.locator(".crest-costs");
    const add = async (n: number, heightM: string, kroner: string) => {
      await form.getByRole("button", { name: "Tilføj et punkt" }).click();
      await form.getByLabel(`Højde, punkt ${n}`).fill(heightM);
      await form.getByLabel(`Pris, punkt ${n}`).fill(kroner);
      await form.getByLabel(`Pris, punkt ${n}`).press("Enter");
    };
    await add(1, "2", "500.000");
    await add(2, "5", "400.000");
    await soon(() => form.getByRole("alert").innerText()).toContain("Et højere dige står til at koste mindre");
    await soon(costs).toEqual([{ heightM: 2, kroner: 500_000 }]);
    expect(await form.getByLabel("Pris, punkt 2").inputValue()).toBe("400000");
    await fitsTheWindow(page);
    await noViolations(page);
    await form.getByLabel("Pris, punkt 2").fill("900.000");
    await form.getByLabel("Pris, punkt 2").press("Enter");
    await soon(costs).toEqual([
      { heightM: 2, kroner: 500_000 },
      { heightM: 5, kroner: 900_000 },
    ]);
    await form.getByRole("button", { name: "Fjern punkt 1" }).click();
    await soon(costs).toEqual([{ heightM: 5, kroner: 900_000 }]);
  });
});

describe("a stream's works", () => {
  it("are typed section by section; one that runs in a circle says so and moves nothing", async () => {
    const { page, stored } = await openStoredDemo(phone, (sag) => ({
      ...sag,
      parcels: sag.parcels.map((one, i) => (i < 3 ? { ...one, classes: { section: "Strækning 2" } } : one)),
    }));
    const sections = async () => {
      const key = (await stored()).keys.find(({ measure }) => measure === "*")?.key as KeyData;
      const sharing = key.layers?.[0]?.sharing;
      return sharing?.by === "stream" ? sharing.sections : null;
    };
    await unfold(page, "Hvordan deles regningen?");
    await page.getByLabel("Hvordan deles ejernes del?").selectOption("stream-upstream");
    await unfold(page, "Prøv andre vægte");
    const form = page.locator(".stream-works");
    for (const [n, kroner] of [
      [1, "12.000"],
      [2, "6.000"],
    ] as const) {
      await form.getByRole("button", { name: "Tilføj en strækning" }).click();
      await form.getByLabel(`Udgift, strækning ${n}`).fill(kroner);
      await form.getByLabel(`Udgift, strækning ${n}`).press("Enter");
    }
    await form.getByLabel("Løber ud i, strækning 1").selectOption("Strækning 2");
    await form.getByLabel("Navn, strækning 2").fill("Udløbet");
    await form.getByLabel("Navn, strækning 2").press("Enter");
    const typed = [
      { id: "Strækning 1", to: "Udløbet", kroner: 12_000 },
      { id: "Udløbet", to: null, kroner: 6_000 },
    ];
    await soon(sections).toEqual(typed);
    // The parcels that lie on it go with the name.
    const on = (await stored()).parcels.slice(0, 4).map(({ classes }) => classes?.["section"]);
    expect(on).toEqual(["Udløbet", "Udløbet", "Udløbet", undefined]);
    await form.getByLabel("Løber ud i, strækning 2").selectOption("Strækning 1");
    await soon(() => form.getByRole("alert").innerText()).toContain("Vandløbet løber i ring");
    expect(await sections()).toEqual(typed);
    await fitsTheWindow(page);
    await noViolations(page);
    await form.getByRole("button", { name: "Fjern Strækning 1" }).click();
    await soon(sections).toEqual([{ id: "Udløbet", to: null, kroner: 6_000 }]);
  });
});

describe("joint costs", () => {
  const twoWaters = (sag: CaseFile): CaseFile => ({
    ...sag,
    measures: sag.measures.map((one) => ({
      ...one,
      parts: (["sea", "stream"] as const).map((source) => ({ source, effect: "flooding" as const })),
    })),
    splits: sag.measures.map(({ id }) => ({
      measure: id,
      shares: (["sea", "stream"] as const).map((source) => ({ source, effect: "flooding" as const, share: 0.5 })),
      because: "prøve",
    })),
  });

  it("fall by separable costs and remaining benefits, with the benefit and the cheapest works of each typed, and are shown", async () => {
    const { page, stored } = await openStoredDemo(desk, twoWaters);
    const form = page.locator(".joint-costs");
    await form.getByRole("button", { name: "Del efter fælles udgifter" }).click();
    const typeIn = async (label: string, nth: number, what: string) => {
      await form.getByLabel(label).nth(nth).fill(what);
      await form.getByLabel(label).nth(nth).press("Enter");
    };
    await typeIn("Udgift", 0, "20.000");
    await form.getByLabel("Vandløb: oversvømmelse", { exact: true }).uncheck();
    await form.getByRole("button", { name: "Tilføj et værk" }).click();
    await typeIn("Udgift", 1, "10.000");
    await form.getByLabel("Metode").selectOption("scrb");
    await typeIn("Nytte: Havet: oversvømmelse", 0, "50.000");
    await typeIn("Nytte: Vandløb: oversvømmelse", 0, "5.000");
    await typeIn("Billigste eget værk: Havet: oversvømmelse", 0, "40.000");
    await soon(async () => (await stored()).splits[0]?.joint).toMatchObject({
      method: "scrb",
      parties: [
        { id: "sea/flooding", benefitKroner: 50_000, alternativeKroner: 40_000 },
        { id: "stream/flooding", benefitKroner: 5_000 },
      ],
    });
    // Separable: sea 30,000 - 10,000 = 20,000, stream 0. Remaining: 40,000 - 20,000 and 5,000 - 0. Joint 10,000 as 20 to 5.
    const outcome = form.getByRole("table", { name: "Så meget bærer hvert formål" });
    await soon(() => outcome.getByRole("row", { name: /Havet/ }).getByRole("cell").allInnerTexts()).toEqual([
      "93,3 %",
      "28.000",
    ]);
    await soon(() =>
      outcome
        .getByRole("row", { name: /Vandløb/ })
        .getByRole("cell")
        .allInnerTexts(),
    ).toEqual(["6,7 %", "2.000"]);
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("of two waters are typed as works and whom each serves; the last tick stays, and undo brings the shares back", async () => {
    const { page, stored } = await openStoredDemo(desk, twoWaters);
    const split = async () => (await stored()).splits[0];
    const before = await split();
    const form = page.locator(".joint-costs");
    await form.getByRole("button", { name: "Del efter fælles udgifter" }).click();
    await form.getByLabel("Hvad er det?").fill("Havdige");
    await form.getByLabel("Udgift").fill("20.000");
    await form.getByLabel("Vandløb: oversvømmelse", { exact: true }).uncheck();
    await form.getByLabel("Havet: oversvømmelse", { exact: true }).click();
    await soon(() => form.getByRole("alert").innerText()).toContain("skal tjene mindst ét formål");
    await form.getByRole("button", { name: "Tilføj et værk" }).click();
    await form.getByLabel("Udgift").nth(1).fill("10.000");
    await form.getByLabel("Udgift").nth(1).press("Enter");
    await soon(split).toMatchObject({
      shares: [],
      because: "prøve",
      joint: {
        method: "shapley",
        parties: [{ id: "sea/flooding" }, { id: "stream/flooding" }],
        elements: [
          { title: "Havdige", kroner: 20_000, usedBy: ["sea/flooding"] },
          { title: "Værk 2", kroner: 10_000, usedBy: ["sea/flooding", "stream/flooding"] },
        ],
      },
    });
    await fitsTheWindow(page);
    await noViolations(page);
    await form.getByRole("button", { name: "Del ikke efter fælles udgifter" }).click();
    await soon(split).toBeUndefined();
    for (let i = 0; i < 7; i++) await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await soon(split).toEqual(before);
  });
});
