import { ArnFormat, Duration, Stack, type StackProps } from "aws-cdk-lib";
import { MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { EventField, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import {
  CustomerManagedEncryptionConfiguration,
  type DefinitionBody,
  LogLevel,
  StateMachine,
} from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { accept } from "./accept.ts";
import { HouseAlarm } from "./houseAlarm.ts";
import { houseLog } from "./houseLog.ts";
import { HouseQueue } from "./houseQueue.ts";
import type { FunctionHome, VandretFunction } from "./vandretFunction.ts";

/** What long runs are made of. Its maker is plugged in where the stacks are joined (`vandret.ts`). */
export interface RunParts {
  /** The machine: chunks of parcels, then one reduce; its own text says `longestRun`. */
  definition: DefinitionBody;
  /** The functions that the machine calls. */
  works: readonly VandretFunction[];
  /** `functions/runs/lambda.ts`: the calls of the API on runs. What it needs of the door and the sign-in it is given by `ApiStack`. */
  api: VandretFunction;
  /** Told of each run that failed, ran out of time or was stopped, as `{execution, status}`: it writes that down where the run is read. */
  ended: VandretFunction;
}

/** Makes the parts in the stack it is given, each function a `VandretFunction`. */
export type MakeRuns = (stack: Construct, home: FunctionHome) => RunParts;

export interface RunsStackProps extends StackProps {
  home: FunctionHome;
  makeRuns: MakeRuns;
}

/** A run of a national case is minutes; what stands still is stopped, so that it costs no more. */
export const longestRun = Duration.hours(2);

/** Runs that outlive a call: the machine, what it may do, and what happens to a run that does not end well. Holds nothing. */
export class RunsStack extends Stack {
  readonly api: VandretFunction;

  constructor(scope: Construct, id: string, { home, makeRuns, ...props }: RunsStackProps) {
    super(scope, id, props);
    const parts = makeRuns(this, home);
    this.api = parts.api;
    const machine = makeMachine(this, home, parts);
    parts.api.lambda.addEnvironment("RUN_MACHINE_ARN", machine.stateMachineArn);
    parts.api.allow(["states:StartExecution"], machine.stateMachineArn);
    // How far a run is stands in its map.
    parts.api.allow(
      ["states:DescribeExecution", "states:StopExecution", "states:ListMapRuns"],
      executionsOf(this, home),
    );
    parts.api.allow(["states:DescribeMapRun"], mapRunsOf(this, home));
    accept(
      this,
      "A run has no name before it is started; these are the runs of this one machine.",
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${this.region}:<AWS::AccountId>:execution:${machineName(home.environment)}:*]`,
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${this.region}:<AWS::AccountId>:mapRun:${machineName(home.environment)}/*]`,
    );
    tellOfThoseThatEnd(this, home, machine, parts.ended);
    const period = Duration.minutes(5);
    new HouseAlarm(this, "RunsFail", {
      topic: home.watch.topic,
      metric: new MathExpression({
        label: "runs that did not end well",
        expression: "FILL(failed, 0) + FILL(late, 0)",
        usingMetrics: { failed: machine.metricFailed({ period }), late: machine.metricTimedOut({ period }) },
        period,
      }),
      threshold: 1,
      errorImpact:
        "An engineer who waits for the roll of a large case is told that the run failed; the case itself is as it was.",
      runbook: "docs/runbook.md#runs-fail",
    });
  }
}

const machineName = (environment: string): string => `vandret-${environment}-runs`;

function executionsOf(stack: Stack, { environment }: FunctionHome): string {
  return stack.formatArn({
    service: "states",
    resource: "execution",
    resourceName: `${machineName(environment)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

/** `mapRun:MACHINE/LABEL:ID`, as Step Functions names the runs of a distributed map. */
function mapRunsOf(stack: Stack, { environment }: FunctionHome): string {
  return stack.formatArn({
    service: "states",
    resource: "mapRun",
    resourceName: `${machineName(environment)}/*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}

function makeMachine(stack: Stack, home: FunctionHome, { definition, works }: RunParts): StateMachine {
  const name = machineName(home.environment);
  const self = stack.formatArn({
    service: "states",
    resource: "stateMachine",
    resourceName: name,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  const role = new Role(stack, "MachineRole", {
    assumedBy: new ServicePrincipal("states.amazonaws.com"),
    description: "Vandret: long runs call their functions, and themselves by chunk",
  });
  const allow = (actions: string[], ...resources: string[]) =>
    role.addToPolicy(new PolicyStatement({ actions, resources }));
  accept(
    role,
    "X-Ray's calls for writing traces, and those by which Step Functions sets up the delivery of its log, take no resource.",
    "AwsSolutions-IAM5[Resource::*]",
  );
  allow(["lambda:InvokeFunction"], ...works.map(({ lambda }) => lambda.functionArn));
  // A distributed map runs its chunks as executions of its own machine, and reads what they are from the bucket.
  allow(["states:StartExecution"], self);
  allow(["states:DescribeExecution", "states:StopExecution"], executionsOf(stack, home));
  allow(["s3:GetObject", "s3:PutObject"], home.data.computed.arnForObjects("*"));
  allow(["s3:ListBucket"], home.data.computed.bucketArn);
  role.addToPolicy(
    new PolicyStatement({
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: [home.data.key.keyArn],
      conditions: { StringEquals: { "kms:ViaService": `s3.${stack.region}.amazonaws.com` } },
    }),
  );
  return new StateMachine(stack, "Machine", {
    stateMachineName: name,
    definitionBody: definition,
    role,
    tracingEnabled: true,
    encryptionConfiguration: new CustomerManagedEncryptionConfiguration(home.data.key),
    // What a run computes is a municipality's: the log says which step was when, and not with what.
    logs: {
      destination: houseLog(stack, "MachineLog", home.watch.key),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
}

function tellOfThoseThatEnd(stack: Stack, home: FunctionHome, machine: StateMachine, ended: VandretFunction): void {
  const { queue, parked } = new HouseQueue(stack, "Ended", {
    key: home.watch.key,
    topic: home.watch.topic,
    readerSeconds: 60,
    errorImpact:
      "An engineer sees a run as still under way that has failed, until somebody takes up the parked message.",
    runbook: "docs/runbook.md#messages-parked",
  });
  new Rule(stack, "RunEnded", {
    description: "A run that did not end well",
    eventPattern: {
      source: ["aws.states"],
      detailType: ["Step Functions Execution Status Change"],
      detail: { stateMachineArn: [machine.stateMachineArn], status: ["FAILED", "TIMED_OUT", "ABORTED"] },
    },
    targets: [
      new SqsQueue(queue, {
        deadLetterQueue: parked,
        message: RuleTargetInput.fromObject({
          execution: EventField.fromPath("$.detail.name"),
          status: EventField.fromPath("$.detail.status"),
        }),
      }),
    ],
  });
  ended.lambda.addEventSource(new SqsEventSource(queue, { batchSize: 1, reportBatchItemFailures: true }));
  accept(
    ended.lambda,
    "What cannot be taken three times goes to the queue's own dead letters, with an alarm.",
    "Serverless-LambdaEventSourceMappingDestination",
  );
}
