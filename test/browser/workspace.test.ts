import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { clientOf } from "../server/client.ts";
import {
  address,
  desk,
  fitsTheWindow,
  goToStep,
  noViolations,
  openPage,
  type Page,
  phone,
  storeCase,
  tabTo,
  unfold,
} from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });
const search = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const computed = (page: Page) => page.locator(".big-number").first().waitFor();

describe("the four steps of a case", () => {
  it("are walked by links, Back and Forward, hold every section once, and stand in the address with all that is shown", async () => {
    const id = await storeCase(noret());
    const page = await openPage({ width: desk, path: `/skitse?sag=${id}` });
    await computed(page);
    await goToStep(page, "Fordeling");
    await page.locator(".roll tbody button").first().click();
    await page.getByLabel("Farverne viser").selectOption("saved");
    await soon(() => search(page)).toEqual({ sag: id, trin: "fordeling", matrikel: "9990001-1a", vis: "saved" });
    await goToStep(page, "Afgørelse");
    await soon(() => focused(page)).toBe("step-decide");
    await page.goBack();
    await soon(() => focused(page)).toBe("step-share");
    // The parcel is still open, and the address says so.
    await soon(() => search(page)).toMatchObject({ trin: "fordeling", matrikel: "9990001-1a", vis: "saved" });
    await page.goForward();
    await soon(() => focused(page)).toBe("step-decide");

    const files = page.locator("[data-part=files]");
    await files.locator("summary").first().click();
    await page.locator("[data-part=decide] > summary").click();
    await soon(() => search(page)).toMatchObject({ trin: "afgoerelse", afsnit: "hoering.filer" });

    const copy = await openPage({ width: phone, path: `${new URL(page.url()).pathname}${new URL(page.url()).search}` });
    await computed(copy);
    await copy.getByRole("heading", { name: "Hvad koster det 9990001-1a?" }).waitFor();
    expect(await copy.getByLabel("Farverne viser").inputValue()).toBe("saved");
    expect(await copy.getByRole("link", { name: "Afgørelse", exact: true }).getAttribute("aria-current")).toBe("step");
    const isOpen = (part: string) =>
      copy.locator(`[data-part=${part}]`).evaluate((one) => (one as HTMLDetailsElement).open);
    await soon(() => isOpen("files")).toBe(true);
    expect(await isOpen("decide")).toBe(false);

    const sections: string[] = [];
    for (const step of ["Tegn", "Vand og lov", "Fordeling", "Afgørelse"]) {
      await goToStep(page, step);
      sections.push(...(await page.locator(".step-part > details > summary h2").allInnerTexts()).filter(Boolean));
    }
    for (const title of [
      ...[
        "Hvad skal bygges, og hvor?",
        "Sagens navn",
        "Vandet og terrænet",
        "Hvilken lov gælder?",
        "Hvad koster vandet?",
      ],
      ...["Kan det betale sig?", "Hvad gør beredskabet?", "Hvordan deles regningen?", "Hvem betaler?"],
      ...["Hvad hvis samfundet betalte med?", "Hvad koster det hver?", "Sammenlign nøgler", "Hvad bygger tallene på?"],
      ...["Links til ejere og grupper", "Hvad nu?", "Gem og hent"],
    ])
      expect([title, sections.some((text) => text.includes(title))]).toEqual([title, true]);
  });

  it("are walked by keyboard alone, and keep what is typed in a step that is left", async () => {
    const page = await openPage({ width: desk, path: `/skitse?sag=${await storeCase(noret())}`, language: "en" });
    await computed(page);
    await tabTo(page, "link", /^Share$/);
    await page.keyboard.press("Enter");
    await soon(() => focused(page)).toBe("step-share");
    await page.getByLabel("Find parcel").fill("12a");
    await tabTo(page, "link", /^On to Decide$/);
    await page.keyboard.press("Enter");
    await soon(() => focused(page)).toBe("step-decide");
    await tabTo(page, "link", /Back to Share/);
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Find parcel").inputValue()).toBe("12a");
  });

  it("say in an empty case what comes where, and lead to where it begins", async () => {
    const page = await openPage({ width: phone, path: "/skitse" });
    await page.getByRole("button", { name: "Begynd en ny sag" }).click();
    await goToStep(page, "Fordeling");
    await page.getByText("Betalerne og andelene kommer her").waitFor();
    await noViolations(page);
    await page.getByRole("link", { name: "Gå til Tegn" }).click();
    await page.getByRole("heading", { name: "Tegn", exact: true }).waitFor();
  });

  it("say what a case without parcels is called, and store it: what is drawn is saved, and it opens again", async () => {
    const page = await openPage({ width: desk, path: "/skitse?skabelon=dike" });
    await page.getByText("kan den gemmes, men ikke beregnes").waitFor();
    await unfold(page, "Sagens navn");
    await page.getByLabel("Sagens navn").fill("Kun et udkast");
    await page.getByLabel("Kommune", { exact: true }).fill("Kerteminde");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Gem sagen" }).click();
    const state = () => page.locator(".save-state").innerText();
    await soon(state).toBe("Gemt");
    await unfold(page, "Hvad skal bygges");
    await page.getByLabel("Hvad koster det at bygge?").first().fill("2500000");
    await page.keyboard.press("Enter");
    const id = new URL(page.url()).searchParams.get("sag")!;
    await soon(async () => (await clientOf(address()).read(id)).case.measures[0]!.cost.worksOere).toBe(250_000_000);
    await page.reload();
    await page.getByRole("heading", { name: "Kun et udkast" }).waitFor();
    const { parcels, municipality } = (await clientOf(address()).read(id)).case;
    expect([parcels, municipality.name]).toEqual([[], "Kerteminde"]);
  });

  it("show the map where a copied address says", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret&kort=56.37670,11.43520,16.50", map: true });
    await page.locator(".map-box[data-ready=true]").waitFor();
    expect(search(page)).toMatchObject({ kort: "56.37670,11.43520,16.50" });
    await page.getByRole("button", { name: "Zoom ind" }).click();
    await soon(() => search(page)["kort"]).toMatch(/,17\.50$/);
  });

  for (const width of [desk, phone])
    it(`have no violation that axe can see, and fit, at ${width} px`, async () => {
      const page = await openPage({ width, path: "/skitse?sag=noret" });
      await computed(page);
      for (const step of ["Vand og lov", "Fordeling", "Afgørelse"]) {
        await goToStep(page, step);
        await noViolations(page);
        await fitsTheWindow(page);
      }
    });
});

describe("what is not saved", () => {
  it("is said to be on its way, kept here without a connection, and saved when there is one", async () => {
    const id = await storeCase(noret());
    const page = await openPage({ width: desk, path: `/skitse?sag=${id}`, expectedErrors: /ERR_|Failed to load/ });
    await computed(page);
    const state = () => page.locator(".save-state").innerText();
    expect(await state()).toBe("Gemt");
    await page.context().setOffline(true);
    await unfold(page, "Sagens navn");
    await page.getByLabel("Sagens navn").fill("Uden net");
    await page.keyboard.press("Enter");
    await soon(state).toBe("Ingen forbindelse: gemt på denne maskine");
    await noViolations(page);
    await page.context().setOffline(false);
    await soon(state).toBe("Gemt");
    expect((await clientOf(address()).read(id)).case.title).toBe("Uden net");
  });

  it("is asked about before it is lost, and not where it is kept", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret", role: null });
    await computed(page);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await computed(page);
    expect(asked).toEqual([]);
    await unfold(page, "Sagens navn");
    await page.getByLabel("Sagens navn").fill("Kun her");
    await page.keyboard.press("Enter");
    await page.getByText("Ikke gemt: findes kun i dette vindue").waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });
});

describe("sums that take long", () => {
  it("say how long, are stopped and begun again, and say when they end, in the window's title too", async () => {
    const page = await openPage({ width: desk, path: "/skitse" });
    let waits = true;
    // The worker is slow to come: what it does takes as long.
    await page.route("**/assets/sums-*.js", async (route) => {
      while (waits) await new Promise((done) => setTimeout(done, 100));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole("link", { name: "Åbn demoen Noret" }).click();
    await page
      .locator(".works")
      .filter({ hasText: /Regner sagen: [1-9]\d* s/ })
      .waitFor();
    await noViolations(page);
    await page.getByRole("button", { name: "Stop beregningen" }).click();
    await page.getByText("Beregningen er stoppet. Der er ingen tal endnu.").waitFor();
    expect(await page.locator(".works").count()).toBe(0);
    await page.getByRole("button", { name: "Regn igen" }).click();
    await page.locator(".works").waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    });
    waits = false;
    await computed(page);
    await page.getByText("Regner sagen: færdig.").waitFor();
    expect(await page.title()).toMatch(/^Færdig: /);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => false });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await soon(() => page.title()).not.toMatch(/^Færdig/);
  });
});

describe("a template", () => {
  it("has the works and the water, no numbers, and what must be found out, with the keys' sources", async () => {
    const page = await openPage({ width: phone, path: "/skitse" });
    await page.getByRole("button", { name: "Begynd: Pumpelag eller drænlag" }).click();
    await page.getByRole("heading", { name: "Fra skabelonen: Pumpelag eller drænlag" }).waitFor();
    expect(search(page)).toMatchObject({ skabelon: "drain-association" });
    expect(await page.getByText("Parter efter hektar").first().isVisible()).toBe(true);
    expect(await page.locator(".template-note").innerText()).toContain("vandløbsloven § 40");
    await noViolations(page);
    await fitsTheWindow(page);
    const measure = page.getByLabel("Hvilket tiltag?");
    expect(await measure.locator("option").allInnerTexts()).toEqual(["Pumpe", "Dræn"]);
    expect(await page.getByLabel("Hvad koster det at bygge?").inputValue()).toBe("0");
    // Without parcels it can be stored, but not computed, and says so.
    await page.getByText("Sagen har ingen matrikler endnu").waitFor();
    expect(await page.getByRole("button", { name: "Gem sagen" }).count()).toBe(1);
    await page.reload();
    await page.getByRole("heading", { name: "Fra skabelonen: Pumpelag eller drænlag" }).waitFor();
  });
});
