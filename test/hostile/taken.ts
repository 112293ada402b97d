/** The few that a door takes, and why that does no harm. */
export const taken: Readonly<Record<string, string>> = {
  "PDF that is a zip too: document of an answer":
    "it is a PDF by its first bytes; it is kept as it is, given to caseworkers alone, as a download under a policy that runs nothing",
  "TIFF, deflate that fills the memory: raster, in a browser":
    "its cells are whole; what lies behind them in the strip is not unpacked, and takes neither time nor memory",
  "TIFF, LZW that fills the memory: raster, in Node": "as above",
  "TIFF, LZW that fills the memory: raster, in a browser": "as above",
  "grid of a million million cells: typed parcels": "its numbers 1, 2 and 3 are those of parcels, as in any typed list",
  "grid with cells of no size: typed parcels": "as above",
  "grid of below nothing: typed parcels": "as above",
  "table of a million quotes: typed parcels": "as above",
};
