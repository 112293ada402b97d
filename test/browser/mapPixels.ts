import { colours } from "../../web/map/colours.ts";
import type { Page } from "./driver.ts";

type Rgb = readonly [number, number, number];

/** What is seen of the map, as a picture. */
export interface Seen {
  /** How many pixels it has. */
  size: number;
  at(pixel: number): Rgb;
}

/** Takes a picture of the map. What stands over it, such as names of places, is in it too. */
export async function seeMap(page: Page): Promise<Seen> {
  const png = (await page.locator(".map-box canvas").first().screenshot()).toString("base64");
  const bytes = await page.evaluate(async (encoded) => {
    const blob = new Blob([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], { type: "image/png" });
    const picture = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(""));
  }, png);
  const data = Buffer.from(bytes, "base64");
  return { size: data.length / 4, at: (pixel) => [data[4 * pixel]!, data[4 * pixel + 1]!, data[4 * pixel + 2]!] };
}

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

/** What a parcel of a colour looks like on bare ground, which shows through a little. */
const onGround = (colour: string): Rgb =>
  rgb(colour).map((part, i) => part * 0.92 + rgb(colours.ground)[i]! * 0.08) as unknown as Rgb;

/** The graphics card may round a part up or down. */
const alike = (one: Rgb, other: Rgb): boolean => one.every((part, i) => Math.abs(part - other[i]!) <= 1.5);

const pixelsLike = (seen: Seen, colour: Rgb): number[] =>
  Array.from({ length: seen.size }, (_, pixel) => pixel).filter((pixel) => alike(seen.at(pixel), colour));

/** The pixels where a parcel of that colour lies on bare ground. */
export const parcelPixels = (seen: Seen, colour: string): number[] => pixelsLike(seen, onGround(colour));

/** The pixels where nothing lies on the ground. */
export const barePixels = (seen: Seen): number[] => pixelsLike(seen, rgb(colours.ground));

/** How much of those pixels, 0–1, shows a parcel of that colour on bare ground. */
export function partOf(seen: Seen, pixels: readonly number[], colour: string): number {
  const wanted = onGround(colour);
  return pixels.filter((pixel) => alike(seen.at(pixel), wanted)).length / pixels.length;
}

/** The pixels that are hatched: between its two greys, which blend where the pattern is scaled. */
export function hatchedPixels(seen: Seen): number[] {
  const isGrey = (colour: Rgb): boolean =>
    Math.max(...colour) - Math.min(...colour) <= 1 && colour[0] >= 140 && colour[0] <= 233;
  return Array.from({ length: seen.size }, (_, pixel) => pixel).filter((pixel) => isGrey(seen.at(pixel)));
}
