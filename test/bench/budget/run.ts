/**
 * `npm run budget`: what each page weighs by the time it can be used, beside its limit; then how long that takes on a slow phone (processor 4 times
 * slower, fast 3G), and the longest task of the page's main thread meanwhile. The weights are checked in the tests; the times are only printed here,
 * since machines differ. Headless, drawn in software.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../../infra/local/server.ts";
import { buildWeb } from "../../../web/build.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { signedInAs } from "../../server/signIn.ts";
import { type BudgetPage, budgetPages } from "./pages.ts";
import { kinds, startWeighing, totalOf } from "./weigh.ts";

/** As the browsers' own tools name it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms to and fro. */
const fast3G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slower = 4;
/** No task of the main thread is longer while one draws, ms. */
const mostTaskMs = 200;

const folder = await mkdtemp(join(tmpdir(), "vandret-budget-"));
await buildWeb(join(folder, "pages"));
const server = await startServer({
  ...{ port: 0, dataFolder: join(folder, "data"), pagesFolder: join(folder, "pages"), log: () => {} },
});
const browser = await launchChromium();
const pages = await budgetPages(server.address);
let isOver = false;
await weights();
await times();
await browser.close();
await server.stop();
await rm(folder, { recursive: true, force: true });
process.exitCode = isOver ? 1 : 0;

async function weights(): Promise<void> {
  print(`| page | ${kinds.join(" | ")} | kB in all | limit | requests | limit | |`);
  print(`|---|${"--:|".repeat(kinds.length + 4)}---|`);
  for (const one of pages) {
    const page = await opened(browser, one);
    const weigh = startWeighing(page);
    await page.goto(server.address + one.path);
    await page.locator(one.usable).first().waitFor({ timeout: 120_000 });
    const weight = await weigh();
    const isOk = totalOf(weight) <= one.mostKb * 1000 && weight.requests <= one.mostRequests;
    isOver ||= !isOk;
    const parts = kinds.map((kind) => kB(weight.bytes[kind])).join(" | ");
    print(
      `| ${one.name} | ${parts} | ${kB(totalOf(weight))} | ${one.mostKb} | ${weight.requests} | ${one.mostRequests} | ${isOk ? "ok" : "OVER"} |`,
    );
    await page.context().close();
  }
}

async function times(): Promise<void> {
  print(`\nProcessor ${slower} times slower, fast 3G:\n`);
  print("| page | h1, s | usable, s | limit | longest task, ms | |\n|---|--:|--:|--:|--:|---|");
  for (const one of pages) {
    const page = await opened(browser, one);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send("Network.enable");
    await devTools.send("Network.emulateNetworkConditions", fast3G);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    const start = performance.now();
    const since = () => ((performance.now() - start) / 1000).toFixed(1);
    await page.goto(server.address + one.path, { waitUntil: "commit" });
    await page.locator("h1").first().waitFor({ timeout: 120_000 });
    const heading = since();
    await page.locator(one.usable).first().waitFor({ timeout: 120_000 });
    const usable = since();
    const isOk = one.mostS === null || Number(usable) <= one.mostS;
    print(
      `| ${one.name} | ${heading} | ${usable} | ${one.mostS ?? ""} | ${await longestTask(page)} | ${isOk ? "" : "late"} |`,
    );
    await page.context().close();
  }
  print(`\nWhile an area is drawn by keys on the sketch page, no task may take over ${mostTaskMs} ms:`);
  print(
    `longest ${await whileDrawing()} ms (processor ${slower} times slower, without the map, which is drawn in software here).`,
  );
}

/** The longest task of the main thread since the page was opened, ms; 0: none over 50. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks)));
}

async function whileDrawing(): Promise<number> {
  const sketch = pages.find(({ name }) => name === "Sketch: shares")!;
  const page = await opened(browser, sketch);
  await page.goto(server.address + sketch.path);
  await page.locator(".the-answer[aria-busy=false] .big-number").waitFor({ timeout: 120_000 });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.getByRole("button", { name: "Tegn område", exact: true }).press("Enter");
  await page.locator("summary", { hasText: "Skriv punktet" }).press("Enter");
  await page.evaluate(() => {
    (globalThis as unknown as { tasks: number[] }).tasks = [];
  });
  for (const corner of ["651250 6251050", "651450 6251050", "651450 6251200", "651250 6251200", "651250 6251050"]) {
    await page.getByLabel("Koordinat").fill(corner);
    await page.getByLabel("Koordinat").press("Enter");
    await page.waitForTimeout(500);
  }
  const longest = await longestTask(page);
  await page.context().close();
  return longest;
}

async function opened(of: Browser, { width, role }: BudgetPage): Promise<Page> {
  const viewport = width === "phone" ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const page = await (await of.newContext({ viewport, locale: "da-DK" })).newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      const now = (globalThis as unknown as { tasks: number[] }).tasks;
      now.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
    // Drawn in software the map measures the processor, not the page.
    const { prototype } = HTMLCanvasElement;
    const usual = Object.getOwnPropertyDescriptor(prototype, "getContext")!.value as (
      this: HTMLCanvasElement,
      ...asked: unknown[]
    ) => unknown;
    Object.assign(prototype, {
      getContext(this: HTMLCanvasElement, ...asked: unknown[]) {
        return asked[0] === "webgl2" ? null : usual.apply(this, asked);
      },
    });
  });
  if (role !== null) {
    const { Authorization } = await signedInAs(role, server.address);
    const session = { token: Authorization.slice("Bearer ".length), roles: [role], until: Date.now() + 3_600_000 };
    await page.addInitScript((kept) => sessionStorage.setItem("vandret-login", JSON.stringify(kept)), session);
  }
  return page;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
