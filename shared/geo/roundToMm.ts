/** Metres rounded to whole millimetres: the only precision that a case holds (design § 2.3). */
export function roundToMm(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}
