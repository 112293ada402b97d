import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { byGdal, fixture } from "../import/featureFiles.ts";
import { temporaryFolder } from "../raster/gdal.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone } from "./driver.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const parcels = fixture("parcels-25832.geojson");
let files: Record<"gpkg" | "zip", Buffer>;
beforeAll(() => {
  files = {
    gpkg: Buffer.from(byGdal(folder.path, "GPKG", parcels, "-t_srs", "EPSG:25833", "-nln", "jordstykker")),
    zip: Buffer.from(byGdal(folder.path, "ESRI Shapefile", parcels, "-lco", "ENCODING=ISO-8859-1")),
  };
});

async function openNewCase(width: number, language: "da" | "en" = "da"): Promise<Page> {
  const page = await openPage({ width, path: "/skitse", language });
  await page.getByRole("button", { name: language === "da" ? "Begynd en ny sag" : "Begin a new case" }).click();
  await page.locator(".data-upload").waitFor();
  return page;
}

const choose = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: "application/octet-stream", buffer });

describe("parcels of one's own", () => {
  it("come from a GeoPackage in UTM 33, which is said before they are put in", async () => {
    const page = await openNewCase(desk);
    await choose(page, "Fil med matrikler", "jordstykker.gpkg", files.gpkg);
    const form = page.locator(".data-upload");
    await form.getByText("3 matrikler læst, 3 kan bruges.").waitFor();
    const said = await form.innerText();
    expect(said).toContain("Filen er GeoPackage, laget „jordstykker“: 3 rækker i EPSG:25833 (ETRS89 / UTM zone 33N).");
    expect(said).toContain("3 objekter er regnet om fra EPSG:25833 til EPSG:25832.");
    expect(said).toContain("Kolonner: fid, ejerlavkode, matrikelnr, featureID, sfeejendomsnr, registreretareal.");
    await noViolations(page);
    await form.getByLabel("Hvor kommer de fra?").fill("Matriklen, prøve");
    await form.getByLabel("Hvor kommer de fra?").blur();
    await form.getByRole("button", { name: "Læg 3 matrikler ind" }).click();
    await page.getByText("3 matrikler er lagt ind.").waitFor();
    expect(await page.locator(".panel").innerText()).toContain("3 valgte matrikler");
    expect(await page.locator(".panel").innerText()).toContain("Matriklen, prøve");
  });

  it("come from a zipped shapefile on a phone, in English", async () => {
    const page = await openNewCase(phone, "en");
    await choose(page, "File of parcels", "jordstykker.zip", files.zip);
    await page.getByText("3 parcels read, 3 can be used.").waitFor();
    expect(await page.locator(".data-upload").innerText()).toContain(
      "The file is Shapefile, layer “parcels”: 3 rows in EPSG:25832",
    );
    await fitsTheWindow(page);
    await noViolations(page);
    await page.getByRole("button", { name: "Put in 3 parcels" }).click();
    await page.getByText("3 parcels were put in.").waitFor();
  });

  it("are found in the Matrikelkort among its layers, and another layer is asked for where none is meant", async () => {
    const page = await openNewCase(desk);
    const gml = readFileSync(fixture("matrikelkort.gml"));
    await choose(page, "Fil med matrikler", "matrikelkort.gml", gml);
    await page.getByText("4 matrikler læst, 4 kan bruges.").waitFor();
    expect(await page.locator(".data-upload").innerText()).toContain("laget „Jordstykke“ (3 andre lag er ikke læst)");
    await page.getByRole("button", { name: "Læg 4 matrikler ind" }).click();
    await page.getByText("4 matrikler er lagt ind.").waitFor();
    // The measure's line: the file does not say which of its layers it is.
    await page.locator("summary", { hasText: "Skriv, indsæt eller hent i stedet" }).click();
    await choose(page, "Området fra en fil", "matrikelkort.gml", gml);
    const layer = page.getByLabel("Hvilket lag i filen?");
    await layer.waitFor();
    await layer.selectOption("SamletFastEjendom");
    await page.getByText("Tegnet område på 0,2 ha").waitFor();
  });

  it("that cannot be used are listed row by row, and the list can be saved", async () => {
    const page = await openNewCase(desk);
    const text = readFileSync(parcels, "utf8").replace('"matrikelnr": "1a"', '"matrikelnr": "mark ved åen"');
    await choose(page, "Fil med matrikler", "jordstykker.geojson", Buffer.from(text));
    await page.getByText("3 matrikler læst, 2 kan bruges.").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hent listen (CSV)" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("jordstykker.geojson.ikke-brugt.csv");
    const csv = readFileSync(await file.path(), "utf8");
    expect(csv.split("\r\n").slice(0, 2)).toEqual([
      "\ufefffil;række;kolonne;sted i filen;hvorfor",
      expect.stringMatching(
        /^parcels;1;matrikelnr;\/parcels\/features\/0\/properties;.*mark ved åen.*Rækken er ikke brugt/,
      ),
    ]);
  });

  it("of a file that is refused change nothing, and the reason is told", async () => {
    const page = await openNewCase(desk);
    await choose(page, "Fil med matrikler", "halv.gpkg", files.gpkg.subarray(0, 20_000));
    await page.getByText(/Filen hænger ikke sammen \(GeoPackage\)/).waitFor();
    await choose(page, "Fil med matrikler", "kort.dwg", Buffer.from("AC1032 ukendt"));
    await page.getByText(/Vi kan ikke læse formatet/).waitFor();
    expect(await page.locator(".data-upload button").count()).toBe(0);
  });
});
