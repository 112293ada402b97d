import type { OwnChange, WhyChanged } from "./model/index.ts";

/** Of one unit, what its owner may be told; null: its amount was never moved. */
export function ownChange({ units, steps }: WhyChanged, id: string): OwnChange | null {
  const unit = units.find((one) => one.id === id);
  if (unit === undefined) return null;
  return {
    unit,
    steps: steps.map(({ events, differences }) => ({
      at: events.at(-1)!.at,
      differences: differences.filter(({ parcelId }) => parcelId === null || parcelId === id),
    })),
  };
}
