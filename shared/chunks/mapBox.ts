/** A box in the Web Mercator square, in whole parts of `boxParts` from its north-western corner. */
export interface MapBox {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** Some 2 cm in Denmark; a column of them takes four bytes a row. */
export const boxParts = 0x40000000;
