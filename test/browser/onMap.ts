import type { Page } from "playwright-core";
import { toLonLat } from "../../shared/geo/index.ts";
import type { Position } from "../../shared/model/index.ts";
import { phone } from "./widths.ts";

/** The map is there, pulled up where the window is a phone's, and draws. */
export async function mapReady(page: Page): Promise<void> {
  const { width } = page.viewportSize()!;
  if (width <= phone) await page.locator(".map-pull").click();
  await page.locator(".map-box[data-ready=true]").waitFor({ timeout: 30_000 });
}

/** Web Mercator, in px of a world that is 512 px wide at zoom 0. */
function inWorld([lon, lat]: readonly [number, number], zoom: number): [number, number] {
  const width = 512 * 2 ** zoom;
  const turn = (lat * Math.PI) / 180;
  return [((lon + 180) / 360) * width, ((1 - Math.asinh(Math.tan(turn)) / Math.PI) / 2) * width];
}

/** Where on the screen a place in EPSG:25832 is, once the map has the size that the page gives it. */
export async function onScreen(page: Page, place: Position): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() => {
    const [box, canvas] = [document.querySelector(".map-box"), document.querySelector(".map-box canvas")];
    return (
      box !== null &&
      canvas !== null &&
      box.clientHeight === canvas.clientHeight &&
      box.clientWidth === canvas.clientWidth
    );
  });
  const box = (await page.locator(".map-box").boundingBox())!;
  const view = await page.locator(".map-box").getAttribute("data-view");
  const [lon, lat, zoom] = view!.split(" ").map(Number) as [number, number, number];
  const [x, y] = inWorld(toLonLat(place), zoom);
  const [middleX, middleY] = inWorld([lon, lat], zoom);
  return { x: box.x + box.width / 2 + x - middleX, y: box.y + box.height / 2 + y - middleY };
}

/** Clicks a place on the map with the mouse. */
export async function clickPlace(page: Page, place: Position): Promise<void> {
  const { x, y } = await onScreen(page, place);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(80);
}

/** Walks with Tab until the map has the focus; fails when it is not reached. */
export async function tabToMap(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate(() => document.activeElement?.tagName === "CANVAS")) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not reach the map");
}
