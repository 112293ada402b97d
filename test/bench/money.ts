import { oere, splitOere } from "../../shared/money/index.ts";
import type { BenchRow } from "./row.ts";
import { timed } from "./row.ts";

const count = 1_000_000;

function claims() {
  return Array.from({ length: count }, (_, i) => ({
    id: `10851-${i}`,
    weight: BigInt((i % 977) + 1) * 123_456_789_012n,
  }));
}

/** The split as one would first write it: one BigInt division a unit, then a full sort of all remainders. */
function oneByOne(bill: bigint, all: { id: string; weight: bigint }[]): bigint[] {
  const total = all.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = all.map(({ weight }) => (bill * weight) / total);
  let left = bill - shares.reduce((sum, share) => sum + share, 0n);
  const order = all
    .map((_, i) => i)
    .sort((a, b) => {
      const ra = (bill * all[a]!.weight) % total;
      const rb = (bill * all[b]!.weight) % total;
      return rb > ra ? 1 : rb < ra ? -1 : all[a]!.id < all[b]!.id ? -1 : 1;
    });
  for (const i of order) {
    if (left === 0n) break;
    shares[i] = shares[i]! + 1n;
    left -= 1n;
  }
  return shares;
}

export const rows: BenchRow[] = [
  {
    work: "share a bill over 1,000,000 units, to the øre",
    target: "1 s",
    measure: async () => {
      const all = claims();
      return timed(() => splitOere(oere(50_000_000_003), all));
    },
    baseline: {
      name: "one BigInt division a unit, full sort",
      measure: async () => {
        const all = claims();
        return timed(() => oneByOne(50_000_000_003n, all));
      },
    },
  },
];
