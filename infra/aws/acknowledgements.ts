import type { Stack } from "aws-cdk-lib";
import { accept } from "./accept.ts";
import { backupPolicies } from "./backups.ts";
import type { DataStack } from "./dataStack.ts";
import type { Place } from "./place.ts";
import type { SignInStack } from "./signInStack.ts";
import type { WebStack } from "./webStack.ts";

interface Stacks {
  data: DataStack;
  web: WebStack;
  signIn: SignInStack;
  api: Stack;
  runs: Stack;
}

/**
 * What cdk-nag finds and is as it should be, for whoever reviews it: all of it, but for what belongs to one construct each time it is
 * used (`vandretFunction.ts`, `apiStack.ts`, `runsStack.ts`).
 */
export function acknowledge(stacks: Stacks, place: Place): void {
  const { data, web, signIn, api, runs } = stacks;
  accept(
    data,
    "AWS's own rights for AWS Backup: they follow what that service comes to need, and are what it documents. The role is assumed by it alone.",
    ...backupPolicies.map((name) => `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`),
  );
  accept(
    web.secretOfOrigin,
    "CloudFront learns of a new secret by a deployment only, so a change by the clock would shut everybody out. It is changed by hand, by docs/runbook.md#change-the-origin-secret; the functions take the one before meanwhile.",
    "AwsSolutions-SMG4",
  );
  accept(
    web.distribution,
    "Logged by CloudFront's newer logs (EdgeWatchStack), which can leave out path and address; the ones this rule looks for would write down the codes that open owners' links.",
    "AwsSolutions-CFR3",
  );
  accept(
    web.distribution,
    "Owners live abroad too, and the case is public administration: nobody is shut out by country.",
    "AwsSolutions-CFR1",
  );
  if (place.site === undefined)
    accept(
      web.distribution,
      "A copy for trying out, at CloudFront's own name and certificate, which sets this itself. A place with an address of its own (prod must have one) asks for TLS 1.2.",
      "AwsSolutions-CFR4",
    );
  accept(
    signIn,
    "The pool has no passwords to protect, which is what the plan adds; its users come from the municipalities' own sign-in, which is protected there.",
    "AwsSolutions-COG8",
  );
  for (const stack of [web, signIn]) {
    const helper = stack.node.findChild("Custom::CDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C");
    accept(helper, ofCdk, ...findingsOfDeployment, ...pagesOf(web, stack));
  }
  for (const stack of [api, runs])
    if (stack !== undefined)
      accept(
        stack,
        "An object is named by its tenant and its content, so it has no name before it is made. Which function may do what in which bucket is listed right by right (test/infra/rights.test.ts), and the functions put the tenant of the token in each name.",
        ...exported.map((name) => `AwsSolutions-IAM5[Resource::${data.stackName}:${name}/*]`),
      );
  accept(
    api,
    "The files of registers lie under one name and are named by their content: which of them is read stands in the settings, and a newer one comes without a deployment of rights.",
    `AwsSolutions-IAM5[Resource::${data.stackName}:${exported[0]}/registers/*]`,
  );
}

const ofCdk =
  "The CDK's own helper that puts the pages into their bucket while a deployment runs, with the rights and the runtime that the CDK gives it. It reads the deployment's assets and writes the pages, which are public; nobody else can call it, and CloudFormation waits for its answer, so that nothing is lost without a queue.";

const findingsOfDeployment = [
  "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]",
  ...["GetBucket*", "GetObject*", "List*", "Abort*", "DeleteObject*"].map(
    (name) => `AwsSolutions-IAM5[Action::s3:${name}]`,
  ),
  "AwsSolutions-IAM5[Resource::*]",
  "AwsSolutions-L1",
  "Serverless-LambdaDLQ",
  "Serverless-LambdaLatestVersion",
  "Serverless-LambdaTracing",
];

const pagesOf = (web: WebStack, stack: Stack): string[] => [
  `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${web.region}/*]`,
  stack === web
    ? "AwsSolutions-IAM5[Resource::<Pages127DFD1A.Arn>/*]"
    : `AwsSolutions-IAM5[Resource::${web.stackName}:ExportsOutputFnGetAttPages127DFD1AArn187CDF18/*]`,
];

/** The buckets of the data stack, as others are told their names. */
const exported = [
  "ExportsOutputFnGetAttObjectsA92BA4F1ArnDE4464BF",
  "ExportsOutputFnGetAttWritings253CEB2FArn98E13219",
  "ExportsOutputFnGetAttComputed012F5A94ArnE886AFAF",
];
