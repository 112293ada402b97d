import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import type { Change } from "../../shared/model/index.ts";
import { clientOf } from "../server/client.ts";
import { address, desk, fitsTheWindow, noViolations, openPage, type Page, phone } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000 });
const sag = noret();
const own = sag.parcels.find(({ kind }) => kind === "lot")!;

/** A stored case in which a parcel has been exempted since it was first stored. */
async function changedCase(): Promise<string> {
  const client = clientOf(address());
  const { id } = await client.store(sag);
  const exemptions = [{ parcelId: own.id, reason: "har sin egen sluse" }];
  const change: Change = { type: "fields-set", fields: { decisions: { ...sag.decisions, exemptions } } };
  await client.change(id, 1, change);
  return id;
}

/** Opens the page of decisions as a caseworker who has signed in. */
async function openSignedIn(id: string, width: number): Promise<Page> {
  return openPage({ width, path: `/afgoerelse?sag=${id}`, role: "caseworker" });
}

/** Holds the page's calls for steps back; each that is let go is answered as one that has come so far. `end`: the server answers again. */
async function holdSteps(page: Page) {
  const path = /\/v1\/cases\/[^/]+\/changes$/;
  const waiting: ((step: object) => Promise<void>)[] = [];
  let asked = 0;
  await page.route(path, (route) => {
    asked++;
    waiting.push((step) => route.fulfill({ json: step }));
  });
  return {
    asked: () => asked,
    letGo: async (step: { done: number; of: number }) => {
      await soon(() => waiting.length).toBeGreaterThan(0);
      await waiting.shift()!(step);
    },
    end: async () => {
      for (const answer of waiting.splice(0)) await answer({ done: 1, of: 2 });
      await page.unroute(path);
    },
  };
}

describe("the page of decisions", () => {
  it.each([desk, phone])("at %i px freezes a case, starts the clock, and tells why amounts changed", async (width) => {
    const page = await openSignedIn(await changedCase(), width);
    await soon(() => page.locator(".answer").first().innerText()).toBe("Sagen er ikke afgjort.");
    await page.getByLabel("Truffet den").fill("2025-11-25");
    await page.getByLabel("Forklar beløbene fra ændring nr.").fill("1");
    await page.getByRole("button", { name: "Frys som afgørelse" }).click();
    await soon(() => page.locator(".answer").first().innerText()).toBe(
      "Den gældende afgørelse er nr. 1, truffet den 25. november 2025.",
    );
    expect(await page.locator("main").innerText()).toContain("Klagefristen er ikke begyndt");
    await page.getByLabel("Dag", { exact: true }).fill("2025-11-27");
    await page.getByRole("button", { name: "Start klagefristen" }).click();
    // Definition 31: 27 November 2025 → 29 December 2025.
    await soon(() => page.locator("main").innerText()).toContain("Sidste dag at klage er 29. december 2025.");

    await page.getByRole("button", { name: "Vis ændringerne" }).first().click();
    const steps = page.getByRole("table", { name: "Hvorfor ændrede beløbene sig?" });
    await soon(() => steps.innerText()).toContain(`fritagelse (${own.matrikelnr}) er kommet til`);
    // The thousand paid 30,000 each: one pays nothing now, and 999 share its 30,000.
    expect(await steps.getByRole("rowheader").first().innerText()).toContain("Beløb, der flyttede sig: 1.000.");
    expect(await steps.getByRole("row").nth(1).getByRole("cell").allInnerTexts()).toEqual(["30.000,00", "30.000,00"]);
    await page.getByRole("textbox", { name: "Matrikel" }).fill(own.matrikelnr);
    await page.getByRole("button", { name: "Vis", exact: true }).click();
    const unit = page.getByRole("table", { name: "Hvorfor ændrede beløbene sig?" }).nth(1);
    await soon(() => unit.innerText()).toContain("din egen matrikel");
    expect(await unit.getByRole("cell").allInnerTexts()).toEqual(
      expect.arrayContaining(["30.000,00 kr.", "−30.000,00 kr.", "0,00 kr."]),
    );
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("shows how far the versions are, lets the rest be used, and stops with nothing frozen and goes on from there", async () => {
    const page = await openSignedIn(await changedCase(), desk);
    const held = await holdSteps(page);
    const freezeButton = page.getByRole("button", { name: "Frys som afgørelse" });
    await page.getByLabel("Truffet den").fill("2025-11-25");
    await page.getByLabel("Forklar beløbene fra ændring nr.").fill("1");
    await freezeButton.focus();
    await page.keyboard.press("Enter");
    const bar = page.getByRole("progressbar", { name: "Regner sagen efter hver ændring" });
    await bar.waitFor();
    expect(await bar.getAttribute("value")).toBeNull();
    await held.letGo({ done: 1, of: 2 });
    await page.getByText("1 af 2 udgaver af sagen er regnet").waitFor();
    expect(await bar.getAttribute("value")).toBe("0.5");
    const stop = page.getByRole("button", { name: "Stop", exact: true });
    await soon(() => stop.evaluate((button) => button === document.activeElement)).toBe(true);
    await noViolations(page);
    // The rest of the page is there to be used meanwhile.
    await page.getByText("Hvad har ændret sig indtil nu?").click();
    await page.getByRole("button", { name: "Vis ændringerne" }).waitFor();
    await stop.focus();
    await page.keyboard.press("Enter");
    await soon(() => page.getByRole("status").allInnerTexts()).toContain(
      "Stoppet. Intet er frosset. Det, der er regnet, er gemt: næste gang fortsættes derfra.",
    );
    await soon(() => freezeButton.evaluate((button) => button === document.activeElement)).toBe(true);
    await held.letGo({ done: 2, of: 2 });
    expect(held.asked()).toBe(2);
    expect(await page.locator(".answer").first().innerText()).toBe("Sagen er ikke afgjort.");
    await held.end();
    await page.keyboard.press("Enter");
    await soon(() => page.locator(".answer").first().innerText()).toContain("Den gældende afgørelse er nr. 1");
  });

  it("stops telling why the amounts changed, and tells it when it is asked to go on", async () => {
    const page = await openSignedIn(await changedCase(), phone);
    const held = await holdSteps(page);
    await page.getByText("Hvad har ændret sig indtil nu?").click();
    await page.getByRole("button", { name: "Vis ændringerne" }).click();
    await held.letGo({ done: 1, of: 2 });
    await page.getByText("1 af 2 udgaver af sagen er regnet").waitFor();
    await fitsTheWindow(page);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("Stoppet. Det, der er regnet, er gemt: næste gang fortsættes derfra.").waitFor();
    await held.end();
    const goOn = page.getByRole("button", { name: "Fortsæt" });
    await soon(() => goOn.evaluate((button) => button === document.activeElement)).toBe(true);
    await goOn.press("Enter");
    const steps = page.getByRole("table", { name: "Hvorfor ændrede beløbene sig?" });
    await soon(() => steps.innerText()).toContain(`fritagelse (${own.matrikelnr}) er kommet til`);
    await noViolations(page);
  });

  it("shows nobody else's case to who is not signed in, and the way in", async () => {
    const page = await openPage({
      width: desk,
      path: `/afgoerelse?sag=${await changedCase()}`,
      role: null,
      expectedErrors: /401/,
    });
    await soon(() => page.getByRole("alert").innerText()).toContain("Log ind");
    await page.getByRole("button", { name: "Log ind" }).first().waitFor();
  });
});
