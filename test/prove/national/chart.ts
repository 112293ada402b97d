/** A chart of lines over two logarithmic axes, as SVG: readable on white and on black, without a script and without a font of its own. */
export interface Line {
  title: string;
  /** A colour for light grounds and one for dark. */
  light: string;
  dark: string;
  points: { x: number; y: number }[];
}

export interface ChartWords {
  title: string;
  about: string;
  x: string;
  y: string;
}

const [width, height] = [760, 470];
const plot = { left: 76, right: 560, top: 56, bottom: 400 };

const log10 = (value: number): number => Math.log10(value);
const decades = (values: readonly number[]): [from: number, to: number] => [
  Math.floor(log10(Math.min(...values))),
  Math.ceil(log10(Math.max(...values))),
];
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** `tick`: how a power of ten is written. */
export function lineChart(words: ChartWords, lines: readonly Line[], tick: (value: number) => string): string {
  const points = lines.flatMap((line) => line.points);
  const [x0, x1] = decades(points.map(({ x }) => x));
  const [y0, y1] = decades(points.map(({ y }) => y));
  const placeX = (x: number) => plot.left + ((log10(x) - x0) / (x1 - x0)) * (plot.right - plot.left);
  const placeY = (y: number) => plot.bottom - ((log10(y) - y0) / (y1 - y0)) * (plot.bottom - plot.top);
  const at = (value: number) => value.toFixed(1);
  const powers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const grid = [
    ...powers(x0, x1).map((x) => {
      const place = at(placeX(x));
      return `<line class="grid" x1="${place}" x2="${place}" y1="${plot.top}" y2="${plot.bottom}"/><text x="${place}" y="${plot.bottom + 20}" text-anchor="middle">${tick(x)}</text>`;
    }),
    ...powers(y0, y1).map((y) => {
      const place = at(placeY(y));
      return `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${place}" y2="${place}"/><text x="${plot.left - 8}" y="${at(placeY(y) + 4)}" text-anchor="end">${tick(y)}</text>`;
    }),
  ];
  // Names stand at the ends of their lines, and not on each other.
  let lowest = Number.POSITIVE_INFINITY;
  const named = lines
    .map((line, i) => ({ line, i, y: placeY(line.points.at(-1)!.y) + 4 }))
    .sort((a, b) => b.y - a.y)
    .map(({ line, i, y }) => {
      lowest = Math.min(y, lowest - 17);
      return `<text class="name line-${i}" x="${at(placeX(line.points.at(-1)!.x) + 10)}" y="${at(lowest)}">${escaped(line.title)}</text>`;
    });
  const drawn = lines.map(({ points: own }, i) => {
    const path = own.map(({ x, y }) => `${at(placeX(x))},${at(placeY(y))}`).join(" ");
    const dots = own.map(
      ({ x, y }) => `<circle class="dot line-${i}" cx="${at(placeX(x))}" cy="${at(placeY(y))}" r="3.5"/>`,
    );
    return `<polyline class="path line-${i}" points="${path}"/>${dots.join("")}`;
  });
  const colours = (of: "light" | "dark") =>
    lines
      .map((line, i) => `.path.line-${i}{stroke:${line[of]}}.dot.line-${i},.name.line-${i}{fill:${line[of]}}`)
      .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title about">
<title id="title">${escaped(words.title)}</title>
<desc id="about">${escaped(words.about)}</desc>
<style>svg{background:#fff}text{font:13px system-ui,sans-serif;fill:#222}.head{font-size:16px;font-weight:600}.grid{stroke:#ddd}.path{fill:none;stroke-width:2}.name{font-weight:600}${colours("light")}
@media (prefers-color-scheme:dark){svg{background:#111}text{fill:#eee}.grid{stroke:#444}${colours("dark")}}</style>
<text class="head" x="${plot.left}" y="28">${escaped(words.title)}</text>
${grid.join("\n")}
${drawn.join("\n")}
${named.join("\n")}
<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 46}" text-anchor="middle">${escaped(words.x)}</text>
<text transform="translate(20 ${(plot.top + plot.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(words.y)}</text>
</svg>
`;
}
