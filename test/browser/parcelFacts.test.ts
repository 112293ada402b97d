import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { desk, fitsTheWindow, noViolations, openStoredDemo, type Page, phone, tabTo, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const [first, second, third] = noret().parcels.map(({ id }) => id) as [string, string, string];

const form = (page: Page) => page.locator("details.parcel-facts");
async function openForm(page: Page): Promise<void> {
  await unfold(page, "Hvordan deles regningen?");
  await form(page).locator("summary").click();
}
const csv = (text: string, bytes = Buffer.from(text)) => ({ name: "tal.csv", mimeType: "text/csv", buffer: bytes });
const fileField = (page: Page) => form(page).getByLabel("Excel- eller CSV-fil");

describe("facts of parcels from a file", () => {
  for (const width of [phone, desk])
    it(`are shown before they are put in, with every row that cannot be used, and one undo takes all away (${width} px)`, async () => {
      const { page, stored } = await openStoredDemo(width);
      const before = (await stored()).parcels;
      await openForm(page);
      await fileField(page).setInputFiles(
        csv(`Matrikel;Facade (m);Zone;Bemærkning\n${first};12,5;A;x\n${second};lang;A;\n${third};;B;\n1-99;3;A;\n`),
      );
      await soon(() => form(page).innerText()).toContain("4 rækker læst, 2 kan bruges");
      expect(await form(page).getByLabel("„Facade (m)“, fx 12,5").inputValue()).toBe("frontageM");
      expect(await form(page).getByLabel("„Bemærkning“, fx x").inputValue()).toBe("");
      const told = await form(page).locator(".unused-rows").allInnerTexts();
      expect(told[0]).toMatch(/Linje 3 \(Facade \(m\)\): Her skal stå et tal, men der står lang. Rækken er ikke brugt/);
      expect(told[0]).toMatch(/Linje 5: Matriklen 1-99 findes ikke i sagen/);
      expect(told[1]).toMatch(/Linje 4 \(Facade \(m\)\)/);
      expect((await stored()).parcels).toEqual(before);
      await fitsTheWindow(page);
      await noViolations(page);
      await form(page).getByRole("button", { name: "Læg tal ind for 2 matrikler" }).click();
      await soon(async () =>
        (await stored()).parcels.slice(0, 3).map(({ facts, classes }) => [facts, classes]),
      ).toEqual([
        [
          { ...before[0]!.facts, frontageM: 12.5 },
          { ...before[0]!.classes, zone: "A" },
        ],
        [before[1]!.facts, before[1]!.classes],
        [before[2]!.facts, { ...before[2]!.classes, zone: "B" }],
      ]);
      expect(await form(page).innerText()).toContain("Tal er lagt ind for 2 matrikler.");
      if (width === phone) await page.getByRole("button", { name: "Vis kortet" }).click();
      await page.getByRole("button", { name: "Fortryd", exact: true }).click();
      await soon(async () => (await stored()).parcels).toEqual(before);
    });

  it("come from a workbook too, and what a column was taken as is remembered", async () => {
    const { page, stored } = await openStoredDemo();
    const folder = mkdtempSync(join(tmpdir(), "vandret-workbook-"));
    const path = join(folder, "tal.xlsx");
    const program = `import openpyxl
book = openpyxl.Workbook()
book.active.title = "Grunde"
book.active.append(["Matrikel", "Meter mod vej"])
book.active.append([${JSON.stringify(first)}, 12.345])
book.create_sheet("Noter").append(["a", "b"])
book.save(${JSON.stringify(path)})`;
    execFileSync("/usr/bin/python3", ["-c", program]);
    const buffer = readFileSync(path);
    rmSync(folder, { recursive: true });
    const workbook = { name: "tal.xlsx", mimeType: "application/octet-stream", buffer };
    await openForm(page);
    await fileField(page).setInputFiles(workbook);
    await form(page).getByText("Excel-fil, arket „Grunde“.").waitFor();
    const column = form(page).getByLabel("„Meter mod vej“");
    expect(await column.inputValue()).toBe("");
    await column.selectOption("frontageM");
    await form(page).getByRole("button", { name: "Læg tal ind for 1 matrikel" }).click();
    await soon(async () => (await stored()).parcels[0]?.facts?.frontageM).toBe(12.345);
    await fileField(page).setInputFiles(workbook);
    await form(page).getByText("Kolonnerne er taget som sidste gang").waitFor();
    await soon(() => column.inputValue()).toBe("frontageM");
    await noViolations(page);
    await form(page).getByLabel("Hvilket ark?").selectOption("Noter");
    await form(page).getByText("Excel-fil, arket „Noter“.").waitFor();
  });

  it("ask by the keyboard alone for what is not said: which column, how numbers are written, and the day of the values", async () => {
    const { page, stored } = await openStoredDemo();
    await openForm(page);
    await fileField(page).setInputFiles(csv(`nr\tVærdi\tandet\n${first}\t1.500\t7`));
    const alerts = () => form(page).getByRole("alert").allInnerTexts();
    await soon(alerts).toEqual([
      "Vælg den kolonne, der har matriklen, eller både ejerlavkode og matrikelnr.",
      "Vælg, hvordan tallene er skrevet: 1.234 kan læses på to måder, og vi gætter ikke.",
      "Skriv den dag, ejendomsværdierne er fra.",
    ]);
    await tabTo(page, "combobox", "„nr“");
    await page.keyboard.type("Matrikel (");
    await soon(alerts).toHaveLength(2);
    await tabTo(page, "combobox", "Hvordan er tallene skrevet?");
    await page.keyboard.press("ArrowDown");
    await soon(alerts).toEqual(["Skriv den dag, ejendomsværdierne er fra."]);
    expect(await form(page).getByRole("button", { name: "Læg tal ind" }).count()).toBe(0);
    await form(page).getByLabel("Hvilken dag er ejendomsværdierne fra?").fill("2024-10-01");
    await form(page).getByRole("button", { name: "Læg tal ind for 1 matrikel" }).click();
    await soon(async () => (await stored()).parcels[0]?.propertyValue).toEqual({
      oere: 150_000,
      origin: "typed",
      asOf: "2024-10-01",
    });
  });

  it("are read as a Danish spreadsheet saves them, and a file without a header is refused and let go of", async () => {
    const { page } = await openStoredDemo();
    await openForm(page);
    await fileField(page).setInputFiles(
      csv("", Buffer.from(`Matrikel;Grundværdi\r\n${first};1.250.000,00\r\n`, "latin1")),
    );
    await soon(() => form(page).innerText()).toContain("1 række læst, 1 kan bruges");
    expect(await form(page).getByLabel("„Grundværdi“, fx 1.250.000,00").inputValue()).toBe("landValueKroner");
    await fileField(page).setInputFiles(csv(`${first};12,5`));
    await soon(() => form(page).getByRole("alert").innerText()).toMatch(/Første linje skal sige.*Intet er lagt ind/);
    expect(await form(page).innerText()).not.toContain("rækker læst");
  });
});
