import { describe, expect, it } from "vitest";
import { desk, fitsTheWindow, noViolations, openStoredDemo, phone } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

describe("a parcel that was split after the key was decided", () => {
  it("is typed by the keyboard alone, carried over to the øre, and told of to its owners", async () => {
    const { page, stored } = await openStoredDemo(desk);
    const rows = page.getByRole("table", { name: /^Partsfortegnelse/ }).locator("tbody th button");
    const id = await rows.first().innerText();
    await rows.first().click();
    await page.locator("summary", { hasText: "Udstykket, lagt sammen eller nyt skel?" }).press("Enter");

    // Nothing is carried over while something is missing; what was typed stays.
    await page.getByLabel("Ny matrikel 2", { exact: true }).fill("900ab");
    await page.getByLabel("Ny matrikel 2", { exact: true }).press("Enter");
    const form = page.locator(".parcel-change");
    await form.getByRole("alert").waitFor();
    expect(await form.getByRole("alert").innerText()).toContain("Vælg datoen");
    await page.getByLabel("Dato for ændringen").fill("2027-03-01");
    await page.getByLabel("Hvor står ændringen?").fill("Matrikelsag 2027-17");
    await page.getByLabel("Registreret areal, ny matrikel 1").fill("600");
    await page.getByLabel("Hvor står ændringen?").press("Enter");
    await soon(() => form.getByRole("alert").innerText()).toContain("intet registreret areal");
    await page.getByLabel("Registreret areal, ny matrikel 2").fill("300");
    await page.getByLabel("Registreret areal, ny matrikel 2").press("Enter");
    await soon(() => form.getByRole("status").innerText()).toContain("900ab");

    // Equal parts of 30,000 kr.: two thirds and one third.
    const list = page.getByRole("table", { name: "Ændret siden nøglen blev vedtaget" });
    await list.waitFor();
    expect(await list.locator("tbody td.num").allInnerTexts()).toEqual(["20.000,00 kr.", "10.000,00 kr."]);
    expect(await list.locator("tfoot td").innerText()).toBe("30.000,00 kr.");
    expect(await page.locator(".parcel .notice").innerText()).toContain("20.000,00 kr.");
    await soon(async () => (await stored()).decisions.parcelChanges).toHaveLength(1);
    await noViolations(page);

    const caseId = new URL(page.url()).searchParams.get("sag")!;
    await page.setViewportSize({ width: phone, height: 844 });
    await fitsTheWindow(page);
    await page.goto(`${new URL(page.url()).origin}/min-andel?sag=${caseId}&matrikel=900ab`);
    await page.getByText("Matriklen er kommet af").waitFor();
    expect(await page.locator(".the-number").innerText()).toContain("10.000,00 kr.");
    expect(await page.locator(".notice").last().innerText()).toContain(id);
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is as it was when the change is taken away", async () => {
    const { page } = await openStoredDemo(desk, (sag) => {
      const { id } = sag.parcels[0]!;
      const to = [{ id: `${id}x`, registeredAreaM2: 1 }];
      const change = { on: "2027-03-01", from: [id], to, rule: "area" as const, source: "Sammenlægning" };
      return { ...sag, decisions: { ...sag.decisions, parcelChanges: [change] } };
    });
    await page.getByRole("button", { name: /^Fjern ændringen/ }).click();
    await soon(() => page.getByRole("table", { name: "Ændret siden nøglen blev vedtaget" }).count()).toBe(0);
  });
});
