/** What a pair of numbers can be, told from where Denmark and its waters lie in each system. */
export type Place = "metres" | "metres-swapped" | "degrees" | "degrees-swapped" | "other-metres" | "other-degrees";

/**
 * The boxes are wide (Denmark with its waters, Bornholm too) and do not overlap, so no pair is read two ways:
 * EPSG:25832 easting 400-960 km, northing 6,000-6,450 km; longitude 7-16°, latitude 54-58.5°.
 * Example: (731312, 6167477) → `metres`; (55.59, 12.67) → `degrees-swapped`.
 */
export function placeOf(x: number, y: number): Place {
  if (isEasting(x) && isNorthing(y)) return "metres";
  if (isEasting(y) && isNorthing(x)) return "metres-swapped";
  if (isLongitude(x) && isLatitude(y)) return "degrees";
  if (isLongitude(y) && isLatitude(x)) return "degrees-swapped";
  return Math.abs(x) > 180 || Math.abs(y) > 180 ? "other-metres" : "other-degrees";
}

const isEasting = (value: number): boolean => value >= 400_000 && value <= 960_000;
const isNorthing = (value: number): boolean => value >= 6_000_000 && value <= 6_450_000;
const isLongitude = (value: number): boolean => value >= 7 && value <= 16;
const isLatitude = (value: number): boolean => value >= 54 && value <= 58.5;
