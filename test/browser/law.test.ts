import { describe, expect, it } from "vitest";
import { desk, fitsTheWindow, noViolations, openPage, type Page, phone, tabTo } from "./driver.ts";

const answer = (page: Page) => page.getByRole("region", { name: /Svaret|The answer/ });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Figure 1 of KL's paper of January 2020: the law a water falls under, and that groundwater has none. */
const figure1 = [
  { source: "sea", effect: "flooding", says: /Kystbeskyttelsesloven gælder/ },
  { source: "stream", effect: "flooding", says: /Vandløbsloven gælder/ },
  { source: "groundwater", effect: "soft-ground", says: /Der er ingen lovgivning/ },
];

describe("which law applies", () => {
  for (const { source, effect, says } of figure1) {
    it(`answers ${source} of 15 January 2020 as KL's Figure 1 does`, async () => {
      const page = await openPage({ width: desk, path: `/lov?kilde=${source}&virkning=${effect}&dato=2020-01-15` });
      await answer(page).getByText(says).waitFor();
      expect(await answer(page).innerText()).toContain("15. januar 2020");
    });
  }

  it("changes its answer at once, and the address with it", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
    expect(asked(page, "kilde")).toBe("sea,stream");
    await page.reload();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
  });

  it("is asked by the keyboard alone", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    await tabTo(page, "checkbox", "Vandløb");
    await page.keyboard.press("Space");
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
    await tabTo(page, "combobox", "Hvis projekt er det?");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => asked(page, "f.project")).toBe("municipal-joint");
    await expect
      .poll(() => field(page, "Hvis projekt er det?").evaluate((one) => one === document.activeElement))
      .toBe(true);
  });

  it("asks the server for nothing but the page", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    await answer(page)
      .getByText(/Vandløbsloven gælder/)
      .waitFor();
    expect(requests).toEqual([]);
  });
});

describe("a link to the law page", () => {
  const link =
    "/lov?kilde=sea&virkning=flooding&tiltag=dike&dato=2020-01-15&regime=kl-2020&f.project=municipal-joint&f.benefit=protection";

  it("brings back the whole question and the same answer", async () => {
    const page = await openPage({ width: desk, path: link });
    expect(await page.getByRole("checkbox", { name: "Havet" }).isChecked()).toBe(true);
    expect(await field(page, "Hvad vil I bygge eller gøre?").inputValue()).toBe("dike");
    expect(await field(page, "Dag").inputValue()).toBe("2020-01-15");
    expect(await field(page, "Hvis projekt er det?").inputValue()).toBe("municipal-joint");
    expect(await page.getByRole("checkbox", { name: /KL's forslag/ }).isChecked()).toBe(true);
    await answer(page)
      .getByText(/Ejere med nytte .*kan komme til at betale/)
      .waitFor();
  });

  it("lets one answer be changed without losing the rest", async () => {
    const page = await openPage({ width: desk, path: link });
    await field(page, "Hvad får ejerne ud af det?").selectOption("none");
    await expect.poll(() => asked(page, "f.benefit")).toBe("none");
    expect(asked(page, "f.project")).toBe("municipal-joint");
    expect(asked(page, "regime")).toBe("kl-2020");
    expect(asked(page, "tiltag")).toBe("dike");
  });

  it("keeps and shows an answer that no rule asks for any more", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15&f.inSeweredArea=true" });
    const unasked = page.getByRole("group", { name: "Svar, der ikke længere betyder noget" });
    expect(await unasked.getByRole("combobox").inputValue()).toBe("true");
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    expect(asked(page, "f.inSeweredArea")).toBe("true");
  });

  it("refuses a fact that no rule knows, and takes it out when told to", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15&f.moon=full" });
    await answer(page).getByRole("alert").waitFor();
    await page.getByRole("button", { name: /Fjern svaret/ }).click();
    await answer(page)
      .getByText(/Kystbeskyttelsesloven gælder/)
      .waitFor();
    expect(asked(page, "f.moon")).toBeNull();
  });

  it("names two answers that contradict each other", async () => {
    const path = "/lov?kilde=cloudburst&dato=2022-01-01&f.zone=rural&f.rainWorks=watercourse-urban";
    const page = await openPage({ width: desk, path });
    await answer(page).getByRole("alert").waitFor();
    expect(await page.getByRole("button", { name: /Fjern svaret/ }).count()).toBe(2);
  });

  it("refuses works that the water cannot have, at the field that chose them", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=cloudburst&tiltag=groyne&dato=2022-01-01" });
    await answer(page).getByRole("alert").waitFor();
    expect(await field(page, "Hvad vil I bygge eller gøre?").getAttribute("aria-invalid")).toBe("true");
    await field(page, "Hvad vil I bygge eller gøre?").selectOption("basin");
    await page.locator(".law-answer").waitFor();
  });
});

describe("not knowing", () => {
  it("of the water shows the law of every water", async () => {
    const page = await openPage({ width: desk, path: "/lov?dato=2020-01-15" });
    await page.getByRole("checkbox", { name: "Ved ikke" }).check();
    await answer(page)
      .getByText(/Vælg et vand/)
      .waitFor();
    const rows = await page.getByRole("table").getByRole("row").allInnerTexts();
    expect(rows.find((row) => row.startsWith("Vandløb"))).toContain("Vandløbsloven");
    expect(rows.find((row) => row.startsWith("Stigende grundvand"))).toContain("Ingen lovgivning");
  });

  it("of the effect answers for each effect the water can have", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15" });
    await page.getByRole("radio", { name: "Ved ikke" }).check();
    await answer(page)
      .getByText(/Havet \(erosion\)/)
      .waitFor();
    await answer(page)
      .getByText(/Havet \(oversvømmelse\)/)
      .waitFor();
  });

  it("of a fact keeps the owners unknown, never free, and a fact can be taken back", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2022-01-01&f.project=private" });
    await field(page, "Hvis projekt er det?").selectOption("");
    await answer(page)
      .getByText(/kan ikke siges endnu/)
      .waitFor();
    expect(asked(page, "f.project")).toBeNull();
  });

  it("is told of, with a way to the field that helps", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2020-01-15" });
    await page
      .getByRole("link", { name: /Giv oplysningen/ })
      .first()
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^fact-/);
  });

  it("leads to a question that is folded away too", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2022-01-01" });
    const section = page.locator(".law-answer section").filter({ hasText: "Hvilke penge og lån?" });
    await section.getByText(/Kommer an på svar/).click();
    await section.locator(".give").first().click();
    const focused = page.locator(":focus");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^fact-/);
    expect(await focused.isVisible()).toBe(true);
  });
});

describe("the rules of another time", () => {
  it("are chosen from the list, and the day follows", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=groundwater&dato=2026-01-01" });
    await field(page, "Hvilke regler?").selectOption({ label: "Fra 1. januar 2021" });
    await answer(page)
      .getByText(/Der er ingen lovgivning/)
      .waitFor();
    expect(asked(page, "dato")).toBe("2021-01-01");
  });

  it("follow the day that is typed", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2026-01-01" });
    await field(page, "Dag").fill("2018-08-31");
    await page
      .getByRole("heading", { level: 2, name: /31\. august 2018/ })
      .first()
      .waitFor();
    expect(await field(page, "Hvilke regler?").locator("option:checked").innerText()).toBe("2017 til 31. august 2018");
  });

  it("refuse a day before the first that is read", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=1999-01-01" });
    await answer(page).getByRole("alert").waitFor();
    expect(await page.locator(".law-answer").count()).toBe(0);
  });

  it("with KL's proposals on top say of each proposal that it is one, and leave the law as it was", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=groundwater&dato=2020-01-15" });
    expect(await page.getByText("Tænkt regel").count()).toBe(0);
    await page.getByRole("checkbox", { name: /KL's forslag/ }).check();
    await answer(page).getByText("Tænkt regel").waitFor();
    await answer(page)
      .getByText(/Der er ingen lovgivning/)
      .waitFor();
    const proposals = page.locator(".findings > li").filter({ hasText: "KL's forslag (tænkte regler)" });
    const count = await proposals.count();
    expect(count).toBeGreaterThan(3);
    expect(await proposals.filter({ has: page.getByText("Tænkt regel") }).count()).toBe(count);
    expect(await page.locator(".findings > li.thought").count()).toBe(count);
    expect(asked(page, "regime")).toBe("kl-2020");
  });
});

describe("two days side by side", () => {
  const path = "/lov?kilde=groundwater&tiltag=groundwater-lowering&dato=2020-01-15&mod=2026-01-01";

  it("show what changes for whom, in words", async () => {
    const page = await openPage({ width: desk, path });
    const [then, now] = await answer(page).locator("> div").allInnerTexts();
    expect(then).toContain("Der er ingen lovgivning");
    expect(now).not.toContain("Der er ingen lovgivning");
    const changes = page.getByRole("region", { name: "Hvad ændrer sig for hvem?" });
    const law = changes.getByRole("row", { name: /^Lov/ });
    expect(await law.getByRole("cell").allInnerTexts()).toEqual([
      "Ændret",
      "Ingen lovgivning",
      "Miljøbeskyttelsesloven",
    ]);
    await changes.getByRole("row", { name: /^Betaler\s*Forsyningen.*Nyt/ }).waitFor();
    expect(await changes.getByText("Uændret", { exact: true }).count()).toBe(0);
  });

  it("show what stays when asked to", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2021-01-01&mod=2026-01-01" });
    await page.getByRole("checkbox", { name: /uændret/ }).check();
    await page.getByRole("row", { name: /^Lov\s*Havet.*Uændret/ }).waitFor();
  });

  it("are chosen on the page", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2026-01-01" });
    await page.getByRole("checkbox", { name: "Sammenlign med andre regler" }).check();
    expect(asked(page, "mod")).toBe("2021-01-01");
    await field(page, "Sammenlign med").selectOption({ label: "2013-2016" });
    await expect.poll(() => asked(page, "mod")).toBe("2016-06-01");
    expect(await page.locator(".law-answer").count()).toBe(2);
  });

  it("do not pass the proposals off as a change of the law", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=groundwater&dato=2020-01-15&mod-regime=kl-2020" });
    await page.getByText(/Kun forslagene skiller de to/).waitFor();
  });
});

describe("the answer", () => {
  it("marks the law as a draft, names its § and leads to the provision's page and its sources", async () => {
    const page = await openPage({
      width: desk,
      path: "/lov?kilde=sea&dato=2022-01-01&f.project=municipal-joint&f.benefit=protection",
    });
    const finding = page.locator(".findings > li").filter({ hasText: "§ 9 a" }).first();
    await finding.getByText("Udkast", { exact: true }).waitFor();
    await finding.getByText("Kan", { exact: true }).waitFor();
    expect(await finding.locator("a[href^='https://']").count()).toBeGreaterThan(0);
    await finding.getByRole("link", { name: /§ 9 a/ }).first().click();
    await page.getByRole("heading", { level: 1, name: "Kystbeskyttelsesloven § 9 a" }).waitFor();
  });

  it("has the complaint clock, whose day stays in the address with the question", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&dato=2022-01-01" });
    await page.getByLabel(/Hvilken dag blev afgørelsen/).fill("2025-11-27");
    await page.getByText("29. december 2025").first().waitFor();
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    expect(asked(page, "afgjort")).toBe("2025-11-27");
    expect(asked(page, "kilde")).toBe("sea,stream");
  });

  it("says of several works under different acts that they are so", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&tiltag=dike&dato=2020-01-15" });
    await page.getByRole("button", { name: "Tilføj et tiltag" }).click();
    await page.getByRole("checkbox", { name: "Vandløb" }).check();
    const project = page.getByRole("region", { name: "Hele projektet" });
    await project.getByText(/Tiltag 1.*Kystbeskyttelsesloven/).waitFor();
    await project.getByText(/Tiltag 2.*Vandløbsloven/).waitFor();
    expect(asked(page, "2.kilde")).toBe("stream");
    await page.reload();
    await project.getByText(/Tiltag 2.*Vandløbsloven/).waitFor();
    await page.getByRole("button", { name: "Fjern tiltag 2" }).click();
    expect(await project.count()).toBe(0);
  });

  it("prints with its question, day, rules and version", async () => {
    const page = await openPage({ width: desk, path: "/lov?kilde=sea&tiltag=dike&dato=2020-01-15&f.project=private" });
    await page.emulateMedia({ media: "print" });
    const printed = page.locator(".printed-question");
    expect(await printed.innerText()).toMatch(
      /Dige[\s\S]*Ejernes eget projekt[\s\S]*15\. januar 2020 · Fra 1\. september 2018/,
    );
    expect(await page.getByText(/^Lovdata /).isVisible()).toBe(true);
    expect(await page.getByRole("form").count()).toBe(0);
  });
});

describe("a provision's page", () => {
  it("shows statement, force, dates, sources, rules and the examples that test it", async () => {
    const page = await openPage({ width: desk, path: "/bestemmelse?id=kbl-9a" });
    const main = page.getByRole("main");
    await main.getByText("Kan", { exact: true }).first().waitFor();
    await main.getByText("1. september 2018", { exact: true }).waitFor();
    await main.getByText("kystbeskyttelsesloven/bidragspligt").waitFor();
    await main.getByRole("table").getByText("udfald: ja").first().waitFor();
    expect(await main.locator("a[href^='https://']").count()).toBeGreaterThan(0);
    await main.getByRole("link", { name: /Spørg loven/ }).click();
    await page.getByRole("heading", { level: 1, name: "Hvilken lov gælder?" }).waitFor();
  });

  it("says of a proposal that it was never law", async () => {
    const page = await openPage({ width: desk, path: "/bestemmelse?id=kl-forslag-grundvand" });
    await page.getByText("Det har aldrig været lov.").waitFor();
    expect(await page.getByText("Tænkt regel").count()).toBeGreaterThan(0);
  });

  it("says that an id is not known, and lists those that are", async () => {
    const page = await openPage({ width: desk, path: "/bestemmelse?id=kbl-999" });
    await page.getByText(/Vi kender ingen bestemmelse med navnet "kbl-999"/).waitFor();
    await page.getByRole("link", { name: "Kystbeskyttelsesloven § 9 a" }).waitFor();
  });

  it("stands without its examples when they cannot be fetched", async () => {
    const page = await openPage({ width: desk, path: "/bestemmelse", expectedErrors: /ERR_FAILED/ });
    await page.route("**/law-examples.json", (route) => route.abort());
    await page.getByRole("link", { name: "Kystbeskyttelsesloven § 9 a" }).click();
    await page.getByText(/Eksemplerne kan ikke hentes/).waitFor();
  });
});

describe("the coverage page", () => {
  it("counts by review what is read, and lists what is not", async () => {
    const page = await openPage({ width: desk, path: "/daekning" });
    const counts = (await page.locator("table.counts td").allInnerTexts()).map(Number);
    const [reviewed = 0, , draft = 0, , notChecked = 0, , total = 0] = counts;
    expect(total).toBeGreaterThan(50);
    expect(reviewed + draft + notChecked).toBe(total);
    await page.getByRole("heading", { name: `Det har vi ikke læst (${notChecked})` }).waitFor();
    await page.getByRole("link", { name: "Vandløbsloven § 24" }).first().waitFor();
  });
});

const pages = [
  {
    name: "two waters and two days with proposals",
    path: "/lov?kilde=sea,cloudburst&dato=2020-01-15&mod=2026-01-01&regime=kl-2020",
  },
  {
    name: "a project of two works and a complaint",
    path: "/lov?kilde=sea&dato=2020-01-15&2.kilde=stream&afgjort=2025-11-27",
  },
  { name: "no water known", path: "/lov?kilde=" },
  { name: "works that do not fit", path: "/lov?kilde=cloudburst&tiltag=groyne&dato=2022-01-01" },
  { name: "a provision", path: "/bestemmelse?id=kbl-9a" },
  { name: "what is read", path: "/daekning" },
];

describe("at the width of a phone and of a desk, in Danish and in English", () => {
  for (const { name, path } of pages)
    for (const language of ["da", "en"] as const)
      for (const width of [desk, phone]) {
        it(`${name} fits ${width} px in ${language}, and axe finds no violation`, async () => {
          const page = await openPage({ width, path, language });
          await page.waitForLoadState("networkidle");
          await fitsTheWindow(page);
          await noViolations(page);
        });
      }
});
