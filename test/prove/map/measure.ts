/** Opens a large case in headless Chromium, pans its map and pulls a slider, and measures what that takes. */
import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "playwright-core";
import type { Position } from "../../../shared/model/index.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { onScreen } from "../../browser/onMap.ts";
import { signedInAs } from "../../server/signIn.ts";
import { type Frames, framesOf } from "./trace.ts";

export interface Part {
  title: string;
  frames: Frames;
  /** Tasks that took 50 ms or more, as the page is told of them, ms by the clock. */
  longTasks: number[];
  /** Bytes of each tile that came meanwhile. */
  tiles: number[];
  /** Of the page's own heap, MB. */
  heapMb: number;
  /** Of the server's processes, resident, MB. */
  serverMb: number;
}

export interface Measured {
  parcels: number;
  parts: Part[];
  /** From opening the page until the shares are on it, s; the run was done before. */
  openSeconds: number;
  /** Bytes of places and of columns, of all chunks. */
  placesBytes: number;
  columnsBytes: number;
  /** From one weight to the next until the page has all shares anew, ms. */
  sharesMs: number[];
  /** At the beginning and at the end. */
  load: [number, number];
}

const load = (): number => Number(readFileSync("/proc/loadavg", "utf8").split(" ")[0]);

/** Resident memory of a process and all under it, MB; as Linux tells it. */
export function residentMb(pid: number): number {
  const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).filter(Boolean);
  return children.reduce((sum, child) => sum + residentMb(Number(child)), Number(own) / 1024);
}

/** `place`: where it zooms in, among the parcels. */
export async function measureMap(
  { address, pid: serverPid }: { address: string; pid: number },
  id: string,
  parcels: number,
  place: Position,
): Promise<Measured> {
  const began = load();
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "da-DK" });
    const page = await context.newPage();
    const { Authorization } = await signedInAs("engineer", address);
    await page.addInitScript(
      (kept) => {
        sessionStorage.setItem("vandret-login", JSON.stringify(kept));
        const seen: number[] = [];
        Object.assign(globalThis, { longTasks: seen });
        new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
          entryTypes: ["longtask"],
        });
      },
      { token: Authorization.slice("Bearer ".length), roles: ["engineer"], until: Date.now() + 3_600_000 },
    );
    const tiles: number[] = [];
    let [placesBytes, columnsBytes] = [0, 0];
    context.on("response", (response) => {
      const url = response.url();
      const add = (take: (bytes: number) => void) =>
        void response.body().then(
          ({ length }) => take(length),
          () => undefined,
        );
      if (/\/v1\/maps\/\w+\/tiles\//.test(url)) add((bytes) => tiles.push(bytes));
      if (/\/places\?/.test(url)) add((bytes) => (placesBytes += bytes));
      if (/\/columns\?/.test(url)) add((bytes) => (columnsBytes += bytes));
    });
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    // The first time the run is done; whoever comes after finds it.
    await page.goto(`${address}/skitse?sag=${id}`);
    await page.locator(".the-answer .big-number").waitFor({ timeout: 900_000 });
    [placesBytes, columnsBytes] = [0, 0];
    const start = performance.now();
    await page.goto(`${address}/skitse?sag=${id}`);
    await page.locator(".the-answer .big-number").waitFor({ timeout: 600_000 });
    const openSeconds = (performance.now() - start) / 1_000;

    const during = async (title: string, act: () => Promise<void>): Promise<Part> => {
      await page.evaluate(() => ((globalThis as unknown as { longTasks: number[] }).longTasks.length = 0));
      tiles.length = 0;
      await browser.startTracing(page, {
        categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
      });
      await act();
      const trace = await browser.stopTracing();
      const longTasks = await page.evaluate(() => [...(globalThis as unknown as { longTasks: number[] }).longTasks]);
      return {
        ...{ title, longTasks, tiles: [...tiles], frames: framesOf(trace) },
        ...{ heapMb: await heapOf(session), serverMb: residentMb(serverPid) },
      };
    };
    const parts: Part[] = [];
    parts.push(await during("Panning the overview, all parcels in sight", () => pan(page, 6)));
    await zoomIn(page, place);
    parts.push(await during("Panning among parcels, zoom 15", () => pan(page, 10)));
    const sharesMs: number[] = [];
    await openKey(page);
    parts.push(
      await during(
        "A slider pulled, the parcels in sight recoloured",
        async () => void (await pull(page, 6, sharesMs)),
      ),
    );
    return { parcels, parts, openSeconds, placesBytes, columnsBytes, sharesMs, load: [began, load()] };
  } finally {
    await browser.close();
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
}

/** Drags the map to and fro, a step each 16 ms, for so many seconds. */
async function pan(page: Page, seconds: number): Promise<void> {
  const box = (await page.locator(".map-box canvas").first().boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const until = Date.now() + seconds * 1_000;
  for (let drag = 0; Date.now() < until; drag++) {
    const [dx, dy] = [
      [-1, 0],
      [0, -0.6],
      [1, 0],
      [0, 0.6],
    ][drag % 4] as [number, number];
    const reach = Math.min(box.width, box.height) * 0.4;
    await page.mouse.move(middle[0] - dx * reach, middle[1] - dy * reach);
    await page.mouse.down();
    for (let step = 1; step <= 30; step++) {
      await page.mouse.move(
        middle[0] + dx * reach * ((2 * step) / 30 - 1),
        middle[1] + dy * reach * ((2 * step) / 30 - 1),
      );
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  }
}

/** Turns the wheel over a place until the map is at zoom 15, where some hundred parcels are in sight. */
async function zoomIn(page: Page, place: Position): Promise<void> {
  const zoom = async () => Number((await page.locator(".map-box").getAttribute("data-view"))!.split(" ")[2]);
  for (let turn = 0; turn < 60 && (await zoom()) < 15; turn++) {
    const { x, y } = await onScreen(page, place);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(500);
  }
  await page.locator('.map-box[data-tiles="there"]').waitFor({ timeout: 120_000 });
}

async function openKey(page: Page): Promise<void> {
  await page.locator(".panel summary", { hasText: "Hvad skal bygges" }).click();
  await page.locator("summary", { hasText: "Prøv andre vægte" }).click();
}

/** Pulls the first weight to and fro; `took`: from each step until the page has other shares, ms. */
async function pull(page: Page, seconds: number, took: number[]): Promise<void> {
  const slider = page.getByRole("slider").first();
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  const answer = page.locator(".the-answer .big-number");
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await page.mouse.down();
  const until = Date.now() + seconds * 1_000;
  for (let step = 0; Date.now() < until; step++) {
    const before = await answer.innerText();
    const start = performance.now();
    await page.mouse.move(box.x + box.width * (0.3 + 0.06 * (step % 10)), box.y + box.height / 2);
    while ((await answer.innerText()) === before && performance.now() - start < 3_000) await page.waitForTimeout(10);
    took.push(performance.now() - start);
  }
  await page.mouse.up();
}

export type { Browser };
