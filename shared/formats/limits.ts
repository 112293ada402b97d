/** What a file or a typed text may at most hold. What is beyond is refused with the limit said, never cut. */
export const importLimits = {
  /** Bytes of one file: some ten times the largest case (5,000 parcels, 20,000 buildings) with generous attributes. */
  fileBytes: 50_000_000,
  features: 50_000,
  /** Corners of one geometry, and of a whole file. */
  cornersOfOne: 100_000,
  corners: 500_000,
  /** Levels of `{` and `[` inside each other; GeoJSON itself needs nine. */
  jsonDepth: 50,
  /** Elements of XML inside each other: a parcel of a Matrikelkort needs eleven. */
  xmlDepth: 60,
  /** Signs of one text of XML: a ring of as many corners as one geometry may have, with heights. */
  xmlText: 5_000_000,
  /** Columns of a layer. */
  columns: 500,
  /** Layers of a file, and files of a zip. */
  layers: 200,
  /** Bytes of all files of a zip, unpacked. */
  unpackedBytes: 200_000_000,
  terrainPoints: 1_000_000,
  /** Lines of a table with the empty ones: an empty one after each point. */
  tableLines: 2_000_000,
  /** Ten columns of as many points as are taken. */
  tableCells: 10_000_000,
  gridCells: 16_000_000,
  typedLines: 100_000,
} as const;
