import { calculate } from "../../../shared/calculate.ts";
import { canonicalJson } from "../../../shared/formats/index.ts";
import type { CaseFile, ChunkRef, Issue, Refusal, Result } from "../../../shared/model/index.ts";
import { readCaseRasters } from "../../../shared/readCaseRasters.ts";
import type { ObjectRef, ObjectStore } from "../../adapters/index.ts";
import { type ChunkDone, chunkSteps } from "./chunkStep.ts";
import type { LargePorts } from "./ports.ts";
import { reduceStep } from "./reduceStep.ts";

/** What the machine of long runs asks of its function. `header`: the case, as an object. */
export type Work =
  | { step: "chunk"; tenant: string; header: ObjectRef; chunks: ChunkRef[] }
  | { step: "reduce" | "whole"; tenant: string; header: ObjectRef };

/** How a run ends that is not a fault of ours: with its result as an object, or with why there is none. */
export interface RunEnd {
  result: ObjectRef | null;
  issues: Issue[];
}

export interface WorkPorts extends LargePorts {
  objects: ObjectStore;
}

/** A store that is down is tried again by the machine, which knows this name. */
export class StoreDown extends Error {
  constructor(issues: Refusal["issues"]) {
    super(JSON.stringify(issues));
    this.name = "StoreDown";
  }
}

/**
 * The work of a long run, asked for step by step: some chunks, the reduce, or a whole case that needs no chunks. What cannot be computed as it
 * stands is an answer; throws `StoreDown` where a store does not answer, and anything else is a bug.
 */
export function makeWork(ports: WorkPorts): (work: Work) => Promise<ChunkDone[] | RunEnd> {
  /** Of the case that was worked on last: what its chunks have in common is kept from one call to the next. */
  let last: { sha256: string; header: CaseFile; step: ReturnType<typeof chunkSteps> } | null = null;
  const caseOf = async (tenant: string, { sha256, bytes }: ObjectRef) => {
    if (last?.sha256 === sha256) return last;
    const header = JSON.parse(orDown(await ports.objects.get(tenant, { sha256, bytes }))) as CaseFile;
    last = { sha256, header, step: chunkSteps(ports, tenant, header) };
    return last;
  };
  const ended = async (tenant: string, made: Result<unknown>): Promise<RunEnd> => {
    if (made.ok) return { result: orDown(await ports.objects.put(tenant, canonicalJson(made.value))), issues: [] };
    if (isDown(made)) throw new StoreDown(made.issues);
    return { result: null, issues: made.issues };
  };
  return async (work) => {
    const { tenant } = work;
    const { header, step } = await caseOf(tenant, work.header);
    if (work.step === "chunk") {
      const done: ChunkDone[] = [];
      for (const chunk of work.chunks) done.push(orDown(await step(chunk)));
      return done;
    }
    if (work.step === "reduce") return ended(tenant, await reduceStep(ports, tenant, header));
    const rasters = await readCaseRasters(header, (ref) => ports.rasterBytes(tenant, ref));
    return ended(tenant, rasters.ok ? calculate(header, rasters.value) : rasters);
  };
}

const isDown = ({ issues }: Refusal): boolean => issues.some(({ code }) => code === "store-down");

/** What the stores give; an object that is gone is one that does not answer. */
function orDown<T>(result: Result<T>): T {
  if (!result.ok) throw new StoreDown(result.issues);
  return result.value;
}
