import { expect, it } from "vitest";
import { fitsTheWindow, noViolations, openStoredDemo, type Page, phone, type StoredDemo, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

async function openForm(width?: number, map = false): Promise<StoredDemo> {
  const opened = await openStoredDemo(width, undefined, map);
  await unfold(opened.page, "Vandet og terrænet");
  return opened;
}
const form = (page: Page) => page.locator("details", { hasText: "Vandet og terrænet" }).locator(".inside").first();
const type = async (page: Page, label: string, text: string) => {
  await form(page).getByLabel(label).first().fill(text);
  await page.keyboard.press("Tab");
};

it("takes a stream typed as points, its cross-sections, and levels at them, and lets go of them together", async () => {
  const { page, stored } = await openForm(phone);
  await form(page).locator("summary", { hasText: "hent vandløbet i stedet" }).click();
  await type(page, "Vandløbets punkter", "650400 6251200\n650500 6251200\n650500 6251100");
  await form(page).getByRole("button", { name: "Brug som vandløb" }).click();
  const stream = async () => (await stored()).water.streams[0];
  await soon(stream).toMatchObject({ title: "Vandløb 1", sections: [], neighbours: 4 });
  // 100 m east and 100 m south.
  const own = form(page).getByRole("group", { name: "Vandløb 1", exact: true });
  expect(await own.innerText()).toContain("200 m langt");
  await own.getByLabel("Nyt tværsnit").fill("250");
  await page.keyboard.press("Tab");
  await soon(() => own.innerText()).toContain("200");
  for (const chainage of ["0", "150"]) {
    await own.getByLabel("Nyt tværsnit").fill(chainage);
    await page.keyboard.press("Tab");
    await own.getByRole("button", { name: "Tilføj tværsnittet" }).click();
    await soon(() => own.getByRole("row", { name: chainage }).count()).toBe(1);
  }
  const add = own.getByRole("button", { name: "Tilføj hændelsen" });
  await add.click();
  await expect.poll(() => own.getByRole("alert").innerText(), { timeout: 30_000 }).toContain("mindst én vandstand");
  await own.getByLabel("År", { exact: true }).fill("2020");
  await own.getByLabel("Vandstand ved tværsnit 0").fill("2,4");
  await own.getByLabel("Vandstand ved tværsnit 150").fill("2,1");
  await own.getByLabel("Hvor tallene står").fill("Opdigtet til prøven");
  await page.keyboard.press("Tab");
  await add.click();
  await soon(async () => (await stored()).hazards.at(-1)).toMatchObject({
    quantity: "section-levels",
    stream: "vandloeb-1",
    returnPeriodYears: 100,
    scenarioYear: 2020,
    levels: [
      { section: "st-1", levelM: 2.4 },
      { section: "st-2", levelM: 2.1 },
    ],
  });
  await fitsTheWindow(page);
  await noViolations(page);
  await own.getByRole("button", { name: "Fjern tværsnit 150" }).click();
  await soon(async () => (await stored()).hazards.at(-1)).toMatchObject({ levels: [{ section: "st-1", levelM: 2.4 }] });
  await own.getByRole("button", { name: "Fjern Vandløb 1 med dets" }).click();
  await soon(async () => (await stored()).water.streams).toEqual([]);
  expect((await stored()).hazards.some(({ quantity }) => quantity === "section-levels")).toBe(false);
});

it("draws a stream with the mouse from its source, and a sea, and keeps both as they are clicked", async () => {
  const { page, stored } = await openForm(undefined, true);
  await page.locator(".map-box[data-ready=true]").waitFor();
  const box = (await page.locator(".map-box").boundingBox())!;
  const click = async (x: number, y: number) => {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
    await page.mouse.down();
    await page.mouse.up();
    // A click soon after another would be a double click.
    await page.waitForTimeout(80);
  };
  await form(page).getByRole("button", { name: "Tegn vandløbet på kortet" }).click();
  await click(0.3, 0.3);
  await click(0.6, 0.3);
  await page.keyboard.press("Enter");
  await soon(async () => (await stored()).water.streams.length).toBe(1);
  const [from, to] = (await stored()).water.streams[0]!.line;
  expect(from![0]).toBeLessThan(to![0]);
  const before = (await stored()).area;
  await form(page).getByRole("button", { name: "Tegn havet på kortet" }).click();
  await click(0.2, 0.6);
  await click(0.4, 0.6);
  await click(0.4, 0.8);
  await page.keyboard.press("Enter");
  await soon(async () => (await stored()).water.sea?.area?.type).toBe("Polygon");
  expect((await stored()).area).toEqual(before);
  await form(page).getByRole("button", { name: "Fjern det tegnede hav" }).click();
  await soon(async () => (await stored()).water.sea?.area ?? null).toBe(null);
});
