import { join } from "node:path";
import { Duration, Stack } from "aws-cdk-lib";
import { MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, Code, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { type BundlingOptions, NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import type { DataStack } from "./dataStack.ts";
import { type AlarmWords, HouseAlarm } from "./houseAlarm.ts";
import { houseLog } from "./houseLog.ts";
import { projectRoot } from "./place.ts";
import { grantRights, type Rights, settingsOf } from "./rights.ts";
import type { WatchStack } from "./watchStack.ts";

/** Where the metrics of the functions themselves are kept. */
export const metricsNamespace = "Vandret";

/** What all functions of one place share. */
export interface FunctionHome {
  environment: string;
  data: DataStack;
  watch: WatchStack;
}

export interface VandretFunctionProps extends AlarmWords {
  home: FunctionHome;
  /** The folder in `functions/`. */
  folder: string;
  /** Its file, which exports `handler`, where it is not `lambda.ts`. */
  file?: string;
  /** What it may do with data; nothing where nothing is said. */
  rights?: Rights;
  memoryMb: number;
  timeoutSeconds: number;
  environment?: Record<string, string>;
  /** Texts that stand in the code, by name (esbuild's `define`): what is too long for the environment. */
  define?: Record<string, string>;
}

/**
 * The one way to make a Lambda here: Node 24 on arm64, its own role with rights by name, its own log, traced, with an alarm that says who
 * is hurt and what to do.
 */
export class VandretFunction extends Construct {
  readonly lambda: NodejsFunction;
  /** As the function calls itself in logs, metrics and traces, and as AWS names it. */
  readonly service: string;

  constructor(scope: Construct, id: string, props: VandretFunctionProps) {
    super(scope, id);
    const { home, folder, file = "lambda", rights = {} } = props;
    this.service = file === "lambda" ? folder : `${folder}-${file}`;
    const log = houseLog(this, "Log", home.watch.key);
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description: `Vandret: functions/${folder}/${file}.ts`,
    });
    const writesItsLog = log.grant(role, "logs:CreateLogStream", "logs:PutLogEvents");
    this.lambda = new NodejsFunction(this, "Lambda", {
      functionName: functionName(home.environment, this.service),
      entry: join(projectRoot, "functions", folder, `${file}.ts`),
      handler: "handler",
      role,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      environment: {
        NODE_OPTIONS: "--enable-source-maps",
        POWERTOOLS_SERVICE_NAME: this.service,
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace,
        VANDRET_ENVIRONMENT: home.environment,
        ...settingsOf(home.data, rights),
        ...props.environment,
      },
      logGroup: log,
      projectRoot,
      depsLockFilePath: join(projectRoot, "package-lock.json"),
      bundling: bundling(props.define),
      // Who only looks at what stands round the code need not wait for it: nothing is bundled, and nothing can be deployed.
      ...(Stack.of(this).bundlingRequired ? {} : { code: Code.fromInline("not bundled") }),
    });
    accept(role, "X-Ray's two calls for writing traces take no resource.", "AwsSolutions-IAM5[Resource::*]");
    accept(
      this.lambda,
      "Called and waited for (by the API, Cognito or a machine), who hears of a failure, or given messages of a queue that parks them itself: nothing would ever come into a queue of the function's own.",
      "Serverless-LambdaDLQ",
    );
    grantRights(home.data, this.lambda, rights);
    writesItsLog.applyBefore(this.lambda);
    new HouseAlarm(this, "Errors", {
      topic: home.watch.topic,
      metric: failures(this.lambda, this.service, home.environment),
      threshold: 1,
      errorImpact: props.errorImpact,
      runbook: props.runbook,
    });
  }

  /** A right that is not on data: on a queue, a machine, a secret. Actions and resources by name. */
  allow(actions: readonly string[], ...resources: string[]): void {
    for (const action of actions)
      if (!/^[a-z0-9-]+:\w+$/.test(action)) throw new Error(`${this.service}: ${action} is no single call`);
    this.lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources }));
  }

  /** To use a key for what one service keeps under it, and for nothing else. */
  allowKey(key: IKey, service: string, ...more: readonly string[]): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt", ...more],
        resources: [key.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `${service}.${Stack.of(this).region}.amazonaws.com` } },
      }),
    );
  }
}

export const functionName = (environment: string, service: string): string => `vandret-${environment}-${service}`;

/** What Lambda itself counts as an error, and the bugs that a function answered 500 for: to the caller they are the same. */
function failures(lambda: NodejsFunction, service: string, environment: string): MathExpression {
  const period = Duration.minutes(5);
  const bugs = new Metric({
    namespace: metricsNamespace,
    metricName: "Bugs",
    dimensionsMap: { environment, service },
    statistic: "Sum",
    period,
  });
  return new MathExpression({
    label: `failures of ${service}`,
    expression: "FILL(errors, 0) + FILL(bugs, 0)",
    usingMetrics: { errors: lambda.metricErrors({ period }), bugs },
    period,
  });
}

const bundling = (define: Record<string, string> = {}): BundlingOptions => ({
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
  define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
});
