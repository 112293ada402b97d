/** Parcels out of a register, by the page: MapServer's WFS behind the proxy of a server of the test's own. */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Register } from "../../functions/registers/index.ts";
import { type RunningServer, startServer } from "../../infra/local/server.ts";
import { noret } from "../../shared/demo/index.ts";
import { gdal, temporaryFolder, writeRaw } from "../raster/gdal.ts";
import { hasMapServer, type MapServer, startMapServer } from "../server/mapServer.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, unfold } from "./driver.ts";

/** Forty parcels of the town as a register has them; the last has no number that could be one. */
const parcels = noret().parcels.slice(0, 40);
const geoJson = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: parcels.map(({ ejerlavkode, matrikelnr, registeredAreaM2, geometry }, nr) => ({
    type: "Feature",
    properties: {
      ...{ nr, ejerlavkode, registreretareal: registeredAreaM2 },
      matrikelnr: nr === 39 ? "mark ved åen" : matrikelnr,
    },
    geometry,
  })),
});
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(numbers) : [value as number]);
const all = parcels.flatMap(({ geometry }) => numbers((geometry as { coordinates: unknown }).coordinates));
const [eastings, northings] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
const sides = {
  Vest: Math.floor(Math.min(...eastings)),
  Syd: Math.floor(Math.min(...northings)),
  Øst: Math.ceil(Math.max(...eastings)),
  Nord: Math.ceil(Math.max(...northings)),
};
/** Even metres with ground over all of the parcels. */
const ground = { west: Math.floor(sides.Vest / 2) * 2 - 100, north: Math.ceil(sides.Nord / 2) * 2 + 50 };
const rasters = temporaryFolder();
/** What the browser says of a call that is answered with 503. */
const expectedErrors = /503/;

async function openRegister(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Hent fra et register" }).click();
}
async function typeSides(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(sides)) await page.getByLabel(label, { exact: true }).fill(String(value));
  await page.getByLabel("Nord", { exact: true }).blur();
}
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

describe.skipIf(!hasMapServer())("what comes from a register", () => {
  let service: MapServer;
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    writeRaw(rasters.path("raw"), 400, 200, (column, row) => 1 + column / 400 + row / 200);
    gdal(
      ...["gdal_translate", "-q", "-a_srs", "EPSG:25832", "-a_ullr"],
      ...[ground.west, ground.north, ground.west + 800, ground.north - 400].map(String),
      ...[rasters.path("raw"), rasters.path("terrain.tif")],
    );
    service = await startMapServer(geoJson, rasters.path("terrain.tif"));
    folder = await mkdtemp(join(tmpdir(), "vandret-registers-"));
    const all = { source: "MapServer på Noret", url: service.url, keyParameter: null };
    const registers: Register[] = [
      {
        ...{ ...all, kind: "features", service: "WFS", id: "parcels", layer: "parcels", format: null },
        ...{ sortBy: "nr", ejerlavAttribute: "ejerlavkode", pageSize: 10 },
      },
      {
        ...{ ...all, kind: "map", id: "screen-map", layer: "parcels", service: "WMS", style: "", format: "image/png" },
        matrixSet: "",
      },
      { ...all, kind: "heights", id: "terrain", layer: "terrain", axes: ["x", "y"] },
    ];
    server = await startServer({
      ...{ port: 0, dataFolder: folder, pagesFolder: inject("pagesFolder"), log: () => {} },
      registers: { registers, keys: {}, loopback: true },
    });
  });
  afterAll(async () => {
    await server?.stop();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
    rasters.remove();
  });

  it("parcels are stopped, gone on with, kept while it is down, and read as a file is once all pages are there", async () => {
    const page = await openPage({ width: desk, path: "/skitse", at: server.address, expectedErrors });
    await page.getByRole("button", { name: "Begynd en ny sag" }).click();
    await openRegister(page);
    await page.getByText("MapServer på Noret: svarer").waitFor();
    await press(page, "Hent fra registret");
    await page.getByText("Skriv alle fire sider.").waitFor();
    await typeSides(page);
    await press(page, "Hent fra registret");
    await page.getByText(/Side 1 af 4: 10 af 40 rækker/).waitFor();
    await press(page, "Stop");
    await page.getByText(/Stoppet\. \d af 4 sider er hentet/).waitFor();
    await noViolations(page);
    await service.kill();
    await press(page, /Gå videre fra side \d/);
    await page.getByText("Registret svarer ikke: MapServer på Noret.").waitFor();
    await page
      .getByText(/\d af 4 sider er hentet og ligger klar her: \d0 af 40 rækker\. Intet er lagt ind\./)
      .waitFor();
    expect(await page.getByText(/kan bruges/).count()).toBe(0);
    await noViolations(page);
    await service.start();
    await press(page, /Gå videre fra side \d/);
    await page.getByText(/40 rækker fra MapServer på Noret, hentet .* kl\. \d\d\.\d\d\./).waitFor();
    // As a file is: the system it came in, the rows that cannot be used, and nothing put in before it is said.
    await page.getByText("40 matrikler læst, 39 kan bruges.").waitFor();
    const form = page.locator(".data-upload");
    expect(await form.innerText()).toContain("40 rækker i EPSG:25832");
    expect(await form.locator(".unused-rows").innerText()).toContain("mark ved åen");
    await noViolations(page);
    await press(page, "Læg 39 matrikler ind");
    await page.getByText("39 matrikler er lagt ind.").waitFor();
    expect(await page.locator(".panel").innerText()).toMatch(/MapServer på Noret, hentet .* kl\./);
  });

  it("parcels begin a new case on a phone, by the code of an ejerlav", async () => {
    const page = await openPage({ width: phone, path: "/ny-sag", at: server.address });
    await page.getByLabel("Sagens navn").fill("Fra registret");
    await openRegister(page);
    await page.getByText("MapServer på Noret: svarer").waitFor();
    await page.getByLabel("Et ejerlav").check();
    await page.getByLabel("Ejerlavskode").fill(String(parcels[0]!.ejerlavkode));
    await page.getByLabel("Ejerlavskode").blur();
    await press(page, "Hent fra registret");
    await page.getByText("40 rækker fra MapServer på Noret").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
    await press(page, "Læs filerne");
    await page.getByText("Matrikler: 40 læst, 39 brugt").waitFor();
    await page.getByText("Ikke brugt: 1").waitFor();
    await press(page, "Åbn sagen");
    await page.getByRole("heading", { level: 1, name: "Fra registret" }).waitFor();
  });

  it("a map lies under the case when it is turned on, with whose it is, and says when it does not answer", async () => {
    const page = await openPage({
      width: desk,
      path: "/skitse?sag=noret",
      map: true,
      at: server.address,
      expectedErrors,
    });
    await page.locator('.map-box[data-ready="true"]').waitFor();
    await press(page, "Lag");
    await page.getByLabel("Skærmkort", { exact: true }).waitFor();
    expect(await page.getByLabel("Luftfoto", { exact: true }).count()).toBe(0);
    const tile = page.waitForResponse((answer) => answer.url().includes("/v1/registers/screen-map/tiles/"));
    await page.getByLabel("Skærmkort", { exact: true }).check();
    expect([(await tile).status(), (await tile).headers()["content-type"]]).toEqual([200, "image/png"]);
    await page.locator(".map-source", { hasText: "Skærmkort: © MapServer på Noret." }).waitFor();
    await noViolations(page);
    await service.kill();
    await page.getByRole("button", { name: "Zoom ind" }).click();
    await page.getByText("Det svarer ikke lige nu; sagens egen baggrund er der stadig.").waitFor();
    await service.start();
  });

  it("heights are read as the ground of a case as a file is, on a phone", async () => {
    const page = await openPage({ width: phone, path: "/skitse?sag=noret", at: server.address, expectedErrors });
    await page.locator(".big-number").first().waitFor();
    await unfold(page, "Vandet og terrænet");
    await page.getByLabel("Koterne er i DVR90").check();
    await page.locator("summary", { hasText: "Hent højder fra et register" }).click();
    await page.getByText("MapServer på Noret: svarer").waitFor();
    await typeSides(page);
    await page.getByLabel("Cellens side", { exact: true }).selectOption("2");
    await press(page, "Hent fra registret");
    await page.getByText(/er læst: [\d.]+ celler med en værdi, 0 uden\./).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is told of in a sentence where nothing is configured, and who is not signed in is asked to", async () => {
    const page = await openPage({ width: desk, path: "/ny-sag" });
    await openRegister(page);
    await page.getByText("Her er ikke sat noget register op.").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    const unknown = await openPage({ width: phone, path: "/ny-sag", role: null });
    await openRegister(unknown);
    await unknown.getByText("Log ind for at hente fra et register.").waitFor();
    await noViolations(unknown);
  });
});

describe("what comes out of a file in the store", () => {
  let server: RunningServer;
  const folder = temporaryFolder();
  beforeAll(async () => {
    await writeFile(folder.path("parcels.geojson"), geoJson);
    gdal("ogr2ogr", "-f", "FlatGeobuf", folder.path("parcels.fgb"), folder.path("parcels.geojson"));
    const sha256 = createHash("sha256")
      .update(await readFile(folder.path("parcels.fgb")))
      .digest("hex");
    await mkdir(folder.path("objects/registers/sha256"), { recursive: true });
    await cp(folder.path("parcels.fgb"), folder.path(`objects/registers/sha256/${sha256}`));
    const register = {
      source: "Noret, 1. november 2026",
      kind: "features",
      service: "FlatGeobuf",
      pageSize: 10,
    } as const;
    server = await startServer({
      ...{ port: 0, dataFolder: folder.path("."), pagesFolder: inject("pagesFolder"), log: () => {} },
      registers: {
        registers: [
          { ...register, id: "parcels", sha256 },
          { ...register, id: "buildings", sha256: "0".repeat(64), source: "Noret, 2. november 2026" },
        ],
        ...{ keys: {}, loopback: false },
      },
    });
  });
  afterAll(async () => {
    await server?.stop();
    folder.remove();
  });

  it("begins a new case as a service's does, by area alone, which is said; one that is not there is told with what to do", async () => {
    const page = await openPage({ width: phone, path: "/ny-sag", at: server.address, expectedErrors });
    await page.getByLabel("Sagens navn").fill("Fra en fil i lageret");
    await openRegister(page);
    await page.getByText("Noret, 1. november 2026: svarer", { exact: true }).waitFor();
    await page.getByText("Noret, 2. november 2026: svarer ikke").waitFor();
    await page.getByText("Dette register hentes efter område, ikke efter ejerlav.").waitFor();
    expect(await page.getByLabel("Et ejerlav").count()).toBe(0);
    await typeSides(page);
    await page.getByRole("radio", { name: /Bygninger/ }).check();
    await press(page, "Hent fra registret");
    await page.getByText("Registrets fil ligger ikke i lageret: Noret, 2. november 2026.").waitFor();
    await noViolations(page);
    await page.getByRole("radio", { name: /Matrikler/ }).check();
    await press(page, "Hent fra registret");
    await page.getByText(/40 rækker fra Noret, 1\. november 2026, hentet .* kl\. \d\d\.\d\d\./).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
    await press(page, "Læs filerne");
    await page.getByText("Matrikler: 40 læst, 39 brugt").waitFor();
    await press(page, "Åbn sagen");
    await page.getByRole("heading", { level: 1, name: "Fra en fil i lageret" }).waitFor();
  });
});
