/** Parcels out of a register, by the page: MapServer's WFS behind the proxy of a server of the test's own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { FeatureRegister } from "../../functions/registers/index.ts";
import { type RunningServer, startServer } from "../../infra/local/server.ts";
import { noret } from "../../shared/demo/index.ts";
import { hasMapServer, type MapServer, startMapServer } from "../server/mapServer.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone } from "./driver.ts";

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

describe.skipIf(!hasMapServer())("parcels from a register", () => {
  let service: MapServer;
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    service = await startMapServer(geoJson);
    folder = await mkdtemp(join(tmpdir(), "vandret-registers-"));
    const register: FeatureRegister = {
      ...{ kind: "features", id: "parcels", source: "MapServer på Noret", url: service.url, layer: "parcels" },
      ...{ format: null, keyParameter: null, sortBy: "nr", ejerlavAttribute: "ejerlavkode", pageSize: 10 },
    };
    server = await startServer({
      ...{ port: 0, dataFolder: folder, pagesFolder: inject("pagesFolder"), log: () => {} },
      registers: { registers: [register], keys: {}, loopback: true },
    });
  });
  afterAll(async () => {
    await server?.stop();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("are stopped, gone on with, kept while it is down, and read as a file is once all pages are there", async () => {
    const page = await openPage({ width: desk, path: "/skitse", at: server.address, expectedErrors });
    await page.getByRole("button", { name: "Begynd en ny sag" }).click();
    await openRegister(page);
    await page.getByText("MapServer på Noret: svarer").waitFor();
    await press(page, "Hent");
    await page.getByText("Skriv alle fire sider.").waitFor();
    await typeSides(page);
    await press(page, "Hent");
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
    await page.getByText(/40 rækker hentet fra MapServer på Noret, hentet .* kl\. \d\d\.\d\d\./).waitFor();
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

  it("begin a new case on a phone, by the code of an ejerlav", async () => {
    const page = await openPage({ width: phone, path: "/ny-sag", at: server.address });
    await page.getByLabel("Sagens navn").fill("Fra registret");
    await openRegister(page);
    await page.getByText("MapServer på Noret: svarer").waitFor();
    await page.getByLabel("Et ejerlav").check();
    await page.getByLabel("Ejerlavskode").fill(String(parcels[0]!.ejerlavkode));
    await page.getByLabel("Ejerlavskode").blur();
    await press(page, "Hent");
    await page.getByText("40 rækker hentet fra MapServer på Noret").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
    await press(page, "Læs filerne");
    await page.getByText("Matrikler: 40 læst, 39 brugt").waitFor();
    await page.getByText("Ikke brugt: 1").waitFor();
    await press(page, "Åbn sagen");
    await page.getByRole("heading", { level: 1, name: "Fra registret" }).waitFor();
  });

  it("of a place where nothing is configured are told of in a sentence, and of who is not signed in to sign in", async () => {
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
