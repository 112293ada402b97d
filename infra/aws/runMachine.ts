import { Duration } from "aws-cdk-lib";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import {
  Chain,
  Choice,
  Condition,
  DistributedMap,
  Errors,
  Fail,
  type IChainable,
  ItemBatcher,
  JitterType,
  JsonPath,
  ResultWriterV2,
  S3JsonItemReader,
  StateMachineType,
  TaskInput,
  Timeout,
} from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import { Construct } from "constructs";

export interface RunMachineProps {
  /** `functions/runs/work.ts`: every step, so that all are one program. */
  work: IFunction;
  /** Holds the lists of chunks, and takes what the map writes of them. */
  bucket: IBucket;
}

/** What a function's first chunk of a case has to make is shared by those that it is given with it. */
const chunksAtOnce = 8;
/** Far below what an account may run at once, so that a national case takes nobody's place. */
const functionsAtOnce = 100;
/** As long as Lambda lets a function work. */
const longestStep = Duration.minutes(15);
/** A chunk that fails is a fault of ours, and the run is not done without it; one that cannot be computed as it stands does not fail. */
const toleratedFailures = 0;

/**
 * The machine of long runs, from what `functions/runs/large/machineEngine.ts` starts it with: a whole case in one step, or its chunks as a
 * distributed map and then the reduce. A step is tried again, at longer and random intervals, where a store or Lambda itself does not answer;
 * what stays so, and every bug, fails the run under the name of its error. Cancelled from outside: `StopExecution`.
 */
export class RunMachine extends Construct {
  /** `DefinitionBody.fromChainable` takes it. */
  readonly chain: IChainable;

  constructor(scope: Construct, id: string, { work, bucket }: RunMachineProps) {
    super(scope, id);
    // The writer as it is today, and not as in CDK's first version of it.
    this.node.setContext("@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2", true);
    const failed = new Fail(this, "Failed", { errorPath: "$.error.Error", causePath: "$.error.Cause" });
    const step = (name: string, payload: Record<string, unknown>): LambdaInvoke => {
      const task = new LambdaInvoke(this, name, {
        lambdaFunction: work,
        payload: TaskInput.fromObject(payload),
        payloadResponseOnly: true,
        retryOnServiceExceptions: false,
        taskTimeout: Timeout.duration(longestStep),
      });
      task.addRetry({
        errors: [
          ...["StoreDown", "Lambda.TooManyRequestsException", "Lambda.ServiceException"],
          ...["Lambda.AWSLambdaException", "Lambda.SdkClientException"],
        ],
        interval: Duration.seconds(2),
        backoffRate: 2,
        maxAttempts: 6,
        maxDelay: Duration.minutes(1),
        jitterStrategy: JitterType.FULL,
      });
      return task;
    };
    const given = { tenant: JsonPath.stringAt("$.tenant"), header: JsonPath.objectAt("$.header") };
    // The batcher writes its input down as it is given: paths are not turned into fields of paths, as a task's are.
    const asPaths = { "tenant.$": "$.tenant", "header.$": "$.header" };
    const whole = step("Whole", { step: "whole", ...given });
    const reduce = step("Reduce", { step: "reduce", ...given });
    const chunks = new DistributedMap(this, "Chunks", {
      label: "Chunks",
      mapExecutionType: StateMachineType.STANDARD,
      maxConcurrency: functionsAtOnce,
      toleratedFailurePercentage: toleratedFailures,
      itemReader: new S3JsonItemReader({ bucket, key: JsonPath.stringAt("$.items.key") }),
      itemBatcher: new ItemBatcher({ maxItemsPerBatch: chunksAtOnce, batchInput: asPaths }),
      resultWriterV2: new ResultWriterV2({ bucket, prefix: "map-results" }),
      resultPath: "$.map",
    });
    chunks.itemProcessor(
      step("Chunk", {
        step: "chunk",
        tenant: JsonPath.stringAt("$.BatchInput.tenant"),
        header: JsonPath.objectAt("$.BatchInput.header"),
        chunks: JsonPath.objectAt("$.Items"),
      }),
    );
    for (const one of [whole, reduce, chunks]) one.addCatch(failed, { errors: [Errors.ALL], resultPath: "$.error" });
    this.chain = Chain.start(
      new Choice(this, "Kind").when(Condition.stringEquals("$.kind", "whole"), whole).otherwise(chunks.next(reduce)),
    );
  }
}
