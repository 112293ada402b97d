/**
 * What a run would take in AWS, from what it took here. The prices are list prices as we know them, in dollars, before tax and free tiers; they
 * and the speed of a Lambda's core are assumptions, said with every number. Nothing here was measured in AWS.
 */
import type { Rehearsed } from "./rehearse.ts";

export const assumed = {
  /** A second of one GB of Lambda on arm64. */
  gbSecond: 0.0000133334,
  /** A call of a function. */
  call: 0.0000002,
  /** A step of a standard execution. */
  step: 0.000025,
  /** Writing and reading an object of S3. */
  put: 0.000005,
  get: 0.0000004,
  /** Memory of the function, GB. */
  memoryGb: 3,
  /** Chunks that one call is given, and calls at a time: as `infra/aws/runMachine.ts`. */
  chunksAtOnce: 8,
  functionsAtOnce: 100,
  /** A core here and one of Lambda's, which a function of 1,769 MB and more has whole. */
  coreHereOverLambda: 1,
  /** From an execution's start to its first call, and between two steps. */
  overheadSeconds: 5,
};

export interface InAws {
  calls: number;
  /** At a time. */
  functions: number;
  lambdaSeconds: number;
  seconds: number;
  dollars: number;
}

export function inAws({ chunks, chunkCoreSeconds, commonSeconds, reduce }: Rehearsed, threads = 2): InAws {
  const batches = Math.ceil(chunks / assumed.chunksAtOnce);
  // Here two threads made what all chunks have in common; there each call may be the first of its function.
  const own = Math.max(0, chunkCoreSeconds - Math.min(threads, chunks) * commonSeconds) / assumed.coreHereOverLambda;
  const common = commonSeconds / assumed.coreHereOverLambda;
  const perBatch = common + own / batches;
  const reduceSeconds = reduce.coreSeconds / assumed.coreHereOverLambda;
  const lambdaSeconds = batches * perBatch + reduceSeconds;
  const functions = Math.min(batches, assumed.functionsAtOnce);
  const waves = Math.ceil(batches / assumed.functionsAtOnce);
  // Started, chosen, mapped, ended; and three of each batch.
  const steps = 5 + 3 * batches;
  const dollars =
    lambdaSeconds * assumed.memoryGb * assumed.gbSecond +
    (batches + 1) * assumed.call +
    steps * assumed.step +
    chunks * (2 * assumed.put + 4 * assumed.get);
  return {
    ...{ calls: batches + 1, functions, lambdaSeconds, dollars },
    seconds: assumed.overheadSeconds + waves * perBatch + reduceSeconds,
  };
}
