import { booleanIntersects } from "@turf/turf";
import { areaM2, parcelIndex, parcelsInArea, projectToLonLat } from "../../shared/geo/index.ts";
import type { Parcel, Polygon, Ring } from "../../shared/model/index.ts";
import { type BenchRow, timed } from "./row.ts";

const count = 100_000;
const [east, north] = [600_000, 6_200_000];

/** Lots of 8-20 corners on a lattice of 40 m. */
function lots(): Parcel[] {
  const side = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, i): Parcel => {
    const corners = 8 + (i % 13);
    const middle: [number, number] = [east + 40 * (i % side), north + 40 * Math.floor(i / side)];
    return {
      id: `1-${i}`,
      ejerlavkode: 1,
      matrikelnr: String(i),
      kind: "lot",
      geometry: circle(middle, 14 + (i % 5), corners),
      registeredAreaM2: null,
      propertyValue: null,
      terrain: null,
    };
  });
}

/** A ring round a point, drawn with whole mm. */
function circle([x, y]: [number, number], radiusM: number, corners: number): Polygon {
  const ring: Ring = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const wave = radiusM * (1 + 0.05 * (i % 2));
    return [
      Math.round((x + wave * Math.cos(angle)) * 1000) / 1000,
      Math.round((y + wave * Math.sin(angle)) * 1000) / 1000,
    ];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}

const parcels = lots();
/** 200 corners over about a tenth of the town. */
const area = circle([east + 6_300, north + 6_300], 2_300, 200);

export const rows: BenchRow[] = [
  {
    work: "index over 100,000 parcels",
    target: "0.2 s",
    measure: () => timed(() => parcelIndex(parcels)),
    baseline: {
      name: "planar areas of the same",
      measure: () => timed(() => parcels.reduce((sum, { geometry }) => sum + areaM2(geometry), 0)),
    },
  },
  {
    work: "drawn polygon of 200 corners → affected of 100,000 parcels, exact overlap",
    target: "150 ms",
    measure: async () => {
      const index = parcelIndex(parcels);
      return timed(() => parcelsInArea(area, parcels, index, 1));
    },
    baseline: {
      name: "turf.booleanIntersects on every parcel (hit or not, no overlap)",
      measure: async () => {
        const drawn = projectToLonLat(area);
        const inDegrees = parcels.map(({ geometry }) => projectToLonLat(geometry));
        const start = performance.now();
        for (const geometry of inDegrees) booleanIntersects(drawn, geometry);
        return { ms: performance.now() - start };
      },
    },
  },
];
