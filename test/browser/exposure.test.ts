import { describe, expect, it } from "vitest";
import { damageByThing } from "../../shared/damageByThing.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { areaM2 } from "../../shared/geo/index.ts";
import type { CaseFile, Exposure, Parcel } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { desk, fitsTheWindow, noViolations, openStoredDemo, type Page, phone, tabTo, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const empty: Exposure = { roads: [], fields: [], assets: [] };

/** The parcel that loses most in the demo: what stands on it is certain to get wet. */
function wettest(): Parcel {
  const found = damageByThing(noret(), noretRasters());
  if (!found.ok || found.value === null) throw new Error("the demo has no damages");
  const [most] = [...found.value.things].sort((a, b) => (b.eadWithoutOere ?? 0) - (a.eadWithoutOere ?? 0));
  return noret().parcels.find(({ id }) => id === most!.parcelId)!;
}

const section = (page: Page) => page.locator("section.exposure");
async function openForm(page: Page, ...more: string[]): Promise<void> {
  await unfold(page, "Vandet og terrænet");
  for (const title of more) await section(page).locator("summary", { hasText: title }).click();
}

const file = (...features: object[]) => ({
  name: "marker.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
      features: features.map((feature) => ({ type: "Feature", ...feature })),
    }),
  ),
});

describe("roads, fields and assets", () => {
  it("teaches what to do while there are none, at desk and phone, and nothing is too wide or unnamed", async () => {
    for (const width of [desk, phone]) {
      const { page } = await openStoredDemo(width);
      await openForm(page, "Hent en fil", "Skriv en vej");
      expect(await section(page).innerText()).toContain("Hent vejmidter eller marker fra en fil");
      await fitsTheWindow(page);
      await noViolations(page);
    }
  });

  it("shows what a file of fields holds before anything is put in: columns, crops to choose, rows that cannot be used", async () => {
    const { page, stored } = await openStoredDemo(phone);
    await openForm(page, "Hent en fil");
    const { geometry } = wettest();
    const form = section(page);
    await form.getByLabel("Hvad er i filen?").selectOption("fields");
    const rows = file(
      { properties: { nr: "12-0", Afgroede: "Vårbyg" }, geometry },
      { properties: { nr: "13-0", Afgroede: "Permanent græs, lavt udbytte" }, geometry },
      { properties: { nr: "14-0", Afgroede: "Rug" }, geometry: { type: "Point", coordinates: [650_400, 6_251_200] } },
    );
    await form.getByLabel("Fil med veje, marker eller andet").setInputFiles(rows);
    await soon(() => form.innerText()).toContain("3 rækker læst, 1 kan bruges");
    expect(await form.getByLabel("Afgrøde", { exact: true }).inputValue()).toBe("Afgroede");
    const unused = form.locator(".unused-rows");
    expect(await unused.innerText()).toMatch(
      /Række 2: Afgrøden „Permanent græs, lavt udbytte“ står ikke i pristabellen/,
    );
    expect(await unused.innerText()).toMatch(/Række 3: Her skal være en flade, men der er et punkt/);
    expect((await stored()).exposure).toEqual(empty);
    await form.getByLabel("Navn", { exact: true }).selectOption("nr");
    await form.getByLabel("„Permanent græs, lavt udbytte“, 1 række").selectOption("Græs, permanent");
    await soon(() => form.innerText()).toContain("3 rækker læst, 2 kan bruges");
    await fitsTheWindow(page);
    await noViolations(page);
    await form.getByRole("button", { name: "Læg 2 marker ind i sagen" }).click();
    await soon(async () => (await stored()).exposure.fields.map(({ id, crop }) => [id, crop])).toEqual([
      ["12-0", "Vårbyg"],
      ["13-0", "Græs, permanent"],
    ]);
    expect(await form.innerText()).toContain("2 marker er lagt ind");
    await page.getByRole("button", { name: "Vis kortet" }).click();
    await page.getByRole("button", { name: "Fortryd", exact: true }).click();
    await soon(async () => (await stored()).exposure).toEqual(empty);
  });

  it("says why a file cannot be read, asks for the crop's property where none is known, and lets go of the file", async () => {
    const { page } = await openStoredDemo();
    await openForm(page, "Hent en fil");
    const form = section(page);
    await form.getByLabel("Hvad er i filen?").selectOption("fields");
    const wrong = file({ properties: {}, geometry: wettest().geometry });
    wrong.buffer = Buffer.from(wrong.buffer.toString().replace("25832", "23032"));
    await form.getByLabel("Fil med veje, marker eller andet").setInputFiles(wrong);
    await soon(() => form.getByRole("alert").first().innerText()).toMatch(/koordinatsystemet.*Intet er lagt ind/);
    await form
      .getByLabel("Fil med veje, marker eller andet")
      .setInputFiles(file({ properties: { kode: "Rug" }, geometry: wettest().geometry }));
    await soon(() => form.getByRole("alert").first().innerText()).toContain(
      "Vælg den egenskab, der har afgrødens navn",
    );
    await form.getByLabel("Afgrøde", { exact: true }).selectOption("kode");
    await soon(() => form.innerText()).toContain("1 rækker læst, 1 kan bruges");
    await form.getByRole("button", { name: "Slip filen igen" }).click();
    expect(await form.innerText()).not.toContain("rækker læst");
  });

  it("takes an asset by the keyboard alone, keeps what is typed while it is wrong, and lists its damage a year", async () => {
    const { page, stored } = await openStoredDemo();
    await openForm(page, "Skriv en vej");
    const { id } = wettest();
    const form = section(page);
    await tabTo(page, "textbox", "Hvad hedder det?");
    await page.keyboard.type("Pumpestation");
    await tabTo(page, "textbox", "Tab, når vandet når den dybde");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("250.000");
    await tabTo(page, "combobox", "Hvor ligger det?");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "textbox", "Matrikel");
    await page.keyboard.type("1-1x");
    await page.keyboard.press("Enter");
    await soon(() => form.getByRole("alert").allInnerTexts()).toEqual([
      "Skriv, hvor tallene står. Intet er lagt ind.",
      "Matriklen „1-1x“ findes ikke i sagen. Tjek nummeret. Intet er lagt ind.",
    ]);
    expect(await form.getByLabel("Hvad hedder det?").inputValue()).toBe("Pumpestation");
    await form.getByLabel("Hvor tallene står").fill("Forsyningen, opdigtet");
    await form.getByLabel("Matrikel", { exact: true }).fill(id);
    await page.keyboard.press("Enter");
    await soon(async () => (await stored()).exposure.assets).toMatchObject([
      { parcelId: id, title: "Pumpestation", fromDepthM: 0.1, damageOere: 25_000_000 },
    ]);
    expect(await form.innerText()).toContain(`1 ting af værdi er lagt ind: ${id}`);
    await form.locator("summary", { hasText: "I sagen: 1 ting af værdi" }).click();
    const found = damageByThing(await stored(), noretRasters());
    const ead = found.ok ? found.value?.things.find(({ kind }) => kind === "asset")?.eadWithoutOere : null;
    expect(ead).toBeGreaterThan(0);
    const kr = Math.round(ead! / 100).toLocaleString("da-DK");
    await soon(() => form.getByRole("row", { name: "Pumpestation" }).innerText()).toContain(kr);
    await noViolations(page);
    await form.getByRole("button", { name: "Fjern Værdi: Pumpestation" }).click();
    await soon(async () => (await stored()).exposure).toEqual(empty);
  });

  it("cuts a typed road where a border crosses it, and says so; one outside Denmark stays in its field", async () => {
    const { page, stored } = await openStoredDemo();
    await openForm(page, "Skriv en vej");
    const form = section(page);
    await form.getByLabel("Hvad er det?").selectOption("roads");
    await form.getByLabel("Vejens punkter").fill("1 2\n3 4");
    await form.getByRole("button", { name: "Læg ind", exact: true }).click();
    await soon(() => form.getByRole("alert").first().innerText()).toContain("Intet er lagt ind");
    expect(await form.getByLabel("Vejens punkter").inputValue()).toBe("1 2\n3 4");
    // From the middle of the parcel's western edge, 400 m to the west and out of it.
    const [x, y] = wettest().geometry.coordinates.flat(2) as unknown as [number, number];
    await form.getByLabel("Vejens punkter").fill(`${x - 400} ${y}\n${x + 400} ${y}`);
    await form.getByLabel("Navn (kan udelades)").fill("Ny vej");
    await form.getByRole("button", { name: "Læg ind", exact: true }).click();
    await soon(async () => (await stored()).exposure.roads.length).toBeGreaterThan(1);
    const { roads } = (await stored()).exposure;
    const metres = roads.reduce((sum, { line }) => sum + Math.abs(line.at(-1)![0] - line[0]![0]), 0);
    expect(metres).toBeCloseTo(800, 2);
    expect(roads[0]?.id).toBe("Ny vej-1");
    expect(await form.innerText()).toContain("Delt ved matrikelskel");
  });

  it("draws each with the colour of its damage, with a legend, at desk and phone", async () => {
    const { id, geometry } = wettest();
    const field = { id: "mark-1", parcelId: id, crop: "Krydderurter", geometry };
    const asset = { id: "v", parcelId: id, title: "Pumpe", geometry, fromDepthM: 0, damageOere: oere(99_999_999_00) };
    const exposure: Exposure = { ...empty, fields: [field], assets: [{ ...asset, citation: "opdigtet" }] };
    expect(areaM2(geometry)).toBeGreaterThan(100);
    for (const width of [desk, phone]) {
      const { page } = await openStoredDemo(width, (sag): CaseFile => ({ ...sag, exposure }));
      if (width === phone) await page.getByRole("button", { name: "Vis kortet" }).click();
      await page.getByLabel("Farverne viser").selectOption("building-without");
      const found = damageByThing({ ...noret(), exposure }, noretRasters());
      const highest = Math.max(...(found.ok ? (found.value?.things ?? []) : []).map((one) => one.eadWithoutOere ?? 0));
      const kr = `${Math.round(highest / 100).toLocaleString("da-DK")} kr.`;
      await soon(() => page.locator(".map-legend").first().innerText()).toContain(kr);
      expect(await page.locator(".map-legend").first().innerText()).toContain("Mark");
      await fitsTheWindow(page);
      await noViolations(page);
    }
  });
});
