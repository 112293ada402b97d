import { z } from "../zod.ts";

export const positionSchema = z.tuple([z.number(), z.number()]);
const ring = z.array(positionSchema);

export const pointSchema = z.strictObject({ type: z.literal("Point"), coordinates: positionSchema });
export const lineStringSchema = z.strictObject({ type: z.literal("LineString"), coordinates: z.array(positionSchema) });
export const polygonSchema = z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring) });
export const multiPolygonSchema = z.strictObject({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(ring)),
});

/** The shape only; what makes a polygon a polygon is `checkGeometry`'s. */
export const arealSchema = z.discriminatedUnion("type", [polygonSchema, multiPolygonSchema]);
export const geometrySchema = z.discriminatedUnion("type", [
  pointSchema,
  lineStringSchema,
  polygonSchema,
  multiPolygonSchema,
]);
