export { type Access, deciding, type Role, roles } from "./access.ts";
export {
  type Answer,
  type AnyEndpoint,
  type Endpoint,
  endpoint,
  type FileEndpoint,
  fileEndpoint,
  type Input,
} from "./endpoint.ts";
export * from "./endpoints/index.ts";
export { mostIssuesTold, pointer, readAs, refuse } from "./issues.ts";
export { limits } from "./limits.ts";
export { caseChunkJsonSchema, caseFileJsonSchema, keyJsonSchema, openApiDocument } from "./openApi.ts";
export { parseJson } from "./parseJson.ts";
export { type Problem, problemSchema } from "./problemBody.ts";
export { type ProblemStatus, problemStatus, statuses } from "./problems.ts";
export * from "./schemas/index.ts";
export { version } from "./version.ts";
export { z } from "./zod.ts";
