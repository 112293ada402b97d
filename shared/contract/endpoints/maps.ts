import { reading } from "../access.ts";
import { endpoint, fileEndpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { problemStatus, statuses } from "../problems.ts";
import { sha256Schema } from "../schemas/hazard.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

/** The zooms that tiles are made for: a map draws the last of them larger, and an overview before the first. */
export const tileZooms = { least: 14, most: 16 } as const;

/** A number of a chunk, from 0. */
export const chunkNumberSchema = z.string().regex(/^(0|[1-9]\d{0,3})$/);

export const mapsMake = endpoint({
  id: "mapsMake",
  method: "POST",
  path: "/v1/cases/:id/map",
  access: reading,
  says: "Prepares the map of a case in chunks: some chunks a call, each kept once it is there, so that asking again goes on. Once `done` is `of`, tiles and places can be fetched by the map's name; the same chunks are the same map.",
  params: z.strictObject({ id: idSchema }),
  response: z.strictObject({
    map: sha256Schema,
    /** Chunks prepared, of how many. */
    done: z.int().min(0),
    of: z.int().min(limits.chunks.least).max(limits.chunks.most),
    /** Of each chunk, in the order of the case: a parcel's number is 5,000 times its chunk's place, and its row there. */
    parcels: z.array(z.int().min(0)),
    /** West, south, east and north in degrees; null until all is done. */
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  }),
  // Whatever a chunk can be refused for when it is read.
  problems: problemStatus,
});

/** A named map; nothing of it ever changes, so that it may be kept by who has fetched it. */
const ofMap = z.strictObject({ map: sha256Schema });

export const mapsTile = fileEndpoint({
  id: "mapsTile",
  path: "/v1/maps/:map/tiles/:z/:x/:y",
  access: reading,
  says: "Parcels as a vector tile (Web Mercator, zoom 14 to 16): layer `parcels`, each with its number and the property `id`. Where so many lie in one tile that it would pass a megabyte, the layer `dense` instead: one shape with how many `parcels` there are.",
  params: ofMap.extend({
    z: z.string().regex(/^1[456]$/),
    x: z.string().regex(/^(0|[1-9]\d{0,4})$/),
    y: z.string().regex(/^(0|[1-9]\d{0,4})$/),
  }),
  file: "application/vnd.mapbox-vector-tile",
  problems: statuses("map-not-found", "store-down"),
});

export const mapsPlaces = fileEndpoint({
  id: "mapsPlaces",
  path: "/v1/maps/:map/places",
  access: reading,
  says: "The parcels of one chunk as a file of columns: `id`, and `west`, `north`, `east` and `south` of each in the Web Mercator square, as whole parts of 2^30 from its north-western corner.",
  params: ofMap,
  query: z.strictObject({ chunk: chunkNumberSchema }),
  file: "application/octet-stream",
  problems: statuses("map-not-found", "store-down"),
});
