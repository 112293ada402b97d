/**
 * A newcomer's path, from the first page to a file in hand. A picture of each step lies in `.local/test/newcomer` afterwards, to be looked at; those
 * of the handbook are made of them (`web/help/pictures`).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../infra/local/projectRoot.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { steps } from "../../shared/texts/pages/steps.ts";
import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { tourTexts } from "../../shared/texts/pages/tour.ts";
import { clientOf } from "../server/client.ts";
import { address, desk, fitsTheWindow, goToStep, noViolations, openPage, phone, unfold } from "./driver.ts";
import { mapReady } from "./onMap.ts";

const folder = join(projectRoot, ".local/test/newcomer");
mkdirSync(folder, { recursive: true });
const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000 });

describe("a newcomer", () => {
  for (const [width, language] of [
    [desk, "da"],
    [phone, "da"],
    [desk, "en"],
    [phone, "en"],
  ] as const)
    it(`goes from the first page to the roll in a spreadsheet, at ${width} px (${language})`, async () => {
      const page = await openPage({ width, path: "/", language, map: true });
      const picture = (name: string) =>
        page.screenshot({ path: join(folder, `${name}-${width}-${language}.png`), animations: "disabled" });
      const [draw, tour, step, files] = [
        drawing[language],
        tourTexts[language],
        steps[language],
        storedFiles[language],
      ];
      await picture("1-first");

      // Open.
      await page.getByRole("main").getByRole("link").first().click();
      await page.getByRole("link", { name: /2 minut/ }).waitFor();
      await picture("2-start");

      // The tour.
      await page.getByRole("link", { name: /2 minut/ }).click();
      await page.locator(".big-number").first().waitFor({ timeout: 60_000 });
      await picture("3-tour");
      for (let stop = 1; stop < 9; stop++) {
        await soon(() => new URL(page.url()).searchParams.get("tur")).toBe(String(stop));
        await page.getByRole("button", { name: tour.next, exact: true }).click();
      }
      await page.getByRole("button", { name: tour.finish, exact: true }).click();
      await page.locator(".tour").waitFor({ state: "detached" });

      // Draw: a new area, as a rectangle of typed corners 200 m × 150 m.
      await goToStep(page, step.titles.draw);
      await mapReady(page);
      await page.locator(".map-pane").getByRole("button", { name: draw.tools["draw-area"], exact: true }).click();
      await page.getByText(draw.shapes.rectangle, { exact: true }).click();
      await page.locator("summary", { hasText: draw.typed }).click();
      for (const corner of ["651250 6251050", "651450 6251200"]) {
        await page.getByLabel(draw.coordinate).fill(corner);
        await page.getByLabel(draw.coordinate).press("Enter");
        await page.waitForTimeout(300);
      }
      const stored = async () => (await clientOf(address()).read("noret")).case;
      await soon(async () => (await stored()).area).toMatchObject({
        type: "Polygon",
        coordinates: [
          expect.arrayContaining([
            [651_250, 6_251_050],
            [651_450, 6_251_200],
          ]),
        ],
      });
      await picture("4-draw");
      if (width === phone) await page.locator(".map-pull").click();

      // Share.
      await goToStep(page, step.titles.share);
      await page.locator(".the-answer[aria-busy=false] .big-number").waitFor({ timeout: 60_000 });
      await picture("5-share");
      await noViolations(page);
      await fitsTheWindow(page);

      // The roll in a spreadsheet.
      await goToStep(page, step.titles.decide);
      await page.locator(".save-state--saved").waitFor({ timeout: 60_000 });
      await unfold(page, /Gem og hent|Save and download/);
      const download = page.waitForEvent("download", { timeout: 90_000 });
      await page.getByRole("button", { name: files.files["roll.xlsx"] }).click();
      const file = await download;
      await picture("6-export");
      const head = execFileSync("unzip", ["-l", await file.path()], { encoding: "utf8" });
      expect([file.suggestedFilename(), head]).toEqual([
        expect.stringMatching(/\.roll\.xlsx$/),
        expect.stringContaining("xl/worksheets/sheet1.xml"),
      ]);

      // An owner's sheet: the first parcel that pays.
      const roll = await (await clientOf(address()).call("GET", "/v1/cases/noret/roll")).json();
      const { id, oere } = (roll as { units: { id: string; oere: number }[] }).units.find((unit) => unit.oere > 0)!;
      await page.goto(
        `${address()}/ark?sag=noret&matrikel=${encodeURIComponent(id)}${language === "en" ? "&sprog=en" : ""}`,
      );
      await page.locator(".sheet").waitFor({ timeout: 60_000 });
      const amount = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { minimumFractionDigits: 2 });
      expect(await page.locator(".sheet").innerText()).toContain(amount.format(oere / 100));
      await picture("7-sheet");
      await noViolations(page);
    });
});
