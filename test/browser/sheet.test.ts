import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { infoOf } from "../pdf/poppler.ts";
import { desk, fitsTheWindow, noViolations, openPage, phone, tabTo } from "./driver.ts";

const path = "/ark?sag=noret&matrikel=12a";
const plain = (text: string) => text.replaceAll(/\s+/g, " ");

describe("the owner's sheet", () => {
  it("answers every question of one parcel on a phone, without the map", async () => {
    const page = await openPage({ width: phone, path });
    const sheet = page.locator(".sheet");
    await sheet.waitFor();
    const text = plain(await sheet.innerText());
    expect(text).toContain("Matrikel 12a: din andel");
    // 30 mio. on 1,000 owners; a yearly annuity over 30 years at 3 % is 1.530,58 kr.
    expect(text).toContain("30.000,00 kr.");
    expect(text).toContain("127,55 kr. om måneden i 30 år: 1.530,58 kr. om året");
    expect(text).toContain("Vi har ikke læst reglerne for beredskabet.");
    expect(await sheet.getByRole("heading", { level: 2 }).count()).toBe(13);
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("speaks English, on a desk too", async () => {
    const page = await openPage({ width: desk, path, language: "en" });
    await page.getByRole("heading", { level: 1, name: "Parcel 12a: your share" }).waitFor();
    await page.getByRole("table", { name: "Your share by each key" }).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is fetched as a PDF of one page, reached by the keyboard", async () => {
    const page = await openPage({ width: desk, path });
    await page.locator(".sheet").waitFor();
    await tabTo(page, "button", "Hent som PDF");
    const file = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const info = infoOf(new Uint8Array(readFileSync(await (await file).path())));
    expect([info.Pages, info.Tagged, info.Title]).toEqual(["1", "yes", "Matrikel 12a: din andel"]);
  });

  it("prints on one A4", async () => {
    const page = await openPage({ width: desk, path });
    await page.locator(".sheet").waitFor();
    const printed = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(infoOf(new Uint8Array(printed)).Pages).toBe("1");
  });

  it("is opened from the owner's share, and says of a number that is not there that it is not", async () => {
    const page = await openPage({ width: phone, path: "/min-andel?sag=noret&matrikel=12a" });
    await page.getByRole("link", { name: "Se ejerens ark" }).click();
    await page.locator(".sheet").waitFor();
    await page.getByRole("link", { name: "Se en anden matrikel" }).click();
    await page.getByLabel("Matrikelnummer").fill("999z");
    await page.getByLabel("Matrikelnummer").press("Enter");
    await page.getByText("Vi kan ikke finde matrikel 999z").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });
});
