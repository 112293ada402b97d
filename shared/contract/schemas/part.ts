import { z } from "../zod.ts";

export const floodSourceSchema = z.enum(["cloudburst", "sea", "stream", "groundwater"]);
export const floodEffectSchema = z.enum(["flooding", "erosion", "soft-ground"]);
export const measureKindSchema = z.enum([
  "dike",
  "sluice",
  "wall",
  "revetment",
  "groyne",
  "breakwater",
  "sand-nourishment",
  "pump",
  "drain",
  "basin",
  "retention",
  "watercourse",
  "road-profile",
  "sewer",
  "groundwater-lowering",
  "property-protection",
  "buy-out",
  "recreation",
]);
export const partSchema = z.strictObject({ source: floodSourceSchema, effect: floodEffectSchema });
