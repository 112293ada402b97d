import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { infoOf, textOf } from "../pdf/poppler.ts";
import {
  desk,
  fitsTheWindow,
  goToStep,
  noViolations,
  openPage,
  openStoredDemo,
  type Page,
  phone,
  unfold,
} from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const figure = (page: Page, title: string | RegExp) => page.locator("figure.picture", { hasText: title });

/** Opens a picture's numbers and gets it as each of its files; gives back where they lie. */
async function take(page: Page, title: string | RegExp): Promise<Record<"svg" | "png" | "csv", string>> {
  const shown = figure(page, title);
  const summary = shown.locator("summary");
  if (!(await shown.locator("details").evaluate((one) => (one as HTMLDetailsElement).open))) await summary.click();
  const got: Partial<Record<"svg" | "png" | "csv", string>> = {};
  for (const kind of ["svg", "png", "csv"] as const) {
    const download = page.waitForEvent("download");
    await shown.getByRole("button", { name: `Hent ${kind.toUpperCase()}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.[a-z0-9-]+\\.${kind}$`));
    got[kind] = await file.path();
  }
  return got as Record<"svg" | "png" | "csv", string>;
}

/** What another program, which has none of our style sheets, reads of a drawing it made of the file. */
function drawnElsewhere(svg: string): string {
  const pdf = execFileSync("rsvg-convert", ["-f", "pdf", svg], { maxBuffer: 1e8 });
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" }).replaceAll(/\s+/g, " ");
}

/** Width and height, dots: PNG's signature, then the header that every PNG begins with. */
async function sizeOfPng(path: string): Promise<[number, number]> {
  const bytes = await readFile(path);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const linesOf = async (path: string) => (await readFile(path, "utf8")).replace(/\r\n$/, "").split("\r\n");

describe("the pictures that a decision is taken by", () => {
  it("have their numbers as a table, and go along as SVG, PNG and CSV", async () => {
    const { page } = await openStoredDemo(desk);
    await goToStep(page, "Fordeling");

    // Noret: 45 million kroner, a fund gives 15, a thousand owners pay 30,000 each.
    await page.getByText("Vis som billede").first().click();
    const payers = await take(page, /^Hvem betaler for/);
    const read = drawnElsewhere(payers.svg);
    for (const said of ["Hvem betaler for", "45.000.000 kr.", "15.000.000 kr.", "30.000.000 kr.", "Regnet af Vandret"])
      expect(read).toContain(said);
    const [wide, tall] = await sizeOfPng(payers.png);
    expect(wide).toBe(1_600);
    expect(tall).toBeGreaterThan(400);
    expect((await linesOf(payers.csv)).map((line) => line.split(";").slice(0, 2))).toEqual([
      ["\ufeffTrin", "Beløb, kr."],
      ["Hele regningen", "45000000,00"],
      [expect.any(String), "15000000,00"],
      ["Ejernes del", "30000000,00"],
    ]);

    await page.locator("table.roll tbody button").first().click();
    const spread = figure(page, "Hvor mange betaler hvor meget?");
    await soon(() => spread.innerText()).toContain("Matrikel 9990001-1a betaler 30.000 kr.");
    const counts = (await linesOf((await take(page, /^Hvor mange betaler/)).csv))
      .slice(1)
      .map((line) => line.split(";"));
    expect(counts.reduce((sum, [, units]) => sum + Number(units), 0)).toBe(1_000);
    expect(counts.filter(([, units]) => units !== "0")).toEqual([["30.000 til 35.000 kr.", "1000"]]);
    await noViolations(page);

    await goToStep(page, "Vand og lov");
    await unfold(page, "Kan det betale sig?");
    const over = await take(page, /og hvad sparer det/);
    const years = (await linesOf(over.csv)).map((line) => line.split(";"));
    expect(years).toHaveLength(52);
    // The works are paid in the first year, the upkeep in each after it.
    expect(years[1]!.slice(0, 3)).toEqual(["2020", "45000000,00", "0,00"]);
    expect(years.slice(2).map(([, , upkeep]) => upkeep)).toEqual(Array.from({ length: 50 }, () => "300000,00"));
    // What is paid and saved in the end is what the account says above the picture.
    const account = page.locator("table", { hasText: "Omkostning" }).first().locator("tbody tr");
    const kroner = (text: string) => text.replaceAll(/[^\d,]/g, "").replace(/,\d\d$/, "");
    const inAll = await account.evaluateAll((rows) => rows.map((row) => row.querySelectorAll("td")[1]!.textContent));
    const ends = years
      .at(-1)!
      .slice(4)
      .map((cell) => Math.round(Number(cell.replace(",", "."))));
    expect(ends.map(String)).toEqual(inAll.slice(0, 2).map((cell) => kroner(cell)));

    // The map comes as a PDF too, which the server makes.
    await unfold(page, "Gem og hent");
    await page.getByText("Kortet som billede").click();
    const download = page.waitForEvent("download", { timeout: 90_000 });
    const get = figure(page, /^Hvem betaler hvor meget for/).getByRole("button", { name: "Hent PDF" });
    await get.press("Enter");
    const file = await download;
    expect(file.suggestedFilename()).toBe("sluse-ved-noret.map.pdf");
    const pdf = new Uint8Array(await readFile(await file.path()));
    expect(infoOf(pdf)).toMatchObject({ Pages: "1", Tagged: "yes" });
    expect(textOf(pdf)).toContain("Hvem betaler hvor meget for Sluse ved Noret?");
    await soon(() => get.isEnabled()).toBe(true);
    await noViolations(page);
  });

  it("are pulled between before and after by the keyboard", async () => {
    const { page } = await openStoredDemo(desk);
    await goToStep(page, "Vand og lov");
    await unfold(page, "Hvad koster vandet?");
    await page.getByText("Vis matriklerne før og efter").click();
    const shown = figure(page, /^Hvem rammer vandet i 2020/);
    await shown.waitFor();
    const curtain = page.getByRole("slider", { name: /^Forhæng: vest for stregen/ }).first();
    await curtain.focus();
    await page.keyboard.press("End");
    await soon(() => shown.locator("svg text").allTextContents()).toEqual(["Uden projekt"]);
    const atEnd = await shown.locator("svg path[fill-rule]").count();
    await page.keyboard.press("Home");
    await soon(() => shown.locator("svg text").allTextContents()).toEqual(["Med projekt"]);
    // Every parcel of the case, drawn once: the other side is behind the curtain.
    expect([atEnd, await shown.locator("svg path[fill-rule]").count()]).toEqual([1_000, 1_000]);
    const counts = (await linesOf((await take(page, /^Hvem rammer vandet/)).csv)).slice(1);
    for (const column of [1, 2])
      expect(counts.reduce((sum, line) => sum + Number(line.split(";")[column]), 0)).toBe(1_000);
  });

  for (const width of [desk, phone])
    it(`show the last day to complain as a calendar at ${width} px`, async () => {
      // Four weeks from 27 November end on 25 December; it, the 26th and the weekend move the deadline to Monday the 29th.
      const page = await openPage({ width, path: "/lov?kilde=sea&dato=2026-01-01&afgjort=2025-11-27" });
      const shown = figure(page, "Hvornår er sidste dag at klage?");
      const name = await shown.locator("svg").first().getAttribute("aria-label");
      expect(name).toContain("Sidste dag at klage er mandag den 29. december 2025.");
      const hatched = shown.locator('svg rect[fill="url(#klagefrist-2025-11-27-lukket)"] + text');
      expect(await hatched.allTextContents()).toEqual(["25", "26", "27", "28"]);
      await noViolations(page);
      await fitsTheWindow(page);
    });
});
