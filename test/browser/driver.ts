/**
 * The one place that knows the browser. Each test file has (`setup.ts`) real Chromium, the local server with the demo in
 * a fresh folder, and the pages as they ship. A test fails when its page logs an error or breaks the Content Security Policy.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { startServer } from "../../infra/local/server.ts";
import type { Role } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { clientOf } from "../server/client.ts";
import { signedInAs } from "../server/signIn.ts";
import { launchChromium } from "./chromium.ts";
import { desk } from "./widths.ts";

export type { Page } from "playwright-core";
export { desk, phone } from "./widths.ts";

export interface Opening {
  width: number;
  path: string;
  /** The address of a server of the test's own. */
  at?: string;
  language?: Language;
  /** Who has signed in before; null: nobody. */
  role?: Role | null;
  /** Whether the browser can draw the map, which costs it more than all the rest: only for tests that look at it. */
  map?: boolean;
  /** Whether the screen is touched by fingers. */
  touch?: boolean;
  /** Errors in the console that the test is about, such as a 404 that it asked for. */
  expectedErrors?: RegExp;
  /** What is done with the window before the page is opened in it. */
  prepare?: (page: Page) => void | Promise<void>;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let folder: string;
let open: { context: BrowserContext; errors: string[] }[] = [];

/** Begins and ends what a test file needs. */
export function provideBrowser(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vandret-browser-"));
    const options = { port: 0, dataFolder: join(folder, "data"), pagesFolder: inject("pagesFolder"), log: () => {} };
    server = await startServer(options);
    browser = await launchChromium();
  });

  afterEach(async () => {
    const errors = open.flatMap((page) => page.errors);
    await Promise.all(open.map(({ context }) => context.close()));
    open = [];
    expect(errors, "errors in the console").toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
}

/** The address of the running server. */
export const address = (): string => server.address;

/** Opens a page in a window of its own, as an engineer who has signed in sees it first. */
export async function openPage({
  width,
  path,
  at = server.address,
  language = "da",
  role = "engineer",
  map = false,
  touch = false,
  expectedErrors,
  prepare,
}: Opening): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: "da-DK",
    reducedMotion: "reduce",
    hasTouch: touch,
  });
  const errors: string[] = [];
  open.push({ context, errors });
  const page = await context.newPage();
  const note = (text: string) => {
    if (expectedErrors?.test(text) !== true) errors.push(text);
  };
  page.on("console", (message) => {
    if (message.type() === "error") note(message.text());
  });
  page.on("pageerror", (error) => note(String(error)));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (violation) => {
      console.error(`CSP: ${violation.violatedDirective} ${violation.blockedURI}`);
    });
  });
  if (!map)
    await page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement;
      const usual = Object.getOwnPropertyDescriptor(prototype, "getContext")!;
      const draw = usual.value as (this: HTMLCanvasElement, ...asked: unknown[]) => unknown;
      function getContext(this: HTMLCanvasElement, ...asked: unknown[]): unknown {
        return asked[0] === "webgl2" ? null : draw.apply(this, asked);
      }
      Object.defineProperty(prototype, "getContext", { ...usual, value: getContext });
    });
  if (role !== null) {
    const { Authorization } = await signedInAs(role, at);
    const session = { token: Authorization.slice("Bearer ".length), roles: [role], until: Date.now() + 3_600_000 };
    // Once a window: who signs out there has signed out.
    await page.addInitScript((kept) => {
      if (sessionStorage.getItem("test-signed-in") !== null) return;
      sessionStorage.setItem("test-signed-in", "yes");
      sessionStorage.setItem("vandret-login", JSON.stringify(kept));
    }, session);
  }
  await prepare?.(page);
  const url = new URL(path, at);
  if (language !== "da") url.searchParams.set("sprog", language);
  await page.goto(url.href);
  await page.locator("h1").first().waitFor();
  return page;
}

/** No violation of WCAG 2.0-2.2 A and AA that axe can see. Our pages hold no frames of others, which is all that axe's legacy mode leaves out. */
export async function noViolations(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // What passes is not told of, which is half of the work.
  const options = { resultTypes: ["violations" as const], runOnly: { type: "tag" as const, values: tags } };
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(told).toEqual([]);
}

/** The page is not wider than its window. */
export async function fitsTheWindow(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBe(0);
}

/** Walks with Tab until the named element has the focus; fails when it is not reached. */
export async function tabTo(
  page: Page,
  role: "button" | "link" | "textbox" | "combobox" | "checkbox" | "radio",
  name: RegExp | string,
) {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** Stores a case for one test alone, as an engineer: what that test saves, no other sees. */
export const storeCase = async (theCase: CaseFile): Promise<string> => (await clientOf(address()).store(theCase)).id;

/** A case stored for one test alone, open on the sketch page with its first roll, and how to read what is stored of it. */
export interface StoredDemo {
  page: Page;
  stored: () => Promise<CaseFile>;
}

/** Stores the demo anew, changed as the test needs, and opens it. */
export async function openStoredDemo(
  width = desk,
  change: (sag: CaseFile) => CaseFile = (sag) => sag,
  map = false,
  touch = false,
): Promise<StoredDemo> {
  const id = await storeCase(change(noret()));
  const page = await openPage({ width, path: `/skitse?sag=${id}`, map, touch });
  await page.locator(".big-number").first().waitFor();
  const stored = async () => (await clientOf(address()).read(id)).case;
  return { page, stored };
}

const stepGuide = (page: Page) =>
  page.getByRole("navigation", { name: /^(Sagens fire trin|The four steps of the case)$/ });

/** What stands in a step is fetched when the reader turns to it. */
const stepThere = (page: Page) => page.locator(".step-part:not([hidden]) > details").first().waitFor();

/** Turns to a step of the sketch page by its name. */
export async function goToStep(page: Page, name: string): Promise<void> {
  await stepGuide(page).getByRole("link", { name }).click();
  await stepThere(page);
}

/** Opens a section of the sketch page, in whichever step it is, or one within an open section; one that is open stays so. */
export async function unfold(page: Page, name: string | RegExp): Promise<void> {
  const summary = page.locator(".panel summary", { hasText: name }).filter({ visible: true }).first();
  const guide = stepGuide(page).getByRole("link");
  await guide.first().waitFor();
  const isShut = () => summary.evaluate((one) => !(one.parentElement as HTMLDetailsElement).open);
  for (let step = 0; !(await summary.isVisible()) && step < (await guide.count()); step++) {
    await guide.nth(step).click();
    await stepThere(page);
  }
  if (await isShut()) await summary.click();
}
