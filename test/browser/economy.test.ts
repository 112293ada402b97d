import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, storeCase, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The demo, stored anew for this test alone, with its account unfolded. */
async function openEconomy(width = desk, change: (sag: CaseFile) => CaseFile = (sag) => sag): Promise<Page> {
  const id = await storeCase(change(noret()));
  const page = await openPage({ width, path: `/skitse?sag=${id}` });
  await page.locator(".big-number").first().waitFor();
  await unfold(page, "Kan det betale sig?");
  return page;
}
const section = (page: Page) => page.locator("details", { hasText: "Kan det betale sig?" }).locator(".inside").first();
const kroner = (text: string): number => Number(text.replace(/[^\d−-]/g, "").replace("−", "-"));
const table = (page: Page, caption: string) => section(page).locator("table", { hasText: caption });

async function typeSet(page: Page): Promise<void> {
  await section(page).getByLabel("Scenariesæt").selectOption("Eget sæt");
  await section(page).getByLabel("Sættets navn").fill("Kommunens to fremtider");
  await section(page).getByLabel("Kilde: hvor tallene står").fill("Notat 3, opdigtet");
  await page.keyboard.press("Enter");
  await section(page).getByText("Sættet har ingen scenarier endnu").waitFor();
}

async function typeScenario(page: Page, name: string, year: string, riseM: string): Promise<void> {
  await section(page).getByLabel("Nyt scenarie: navn").fill(name);
  await section(page).getByRole("button", { name: "Tilføj scenarie" }).click();
  const scenario = section(page).getByRole("group", { name, exact: true });
  await scenario.getByLabel("År").fill(year);
  await scenario.getByLabel("Stigning", { exact: true }).fill(riseM);
  await scenario.getByRole("button", { name: "Tilføj stigning" }).click();
  await scenario.getByLabel(`Havet, ${year}`, { exact: true }).waitFor();
}

describe("whether the project is worth its cost", () => {
  it("is an account in which benefit less cost is the net present value", async () => {
    const page = await openEconomy();
    const column = (await table(page, "Regnskabet").locator("tbody tr td:nth-child(2)").allInnerTexts()).map(kroner);
    expect(column[0]).toBe(45_000_000);
    // Each is rounded to whole kroner by itself.
    expect(Math.abs(column[1]! - column[0]! - column[2]!)).toBeLessThanOrEqual(1);
    expect(await table(page, "Hvis tallene er anderledes").locator("tbody tr").count()).toBe(9);
  });

  it("says what waiting costs: the damage meanwhile at once, and how much dearer once a price rise is typed", async () => {
    const page = await openEconomy();
    const amounts = () =>
      section(page).getByRole("table", { name: "Hvad koster det at vente?" }).getByRole("cell").allInnerTexts();
    const inThree = await amounts();
    expect(inThree.at(-1)).toBe("Vides ikke");
    await section(page).getByLabel("Så længe venter projektet").fill("2");
    await page.keyboard.press("Enter");
    await section(page).getByLabel("Anlægsprisen stiger om året").fill("5");
    await page.keyboard.press("Enter");
    // 45 mio. · (1.05² − 1)
    await soon(async () => (await amounts()).at(-1)).toBe("4.612.500");
    const [three, two] = [kroner(inThree.at(-2)!), kroner((await amounts()).at(-2)!)];
    expect(three).toBeGreaterThan(1_000_000);
    expect(Math.abs(three / 3 - two / 2)).toBeLessThanOrEqual(1);
  });

  it("does not know what moving costs until both prices are typed", async () => {
    const page = await openEconomy();
    const move = table(page, "Beskytte, acceptere eller flytte").locator("tbody tr").last();
    expect(await move.innerText()).toContain("Ukendt");
    await section(page).getByLabel("Rydning pr. ejendom").fill("200000");
    await section(page).getByLabel("Genhusning pr. ejendom").fill("100000");
    await page.keyboard.press("Enter");
    await soon(() => move.innerText()).toMatch(/\d{3}\.\d{3}/);
  });

  it("weighs crests that are typed, and names the one with least to regret", async () => {
    const page = await openEconomy();
    for (let i = 0; i < 2; i++) await section(page).getByRole("button", { name: "Tilføj en kote" }).click();
    await section(page).getByRole("button", { name: "Regn koterne" }).click();
    await soon(() => section(page).getByText("Mindst at fortryde").count()).toBe(1);
    expect(await table(page, "Vandet som i 2100").locator("tbody tr th").allInnerTexts()).toEqual(["2,20", "2,70"]);
  });

  it("weighs crests in a set of scenarios that is typed with its source", async () => {
    const page = await openEconomy();
    await typeSet(page);
    await typeScenario(page, "Høj", "2100", "1,2");
    await typeScenario(page, "Lav", "2100", "0");
    await section(page).getByRole("button", { name: "Tilføj en kote" }).click();
    await section(page).getByRole("button", { name: "Regn koterne" }).click();
    await soon(() => section(page).getByText("Mindst at fortryde").count()).toBe(1);
    for (const name of ["Høj", "Lav"]) {
      const one = table(page, `${name}. Kommunens to fremtider. Kilde: Notat 3, opdigtet`);
      expect(await one.locator("tbody tr th").allInnerTexts()).toEqual(["2,20"]);
    }
    // The crest of 2.20 m is passed more often where the sea stands 1.20 m higher than where it stays.
    const rarely = table(page, "Hvor sjældent koten overskylles");
    expect(await rarely.locator("tbody th").allInnerTexts()).toEqual(["Høj, 2100", "Lav, 2100"]);
    expect(await rarely.locator("tbody td").allInnerTexts()).toEqual([
      expect.stringMatching(/^ca\. \d,\d$/),
      expect.stringMatching(/^over 10\.000$/),
    ]);
    expect(await table(page, "Alle scenarier under ét").locator("tbody tr").count()).toBe(1);
  });

  it("says what is missing of a rise, and adds nothing", async () => {
    const page = await openEconomy();
    await typeSet(page);
    await section(page).getByLabel("Nyt scenarie: navn").fill("Høj");
    await section(page).getByRole("button", { name: "Tilføj scenarie" }).click();
    const high = section(page).getByRole("group", { name: "Høj", exact: true });
    await high.getByLabel("År").fill("2020");
    await high.getByRole("button", { name: "Tilføj stigning" }).click();
    await soon(() => high.getByText("Skriv både år og stigning").count()).toBe(1);
    await high.getByLabel("Stigning", { exact: true }).fill("0,3");
    await high.getByRole("button", { name: "Tilføj stigning" }).click();
    await soon(() => high.getByText("efter sagens første år, 2020").count()).toBe(1);
    expect(await high.getByText("Ingen stigninger endnu").count()).toBe(1);
  });

  it("has a place for a national set, which says that it is empty", async () => {
    const page = await openEconomy();
    await section(page).getByLabel("Scenariesæt").selectOption("Nationalt klimascenarie (plads)");
    await soon(() => section(page).getByText("Intet nationalt sæt er læst").count()).toBe(1);
    await section(page).getByRole("button", { name: "Tilføj en kote" }).click();
    await section(page).getByRole("button", { name: "Regn koterne" }).click();
    await soon(() => section(page).getByText("(plads)“ er tomt").count()).toBe(1);
    expect(await section(page).getByText("Mindst at fortryde").count()).toBe(0);
  });

  it("draws how sure the numbers are, for the project and each owner, and the same again", async () => {
    const page = await openEconomy();
    await section(page).getByRole("button", { name: "Sæt usikkerhed på" }).click();
    await section(page).getByLabel("Udfald").fill("200");
    await page.keyboard.press("Enter");
    const draw = async (): Promise<string> => {
      await section(page).getByRole("button", { name: "Træk udfald" }).click();
      await soon(() => section(page).getByText("i 9 af 10 udfald,").count()).toBe(1);
      return section(page).getByText("i 9 af 10 udfald,").innerText();
    };
    const first = await draw();
    expect(await table(page, "Hver ejers andel").locator("tbody tr").count()).toBe(10);
    const row = (await table(page, "Hver ejers andel").locator("tbody tr").first().locator("td").allInnerTexts()).map(
      kroner,
    );
    expect(row[1]).toBeLessThan(row[0]!);
    expect(row[0]).toBeLessThan(row[2]!);
    await section(page).getByLabel("Starttal").fill("2");
    await page.keyboard.press("Enter");
    await soon(() => section(page).getByText("i 9 af 10 udfald,").count()).toBe(0);
    expect(await draw()).not.toBe(first);
    await section(page).getByLabel("Starttal").fill("1");
    await page.keyboard.press("Enter");
    await soon(() => section(page).getByText("i 9 af 10 udfald,").count()).toBe(0);
    expect(await draw()).toBe(first);
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("shares the benefit of measures that only work together", async () => {
    const page = await openEconomy(desk, (sag) => {
      const [sluice] = sag.measures;
      const line = sluice!.geometry;
      if (line?.type !== "LineString") throw new Error("the sluice is a line");
      const [from, to] = line.coordinates as [[number, number], [number, number]];
      const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const half = (id: string, coordinates: [number, number][]) => ({
        ...sluice!,
        ...{ id, title: id, geometry: { type: "LineString" as const, coordinates } },
      });
      const measures = [half("Nordhalvdel", [from, middle]), half("Sydhalvdel", [middle, to])];
      return { ...sag, measures, financing: { contributions: [], loan: null } };
    });
    await section(page).getByRole("button", { name: "Regn bidragene" }).click();
    await soon(() => section(page).getByText("Shapley").count()).toBe(1);
    const shares = (await section(page).locator("dl.facts-of dd").allInnerTexts()).map(kroner);
    expect(shares[0]).toBe(shares[1]);
  });

  for (const width of [desk, phone]) {
    it(`has no violation that axe can see, and fits, at ${width} px`, async () => {
      const page = await openEconomy(width);
      await section(page).getByLabel("Scenariesæt").selectOption("Klimaatlas v2025a, Køge Bugt");
      await section(page).getByRole("button", { name: "Tilføj en kote" }).click();
      await section(page).getByRole("button", { name: "Regn koterne" }).click();
      await soon(() => section(page).getByText("Mindst at fortryde").count()).toBe(1);
      await noViolations(page);
      await fitsTheWindow(page);
    });
  }
});
