import { z } from "../zod.ts";

/** The registers that Vandret can fetch from, each where somebody has set it up: features by WFS or out of a FlatGeobuf file, pictures of the ground by WMS or WMTS, heights by WCS. */
export const registerKinds = ["features", "map", "heights"] as const;
export type RegisterKind = (typeof registerKinds)[number];
const featureIds = ["parcels", "buildings"] as const;
const mapIds = ["screen-map", "orthophoto"] as const;
const heightsIds = ["terrain"] as const;

export const featureRegisterIdSchema = z.enum(featureIds);
export const mapRegisterIdSchema = z.enum(mapIds);
export const heightsRegisterIdSchema = z.enum(heightsIds);
export const registerIdSchema = z.enum([...featureIds, ...mapIds, ...heightsIds]);
export type RegisterId = z.output<typeof registerIdSchema>;

const source = z.string().min(1).max(300);
const ofService = {
  source,
  url: z.url(),
  layer: z.string().min(1).max(200),
  keyParameter: z
    .string()
    .regex(/^\w{1,40}$/)
    .nullable()
    .default(null),
};
/** A name that goes into a filter: nothing that XML would read as its own. */
const attributeName = z.string().regex(/^[\p{L}\w.:/-]{1,100}$/u);

const features = {
  kind: z.literal("features").default("features"),
  id: featureRegisterIdSchema,
  /** Features a page. */
  pageSize: z.int().min(1).max(1_000).default(1_000),
};

/** A WFS as whoever runs Vandret sets it up (docs/registers.md). */
export const wfsRegisterSchema = z.strictObject({
  ...features,
  ...ofService,
  service: z.literal("WFS").default("WFS"),
  format: z.string().max(100).nullable().default(null),
  sortBy: z.string().max(100).nullable().default(null),
  ejerlavAttribute: attributeName.nullable().default(null),
});

/** A FlatGeobuf file in the store of objects, by its content's name there. */
export const fileRegisterSchema = z.strictObject({
  ...features,
  service: z.literal("FlatGeobuf"),
  source,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "give the SHA-256 of the file: 64 of 0-9 and a-f, as sha256sum prints it"),
});

/** A WMS or WMTS. `matrixSet` is the WMTS's name of the Web Mercator tiles. */
export const mapRegisterSchema = z.strictObject({
  kind: z.literal("map"),
  id: mapRegisterIdSchema,
  ...ofService,
  service: z.enum(["WMS", "WMTS"]).default("WMS"),
  style: z.string().max(100).default(""),
  format: z.enum(["image/png", "image/jpeg"]).default("image/png"),
  matrixSet: z.string().max(100).default("GoogleMapsCompatible"),
});

/** A WCS 2.0; `axes` are the names that it gives easting and northing. */
export const heightsRegisterSchema = z.strictObject({
  kind: z.literal("heights"),
  id: heightsRegisterIdSchema,
  ...ofService,
  axes: z.tuple([z.string().regex(/^\w{1,20}$/), z.string().regex(/^\w{1,20}$/)]).default(["x", "y"]),
});

export const registerSchema = z.discriminatedUnion("kind", [
  z.discriminatedUnion("service", [wfsRegisterSchema, fileRegisterSchema]),
  mapRegisterSchema,
  heightsRegisterSchema,
]);
