/** Every page that is built, as it opens and where the server is down, at both sizes; and an owner's pages as some people need them. */
import { describe, expect, it } from "vitest";
import { type Entry, entries, pages } from "../../web/build/html.ts";
import { budgetPages } from "../bench/budget/pages.ts";
import { address, desk, fitsTheWindow, noViolations, openPage, type Page, phone } from "./driver.ts";

const asLoaded = /Failed to load resource|ERR_/;

/** How each page is opened so that it has something to show. A new page fails to compile here until it is listed. */
const opened: Record<Entry, { path: string; shows: string; asks?: RegExp | "case" }> = {
  doors: { path: "/", shows: "main a" },
  sketch: { path: "/skitse?sag=noret", shows: ".big-number", asks: "case" },
  newCase: { path: "/ny-sag", shows: "main input" },
  law: { path: "/lov?kilde=sea&dato=2020-01-15", shows: "main .answer" },
  provision: { path: "/bestemmelse?id=kbl-9a", shows: "main h1" },
  coverage: { path: "/daekning", shows: "main table" },
  share: { path: "/min-andel?sag=noret&matrikel=12a", shows: ".the-number", asks: "case" },
  shared: { path: "/delt#0000-0000-0000-0000", shows: "main [role=alert] li", asks: /v1\/shared/ },
  sheet: { path: "/ark?sag=noret&matrikel=12a", shows: ".sheet-amount", asks: "case" },
  signIn: { path: "/log-ind", shows: "main button" },
  hearing: { path: "/hoering#0000-0000-0000-0000", shows: "main [role=alert] li", asks: /v1\/own-hearing/ },
  inbox: { path: "/indbakke?sag=noret", shows: "main h1", asks: "case" },
  decision: { path: "/afgoerelse?sag=noret", shows: "main h1", asks: "case" },
  handbook: { path: "/hjaelp", shows: "main h2" },
  method: { path: "/metode", shows: "main h2" },
  apiGuide: { path: "/api-guide", shows: "main h2" },
  accessibility: { path: "/tilgaengelighed", shows: "main h2" },
  cases: { path: "/sager", shows: "table.cases", asks: "case" },
  compare: { path: "/sammenlign?a=noret&b=noret", shows: "main h1", asks: "case" },
};

async function isSound(page: Page): Promise<void> {
  for (const width of [desk, phone]) {
    await page.setViewportSize({ width, height: width === phone ? 844 : 900 });
    await fitsTheWindow(page);
    await noViolations(page);
  }
}

describe("every page that is built", () => {
  it("is listed here, by the address that opens it", () => {
    expect(Object.keys(opened).sort()).toEqual([...entries].sort());
    const addresses = Object.values(opened).map(({ path }) => new URL(path, "http://x").pathname);
    // The short address of the statement shows the same page.
    expect([...addresses, "/was"].sort()).toEqual(pages.map(({ path }) => path).sort());
  });

  for (const [entry, { path, shows }] of Object.entries(opened))
    it(`${entry}: as it opens, it fits and axe finds no violation, at both sizes`, async () => {
      const page = await openPage({ width: desk, path, role: "caseworker", expectedErrors: /404/ });
      await page.locator(shows).filter({ visible: true }).first().waitFor({ timeout: 60_000 });
      await isSound(page);
    });
});

describe("where the server does not answer", () => {
  for (const [entry, { path, asks }] of Object.entries(opened).filter(([, one]) => one.asks !== undefined))
    it(`${entry}: is sound while it waits; says so once it is in vain; and when the server itself says that it is down`, async () => {
      let answer: "wait" | "abort" | "503" = "wait";
      const waiting: (() => void)[] = [];
      const page = await openPage({
        ...{ width: phone, path, role: "caseworker", expectedErrors: asLoaded },
        prepare: async (window) => {
          await window.route(asks === "case" ? /\/v1\// : asks!, async (route) => {
            if (answer === "wait") await new Promise<void>((go) => waiting.push(go));
            if (answer === "503") {
              const issues = [{ path: "", code: "store-down", facts: {} }];
              const body = JSON.stringify({ type: "about:blank", title: "x", status: 503, code: "store-down", issues });
              await route
                .fulfill({ status: 503, contentType: "application/problem+json", body })
                .catch(() => undefined);
            } else await route.abort().catch(() => undefined);
          });
        },
      });
      await noViolations(page);
      answer = "abort";
      for (const go of waiting) go();
      await page.locator("[role=alert]").first().waitFor({ timeout: 30_000 });
      await isSound(page);
      answer = "503";
      await page.reload();
      await page.locator("[role=alert] li, [role=alert] p").first().waitFor({ timeout: 30_000 });
      await isSound(page);
    });
});

describe("an owner's page", () => {
  it("fits a phone where the text is twice as large, cuts nothing off, moves nothing, and keeps its marks in high contrast", async () => {
    const owners = (await budgetPages(address())).filter(({ name }) => name.startsWith("Owner"));
    const sheet = { path: "/ark?sag=noret&matrikel=12a", usable: ".sheet-amount" };
    for (const { path, usable } of [...owners, sheet]) {
      const page = await openPage({ width: phone, path, role: null });
      await page.locator(usable).first().waitFor({ timeout: 60_000 });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) fold.open = true;
      });
      // What is folded is fetched once it has been opened.
      await page.waitForTimeout(500);
      await page.waitForLoadState("networkidle");
      await expect.poll(() => page.locator("main .working").count(), { timeout: 30_000 }).toBe(0);
      await page.evaluate(() => {
        const root = document.documentElement;
        root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
      });
      expect(await page.evaluate(cutOff), path).toEqual([]);
      await fitsTheWindow(page);
      expect(await page.evaluate(moving), path).toEqual([]);
      await page.emulateMedia({ forcedColors: "active" });
      await noViolations(page);
      expect(await page.evaluate(unmarked), path).toEqual([]);
      await page.context().close();
    }
  });
});

/** What is wider than the window it stands in, and cannot be scrolled to; and text that its own box hides. */
function cutOff(): string[] {
  const scrolls = (one: Element | null): boolean =>
    one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((one) => one.checkVisibility() && !one.matches(".sr-only, .skipnav, svg *, option, input[type=file]"))
    .filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      const hides = /hidden|clip/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
      return width > 1 && !scrolls(one) && (right > innerWidth + 1 || hides);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

/** What takes longer than a moment to move. */
function moving(): string[] {
  const longest = (text: string) =>
    Math.max(...text.split(",").map((one) => Number.parseFloat(one) * (one.includes("ms") ? 1 : 1000)));
  return [...document.querySelectorAll("body *")]
    .filter((one) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
      return longest(transitionDuration) > 1 || (animationName !== "none" && longest(animationDuration) > 1);
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Buttons and fields without an edge, where the system has taken their ground away. */
function unmarked(): string[] {
  return [...document.querySelectorAll<HTMLElement>("main .button, main input, main select, main textarea")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 4)
    .filter((one) => {
      const { borderTopWidth, borderTopStyle, outlineStyle, appearance } = getComputedStyle(one);
      const hasEdge = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0;
      // A file's field has the browser's own button in it.
      const isNative =
        one.matches("input[type=file]") ||
        (one.matches("input[type=radio], input[type=checkbox]") && appearance !== "none");
      return !hasEdge && !isNative && outlineStyle === "none";
    })
    .map((one) => one.outerHTML.slice(0, 120));
}
