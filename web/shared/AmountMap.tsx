import { useMemo } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import type { Areal } from "../../shared/model/index.ts";

type Amount = NonNullable<SharedView["amounts"]>[number];

/** Room around the parcels, as a part of the longer side. */
const margin = 0.02;

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
  const { viewBox, size, shapes } = useMemo(() => drawn(amounts), [amounts]);
  const own = shapes.find(({ id }) => id === mine);
  return (
    <svg class="amount-map" viewBox={viewBox} role="img" aria-label={says}>
      {shapes.map(({ id, path, oere }) => (
        <path key={id} d={path} fill={colourOf(oere)} stroke="#8d8676" stroke-width={size / 1500} fill-rule="evenodd" />
      ))}
      {own === undefined ? null : <path d={own.path} fill="none" stroke="#1a1a1a" stroke-width={size / 200} />}
    </svg>
  );
}

const ringsOf = ({ type, coordinates }: Areal) => (type === "Polygon" ? coordinates : coordinates.flat());

/** Metres from the north-western corner; north is up, where y goes down. */
function drawn(amounts: readonly Amount[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of amounts)
    for (const ring of ringsOf(geometry))
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
  const size = Math.max(east - west, north - south, 1);
  const room = size * margin;
  const at = (x: number, y: number) => `${(x - west).toFixed(1)} ${(north - y).toFixed(1)}`;
  const shapes = amounts.map(({ parcelId, oere, geometry }) => ({
    id: parcelId,
    oere,
    path: ringsOf(geometry)
      .map((ring) => `M${ring.map(([x, y]) => at(x, y)).join("L")}Z`)
      .join(""),
  }));
  return { viewBox: `${-room} ${-room} ${east - west + 2 * room} ${north - south + 2 * room}`, size, shapes };
}
