import { describe, expect, it } from "vitest";
import { clientOf } from "../server/client.ts";
import { address, desk, fitsTheWindow, noViolations, openPage, type Page, phone, unfold } from "./driver.ts";

const amount = (page: Page) => page.locator(".big-number").first();
const title = (page: Page) => page.getByLabel("Sagens navn");

async function chooseRole(page: Page, role: string): Promise<void> {
  await page.getByRole("heading", { name: "Hvem er du?" }).waitFor();
  await page.getByRole("button", { name: role }).click();
}

describe("who is not signed in", () => {
  it("sees the demo whole, changes it, and has the changes when it is saved by signing in", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret", role: null, map: true });
    await amount(page).waitFor();
    await page.getByText("Ikke gemt").waitFor();
    await noViolations(page);
    await unfold(page, "Sagens navn");
    await title(page).fill("Min egen skitse");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Log ind og gem sagen" }).click();
    await chooseRole(page, "Ingeniør");
    await page.getByText("Gemt", { exact: true }).waitFor();
    const id = new URL(page.url()).searchParams.get("sag")!;
    expect(id).not.toBe("noret");
    const client = clientOf(address());
    expect((await client.read(id)).case.title).toBe("Min egen skitse");
    expect((await client.read("noret")).case.title).not.toBe("Min egen skitse");
  });

  it("keeps what was drawn when the one who signs in may not save, and is told so", async () => {
    const page = await openPage({
      width: phone,
      path: "/skitse?sag=noret",
      role: null,
      expectedErrors: /status of 403/,
    });
    await amount(page).waitFor();
    await page.getByRole("button", { name: "Log ind og gem sagen" }).click();
    await chooseRole(page, "Læser");
    await page.getByRole("alert").waitFor();
    await amount(page).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("sees the demo's share and sheet, and no stored case of any municipality", async () => {
    const share = await openPage({ width: phone, path: "/min-andel?sag=noret&matrikel=12a", role: null });
    expect(await share.locator(".the-number").innerText()).toContain("30.000,00 kr.");
    const sheet = await openPage({ width: phone, path: "/ark?sag=noret&matrikel=12a", role: null });
    await sheet.locator(".sheet-amount", { hasText: "30.000,00 kr." }).waitFor();
    const id = (await clientOf(address()).store((await clientOf(address()).read("noret")).case)).id;
    for (const path of [`/skitse?sag=${id}`, `/min-andel?sag=${id}`, `/ark?sag=${id}`]) {
      const page = await openPage({ width: desk, path, role: null, expectedErrors: /status of 401/ });
      await page.getByRole("alert").getByRole("button", { name: "Log ind" }).waitFor();
      await noViolations(page);
    }
  });
});
