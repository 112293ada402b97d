import { describe, expect, it } from "vitest";
import type { CaseFile, Polygon, Position } from "../../shared/model/index.ts";
import {
  desk,
  fitsTheWindow,
  noViolations,
  openStoredDemo,
  type Page,
  phone,
  type StoredDemo,
  tabTo,
  unfold,
} from "./driver.ts";

/** The demo, stored anew for this test alone, with the map layers' section unfolded. */
async function openLayers(width = desk, change: (sag: CaseFile) => CaseFile = (sag) => sag): Promise<StoredDemo> {
  const opened = await openStoredDemo(width, change);
  await unfold(opened.page, "Hvad skal bygges");
  await unfold(opened.page, "Hvad siger kortlagene?");
  return opened;
}

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const row = (page: Page, fact: string) => page.locator(".layer-facts tbody tr", { hasText: fact });
const answerOf = async (page: Page, fact: string) => (await row(page, fact).locator("td").first().innerText()).trim();
const said = (page: Page) => page.locator(".layer-facts tbody tr").allInnerTexts();

const without = (kind: string) => (sag: CaseFile) => ({
  ...sag,
  layers: sag.layers.filter((layer) => layer.kind !== kind),
});

/** Round the north end of the sluice, at about E 651586, N 6251066. */
const atSluice: Position[] = [
  [651_570, 6_251_035],
  [651_610, 6_251_035],
  [651_610, 6_251_095],
  [651_570, 6_251_095],
  [651_570, 6_251_035],
];
const far: Position[] = atSluice.map(([x, y]) => [x - 3_000, y]);
const file = (...rings: Position[][]) =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: rings.map((ring) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Polygon", coordinates: [ring] } satisfies Polygon,
    })),
  });

async function upload(page: Page, content: string, complete = false): Promise<void> {
  await page.getByLabel("Hvad viser laget?").selectOption("natura2000");
  await page.getByLabel("Hvor kommer det fra?").fill("Miljøgis, prøve");
  await page.getByLabel("Hvor kommer det fra?").blur();
  if (complete) await page.getByLabel("Filen har alt i hele sagens område").check();
  await page.getByLabel("Fil med laget").setInputFiles({
    name: "natur.geojson",
    mimeType: "application/geo+json",
    buffer: Buffer.from(content),
  });
}

describe("what the map layers say of a measure", () => {
  it("is told a fact at a time: yes, no, or no data, each with its layer and source", async () => {
    const { page } = await openLayers(desk, without("private-road"));
    await soon(() => said(page)).toHaveLength(9);
    expect(await answerOf(page, "Ved kysten")).toBe("Ja");
    expect(await row(page, "Ved kysten").innerText()).toContain("Tegnet til demoen (opdigtet)");
    expect(await answerOf(page, "Ved et vandløb")).toBe("Nej");
    expect(await answerOf(page, "Zone")).toBe("Byzone");
    expect(await answerOf(page, "Kloakkens art")).toBe("Ingen");
    expect(await answerOf(page, "På privat fællesvej")).toBe("Ingen data");
    expect(await row(page, "På privat fællesvej").locator(".pill--unknown").count()).toBe(1);
    expect(await row(page, "På privat fællesvej").innerText()).toContain("Intet kortlag er lagt ind.");
  });

  it("counts a layer of one's own: a hit, else a no only where the file is said to hold everything", async () => {
    const { page, stored } = await openLayers(desk, without("natura2000"));
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Ingen data");
    await upload(page, file(far));
    await soon(async () => (await row(page, "I Natura 2000").innerText()).includes("ikke, at det har alt")).toBe(true);
    await upload(page, file(far), true);
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Nej");
    await upload(page, file(atSluice));
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Ja");
    await soon(async () => (await stored()).layers.filter(({ kind }) => kind === "natura2000").length).toBe(3);
    await page.getByRole("button", { name: "Fjern natur.geojson" }).last().click();
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Nej");
  });

  it("is no data, in words, where a layer's file cannot be read, even beside one that would say no", async () => {
    const { page, stored } = await openLayers();
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Nej");
    await upload(page, '{"type": "FeatureCollection", "features": [');
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Ingen data");
    expect(await row(page, "I Natura 2000").innerText()).toContain("kunne ikke læses. Det er ikke et nej.");
    await expect
      .poll(() => page.locator(".layer-upload .field-error").innerText(), { timeout: 30_000 })
      .toContain("ikke gyldig JSON");
    await soon(async () => (await stored()).layers.at(-1)?.failed?.[0]?.code).toBe("not-json");
  });

  it("is told beside what is typed, which holds", async () => {
    const typed = (sag: CaseFile) => ({
      ...sag,
      measures: sag.measures.map((one) => ({ ...one, facts: { ...one.facts, inSeweredArea: true } })),
    });
    const { page } = await openLayers(desk, typed);
    await soon(() => answerOf(page, "I kloakeret område")).toContain("Indtastet: ja. Det gælder.");
    await unfold(page, "Hvad bygger tallene på");
    const basis = page.locator("details", { hasText: "Hvad bygger tallene på" }).last();
    await soon(() => basis.innerText()).toContain(
      "I kloakeret område: ja, selv om kortlaget Kloakopland (opdigtet) siger nej",
    );
    expect(await basis.innerText()).toContain("Fra kortlaget Zonekort (opdigtet): Zone: byzone (sluse)");
  });

  it("is reached, and a layer is taken away, by keyboard alone", async () => {
    const { page } = await openLayers();
    await soon(() => said(page)).toHaveLength(9);
    await page.locator("summary", { hasText: "Hvad siger kortlagene?" }).focus();
    await tabTo(page, "button", "Fjern Natura 2000 (opdigtet)");
    await page.keyboard.press("Enter");
    await soon(() => answerOf(page, "I Natura 2000")).toBe("Ingen data");
    await tabTo(page, "combobox", "Hvad viser laget?");
  });

  it("is not asked of a file whose source nobody has told", async () => {
    const { page, stored } = await openLayers();
    await page.getByLabel("Fil med laget").setInputFiles({
      name: "natur.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from(file(atSluice)),
    });
    await soon(() => page.locator(".layer-upload .field-error").innerText()).toContain("hvor laget kommer fra");
    expect((await stored()).layers).toHaveLength(8);
  });

  for (const width of [desk, phone]) {
    it(`has no violation that axe can see and fits the window, at ${width} px`, async () => {
      const { page } = await openLayers(width, without("private-road"));
      await upload(page, "hav");
      await soon(() => answerOf(page, "I Natura 2000")).toBe("Ingen data");
      await noViolations(page);
      await fitsTheWindow(page);
    });
  }
});
