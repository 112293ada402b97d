import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { textOf } from "../pdf/poppler.ts";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, unfold } from "./driver.ts";

const lot = noret().parcels.find(({ kind, matrikelnr }) => kind === "lot" && matrikelnr === "12a")!;
const panel = (page: Page) => page.locator("details.more", { hasText: "Links til ejere og grupper" });
const notThere = /status of 404/;

async function signInAs(page: Page, role: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Log ind" }).click();
  await page.getByRole("heading", { name: "Hvem er du?" }).waitFor();
  await page.getByRole("button", { name: role }).click();
  await page.waitForURL("**/skitse?sag=noret");
  await unfold(page, "Links til ejere og grupper");
}

async function makeLink(page: Page): Promise<string> {
  await panel(page).getByLabel("Matrikelnummer").fill("12a");
  await panel(page).getByRole("button", { name: "Lav link" }).click();
  return panel(page).locator(".new-code").first().innerText();
}

describe("links", () => {
  it("are made by a caseworker, open the parcel's amount on a phone, and open nothing once they are withdrawn", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret", role: null });
    await signInAs(page, "Sagsbehandler");
    const code = await makeLink(page);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    await panel(page).getByRole("row", { name: lot.id }).waitFor();
    await noViolations(page);

    const asked: string[] = [];
    const owner = await openPage({ width: phone, path: `/delt#${code}`, expectedErrors: notThere });
    owner.on("request", (request) => asked.push(request.url()));
    // 45 mio. less 15 mio. on 1,000 owners.
    await owner.locator(".sheet-amount", { hasText: "30.000,00 kr." }).waitFor();
    const file = owner.waitForEvent("download");
    await owner.getByRole("button", { name: "Hent som PDF" }).click();
    expect(textOf(readFileSync(await (await file).path()))).toContain("30.000,00 kr.");
    await noViolations(owner);
    await owner.getByText("Se hele beregningen").press("Enter");
    expect(await owner.locator(".the-number").innerText()).toContain("30.000,00 kr.");
    expect(await owner.getByRole("heading", { name: "Hvad betaler de andre?" }).count()).toBe(0);
    expect(asked.filter((url) => !url.includes("/v1/shared/") && url.includes(code))).toEqual([]);
    await fitsTheWindow(owner);
    await noViolations(owner);

    await panel(page)
      .getByRole("button", { name: `Træk tilbage: ${lot.id}` })
      .click();
    await panel(page).getByText("Linket er trukket tilbage og åbner intet mere.").waitFor();
    await owner.reload();
    await owner.getByText("Linket eller koden åbner intet.").waitFor();
    await noViolations(owner);
  });

  it("are opened by the code as one types it, which is sent only when it is whole", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret", role: null });
    await signInAs(page, "Ingeniør");
    await panel(page).getByLabel("Vis også, hvad de andre matrikler betaler").check();
    const code = await makeLink(page);

    const owner = await openPage({ width: phone, path: "/delt" });
    const asked: string[] = [];
    owner.on("request", (request) => asked.push(request.url()));
    await owner.getByLabel("Kode").fill(code.slice(0, -1));
    await owner.getByLabel("Kode").press("Enter");
    await owner.getByText("Det er ikke en hel kode").waitFor();
    expect(asked).toEqual([]);
    await noViolations(owner);
    await owner.getByLabel("Kode").fill(code.toLowerCase().replaceAll("-", " "));
    await owner.getByLabel("Kode").press("Enter");
    await owner.getByRole("heading", { name: "Hvad betaler de andre?" }).waitFor();
    await owner.getByLabel("Find en matrikel").fill("12a");
    await owner.getByRole("row", { name: "12a (din matrikel) 30.000,00 kr." }).waitFor();
    await fitsTheWindow(owner);
    await noViolations(owner);
  });

  it("are made by nobody whose role is another, and signing out asks anew who it is", async () => {
    const page = await openPage({ width: phone, path: "/skitse?sag=noret", role: null });
    await signInAs(page, "Læser");
    await panel(page).getByText("Din rolle laver ikke links.").waitFor();
    await fitsTheWindow(page);
    await page.getByRole("button", { name: "Log ud" }).click();
    await panel(page).getByRole("button", { name: "Log ind" }).click();
    await page.getByRole("heading", { name: "Hvem er du?" }).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "Who are you?" }).waitFor();
  });
});
