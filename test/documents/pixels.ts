/** Pages of PDFs as Poppler draws them, dot by dot. */
import { readFileSync } from "node:fs";
import { ask, type temporaryFolder } from "./rolls.ts";

interface Drawn {
  wide: number;
  tall: number;
  /** `#rrggbb`, from the upper left corner. */
  colour: (x: number, y: number) => string;
}

/** A page of a PDF at `dpi` dots an inch. */
export function drawnPage(
  folder: ReturnType<typeof temporaryFolder>,
  bytes: Uint8Array,
  { page, dpi }: { page: number; dpi: number },
): Drawn {
  const pages = ["-f", String(page), "-l", String(page), "-r", String(dpi), "-singlefile"];
  ask("pdftoppm", ...pages, folder.write("drawn.pdf", bytes), folder.path("drawn"));
  const read = readFileSync(folder.path("drawn.ppm"));
  const [head = "", width = "", height = ""] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(read.toString("latin1")) ?? [];
  const [wide, data] = [Number(width), read.subarray(head.length)];
  return {
    wide,
    tall: Number(height),
    colour: (x, y) => `#${data.subarray(3 * (y * wide + x), 3 * (y * wide + x) + 3).toString("hex")}`,
  };
}

/** The most dots of a colour beside each other in any row. */
export function longestRun(page: Drawn, wanted: string): number {
  let longest = 0;
  for (let y = 0; y < page.tall; y++)
    for (let x = 0, run = 0; x < page.wide; x++) {
      run = page.colour(x, y) === wanted ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  return longest;
}
