import type { Run } from "../../shared/contract/index.ts";
import type { Calculation, CaseFile, LargeResult, Result } from "../../shared/model/index.ts";
import type { ColumnStore } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

/** Which run of which case. */
export interface RunKey {
  tenant: string;
  caseId: string;
  runId: string;
}

/** What is to be computed. */
export interface RunJob extends RunKey {
  sequence: number;
  theCase: CaseFile;
}

/**
 * Where cases are computed that take long: worker threads on one machine, other machines in AWS. A run outlives the call that
 * started it; a result is kept once it is there.
 */
export interface RunEngine {
  /** Starts a run, or gives the one of that key as it is. Issues: `too-many-runs`, `store-down`. */
  start(job: RunJob): Promise<Result<Run>>;
  /** Null: there is none. */
  find(key: RunKey): Promise<Result<Run | null>>;
  /** Stops it where it is; one that has ended stays as it ended. Null: there is none. */
  cancel(key: RunKey): Promise<Result<Run | null>>;
  /** What a run that is done has computed. */
  result(key: RunKey): Promise<Result<Calculation | LargeResult>>;
}

export interface RunPorts extends HttpPorts, SignInPorts, StorePorts {
  engine: RunEngine;
  /** Where the columns of large runs are kept. */
  columns: Pick<ColumnStore, "get">;
}
