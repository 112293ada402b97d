import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { desk, fitsTheWindow, goToStep, noViolations, openStoredDemo, phone } from "./driver.ts";

/** 900 kr. of upkeep a year for each of the thousand that share by the same amount. */
const withUpkeep = (sag: CaseFile): CaseFile => ({
  ...sag,
  measures: sag.measures.map((measure) => ({
    ...measure,
    cost: { ...measure.cost, upkeepPerYearOere: oere(90_000_000), upkeepPaidBy: "owners-with-benefit" },
  })),
});

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

describe("a parcel that was split after the key was decided", () => {
  it("is typed by the keyboard alone, carried over to the øre, and told of to its owners", async () => {
    const { page, stored } = await openStoredDemo(desk, withUpkeep);
    await goToStep(page, "Fordeling");
    const rows = page.getByRole("table", { name: /^Partsfortegnelse/ }).locator("tbody th button");
    const id = await rows.first().innerText();
    await rows.first().click();
    await page.locator("summary", { hasText: "Udstykket, lagt sammen eller nyt skel?" }).press("Enter");

    // Nothing is carried over while something is missing; what was typed stays.
    await page.getByLabel("Ny matrikel 2", { exact: true }).fill("900ab");
    await page.getByLabel("Ny matrikel 2", { exact: true }).press("Enter");
    const form = page.locator(".parcel-change");
    await form.getByRole("alert").waitFor();
    await expect.poll(() => form.getByRole("alert").innerText(), { timeout: 30_000 }).toContain("Vælg datoen");
    await page.getByLabel("Dato for ændringen").fill("2027-03-01");
    await page.getByLabel("Hvor står ændringen?").fill("Matrikelsag 2027-17");
    await page.getByLabel("Registreret areal, ny matrikel 1").fill("600");
    await page.getByLabel("Hvor står ændringen?").press("Enter");
    await soon(() => form.getByRole("alert").innerText()).toContain("intet registreret areal");
    await page.getByLabel("Registreret areal, ny matrikel 2").fill("300");
    await page.getByLabel("Registreret areal, ny matrikel 2").press("Enter");
    await soon(() => form.getByRole("status").innerText()).toContain("900ab");

    // Equal parts of 30,000 kr., and of 900 kr. of upkeep a year: two thirds and one third.
    const list = page.getByRole("table", { name: "Ændret siden nøglen blev vedtaget" });
    await list.waitFor();
    expect(await list.locator("tbody td.num").allInnerTexts()).toEqual([
      ...["20.000,00 kr.", "600,00 kr."],
      ...["10.000,00 kr.", "300,00 kr."],
    ]);
    expect(await list.locator("tfoot td").allInnerTexts()).toEqual(["30.000,00 kr.", "900,00 kr."]);
    expect(await page.locator(".parcel .notice").innerText()).toContain(
      "20.000,00 kr., og drift om året, særskilt: 600,00 kr.",
    );
    await soon(async () => (await stored()).decisions.parcelChanges).toHaveLength(1);
    await noViolations(page);

    const caseId = new URL(page.url()).searchParams.get("sag")!;
    await page.setViewportSize({ width: phone, height: 844 });
    await fitsTheWindow(page);
    await page.goto(`${new URL(page.url()).origin}/min-andel?sag=${caseId}&matrikel=900ab`);
    await page.getByText("Matriklen er kommet af").waitFor();
    expect(await page.locator(".the-number").innerText()).toContain("10.000,00 kr.");
    expect(await page.locator(".notice").last().innerText()).toContain(id);
    await page.getByText("Dertil 300,00 kr. om året til drift, særskilt fra andelen.").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("tells each owner's part where the parcel became one other, and that the parts are not known where it was split", async () => {
    const owners = [
      { id: "Stuen", weight: 2 },
      { id: "1. sal", weight: 1 },
    ];
    const { page } = await openStoredDemo(phone, (sag) => {
      const { measures, parcels, decisions } = withUpkeep(sag);
      const [first, second] = parcels;
      const change = (from: string, to: string[]) => ({
        ...{ on: "2027-03-01", from: [from], rule: "area" as const, source: "Matrikelsag 1" },
        to: to.map((id) => ({ id, registeredAreaM2: 100 })),
      });
      const parcelChanges = [change(first!.id, ["9990001-901"]), change(second!.id, ["9990001-902", "9990001-903"])];
      return {
        ...{ ...sag, measures, decisions: { ...decisions, parcelChanges } },
        parcels: parcels.map((one, i) => (i < 2 ? { ...one, ownerParts: owners } : one)),
      };
    });
    const caseId = new URL(page.url()).searchParams.get("sag")!;
    const open = (matrikel: string) =>
      page.goto(`${new URL(page.url()).origin}/min-andel?sag=${caseId}&matrikel=${matrikel}`);
    await open("901");
    const parts = page.getByRole("table", { name: "Ejernes dele" });
    await parts.waitFor();
    // 30,000 kr. and 900 kr. on two and one of three.
    expect(await parts.locator("tbody td").allInnerTexts()).toEqual([
      ...["20.000,00 kr.", "600,00 kr."],
      ...["10.000,00 kr.", "300,00 kr."],
    ]);
    await fitsTheWindow(page);
    await noViolations(page);
    await open("902");
    await page.getByText("Hvad hver ejer nu skal betale, vides ikke").waitFor();
    expect(await parts.count()).toBe(0);
    await noViolations(page);
  });

  it("is as it was when the change is taken away", async () => {
    const { page } = await openStoredDemo(desk, (sag) => {
      const { id } = sag.parcels[0]!;
      const to = [{ id: `${id}x`, registeredAreaM2: 1 }];
      const change = { on: "2027-03-01", from: [id], to, rule: "area" as const, source: "Sammenlægning" };
      return { ...sag, decisions: { ...sag.decisions, parcelChanges: [change] } };
    });
    await goToStep(page, "Fordeling");
    await page.getByRole("button", { name: /^Fjern ændringen/ }).click();
    await soon(() => page.getByRole("table", { name: "Ændret siden nøglen blev vedtaget" }).count()).toBe(0);
  });
});
