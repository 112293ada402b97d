import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { writeAsciiGrid } from "../../shared/formats/raster/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import {
  desk,
  fitsTheWindow,
  noViolations,
  openStoredDemo,
  type Page,
  phone,
  type StoredDemo,
  unfold,
} from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The demo, stored anew for this test alone, with its water and terrain unfolded. */
async function openForm(width = desk, change: (sag: CaseFile) => CaseFile = (sag) => sag): Promise<StoredDemo> {
  const opened = await openStoredDemo(width, change);
  await unfold(opened.page, "Vandet og terrænet");
  return opened;
}
const form = (page: Page) => page.locator("details", { hasText: "Vandet og terrænet" }).locator(".inside").first();

/** Noret's ground a metre lower, as a file of another program would hold it: without a coordinate system. */
function loweredFile(): { name: string; mimeType: string; buffer: Buffer } {
  const made = noretRasters().get(noret().terrainRef!.sha256)!;
  const values = made.values.map((level) => Math.fround(level - 1));
  return { name: "saenket.asc", mimeType: "text/plain", buffer: Buffer.from(writeAsciiGrid({ ...made, values })) };
}

describe("the water of a case", () => {
  it("takes one more level with where it stands, and refuses one that is there already", async () => {
    const { page, stored } = await openForm();
    const fields = form(page).getByRole("group", { name: "Tilføj vandstanden" });
    const add = fields.getByRole("button", { name: "Tilføj vandstanden" });
    await add.click();
    await expect
      .poll(() => fields.getByRole("alert").innerText(), { timeout: 30_000 })
      .toContain("Skriv, hvor tallet står");
    await fields.getByLabel("Hvor tallet står").fill("Opdigtet til prøven");
    await fields.getByLabel("År", { exact: true }).fill("2020");
    await add.click();
    await soon(() => fields.getByRole("alert").innerText()).toContain("allerede en vandstand");
    await fields.getByLabel("1 gang på").fill("500");
    await fields.getByLabel("Vandstand", { exact: true }).fill("1,8");
    await page.keyboard.press("Tab");
    await add.click();
    await soon(async () => (await stored()).hazards.length).toBe(10);
    expect((await stored()).hazards.at(-1)).toMatchObject({ returnPeriodYears: 500, levelM: 1.8, scenarioYear: 2020 });
  });

  it("has a level worked out through the others of its water and year, and is told where there are too few", async () => {
    const two = (sag: CaseFile): CaseFile => {
      const level = sag.hazards.find((one) => one.quantity === "level" && one.source === "sea")!;
      const at = (returnPeriodYears: number, levelM: number) =>
        ({ ...level, returnPeriodYears, levelM, scenarioYear: 2020 }) as typeof level;
      return { ...sag, hazards: [at(20, 1), at(100, 1.5)] };
    };
    const { page, stored } = await openForm(desk, two);
    const fields = form(page).getByRole("group", { name: "Tilføj vandstanden" });
    const fit = fields.getByRole("button", { name: "Regn vandstanden ud af de andre" });
    await fields.getByLabel("År", { exact: true }).fill("2100");
    await page.keyboard.press("Tab");
    await fit.click();
    await expect
      .poll(() => fields.getByRole("alert").innerText(), { timeout: 30_000 })
      .toContain("mindst to vandstande");
    await fields.getByLabel("År", { exact: true }).fill("2020");
    await fields.getByLabel("1 gang på").fill("50");
    await page.keyboard.press("Tab");
    await fit.focus();
    await page.keyboard.press("Enter");
    // y = −ln(−ln(1 − 1/T)): 2.970195, 3.901939, 4.600149; 1 + 0.5 · (3.901939 − 2.970195) / (4.600149 − 2.970195) = 1.2858
    await soon(() => fields.getByLabel("Vandstand", { exact: true }).inputValue()).toBe("1,286");
    await fields.getByRole("button", { name: "Tilføj vandstanden" }).click();
    await soon(async () => (await stored()).hazards.at(-1)).toMatchObject({
      ...{ returnPeriodYears: 50, levelM: 1.286, scenarioYear: 2020 },
      citation: "Gumbel gennem 1,00 m (20 år), 1,50 m (100 år)",
    });
  });

  it("loses one that is taken away, by keyboard", async () => {
    const { page, stored } = await openForm();
    const remove = form(page).getByRole("button", { name: "Fjern Havet 2100, 1 gang på 100 år" });
    await remove.focus();
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).hazards.length).toBe(8);
  });
});

describe("rain and what becomes of it", () => {
  it("is kept once both the coefficient and where it stands are typed; a rain is typed in mm", async () => {
    const { page, stored } = await openForm();
    await form(page).getByRole("button", { name: "Oplys afstrømningen" }).click();
    const runoff = form(page).getByRole("group", { name: "Hvad bliver der af regnen?" });
    await runoff.getByLabel("Afløbskoefficient").fill("1,2");
    await page.keyboard.press("Tab");
    await soon(() => runoff.getByRole("alert").innerText()).toContain("1");
    await runoff.getByLabel("Afløbskoefficient").fill("0,6");
    await runoff.getByLabel("Hvor tallet står").fill("Opdigtet til prøven");
    await page.keyboard.press("Tab");
    await soon(async () => (await stored()).water.runoff).toEqual({
      coefficient: 0.6,
      sewer: null,
      citation: "Opdigtet til prøven",
    });
    await runoff.getByLabel("Kloakken tager noget af regnen").check();
    await runoff.getByLabel("Kloakken tager i én hændelse").fill("30");
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).water.runoff?.sewer).toEqual({ capacityM: 0.03, area: null });
    const rain = form(page).getByRole("group", { name: "Tilføj regnen" });
    const add = rain.getByRole("button", { name: "Tilføj regnen" });
    await add.click();
    await expect
      .poll(() => rain.getByRole("alert").innerText(), { timeout: 30_000 })
      .toContain("Skriv, hvor tallet står");
    await rain.getByLabel("Regn i hele hændelsen").fill("67,5");
    await rain.getByLabel("Hvor tallet står").fill("Opdigtet regn");
    await page.keyboard.press("Tab");
    await add.focus();
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).hazards.at(-1)).toMatchObject({
      source: "cloudburst",
      quantity: "rain",
      rainM: 0.0675,
    });
    await add.click();
    await soon(() => rain.getByRole("alert").innerText()).toContain("allerede regn");
  });
});

describe("groundwater", () => {
  it("is kept once its level and source are typed; its harm is unknown until somebody says", async () => {
    const { page, stored } = await openForm();
    await form(page).getByRole("button", { name: "Oplys grundvandet" }).click();
    const fields = form(page).getByRole("group", { name: "Grundvand" });
    await fields.getByLabel("Grundvandets kote i dag").fill("-0,4");
    await fields.getByLabel("Hvor tallet står").fill("Pejlet i en boring");
    await page.keyboard.press("Tab");
    await soon(async () => (await stored()).water.groundwater).toMatchObject({
      water: { levelM: -0.4 },
      harm: null,
      citation: "Pejlet i en boring",
    });
    await fields.getByLabel("År", { exact: true }).fill("2100");
    await fields.getByRole("button", { name: "Tilføj et år" }).click();
    await fields.getByLabel("Stigning til 2100").fill("0,35");
    await page.keyboard.press("Enter");
    await fields.getByLabel("Skaden i kældre").selectOption("event");
    await fields.getByLabel("Chance om året").fill("12,5");
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).water.groundwater?.harm).toEqual({ kind: "event", chancePerYear: 0.125 });
    expect((await stored()).water.groundwater!.rises.at(-1)).toEqual({ year: 2100, riseM: 0.35 });
    // Typed before the field has been painted: a hand is that quick where the page is slow.
    await fields.getByLabel("År", { exact: true }).fill("2050");
    await page.keyboard.press("Enter");
    await fields.getByRole("button", { name: "Tilføj et år" }).evaluate(async (button: HTMLElement) => {
      button.click();
      const find = () => {
        const labels = [...document.querySelectorAll("label")];
        const id = labels.find(({ textContent }) => textContent === "Stigning til 2050")?.htmlFor;
        return id === undefined ? null : document.getElementById(id);
      };
      for (let i = 0; i < 100 && find() === null; i++) await Promise.resolve();
      const field = find();
      if (!(field instanceof HTMLInputElement)) throw new Error("the field is not there at once");
      field.focus();
      field.value = "0,2";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).water.groundwater?.rises).toContainEqual({ year: 2050, riseM: 0.2 });
  });
});

describe("a surge with a river", () => {
  it("is said to come in one event, where both are given", async () => {
    const { page, stored } = await openForm(desk, (sag) => ({
      ...sag,
      hazards: [...sag.hazards, ...sag.hazards.map((one) => ({ ...one, source: "stream" as const }))],
    }));
    await form(page).getByLabel("Havet og vandløbet kommer i samme hændelse").check();
    await soon(async () => (await stored()).water.together).toEqual(["sea", "stream"]);
    await form(page).getByLabel("Havet og vandløbet kommer i samme hændelse").uncheck();
    await soon(async () => (await stored()).water.together).toBeUndefined();
  });
});

describe("how damage is counted", () => {
  it("follows the table that is chosen, and the roll with it", async () => {
    const { page, stored } = await openForm();
    const answer = () => page.locator(".big-number").first().innerText();
    await form(page).getByLabel("Skadestal").selectOption("gladsaxe");
    await soon(async () => (await stored()).damage).toEqual({ table: "gladsaxe", own: [] });
    await form(page).getByLabel("Vandet ved en bygning").selectOption("covered-area");
    await soon(async () => (await stored()).water.overlay).toBe("covered-area");
    const here = calculate(await stored(), noretRasters());
    if (!here.ok) throw new Error(JSON.stringify(here.issues));
    expect(here.value.assumptions.map(({ code }) => code)).toContain("covered-area");
    expect(await answer()).toMatch(/\d/);
  });

  it("takes a curve of the case's own, point by point, and refuses one that cannot be read or has no source", async () => {
    const { page, stored } = await openForm();
    const fields = form(page).getByRole("group", { name: "Tilføj skadeskurven" });
    const add = fields.getByRole("button", { name: "Tilføj skadeskurven" });
    await add.click();
    await expect
      .poll(() => fields.getByRole("alert").innerText(), { timeout: 30_000 })
      .toContain("Skriv, hvor tallet står");
    await fields.getByLabel("Hvor tallet står").fill("Kommunens opgørelse");
    await fields.getByLabel("Skaden er").selectOption("points");
    await fields.getByLabel("Punkter").fill("0,5: 1000; 0,2: 500");
    await page.keyboard.press("Tab");
    await add.click();
    await soon(() => fields.getByRole("alert").innerText()).toContain("stigende dybder");
    expect((await stored()).damage?.own ?? []).toEqual([]);
    await fields.getByLabel("Punkter").fill("0,2: 1000; 0,5: 2500,5");
    await page.keyboard.press("Tab");
    await add.click();
    await soon(async () => (await stored()).damage?.own.length).toBe(1);
    expect((await stored()).damage?.own[0]).toMatchObject({
      source: "sea",
      damage: {
        kind: "points",
        from: "terrain",
        points: [
          { depthM: 0.2, kronerPerM2: 1000 },
          { depthM: 0.5, kronerPerM2: 2500.5 },
        ],
      },
    });
    await form(page)
      .getByRole("button", { name: /^Fjern .*havet$/ })
      .click();
    await soon(async () => (await stored()).damage?.own.length).toBe(0);
  });
});

describe("the terrain of a case", () => {
  it("is refused in words where the file does not say its system, and taken as it is when the person does", async () => {
    const { page, stored } = await openForm();
    const fields = form(page).getByRole("group", { name: "Læg en fil med terræn eller vand ind" });
    await fields.getByLabel("Fil", { exact: true }).setInputFiles(loweredFile());
    expect(await fields.innerText()).toContain("Skriv først, hvor filen kommer fra");
    await fields.getByLabel("Hvor kommer filen fra?").fill("Opdigtet til prøven");
    await page.keyboard.press("Tab");
    await fields.getByLabel("Fil", { exact: true }).setInputFiles(loweredFile());
    await soon(() => fields.innerText()).toContain("EPSG:25832");
    expect((await stored()).terrainRef?.title).toBe(noret().terrainRef!.title);
    await fields.getByLabel("Filen er i EPSG:25832").check();
    await fields.getByLabel("Koterne er i DVR90").check();
    await fields.getByLabel("Fil", { exact: true }).setInputFiles(loweredFile());
    await soon(async () => (await stored()).terrainRef?.title).toBe("saenket.asc");
    await soon(() => form(page).innerText()).toContain("saenket.asc: 330 × 260 celler på 5,0 m");
    // A metre lower, more is lost: the numbers are of the new ground.
    const here = calculate(noret(), noretRasters());
    const before = here.ok ? here.value.totals.eadWithoutOere! / 100 : Number.NaN;
    await unfold(page, "Hvad koster vandet?");
    const first = page.locator("details", { hasText: "Hvad koster vandet?" }).locator("tbody tr").first();
    await soon(async () => Number((await first.locator("td").first().innerText()).replace(/\D/g, ""))).toBeGreaterThan(
      before,
    );
  });

  it("is made of points where that is what there is, and the holes between them are told", async () => {
    const { page, stored } = await openForm();
    const fields = form(page).getByRole("group", { name: "Læg en fil med terræn eller vand ind" });
    await fields.getByLabel("Hvad viser filen?").selectOption("terrain-points");
    await fields.getByLabel("Hvor kommer filen fra?").fill("Opdigtet til prøven");
    await page.keyboard.press("Tab");
    const of = (...lines: string[]) => ({
      ...{ name: "punkter.xyz", mimeType: "text/plain" },
      buffer: Buffer.from(lines.join("\n")),
    });
    const file = fields.getByLabel("Fil", { exact: true });
    await file.setInputFiles(of("700000 6150000 1", "700040 6150000 en meter"));
    await soon(() => fields.getByRole("alert").innerText()).toContain("2");
    expect((await stored()).terrainRef?.title).toBe(noret().terrainRef!.title);
    await fields.getByLabel("Cellens side").fill("10");
    await page.keyboard.press("Tab");
    // A square of 40 m, and a point 400 m off, which no triangle with sides of 100 m reaches.
    await file.setInputFiles(
      of("700000 6150000 1", "700040 6150000 2", "700000 6150040 3", "700040 6150040 4", "700400 6150000 5"),
    );
    await soon(async () => (await stored()).terrainRef?.title).toBe("punkter.xyz");
    expect((await stored()).terrainRef).toMatchObject({ cellM: 10, crsFrom: "typed", synthetic: false });
    // Cells on whole tens from 700000 to 700400 and from 6150000 to 6150040: 41 by 5. The 16 with their middle in the square are known.
    await soon(() => fields.innerText()).toContain("punkter.xyz er læst: 16 celler med en værdi, 189 uden");
    expect(await fields.innerText()).toContain("trekanter");
  });

  it("has its sea where the person says: nowhere, and the levels are laid flat, which is said", async () => {
    const { page, stored } = await openForm();
    await form(page).getByLabel("øst", { exact: true }).uncheck();
    await soon(async () => (await stored()).water.sea).toBeNull();
    await unfold(page, "Hvad bygger tallene på?");
    await soon(() => page.getByText("Vandstanden lægges vandret ud over terrænet").count()).toBe(1);
  });
});

for (const width of [desk, phone]) {
  it(`shows water and terrain without a violation that axe can see, and fits, at ${width} px`, async () => {
    const { page } = await openForm(width);
    await noViolations(page);
    await fitsTheWindow(page);
  });
}
