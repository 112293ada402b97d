import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { Architecture, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { projectRoot } from "./place.ts";

export interface VandretFunctionProps {
  /** The folder in `functions/`; its `lambda.ts` exports `handler`. */
  folder: string;
  /** Who is hurt, and how, when this function fails. It is what the person who is woken reads. */
  errorImpact: string;
  memoryMb: number;
  timeoutSeconds: number;
  environment?: Record<string, string>;
}

/** The one way to make a Lambda here: Node 24 on arm64, its own role and log, traced, with an alarm that says who is hurt. */
export class VandretFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, props: VandretFunctionProps) {
    super(scope, id);
    if (!/^.{20,}\.$/s.test(props.errorImpact))
      throw new Error(`${id}: errorImpact must be a sentence that says who is hurt, and how`);
    this.lambda = new NodejsFunction(this, "Lambda", {
      entry: join(projectRoot, "functions", props.folder, "lambda.ts"),
      handler: "handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      environment: { NODE_OPTIONS: "--enable-source-maps", ...props.environment },
      logGroup: new LogGroup(this, "Log", {
        retention: RetentionDays.SIX_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      projectRoot,
      depsLockFilePath: join(projectRoot, "package-lock.json"),
      bundling: {
        format: OutputFormat.ESM,
        // The same code runs on Node 20 on one machine (docs/adr/0002-same-bits.md).
        target: "node20",
        mainFields: ["module", "main"],
        minify: true,
        sourceMap: true,
        // The fonts of PDFs are part of the function that writes them.
        loader: { ".ttf": "binary" },
        externalModules: ["@aws-sdk/*", "@smithy/*"],
        banner:
          "import{createRequire as __vandretCreateRequire}from'node:module';const require=__vandretCreateRequire(import.meta.url);",
      },
    });
    new Alarm(this, "Errors", {
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: props.errorImpact,
    });
  }
}
