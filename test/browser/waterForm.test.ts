import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { writeAsciiGrid } from "../../shared/formats/raster/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { address, desk, fitsTheWindow, noViolations, openPage, type Page, phone } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

interface Opened {
  page: Page;
  stored: () => Promise<CaseFile>;
}

/** The demo, stored anew for this test alone, with its water and terrain unfolded. */
async function openForm(width = desk, change: (sag: CaseFile) => CaseFile = (sag) => sag): Promise<Opened> {
  const made = await fetch(new URL("/v1/cases", address()), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ eventId: crypto.randomUUID(), case: change(noret()) }),
  });
  const { id } = (await made.json()) as { id: string };
  const page = await openPage({ width, path: `/skitse?sag=${id}` });
  await page.locator(".big-number").first().waitFor();
  await page.locator("summary", { hasText: "Vandet og terrænet" }).click();
  const stored = async () =>
    ((await (await fetch(new URL(`/v1/cases/${id}`, address()))).json()) as { case: CaseFile }).case;
  return { page, stored };
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
    expect(await fields.getByRole("alert").innerText()).toContain("Skriv, hvor tallet står");
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

  it("loses one that is taken away, by keyboard", async () => {
    const { page, stored } = await openForm();
    const remove = form(page).getByRole("button", { name: "Fjern Havet 2100, 1 gang på 100 år" });
    await remove.focus();
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).hazards.length).toBe(8);
  });
});

describe("the terrain of a case", () => {
  it("is refused in words where the file does not say its system, and taken as it is when the person does", async () => {
    const { page, stored } = await openForm();
    const fields = form(page).getByRole("group", { name: "Læg en rasterfil ind" });
    await fields.getByLabel("Rasterfil").setInputFiles(loweredFile());
    expect(await fields.innerText()).toContain("Skriv først, hvor filen kommer fra");
    await fields.getByLabel("Hvor kommer filen fra?").fill("Opdigtet til prøven");
    await page.keyboard.press("Tab");
    await fields.getByLabel("Rasterfil").setInputFiles(loweredFile());
    await soon(() => fields.innerText()).toContain("EPSG:25832");
    expect((await stored()).terrainRef?.title).toBe(noret().terrainRef!.title);
    await fields.getByLabel("Filen er i EPSG:25832").check();
    await fields.getByLabel("Koterne er i DVR90").check();
    await fields.getByLabel("Rasterfil").setInputFiles(loweredFile());
    await soon(async () => (await stored()).terrainRef?.title).toBe("saenket.asc");
    await soon(() => form(page).innerText()).toContain("saenket.asc: 330 × 260 celler på 5,0 m");
    // A metre lower, more is lost: the numbers are of the new ground.
    const here = calculate(noret(), noretRasters());
    const before = here.ok ? here.value.totals.eadWithoutOere! / 100 : Number.NaN;
    await page.locator("summary", { hasText: "Hvad koster vandet?" }).click();
    const first = page.locator("details", { hasText: "Hvad koster vandet?" }).locator("tbody tr").first();
    await soon(async () => Number((await first.locator("td").first().innerText()).replace(/\D/g, ""))).toBeGreaterThan(
      before,
    );
  });

  it("has its sea where the person says: nowhere, and the levels are laid flat, which is said", async () => {
    const { page, stored } = await openForm();
    await form(page).getByLabel("øst", { exact: true }).uncheck();
    await soon(async () => (await stored()).water.sea).toBeNull();
    await page.locator("summary", { hasText: "Hvad bygger tallene på?" }).click();
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
