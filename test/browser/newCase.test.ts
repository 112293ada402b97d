import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Parcel } from "../../shared/model/index.ts";
import { golden } from "../server/client.ts";
import { largeTown } from "../server/largeTown.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, tabTo } from "./driver.ts";

/** Parcels as a GeoJSON file of the register's attributes, metres in EPSG:25832. */
function fileOf(parcels: readonly Parcel[], more: readonly object[] = []) {
  const features = parcels.map(({ ejerlavkode, matrikelnr, geometry, registeredAreaM2 }) => ({
    type: "Feature",
    properties: { ejerlavkode, matrikelnr, registreretareal: registeredAreaM2 },
    geometry,
  }));
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
  const text = JSON.stringify({ type: "FeatureCollection", crs, features: [...features, ...more] });
  return { name: "jordstykker.geojson", mimeType: "application/geo+json", buffer: Buffer.from(text) };
}
/** A row without a parcel number. */
const nameless = { type: "Feature", properties: { ejerlavkode: 1 }, geometry: golden.parcels[0]!.geometry };

async function read(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByLabel("Matrikler").setInputFiles(file);
  await page.getByText("Valgt: jordstykker.geojson").waitFor();
  await page.getByRole("button", { name: "Læs filerne" }).click();
}

describe("a new case from files", () => {
  it("is opened unstored where it has at most 5,000 parcels, and what was not used is listed and can be had", async () => {
    const page = await openPage({ width: desk, path: "/ny-sag" });
    await page.getByLabel("Sagens navn").fill("Diget ved åen");
    await page.getByLabel("Kommune").fill("Ærø");
    await read(page, fileOf(golden.parcels, [nameless]));
    await page.getByText("Matrikler: 13 læst, 12 brugt").waitFor();
    await page.getByText("Ikke brugt: 1").waitFor();
    await page.getByText("/parcels/features/12").waitFor();
    await noViolations(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Hent listen over det, der ikke blev brugt" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    // The thirteenth row of the file.
    expect(csv.split("\r\n")[1]).toMatch(/^parcels;13;[^;]*;\/parcels\/features\/12/);
    await page.getByRole("button", { name: "Åbn sagen" }).click();
    await page.getByRole("heading", { level: 1, name: "Diget ved åen" }).waitFor();
    await page.getByText("jordstykker.geojson").waitFor();
  });

  it("goes up in chunks where it has more, is stored, and opens on its own page", async () => {
    const parcels = largeTown(5_100).chunks.flatMap(({ chunk }) => chunk.parcels);
    const page = await openPage({ width: desk, path: "/ny-sag" });
    await page.getByLabel("Sagens navn").fill("Stor by");
    await read(page, fileOf(parcels));
    await page.getByText("Matrikler: 5.100 læst, 5.100 brugt").waitFor();
    await page.getByText("De lægges op i 2 dele").waitFor();
    await page.getByRole("button", { name: "Læg op og åbn sagen" }).click();
    await page.getByRole("heading", { level: 1, name: "Stor by" }).waitFor({ timeout: 100_000 });
    await page.getByText("5.100 matrikler i 2 dele").waitFor();
    // It has no measure yet: the run says so, and the page is there.
    await page.getByText("Beregningen blev ikke færdig.").waitFor({ timeout: 100_000 });
    await page.locator(".panel summary", { hasText: "Hvad skal bygges" }).waitFor();
  });

  it("refuses what is no such file in words, and asks who is not signed in to sign in before parcels go up", async () => {
    const page = await openPage({ width: phone, path: "/ny-sag", role: null });
    await read(page, { name: "jordstykker.geojson", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.getByText("Sagen kunne ikke laves.").waitFor();
    await read(page, fileOf(largeTown(5_100).chunks.flatMap(({ chunk }) => chunk.parcels)));
    await page.getByText("Log ind for at lægge den op.").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is reached from the sketch page, and read with the keyboard alone, in English", async () => {
    const page = await openPage({ width: desk, path: "/skitse", language: "en" });
    await tabTo(page, "link", "New case from files");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "New case from files" }).waitFor();
    await page.getByLabel("Parcels").setInputFiles(fileOf(golden.parcels));
    await tabTo(page, "button", "Read the files");
    await page.keyboard.press("Enter");
    await page.getByText("Parcels: 12 read, 12 used").waitFor();
    await page.getByText("All rows were used.").waitFor();
    await noViolations(page);
  });
});
