import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, tabTo } from "./driver.ts";

const { parcels } = noret();
const lot = parcels.find(({ kind, matrikelnr }) => kind === "lot" && matrikelnr === "12a")!;
const path = `/min-andel?sag=noret&matrikel=${lot.matrikelnr}`;

const number = (page: Page) => page.locator(".the-number");

describe("my share", () => {
  it("says the share and what it is a month, as worked out for Kerteminde", async () => {
    // 45 mio. less 15 mio. on 1,000 owners: 30.000 kr.; a yearly annuity over 30 years at 3 % is 1.530,58 kr.: 127,55 kr. a month.
    const page = await openPage({ width: desk, path });
    await number(page).waitFor();
    expect((await number(page).innerText()).replace(/\s+/g, " ")).toContain(
      "Din andel: 30.000,00 kr., eller 127,55 kr. om måneden i 30 år",
    );
  });

  it("says what is paid and owed year by year, and what a buyer may take over", async () => {
    const page = await openPage({ width: phone, path });
    await page.locator("summary", { hasText: "År for år" }).click();
    const years = page.getByRole("table", { name: "År for år" });
    const row = async (n: number) => (await years.getByRole("row").nth(n).getByRole("cell").allInnerTexts()).join(" ");
    // 3 % of 30,000 is 900; 630.58 is repaid in the first year. What an øre of the term falls on is told by the roll.
    expect(await row(1)).toMatch(/^1\.530,5[78] kr\. 29\.369,4[23] kr\.$/);
    expect(await row(30)).toMatch(/^1\.530,5[78] kr\. 0,00 kr\.$/);
    // After 10 of 30 years: 1,530.5778 · (1 − 1.03⁻²⁰) / 0.03 = 22,771.13
    await page.getByText("Efter 10 år er restgælden 22.771 kr.").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("answers whether the property has room for the share, and sends what is typed nowhere", async () => {
    const page = await openPage({ width: phone, path });
    await page.locator("summary", { hasText: "Kan jeg låne til det?" }).click();
    // The form is fetched when it is opened; nothing is asked of anybody from then on.
    await page.getByLabel("Ejendommens værdi").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const type = async (label: string, what: string) => {
      await page.getByLabel(label).fill(what);
      await page.getByLabel(label).press("Enter");
    };
    // 80 % of 2 mio. is 1.6 mio.: 20,000 more than what is owed, and the share is 30,000.
    await type("Ejendommens værdi", "2.000.000");
    await type("Gæld i den i dag", "1.580.000");
    await page
      .getByText("Der er plads til at låne 20.000 kr. mere i ejendommen. Af din andel mangler 10.000 kr.")
      .waitFor();
    await page.getByLabel("Hvor meget af værdien må der lånes?").selectOption("raised");
    await page.getByText("plads til at låne 220.000 kr. mere i ejendommen. Det dækker din andel.").waitFor();
    expect(asked).toEqual([]);
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("says the same in English", async () => {
    const page = await openPage({ width: desk, path, language: "en" });
    await number(page).waitFor();
    expect((await number(page).innerText()).replace(/\s+/g, " ")).toContain(
      "Your share: 30,000.00 DKK, or 127.55 DKK a month for 30 years",
    );
  });

  it("says why, from the whole bill to the share", async () => {
    const page = await openPage({ width: desk, path });
    const why = page.getByRole("table", { name: /Fra regning til andel/ });
    await why.waitFor();
    for (const amount of ["45.000.000,00 kr.", "−15.000.000,00 kr.", "30.000.000,00 kr.", "30.000,00 kr."])
      await why.getByRole("cell", { name: amount, exact: true }).waitFor();
    await page.getByText("én af 1.000 lige store dele af 30.000.000,00 kr.").waitFor();
  });

  it("is found by the keyboard alone", async () => {
    const page = await openPage({ width: desk, path: "/min-andel?sag=noret" });
    await page.getByText("Skriv et matrikelnummer for at se andelen.").waitFor();
    await tabTo(page, "combobox", "Matrikelnummer");
    await page.keyboard.type("12 A");
    await page.keyboard.press("Enter");
    await number(page).getByText("30.000,00 kr.").waitFor();
    expect(new URL(page.url()).searchParams.get("matrikel")).toBe("12 A");
  });

  it("says clearly that a parcel is not known", async () => {
    const page = await openPage({ width: desk, path: "/min-andel?sag=noret&matrikel=99999zz" });
    await page.getByText("Vi kan ikke finde matrikel 99999zz").waitFor();
    expect(await number(page).count()).toBe(0);
  });

  it("says that the town is synthetic", async () => {
    const page = await openPage({ width: desk, path });
    await page.getByText("Syntetisk by", { exact: true }).waitFor();
    await page.getByText(/Noret findes ikke/).waitFor();
  });

  it("names the law and says that this is no decision", async () => {
    const page = await openPage({ width: desk, path });
    await page.getByText(/Kystbeskyttelsesloven, som den var den 15\. januar 2020/).waitFor();
    await page.getByText(/en beregning, ikke en afgørelse/).waitFor();
  });

  it("says that a case is not there", async () => {
    const page = await openPage({ width: desk, path: "/min-andel?sag=findes-ikke", expectedErrors: /404/ });
    await page.getByRole("alert").waitFor();
    expect(await number(page).count()).toBe(0);
  });

  it("prints the number and leaves out what paper cannot do", async () => {
    const page = await openPage({ width: desk, path });
    await number(page).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await number(page).isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.getByText(/Sagens fingeraftryk/).waitFor();
  });

  for (const language of ["da", "en"] as const)
    for (const width of [desk, phone]) {
      it(`with an answer fits ${width} px in ${language}, and axe finds no violation`, async () => {
        const page = await openPage({ width, path, language });
        await number(page).waitFor();
        await fitsTheWindow(page);
        await noViolations(page);
      });
    }
});
