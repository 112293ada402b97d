import { inCanonicalOrder } from "./canonicalOrder.ts";
import { canonicalJson, sha256Hex } from "./formats/index.ts";
import type { CaseFile } from "./model/index.ts";

/** The fingerprint of a case, whatever the order of its lists: what its roll carries as `caseHash`. */
export const caseHashOf = (theCase: CaseFile): string => sha256Hex(canonicalJson(inCanonicalOrder(theCase)));
