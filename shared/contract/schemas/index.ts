export * from "./case.ts";
export { changeSchema } from "./change.ts";
export { hazardSchema } from "./hazard.ts";
export { keyDataSchema } from "./key.ts";
export { classificationSchema, measureToClassifySchema, provisionSchema } from "./law.ts";
export {
  fileRegisterSchema,
  heightsRegisterSchema,
  mapRegisterSchema,
  type RegisterId,
  registerSchema,
  wfsRegisterSchema,
} from "./register.ts";
export { calculationSchema, largeResultSchema } from "./result.ts";
export type { SchemasAreTheModel } from "./sameAsModel.ts";
export { scenarioSetSchema } from "./scenario.ts";
export { dateSchema, idSchema } from "./units.ts";
