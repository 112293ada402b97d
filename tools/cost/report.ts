import { type Price, type PriceId, prices } from "./prices.ts";
import { month, standing, usage } from "./usage.ts";

export const sizes = [1, 10, 98] as const;

/** What a month costs, of what has a price with a source; and what has none. */
export function costOf(municipalities: number): {
  usd: number;
  lines: Record<PriceId, number | null>;
  notKnown: PriceId[];
} {
  const used = usage(municipalities);
  const ids = Object.keys(prices) as PriceId[];
  const cost = (id: PriceId): number | null => {
    const { usd }: Price = prices[id];
    return usd === null ? null : usd * used[id];
  };
  const lines = Object.fromEntries(ids.map((id) => [id, cost(id)])) as Record<PriceId, number | null>;
  return {
    usd: Object.values(lines).reduce<number>((sum, one) => sum + (one ?? 0), 0),
    lines,
    notKnown: ids.filter((id) => lines[id] === null && used[id] > 0),
  };
}

const dollars = (usd: number | null): string => (usd === null ? "not known" : usd.toFixed(2));
const amount = (value: number): string =>
  value >= 100 ? Math.round(value).toString() : String(Number(value.toPrecision(3)));
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** `docs/cost.md`, whole. */
export function report(): string {
  const costs = sizes.map(costOf);
  const used = sizes.map(usage);
  const ids = Object.keys(prices) as PriceId[];
  const missing = costs.at(-1)!.notKnown.map((id) => prices[id].unit);
  return [
    "# What a month costs",
    "",
    "Written by `npm run cost` from `tools/cost`; a test fails when it is stale. US dollars, without VAT and before any free allowance.",
    "",
    `**Of what has a price with a source: ${sizes.map((size, i) => `${dollars(costs[i]!.usd)} for ${size}`).join(", ")} ${"municipalities"}.** That is`,
    "not the whole bill: what has no source is named below and is not in the sum. No account has been used, so nothing of this has been measured.",
    "",
    "## What is used, and what it costs",
    "",
    row("unit", "price", ...sizes.flatMap((size) => [`used by ${size}`, `costs ${size}`])),
    row("---", "---:", ...sizes.flatMap(() => ["---:", "---:"])),
    ...ids.map((id) => {
      const { unit, usd }: Price = prices[id];
      const price = usd === null ? "not known" : String(usd);
      return row(unit, price, ...sizes.flatMap((_size, i) => [amount(used[i]![id]), dollars(costs[i]!.lines[id])]));
    }),
    row("**sum of what is known**", "", ...sizes.flatMap((_size, i) => ["", `**${dollars(costs[i]!.usd)}**`])),
    "",
    `Not in the sum: ${missing.join("; ")}.`,
    "",
    "## What a municipality is taken to do in a month",
    "",
    "Ours, and on the high side: a hearing is under way in each.",
    "",
    ...Object.entries(month).map(([name, value]) => `- \`${name}\`: ${value}`),
    "",
    `Standing whether anybody calls or not, as the templates have it: ${Object.entries(standing)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")}.`,
    "",
    "## Where the prices are from",
    "",
    "The lists of Stockholm (eu-north-1) and Frankfurt (eu-central-1) were not to be had when this was written. What stands here is said of the region named;",
    "a source says that others can be 10 to 25 per cent dearer. Put the figures of your own list into `tools/cost/prices.ts` before you promise anybody a sum.",
    "",
    row("unit", "dollars", "said of", "by", "of"),
    row("---", "---:", "---", "---", "---"),
    ...ids.map((id) => {
      const { unit, usd, region, source, of }: Price = prices[id];
      return row(unit, usd === null ? "not known" : String(usd), region ?? "-", source ?? "no source found", of ?? "-");
    }),
    "",
  ].join("\n");
}
