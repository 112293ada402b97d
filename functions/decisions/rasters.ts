import type { CaseRasters } from "../../shared/caseRasters.ts";
import type { CaseFile, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { DecisionsPorts } from "./ports.ts";

/** The cells that the sums of a stored case need. */
export const rastersFor = (
  ports: DecisionsPorts,
  { tenant }: CaseKey,
  theCase: CaseFile,
): Promise<Result<CaseRasters>> => readCaseRasters(theCase, (ref) => ports.rasterBytes(tenant, ref));
