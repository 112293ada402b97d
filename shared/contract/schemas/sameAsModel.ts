/**
 * Proof, at compile time, that the schemas and the model say the same: a field more, less or other on either side does not
 * compile. Identity of types, not mere assignability, so optional fields and unions are held both ways.
 */
import type * as model from "../../model/index.ts";
import type { z } from "../zod.ts";
import type {
  areaSchema,
  buildingSchema,
  caseChunkSchema,
  caseFileSchema,
  measureSchema,
  parcelSchema,
} from "./case.ts";
import type { changeSchema } from "./change.ts";
import type { arealSchema, geometrySchema } from "./geometry.ts";
import type { hazardSchema } from "./hazard.ts";
import type { keyDataSchema } from "./key.ts";
import type { classificationSchema, factRecordSchema, measureToClassifySchema, provisionSchema } from "./law.ts";
import type { factLayerSchema } from "./layer.ts";
import type { calculationSchema, largeResultSchema, largeUnitSchema } from "./result.ts";
import type { scenarioSetSchema } from "./scenario.ts";

/** True where two types are one, field by field, optionality included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
type Is<Schema extends z.ZodType, Model> = Same<z.output<Schema>, Model>;

export type SchemasAreTheModel = [
  Holds<Is<typeof geometrySchema, model.Geometry>>,
  Holds<Is<typeof arealSchema, model.Areal>>,
  Holds<Is<typeof areaSchema, model.Area>>,
  Holds<Is<typeof factRecordSchema, model.FactRecord>>,
  Holds<Is<typeof measureSchema, model.Measure>>,
  Holds<Is<typeof parcelSchema, model.Parcel>>,
  Holds<Is<typeof buildingSchema, model.Building>>,
  Holds<Is<typeof hazardSchema, model.Hazard>>,
  Holds<Is<typeof factLayerSchema, model.FactLayer>>,
  Holds<Is<typeof keyDataSchema, model.KeyData>>,
  Holds<Is<typeof scenarioSetSchema, model.ScenarioSet>>,
  Holds<Is<typeof caseFileSchema, model.CaseFile>>,
  Holds<Is<typeof caseChunkSchema, model.CaseChunk>>,
  Holds<Is<typeof changeSchema, model.Change>>,
  Holds<Is<typeof provisionSchema, model.Provision>>,
  Holds<Is<typeof measureToClassifySchema, model.MeasureToClassify>>,
  Holds<Is<typeof classificationSchema, model.Classification>>,
  Holds<Is<typeof calculationSchema, model.Calculation>>,
  Holds<Is<typeof largeResultSchema, model.LargeResult>>,
  Holds<Is<typeof largeUnitSchema, model.LargeUnit>>,
];
