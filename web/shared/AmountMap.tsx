import { useMemo } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import { outlinesOf } from "../../shared/geo/index.ts";

type Amount = NonNullable<SharedView["amounts"]>[number];

/** The parcels drawn from their own corners, one colour an amount, one of them with a thick line. */
export function AmountMap({
  amounts,
  mine,
  colourOf,
  says,
}: {
  amounts: readonly Amount[];
  mine: string | null;
  colourOf: (oere: number) => string;
  says: string;
}) {
  const { viewBox, sizeM, paths } = useMemo(() => outlinesOf(amounts.map(({ geometry }) => geometry)), [amounts]);
  const own = paths[amounts.findIndex(({ parcelId }) => parcelId === mine)];
  return (
    <svg class="amount-map" viewBox={viewBox.join(" ")} role="img" aria-label={says}>
      {amounts.map(({ parcelId, oere }, i) => (
        <path
          key={parcelId}
          d={paths[i]}
          fill={colourOf(oere)}
          stroke="#8d8676"
          stroke-width={sizeM / 1500}
          fill-rule="evenodd"
        />
      ))}
      {own === undefined ? null : <path d={own} fill="none" stroke="#1a1a1a" stroke-width={sizeM / 200} />}
    </svg>
  );
}
