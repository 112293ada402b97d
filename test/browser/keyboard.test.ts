/** Each task from its beginning to its end by `page.keyboard` alone, with the focus seen at every stop on the way. */
import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Polygon } from "../../shared/model/index.ts";
import { clientOf } from "../server/client.ts";
import { address, desk, noViolations, openPage, openStoredDemo, type Page, phone, storeCase } from "./driver.ts";
import { focusIsSeen, walkTo } from "./focus.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000 });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent.trim().replace(/^›\s*/, "") ?? "");
const day = (offset: number) => danishDay(new Date(Date.now() + offset * 86_400_000).toISOString());

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await focusIsSeen(page);
}

/** The code of an owner whose case is in a hearing of four weeks, of which eight days are left. */
async function codeOfHearing(): Promise<string> {
  const town = noret();
  const id = await storeCase(town);
  const { call } = clientOf(address(), "caseworker");
  const days = { from: day(-20), to: day(8), length: "usual", because: null };
  const opened = await call("POST", `/v1/cases/${id}/hearings`, { eventId: crypto.randomUUID(), days, sequence: 1 });
  expect(opened.status).toBe(201);
  const asked = { kind: "owner", parcels: [town.buildings[0]!.parcelId], showsAmounts: false, expires: day(60) };
  const made = (await (await call("POST", `/v1/cases/${id}/links`, asked)).json()) as { links: { code: string }[] };
  return made.links[0]!.code;
}

describe("by the keyboard alone", () => {
  it("an engineer draws an area, chooses a key and opens an owner's sheet", { timeout: 300_000 }, async () => {
    const { page, stored } = await openStoredDemo(desk);
    await walkTo(page, page.getByRole("link", { name: "Tegn", exact: true }));
    await press(page, "Enter");
    await soon(() => focused(page)).toBe("Tegn");

    // An area of 200 m × 150 m by two typed corners.
    await walkTo(page, page.getByRole("button", { name: "Tegn område", exact: true }));
    await press(page, "Enter");
    await walkTo(page, page.getByRole("radio", { name: "Flade", exact: true }));
    await press(page, "ArrowRight");
    await walkTo(page, page.locator("summary", { hasText: "Skriv punktet" }));
    await press(page, "Enter");
    for (const corner of ["651250 6251050", "651450 6251200"]) {
      await walkTo(page, page.getByRole("textbox", { name: "Koordinat", exact: true }));
      await page.keyboard.type(corner);
      await press(page, "Enter");
      await page.waitForTimeout(300);
    }
    await soon(async () => ((await stored()).area as Polygon).coordinates[0]).toContainEqual([651_450, 6_251_200]);
    // What it was typed in is gone: the tools have the focus, and nothing is done by the next key.
    await soon(() => focused(page)).toBe("Se");
    await focusIsSeen(page);

    await walkTo(page, page.getByRole("link", { name: "Fordeling", exact: true }), true);
    await press(page, "Enter");
    await walkTo(page, page.locator("[data-part=money] > summary"));
    await press(page, "Enter");
    await walkTo(page, page.getByRole("combobox", { name: "Hvordan deles ejernes del?", exact: true }));
    // A list is chosen from by the first letters of a line, as anywhere.
    await page.keyboard.type("Efter ejendomsværdi");
    await focusIsSeen(page);
    await soon(async () => (await stored()).keys.map(({ key }) => key.id)).toEqual(["property-value"]);
    await page.locator(".the-answer[aria-busy=false] .big-number").waitFor({ timeout: 60_000 });

    const roll = page.getByRole("table", { name: /Partsfortegnelse|matrikel/i }).first();
    const first = (await roll.getByRole("rowheader").first().innerText()).trim();
    await walkTo(page, page.getByRole("button", { name: first, exact: true }));
    await press(page, "Enter");
    await soon(() => focused(page)).toBe(`Hvad koster det ${first}?`);
    await focusIsSeen(page);
    await walkTo(page, page.locator(".parcel").getByRole("button", { name: "Luk", exact: true }));
    await press(page, "Enter");
    await soon(() => focused(page)).toBe(first);
    await press(page, "Enter");
    await soon(() => focused(page)).toBe(`Hvad koster det ${first}?`);
    await walkTo(page, page.getByRole("link", { name: "Se ejerens ark", exact: true }));
    await page.keyboard.press("Enter");
    await page.locator(".sheet-amount").waitFor({ timeout: 60_000 });
    await walkTo(page, page.getByRole("button", { name: "Hent som PDF", exact: true }));
  });

  it("an owner on a phone opens a hearing by the code of a letter, objects, and thinks again", async () => {
    const code = await codeOfHearing();
    const page = await openPage({ width: phone, path: "/hoering", role: null });
    await walkTo(page, page.getByRole("textbox", { name: "Kode fra brevet", exact: true }));
    await page.keyboard.type("7K3M");
    await press(page, "Enter");
    await page.getByText("Det er ikke en hel kode").waitFor();
    await press(page, "Control+a");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await page.getByText(/^Svar senest /).waitFor();
    await focusIsSeen(page);
    await walkTo(page, page.getByRole("radio", { name: "Ja, jeg er enig", exact: true }));
    await press(page, "Space", "ArrowDown");
    expect(await page.getByRole("radio", { name: "Nej, jeg gør indsigelse" }).isChecked()).toBe(true);
    await press(page, "Tab", "Enter");
    await walkTo(page, page.getByRole("textbox", { name: "Skriv hvorfor", exact: true }));
    await page.keyboard.type("Mit hus ligger over vandet.");
    await walkTo(page, page.getByRole("button", { name: "Send svar", exact: true }));
    await page.keyboard.press("Enter");
    await soon(() => focused(page)).toBe("Dit svar er modtaget");
    await focusIsSeen(page);
    await page.getByText("Mit hus ligger over vandet.").waitFor();
    await noViolations(page);
    await walkTo(page, page.getByRole("button", { name: "Send et nyt svar", exact: true }));
    await press(page, "Enter");
    await soon(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe("agree");
    await focusIsSeen(page);
  });

  it("a newcomer on a phone walks a page whose lower edge is covered by bars, and sees the focus all the way", async () => {
    const page = await openPage({ width: phone, path: "/skitse?sag=noret&tur=1" });
    await page.locator(".tour").waitFor();
    await page.locator(".big-number").first().waitFor();
    await focusIsSeen(page);
    // From the tour's card, which has the focus, back over the whole page, and forth again.
    await walkTo(page, page.getByRole("link", { name: "Tegn", exact: true }), true);
    for (let stop = 0; stop < 12; stop++) await press(page, "Tab");
  });
});
