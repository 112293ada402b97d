export { mostTileBytes, parcelTile, type TileShape, type TileSource, tileExtent, tileSource } from "./parcelTiles.ts";
