import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import {
  desk,
  fitsTheWindow,
  goToStep,
  noViolations,
  openPage,
  type Page,
  phone,
  storeCase,
  unfold,
} from "./driver.ts";

async function freshCase(): Promise<string> {
  return storeCase(noret());
}

async function openFiles(width: number, expectedErrors?: RegExp): Promise<Page> {
  const path = `/skitse?sag=${await freshCase()}`;
  const page = await openPage({ width, path, ...(expectedErrors === undefined ? {} : { expectedErrors }) });
  await page.locator(".big-number").first().waitFor();
  await unfold(page, "Gem og hent");
  return page;
}

/** The file that a button gives, and its name. */
async function given(page: Page, label: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByRole("button", { name: label }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

describe("the files of a stored case", () => {
  it("hold all owners' sheets, with how far they are on the way, and can be stopped", async () => {
    const page = await openFiles(desk);
    const all = page.getByRole("button", { name: "Hent alle ejernes ark (PDF i ZIP)" });
    await all.press("Enter");
    await page.getByText("200 af 1.000").waitFor();
    // The way to stop has the focus.
    await page.keyboard.press("Enter");
    await page.getByText("200 af 1.000").waitFor({ state: "detached" });
    const { name, path } = await given(page, "Hent alle ejernes ark (PDF i ZIP)");
    expect(name).toMatch(/\.ark\.zip$/);
    const files = execFileSync("unzip", ["-Z1", path], { encoding: "utf8" }).trim().split("\n");
    expect(files).toEqual([
      ...["ark-0001-0200.pdf", "ark-0201-0400.pdf", "ark-0401-0600.pdf", "ark-0601-0800.pdf", "ark-0801-1000.pdf"],
      "SHA256SUMS",
    ]);
  });

  for (const width of [desk, phone])
    it(`can be seen and reached at ${width} px, without a fault that axe finds`, async () => {
      const page = await openFiles(width);
      await page.getByRole("button", { name: "Hent hele sagen som arkiv (ZIP)" }).waitFor();
      await noViolations(page);
      await fitsTheWindow(page);
    });

  it("come by keyboard and by mouse, under a safe name, and open in other programs", async () => {
    const page = await openFiles(desk);
    const archive = await given(page, "Hent hele sagen som arkiv (ZIP)");
    expect(archive.name).toBe("sluse-ved-noret.archive.zip");
    expect(execFileSync("unzip", ["-t", archive.path], { encoding: "utf8" })).toContain("No errors detected");

    const sheet = page.waitForEvent("download", { timeout: 90_000 });
    await page.getByRole("button", { name: "Hent partsfortegnelse (regneark, XLSX)" }).focus();
    await page.keyboard.press("Enter");
    expect((await sheet).suggestedFilename()).toBe("sluse-ved-noret.roll.xlsx");
    expect((await readFile(await (await sheet).path())).subarray(0, 2).toString()).toBe("PK");
  });

  it("are told to be out of reach where the server is, with what can be had without it", async () => {
    const page = await openFiles(desk, /Failed to load resource|ERR_FAILED/);
    await page.route("**/roll.xlsx*", (route) => route.abort());
    await page.getByRole("button", { name: "Hent partsfortegnelse (regneark, XLSX)" }).click();
    await page.getByRole("alert").filter({ hasText: "Serveren svarer ikke" }).waitFor();
  });

  it("wait until the latest change is saved, for they are made of what is", async () => {
    const page = await openFiles(desk, /Failed to load resource|ERR_FAILED/);
    await page.route("**/v1/cases/*", (route) =>
      route.request().method() === "PATCH" ? route.abort() : route.continue(),
    );
    await unfold(page, "Sagens navn");
    await page.getByLabel("Sagens navn").fill("Et andet navn");
    await page.keyboard.press("Tab");
    await goToStep(page, "Afgørelse");
    await page.getByRole("button", { name: "Hent partsfortegnelse (regneark, XLSX)" }).click();
    await page.getByRole("alert").filter({ hasText: "ikke gemt endnu" }).waitFor();
  });
});
