import { describe, expect, it } from "vitest";
import type { CaseFile, KeyData } from "../../shared/model/index.ts";
import { gdal, temporaryFolder } from "../raster/gdal.ts";
import {
  desk,
  fitsTheWindow,
  goToStep,
  noViolations,
  openStoredDemo,
  type Page,
  phone,
  type StoredDemo,
  unfold,
} from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

/** The demo, stored anew for this test alone, with what is drawn and shared unfolded. */
async function openKeys(width = desk, change: (sag: CaseFile) => CaseFile = (sag) => sag): Promise<StoredDemo> {
  const opened = await openStoredDemo(width, change);
  await unfold(opened.page, "Hvordan deles regningen?");
  return opened;
}
const choose = (page: Page, key: string) => page.getByLabel("Hvordan deles ejernes del?").selectOption(key);
const answer = (page: Page) => page.locator(".the-answer .big-number").innerText();

describe("a key", () => {
  it("that was struck down says so, with its decision, before anything is shared by it", async () => {
    const { page } = await openKeys();
    await choose(page, "m9-zone-unit");
    const notice = page.locator(".notice--warn", { hasText: "R-NO-FLAT-UNIT" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("Gl. Skagen 2009-11");
    await soon(() => page.locator(".the-answer").innerText()).toContain("Kilden til nøglen");
  });

  it("becomes the case's own when a weight is pulled, shares at once, and is one step to undo", async () => {
    const { page, stored } = await openKeys(desk, (sag) => ({
      ...sag,
      parcels: sag.parcels.map((one, i) => ({ ...one, classes: { access: i % 2 === 0 ? "direct" : "access-only" } })),
    }));
    await choose(page, "m6-access-half");
    // 1,000 parcels, half of them by one part and half by a half: 40,000 and 20,000 kr.
    await soon(() => answer(page)).toBe("fra 20.000 kr. til 40.000 kr.");
    await unfold(page, "Prøv andre vægte");
    const slider = page.getByRole("slider", { name: "Adgang: kun adgang" });
    await slider.focus();
    for (let i = 0; i < 50; i++) await page.keyboard.press("ArrowRight");
    await soon(() => answer(page)).not.toBe("fra 20.000 kr. til 40.000 kr.");
    await page.getByLabel("Adgang: kun adgang", { exact: true }).first().fill("1");
    await page.keyboard.press("Enter");
    await soon(() => answer(page)).toBe("30.000,00 kr.");
    await page.getByLabel("Nøglens navn").fill("Fuld part til alle");
    await page.keyboard.press("Enter");
    await page.getByLabel("Hvorfor denne nøgle?").fill("Rådet vil have det enkelt.");
    await page.keyboard.press("Tab");
    await soon(async () => (await stored()).keys.find(({ measure }) => measure === "*")?.key as KeyData).toMatchObject({
      ...{ id: "egen-m6-access-half", standing: "own", reason: "Rådet vil have det enkelt." },
      title: { da: "Fuld part til alle" },
      basedOn: { id: "m6-access-half", version: "1" },
    });
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await soon(() => answer(page)).not.toBe("30.000,00 kr.");
  });

  it("colours and shares at each step of a pull, and has the whole roll when it ends, as the chain anew has it", async () => {
    const { page, stored } = await openKeys(desk, (sag) => ({
      ...sag,
      parcels: sag.parcels.map((one, i) => ({ ...one, classes: { access: i % 2 === 0 ? "direct" : "access-only" } })),
    }));
    await choose(page, "m6-access-half");
    await soon(() => answer(page)).toBe("fra 20.000 kr. til 40.000 kr.");
    await soon(() => page.locator(".the-answer").getAttribute("aria-busy")).toBe("false");
    await unfold(page, "Prøv andre vægte");
    const slider = page.getByRole("slider", { name: "Adgang: kun adgang" });
    await slider.scrollIntoViewIfNeeded();
    const legend = page.locator(".map-pane .legend").last();
    const [before, box] = [await legend.innerText(), (await slider.boundingBox())!];
    const firstShare = page.locator(".roll tbody td").first();
    const inRoll = await firstShare.innerText();
    // A half of a part of two at most stands a quarter of the way.
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2, { steps: 5 });
    await soon(() => answer(page)).not.toBe("fra 20.000 kr. til 40.000 kr.");
    await soon(() => legend.innerText()).not.toBe(before);
    expect(await firstShare.innerText()).toBe(inRoll);
    await page.mouse.up();
    await soon(() => page.locator(".the-answer").getAttribute("aria-busy")).toBe("false");
    expect(await firstShare.innerText()).not.toBe(inRoll);
    const [shown, kept] = [await answer(page), await firstShare.innerText()];
    await soon(async () => (await stored()).keys[0]?.key.id).toBe("egen-m6-access-half");
    await page.reload();
    await soon(() => answer(page)).toBe(shown);
    expect(await firstShare.innerText()).toBe(kept);
  });

  it("asks a parcel for what nobody else can say, and lets one answer stand for all that lack it", async () => {
    const { page, stored } = await openKeys();
    await page.locator(".roll tbody button").first().click();
    await choose(page, "m3-two-tiers");
    const parcel = page.locator("section.parcel");
    await parcel.getByLabel("Trin").selectOption("direct");
    await parcel.getByRole("button", { name: "Brug det samme for de" }).click();
    await soon(() => answer(page)).toBe("30.000,00 kr.");
    await soon(async () => (await stored()).parcels.every(({ classes }) => classes?.tier === "direct")).toBe(true);
  });
});

describe("a share", () => {
  it("shows the factors that multiply out to it, to the øre", async () => {
    const { page } = await openKeys();
    await choose(page, "property-value");
    await soon(() => answer(page)).not.toBe("30.000,00 kr.");
    await page.locator(".roll tbody button").first().click();
    const parcel = page.locator("section.parcel");
    await parcel.locator("summary", { hasText: "Sådan er beløbet regnet ud" }).click();
    const cell = async (row: string) =>
      number(
        await parcel
          .locator("tr")
          .filter({ has: page.getByRole("rowheader", { name: row, exact: true }) })
          .locator("td")
          .last()
          .innerText(),
      );
    const [points, all, bill, product] = [
      await cell("Point (ganget sammen)"),
      await cell("Alles point"),
      await cell("Ejernes del af regningen"),
      await cell("Regningen × point ÷ alles point"),
    ];
    expect(Math.abs((bill * points) / all - product)).toBeLessThan(0.0001);
    const share = await cell("Andelen, med hele øre fordelt");
    expect(Math.abs(share - product)).toBeLessThan(0.01);
    expect(number(await parcel.locator(".big-number").innerText())).toBe(share);
  });
});

/** "1.234,56 kr." → 1234.56 */
const number = (text: string): number =>
  Number(
    text
      .replace(/[^\d,−]/g, "")
      .replace(",", ".")
      .replace("−", "-"),
  );

describe("keys beside each other", () => {
  it("show each key's numbers, who moves most, and the difference on the map", async () => {
    const { page } = await openKeys();
    await unfold(page, "Sammenlign nøgler");
    await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
    const equal = page.locator(".compare").getByRole("row", { name: /Lige meget hver/ });
    await equal.waitFor();
    expect(await equal.innerText()).toContain("30.000–30.000");
    expect(await page.locator(".histograms figure").count()).toBe(5);
    await page.getByLabel("Fra", { exact: true }).selectOption("equal");
    await page.getByLabel("Til", { exact: true }).selectOption("property-value");
    const first = await page
      .getByRole("table", { name: /Hvem flytter sig mest/ })
      .locator("tbody tr")
      .first()
      .locator("td")
      .allInnerTexts();
    expect(number(first[1]!) - number(first[0]!)).toBe(number(first[2]!.replace("+", "")));
    await page.getByRole("button", { name: "Vis forskellen på kortet" }).click();
    await soon(() => page.getByLabel("Farverne viser").inputValue()).toBe("moved");
    await page.locator(".compare").getByRole("button", { name: "Brug Efter ejendomsværdi" }).click();
    await soon(() => page.getByLabel("Hvordan deles ejernes del?").inputValue()).toBe("property-value");
  });

  it("show how uncertain each amount is, once the case says so, and one parcel by every key", async () => {
    const { page } = await openKeys();
    await unfold(page, "Sammenlign nøgler");
    const asked = page.getByRole("checkbox", { name: "Vis også, hvor usikre beløbene er" });
    expect(await asked.isDisabled()).toBe(true);
    await unfold(page, "Kan det betale sig?");
    await page.getByRole("button", { name: "Sæt usikkerhed på" }).click();
    await page.getByLabel("Udfald").fill("100");
    await page.getByLabel("Udfald").press("Enter");
    await goToStep(page, "Fordeling");
    await asked.check();
    await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
    const byDamage = page.locator(".compare").getByRole("row", { name: /Undgået skade/ });
    await byDamage.waitFor({ timeout: 60_000 });
    expect(await byDamage.getByRole("cell").last().innerText()).toMatch(/^± \d+/);
    await page
      .getByRole("table", { name: /Hvem flytter sig mest/ })
      .getByRole("button")
      .first()
      .click();
    const drawn = page.locator("svg.by-keys");
    await drawn.waitFor();
    expect(await drawn.locator(".band").count()).toBe(5);
    expect(await drawn.getAttribute("aria-label")).toMatch(/Lige meget hver: 30\.000 kr\. \([\d.]+–[\d.]+ kr\.\)/);
  });

  it("says which key cannot share the case, and why, beside those that can", async () => {
    const { page } = await openKeys();
    await unfold(page, "Sammenlign nøgler");
    await unfold(page, "Nøgler (5)");
    await page.getByRole("checkbox", { name: "Efter meter kyst" }).check();
    await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
    await page.locator(".notice", { hasText: "Efter meter kyst: Kan ikke regnes" }).waitFor();
    await page.getByRole("checkbox", { name: "Fast kontingent" }).check();
    expect(await page.getByRole("alert").filter({ hasText: "højst seks" }).count()).toBe(1);
  });

  it("are printed on one page, and nothing else with them", async () => {
    const { page } = await openKeys();
    await unfold(page, "Sammenlign nøgler");
    await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
    await page.locator(".histograms").waitFor();
    // The browser's own print window would wait for a person; and a PDF also tells the page that it has been printed.
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole("button", { name: "Udskriv sammenligningen" }).click();
    const folder = temporaryFolder();
    try {
      await page.pdf({ path: folder.path("noegler.pdf"), preferCSSPageSize: true });
      // GDAL names each page of a PDF with several.
      expect(gdal("gdalinfo", folder.path("noegler.pdf"))).not.toContain("SUBDATASET_2");
    } finally {
      folder.remove();
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".the-answer").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Udskriv sammenligningen", includeHidden: true }).evaluate((button) => {
      (button as HTMLButtonElement).click();
    });
    expect(await page.getByRole("heading", { name: "Sluse ved Noret: Sammenlign nøgler" }).isVisible()).toBe(true);
    expect(await page.locator(".the-answer").isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".the-answer").isVisible()).toBe(true);
  });

  for (const width of [desk, phone])
    it(`fit ${width} px without a violation that axe can see`, async () => {
      const { page } = await openKeys(width);
      await unfold(page, "Prøv andre vægte");
      await unfold(page, "Sammenlign nøgler");
      await page.getByRole("button", { name: "Sammenlign", exact: true }).click();
      await page.locator(".histograms").waitFor();
      await fitsTheWindow(page);
      await noViolations(page);
    });
});
