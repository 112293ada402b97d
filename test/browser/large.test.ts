import { describe, expect, it } from "vitest";
import { clientOf } from "../server/client.ts";
import { type LargeTown, largeTown, storeLargeTown } from "../server/largeTown.ts";
import { address, desk, fitsTheWindow, noViolations, openPage, type Page, phone, tabTo } from "./driver.ts";
import { barePixels, seeMap } from "./mapPixels.ts";

/** 5,400 parcels in two chunks, each on the roll: all lie by the fjord. */
const town: LargeTown = largeTown(5_400);
let stored: Promise<string> | null = null;
const storedTown = (): Promise<string> => (stored ??= storeLargeTown(address(), town));
const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 100_000, interval: 300 });
const answer = (page: Page) => page.locator(".the-answer .big-number").innerText();
/** Opens the town and waits until its owners' amounts are on the page. */
async function openTown(opening: Partial<Parameters<typeof openPage>[0]> = {}): Promise<Page> {
  const page = await openPage({ width: desk, path: `/skitse?sag=${await storedTown()}`, ...opening });
  await page.locator(".the-answer .big-number").waitFor({ timeout: 100_000 });
  return page;
}

describe("a case of more than 5,000 parcels", () => {
  it("is computed when it is opened, with how far it is, and found computed by who opens it next", async () => {
    const page = await openPage({ width: desk, path: `/skitse?sag=${await storedTown()}` });
    await page.getByRole("progressbar", { name: "Beregner" }).waitFor();
    await page.getByText("Du kan lukke siden").waitFor();
    await page.getByText("5.400 matrikler i 2 dele").waitFor();
    await page.locator(".the-answer .big-number").waitFor({ timeout: 100_000 });
    // 20,000 kr. a parcel, and 7.
    await page.getByText("5.400 ejere betaler i alt 108.000.007,00 kr.").waitFor();
    await noViolations(page);
    const again = await openTown();
    expect(await answer(again)).toBe(await answer(page));
    expect(await again.getByRole("button", { name: "Beregn" }).count()).toBe(0);
  });

  it("has its roll by pages, whose last ends with the last owner, and each unit's amounts and measures", async () => {
    const page = await openTown();
    const rows = page.locator("table.roll tbody tr");
    await soon(() => rows.count()).toBe(20);
    await page.getByText("1–20 af 5.400").waitFor();
    await page.getByRole("button", { name: "Næste" }).click();
    await page.getByText("21–40 af 5.400").waitFor();
    await rows.first().getByRole("button").click();
    const title = page.locator("#parcel-title");
    await title.waitFor();
    await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator(".parcel .big-number").waitFor();
    const shown = await page.locator(".parcel .big-number").innerText();
    expect(await rows.first().locator("td").first().innerText()).toBe(shown);
    await page.locator(".parcel").getByText("Dige ved fjorden").waitFor();
  });

  it("finds a parcel by its name, with the keyboard alone", async () => {
    const page = await openTown();
    const [wanted] = town.chunks[1]!.chunk.parcels.slice(-1);
    await tabTo(page, "textbox", "Find en matrikel");
    await page.keyboard.type(wanted!.id);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `Matrikel ${wanted!.id}` }).waitFor();
    await page.locator(".parcel .big-number").waitFor();
    await noViolations(page);
  });

  it("says of a parcel that is not on the roll what to do", async () => {
    const page = await openTown({ expectedErrors: /404/ });
    await page.getByLabel("Find en matrikel").fill("1-0");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByText("Beregningen har ingen enhed").waitFor();
  });

  it("shares anew as a weight is pulled, to the øre of a new run, and says what is of the last one", async () => {
    const id = await storeLargeTown(address(), { ...town, header: { ...town.header, title: "Trukket" } });
    const page = await openTown({ path: `/skitse?sag=${id}` });
    const before = await answer(page);
    await page.locator(".panel summary", { hasText: "Hvad skal bygges" }).click();
    await page.locator("summary", { hasText: "Prøv andre vægte" }).click();
    const slider = page.getByRole("slider").first();
    await slider.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    await soon(() => answer(page)).not.toBe(before);
    await page.getByText("Andelene følger nøglen, som den står nu.").waitFor();
    const pulled = await answer(page);
    await soon(async () => (await clientOf(address()).read(id)).sequence).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Beregn igen" }).click();
    await soon(() => page.getByText("Andelene følger nøglen, som den står nu.").count()).toBe(0);
    await page.getByRole("progressbar", { name: "Beregner" }).waitFor({ state: "detached", timeout: 100_000 });
    expect(await answer(page)).toBe(pulled);
  });

  it("can be stopped while it is computed, and goes on when it is asked to", async () => {
    const id = await storeLargeTown(address(), {
      ...town,
      header: { ...town.header, title: "Stoppet", horizonYears: 49 },
    });
    const page = await openPage({ width: desk, path: `/skitse?sag=${id}` });
    await page.getByRole("button", { name: "Stop beregningen" }).click();
    await page.getByText("Beregningen blev stoppet.").waitFor();
    await noViolations(page);
    await page.getByRole("button", { name: "Beregn igen" }).click();
    await page.locator(".the-answer .big-number").waitFor({ timeout: 100_000 });
  });

  it("is read by who may only read, and computed by others", async () => {
    const page = await openTown({ role: "reader" });
    expect(await page.getByRole("button", { name: /Beregn/ }).count()).toBe(0);
    const id = await storeLargeTown(address(), { ...town, header: { ...town.header, title: "Ikke beregnet" } });
    const bare = await openPage({ width: desk, path: `/skitse?sag=${id}`, role: "reader", expectedErrors: /404/ });
    await bare.getByText("Sagen er ikke beregnet.").waitFor();
    await bare.getByText("Kun den, der arbejder med sager").waitFor();
  });

  it("says in English, on a phone, what it cannot yet", async () => {
    const page = await openTown({ width: phone, language: "en" });
    await page.getByText("5,400 owners pay 108,000,007.00 DKK in all").waitFor();
    await page.locator(".panel summary", { hasText: "What a large case cannot yet" }).click();
    await page.getByText("A decision cannot be frozen.").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is drawn from tiles of bounded size where one looks from near, and a parcel is chosen on the map", async () => {
    const sizes: number[] = [];
    const page = await openTown({ map: true });
    page.on("response", (response) => {
      if (/\/v1\/maps\/\w+\/tiles\//.test(response.url()) && response.ok())
        void response.body().then(({ length }) => sizes.push(length));
    });
    const box = (await page.locator(".map-box canvas").first().boundingBox())!;
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...middle);
    for (let i = 0; i < 3; i++) {
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(400);
    }
    await soon(() => sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
    await soon(async () => {
      await page.mouse.click(...middle);
      return page.locator(".parcel .big-number").count();
    }).toBe(1);
    // Beside the pointer stands what the panel says of the parcel.
    const tip = page.locator(".map-tip");
    await soon(async () => {
      await page.mouse.move(middle[0] + 1, middle[1]);
      await page.mouse.move(...middle);
      return (await tip.count()) === 0 ? "" : tip.innerText();
    }).toContain(await page.locator(".parcel .big-number").innerText());
    await page.mouse.move(box.x + box.width / 2, box.y - 20);
    await soon(() => tip.count()).toBe(0);
  });

  it("has its layers turned on and off, weakened and moved in a list, as a small case's", async () => {
    const page = await openTown({ map: true });
    await page.locator(".map-box[data-ready=true]").waitFor();
    const bare = async () => {
      const seen = await seeMap(page);
      return barePixels(seen).length / seen.size;
    };
    // The town is drawn from afar once its amounts are there.
    await page.locator(".map-news").first().waitFor({ state: "detached", timeout: 60_000 });
    await soon(bare).toBeLessThan(0.85);
    const atFirst = await bare();
    await page.getByRole("button", { name: "Lag", exact: true }).click();
    const panel = page.getByRole("region", { name: "Kortets lag" });
    const amounts = panel.getByRole("checkbox", { name: "Andel, skade eller forskel" });
    await noViolations(page);
    await amounts.uncheck();
    await soon(bare).toBeGreaterThan(0.95);
    await amounts.check();
    await soon(bare).toBeLessThan(atFirst + 0.1);
    const strong = await seeMap(page);
    await panel.getByRole("slider", { name: "Styrke af Andel, skade eller forskel" }).fill("20");
    // Every parcel is paler now, none of them bare.
    await soon(async () => {
      const weak = await seeMap(page);
      const paler = Array.from({ length: weak.size }, (_, i) => i).filter((i) => weak.at(i)[2] > strong.at(i)[2] + 20);
      return paler.length / weak.size;
    }).toBeGreaterThan(0.5 * (1 - atFirst));
    expect(await bare()).toBeLessThan(atFirst + 0.1);
    const names = () => panel.locator("ol > li label").allInnerTexts();
    const [first, second] = await names();
    await panel.getByRole("button", { name: /ned/i }).first().click();
    expect((await names()).slice(0, 2)).toEqual([second, first]);
    expect(await panel.getByRole("checkbox", { name: "Matrikelnumre" }).count()).toBe(0);
  });
});
