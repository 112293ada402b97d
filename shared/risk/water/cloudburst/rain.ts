import type { Watch } from "../../../model/index.ts";
import type { Basins } from "./findBasins.ts";
import { type Hold, type Spilled, spill } from "./spill.ts";

/** What becomes of a rain: the part that runs off, and what sewers take of it where there are any. */
export interface RainRule {
  rainM: number;
  runoffCoefficient: number;
  /** Null: none. `cells` null: everywhere. */
  sewer: { capacityM: number; cells: ReadonlySet<number> | null } | null;
}

/** Where every drop of it went, m³: rain = infiltrated + sewered + held + stored + out. */
export interface RainBalance {
  rainM3: number;
  infiltratedM3: number;
  seweredM3: number;
  heldM3: number;
  storedM3: number;
  outM3: number;
}

export interface Rained extends Spilled {
  balance: RainBalance;
}

/**
 * A rain over a terrain (definition 6): of rain P, c · P runs off and the rest soaks in; sewers take up to S of what runs off; the
 * rest fills the hollows.
 *
 *   net rain of a cell = max(0, c · P − S)      S only where there are sewers
 *
 * Ground that nobody knows gets no rain. Example: 60 mm, c = 0.5, S = 10 mm: 30 mm soak in, 10 are taken, 20 run.
 */
export function letItRain(
  basins: Basins,
  { rainM, runoffCoefficient, sewer }: RainRule,
  holds: readonly Hold[] = [],
  watch?: Watch,
): Rained {
  const { basin, count, terrain } = basins;
  const areaM2 = terrain.cellM * terrain.cellM;
  const running = rainM * runoffCoefficient;
  const capacityM = sewer?.capacityM ?? 0;
  // Counted, not added: the same sum whatever the order of the cells.
  const cells = new Float64Array(count);
  const sewered = new Float64Array(count);
  let known = 0;
  for (let cell = 0; cell < basin.length; cell++) {
    const own = basin[cell]!;
    if (own < 0) continue;
    known++;
    if (sewer !== null && (sewer.cells === null || sewer.cells.has(cell))) sewered[own]!++;
    else cells[own]!++;
  }
  watch?.(1, 2);
  const net = Math.max(0, running - capacityM);
  const waterM3 = cells.map((free, own) => free * areaM2 * running + sewered[own]! * areaM2 * net);
  const inSewers = sewered.reduce((sum, n) => sum + n, 0) * areaM2 * Math.min(running, capacityM);
  const found = spill(basins, waterM3, holds);
  return {
    ...found,
    balance: {
      rainM3: known * areaM2 * rainM,
      infiltratedM3: known * areaM2 * (rainM - running),
      seweredM3: inSewers,
      heldM3: found.heldM3.reduce((sum, m3) => sum + m3, 0),
      storedM3: found.storedM3,
      outM3: found.outM3,
    },
  };
}
