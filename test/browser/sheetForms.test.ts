import { describe, expect, it } from "vitest";
import {
  address,
  desk,
  fitsTheWindow,
  goToStep,
  noViolations,
  openStoredDemo,
  type Page,
  phone,
  unfold,
} from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The sheet of a parcel of the case that is open, in a window as wide as this one. */
async function sheetOf(page: Page): Promise<string> {
  const id = new URL(page.url()).searchParams.get("sag")!;
  await page.goto(`${address()}/ark?sag=${id}&matrikel=12a`);
  await page.locator(".sheet").waitFor();
  return (await page.locator(".sheet").innerText()).replaceAll(/\s+/g, " ");
}

describe("what is typed for the owner's sheet", () => {
  it("the keys that were considered take the place of the examples, and at most six are chosen", async () => {
    const { page, stored } = await openStoredDemo(desk);
    await unfold(page, "Hvordan deles regningen?");
    await unfold(page, "Hvilke nøgler er overvejet? (ikke oplyst)");
    const box = (name: string) =>
      page.getByRole("group", { name: "Hvilke nøgler er overvejet?" }).getByLabel(name, { exact: true });
    await box("Solidarisk").check();
    await box("Efter ejendomsværdi").check();
    const considered = async () => (await stored()).decisions.keysConsidered?.map(({ id }) => id);
    await soon(considered).toEqual(["m12-solidarity", "property-value"]);
    await noViolations(page);
    for (const name of ["Lige meget hver", "Efter risiko og værdi", "Undgået skade"]) await box(name).check();
    expect(await box("Promille af ejendomsværdien efter zone").isDisabled()).toBe(false);
    await box("Promille af ejendomsværdien efter zone").check();
    await page.getByText("Højst 6. Fjern en for at vælge en anden.").waitFor();
    expect(await page.getByRole("group", { name: "Hvilke nøgler er overvejet?" }).locator(":disabled").count()).toBe(
      (await page.getByRole("group", { name: "Hvilke nøgler er overvejet?" }).locator("input").count()) - 6,
    );
    for (const name of ["Undgået skade", "Efter risiko og værdi", "Promille af ejendomsværdien efter zone"])
      await box(name).uncheck();
    await soon(considered).toEqual(["m12-solidarity", "property-value", "equal"]);
    await page.setViewportSize({ width: phone, height: 844 });
    await fitsTheWindow(page);

    expect(await sheetOf(page)).toContain("Kommunen har overvejet nøglerne her.");
    const rows = page.getByRole("table", { name: "Din andel med hver nøgle" }).locator("tbody th");
    expect(await rows.allInnerTexts()).toEqual(["Lige meget hver (valgt her)", "Solidarisk", "Efter ejendomsværdi"]);
  });

  it("none is no choice: the last one taken away leaves the field out, and the sheet says examples", async () => {
    const { page, stored } = await openStoredDemo(desk, (sag) => ({
      ...sag,
      decisions: { ...sag.decisions, keysConsidered: [{ id: "property-value", version: "1" }] },
    }));
    await unfold(page, "Hvordan deles regningen?");
    await unfold(page, "Hvilke nøgler er overvejet? (1)");
    await page
      .getByRole("group", { name: "Hvilke nøgler er overvejet?" })
      .getByLabel("Efter ejendomsværdi", { exact: true })
      .uncheck();
    await soon(async () => "keysConsidered" in (await stored()).decisions).toBe(false);
    expect(await sheetOf(page)).toContain("Nøglerne her er eksempler.");
  });

  it("the case's own key is kept as it was when it was considered, and two may not have one name", async () => {
    const { page, stored } = await openStoredDemo(desk);
    await unfold(page, "Hvordan deles regningen?");
    await unfold(page, "Prøv andre vægte");
    await page.getByLabel("Største beløb").fill("40000");
    await page.keyboard.press("Enter");
    await page.getByLabel("Nøglens navn").fill("Højst 40.000");
    await page.keyboard.press("Enter");
    await unfold(page, "Hvilke nøgler er overvejet?");
    await page.getByRole("button", { name: "Tilføj »Højst 40.000«, som den er nu" }).click();
    await page.getByLabel("Sagens egen: Højst 40.000 (udgave 1)").waitFor();
    await page.getByLabel("Største beløb").fill("50000");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Tilføj »Højst 40.000«, som den er nu" }).click();
    await page.getByRole("alert").filter({ hasText: "Giv den nye et andet navn først." }).waitFor();
    await page.getByLabel("Nøglens navn").fill("Højst 50.000");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Tilføj »Højst 50.000«, som den er nu" }).click();
    await soon(async () =>
      (await stored()).decisions.keysConsidered?.map((key) =>
        "layers" in key ? [key.title.da, key.version, key.limits?.maximumOere] : null,
      ),
    ).toEqual([
      ["Højst 40.000", "1", 4_000_000],
      ["Højst 50.000", "2", 5_000_000],
    ]);
  });

  it("the emergency service is told by the keyboard alone, in one language or two, and nothing is kept while something is missing", async () => {
    const { page, stored } = await openStoredDemo(desk);
    await goToStep(page, "Vand og lov");
    await page.locator("summary", { hasText: "Hvad gør beredskabet?" }).press("Enter");
    const form = page.locator("form", { has: page.getByLabel("Det gør beredskabet", { exact: true }) });
    await form.getByRole("button", { name: "Sæt på arket" }).press("Enter");
    await expect
      .poll(() => form.getByRole("alert").innerText(), { timeout: 30_000 })
      .toMatch(/Skriv mindst én dansk tekst.*Skriv, hvor det står.*Vælg den dag/s);
    await form.getByLabel("Det gør beredskabet", { exact: true }).fill("Det lukker slusen.");
    await form.getByText("18 af 300 tegn").waitFor();
    await form
      .getByLabel("Det gør beredskabet ikke", { exact: true })
      .fill("Beredskabsorganisationens beredskabsforpligtelser omfatter ikke privatejendommes kælderoversvømmelser.");
    await form.getByText(/^Lixtal \d+: det er svært at læse/).waitFor();
    await form.getByLabel("Det gør beredskabet ikke", { exact: true }).fill("Det pumper ikke din kælder tom.");
    expect(await form.getByText(/^Lixtal/).count()).toBe(0);
    await form.getByLabel("Det gør beredskabet, på engelsk").fill("It closes the sluice.");
    await form.getByLabel("Hvor står det?").fill("Beredskabsplanen, side 12");
    await form.getByLabel("Gælder pr.").fill("2019-11-01");
    await form.getByRole("button", { name: "Sæt på arket" }).press("Enter");
    await soon(() => form.getByRole("status").innerText()).toBe("Det står på ejerens ark.");
    await soon(async () => (await stored()).municipality.emergency).toEqual({
      does: { da: "Det lukker slusen.", en: "It closes the sluice." },
      doesNot: { da: "Det pumper ikke din kælder tom." },
      ...{ source: "Beredskabsplanen, side 12", asOf: "2019-11-01" },
    });
    await noViolations(page);
    await page.setViewportSize({ width: phone, height: 844 });
    await fitsTheWindow(page);
  });

  it("the emergency service stands on the sheet in both languages; taken off, it is one step to undo", async () => {
    const emergency = {
      does: { da: "Det lukker slusen.", en: "It closes the sluice." },
      doesNot: { da: "Det pumper ikke din kælder tom." },
      ...{ source: "Beredskabsplanen, side 12", asOf: "2019-11-01" },
    };
    const { page, stored } = await openStoredDemo(desk, (sag) => ({
      ...sag,
      municipality: { ...sag.municipality, emergency },
    }));
    await unfold(page, "Hvad gør beredskabet?");
    await page.getByRole("button", { name: "Fjern fra arket" }).click();
    await soon(async () => (await stored()).municipality.emergency).toBeUndefined();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await soon(async () => (await stored()).municipality.emergency).toEqual(emergency);
    expect(await sheetOf(page)).toContain(
      "Det gør det: Det lukker slusen. Det gør det ikke: Det pumper ikke din kælder tom.",
    );
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("It does this: It closes the sluice.").waitFor();
  });
});
