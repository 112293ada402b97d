import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Code, Function as Lambda, Runtime } from "aws-cdk-lib/aws-lambda";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { DefinitionBody, StateMachine } from "aws-cdk-lib/aws-stepfunctions";
import { RunMachine } from "../../../infra/aws/runMachine.ts";

/** What stands for a resource that has no name before it is deployed. */
export const workArn = "arn:aws:lambda:eu-north-1:123456789012:function:work";
export const bucketName = "computed";

/** The definition as a stack synthesises it, with names for what only a deployment names. */
export function synthesised(): Record<string, unknown> {
  const stack = new Stack(new App(), "Runs");
  const work = new Lambda(stack, "Work", {
    ...{ runtime: Runtime.NODEJS_24_X, handler: "index.handler", code: Code.fromInline("not run") },
  });
  const machine = new RunMachine(stack, "RunMachine", { work, bucket: new Bucket(stack, "Bucket") });
  new StateMachine(stack, "Machine", { definitionBody: DefinitionBody.fromChainable(machine.chain) });
  const [found] = Object.values(Template.fromStack(stack).findResources("AWS::StepFunctions::StateMachine"));
  const { DefinitionString } = (found as { Properties: { DefinitionString: { "Fn::Join": [string, unknown[]] } } })
    .Properties;
  const [between, parts] = DefinitionString["Fn::Join"];
  return JSON.parse(parts.map(named).join(between)) as Record<string, unknown>;
}

function named(part: unknown): string {
  if (typeof part === "string") return part;
  const { Ref, "Fn::GetAtt": attribute } = part as { Ref?: string; "Fn::GetAtt"?: [string, string] };
  if (Ref === "AWS::Partition") return "aws";
  if (Ref?.startsWith("Bucket") === true) return bucketName;
  if (attribute?.[0].startsWith("Work") === true && attribute[1] === "Arn") return workArn;
  throw new Error(`nothing is known of ${JSON.stringify(part)}`);
}
