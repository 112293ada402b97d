import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { Topic } from "aws-cdk-lib/aws-sns";
import { beforeAll, describe, expect, it } from "vitest";
import { apiFunctions } from "../../infra/aws/apiFunctions.ts";
import { HouseAlarm } from "../../infra/aws/houseAlarm.ts";
import { projectRoot } from "../../infra/aws/place.ts";
import { functionRoutes } from "../../infra/aws/routes.ts";
import { type Made, ofType, type Resource, stacksOf } from "./makeStacks.ts";

let made: Made;
const runbook = readFileSync(join(projectRoot, "docs/runbook.md"), "utf8");
beforeAll(() => {
  made = stacksOf("full");
});

const alarms = () =>
  Object.entries(made.templates).flatMap(([stack, template]) =>
    ofType(template, "AWS::CloudWatch::Alarm").map(([name, { Properties }]) => ({
      stack,
      name,
      ...(Properties as { AlarmDescription: string; AlarmActions: unknown[]; OKActions: unknown[] }),
    })),
  );

/** A heading as its address has it, on the pages that show this repository. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- æøå]/g, "")
    .replaceAll(" ", "-");

/** The sections of the runbook by their anchors. */
const sections = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((section) => [anchorOf(section.slice(0, section.indexOf("\n"))), section]),
);

describe("an alarm", () => {
  it("says who is hurt in a sentence, and where it stands what to do", () => {
    expect(alarms().length).toBeGreaterThan(apiFunctions.length + 5);
    for (const { name, AlarmDescription } of alarms())
      expect([name, AlarmDescription]).toEqual([
        name,
        expect.stringMatching(/^.{20,}\. What to do: docs\/runbook\.md#[\w-]+$/s),
      ]);
  });

  it("leads to a section of the runbook that says who is hurt, how to see it, what to do and how to know that it is over", () => {
    for (const { name, AlarmDescription } of alarms()) {
      const section = sections.get(AlarmDescription.split("#")[1]!);
      expect([name, section]).toEqual([name, expect.any(String)]);
      for (const part of ["**Who is hurt.**", "**How to see it.**", "**What to do.**", "**It is over when**"])
        expect([name, section!.includes(part)]).toEqual([name, true]);
    }
  });

  it("tells somebody when it starts and when it is over", () => {
    for (const { name, AlarmActions, OKActions } of alarms())
      expect([name, AlarmActions?.length, OKActions?.length]).toEqual([name, 1, 1]);
  });

  it("is refused where it would not say who is hurt", () => {
    const stack = new Stack(new App());
    const make = (errorImpact: string) =>
      new HouseAlarm(stack, "Vague", {
        errorImpact,
        runbook: "docs/runbook.md#api-fails",
        threshold: 1,
        topic: new Topic(stack, "Topic"),
        metric: new Metric({ namespace: "Test", metricName: "Test" }),
      });
    expect(() => make("broken")).toThrow("who is hurt");
  });
});

describe("what is told of where it fails", () => {
  it("is every function, by what Lambda counts and by the bugs that it answered 500 for", () => {
    const metrics = JSON.stringify(
      ["Api", "SignIn", "Runs"].flatMap((stack) => ofType(made.templates[stack]!, "AWS::CloudWatch::Alarm")),
    );
    const services = [...new Set(functionRoutes.map(({ folder }) => folder)), "signIn", "runs-work", "runs-ended"];
    for (const service of services)
      expect([service, metrics.includes(`"Name":"service","Value":"${service}"`)]).toEqual([service, true]);
    const functions = Object.values(made.templates).flatMap((template) => ofType(template, "AWS::Lambda::Function"));
    const ours = functions.filter(([, { Properties }]) =>
      JSON.stringify(Properties.FunctionName ?? "").includes("vandret-"),
    );
    expect(ours).toHaveLength(services.length);
  });

  it("is told to an address given when it is deployed, by a topic under our key and over TLS", () => {
    for (const stack of ["Watch", "EdgeWatch"]) {
      const template = Template.fromJSON(made.templates[stack]!);
      template.hasResourceProperties("AWS::SNS::Topic", { KmsMasterKeyId: Match.anyValue() });
      template.hasResourceProperties("AWS::SNS::Subscription", {
        Protocol: "email",
        Endpoint: { Ref: "AlarmEmail" },
        RedrivePolicy: Match.anyValue(),
      });
      template.hasParameter("AlarmEmail", { NoEcho: true });
    }
  });

  it("is the bill, before the month's money is used", () => {
    Template.fromJSON(made.templates.EdgeWatch!).hasResourceProperties("AWS::Budgets::Budget", {
      Budget: Match.objectLike({ BudgetLimit: { Amount: 100, Unit: "USD" }, TimeUnit: "MONTHLY" }),
      NotificationsWithSubscribers: [
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: "ACTUAL", Threshold: 80 }) }),
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: "FORECASTED", Threshold: 100 }) }),
      ],
    });
  });
});

describe("every function", () => {
  it("runs on Node 24 and arm64, traced, with its own log under our key, kept for half a year", () => {
    for (const [stack, template] of Object.entries(made.templates)) {
      const own = ofType(template, "AWS::Lambda::Function").filter(([name]) => !name.startsWith("Custom"));
      for (const [name, { Properties }] of own)
        expect([stack, name, Properties]).toEqual([
          stack,
          name,
          expect.objectContaining({
            Runtime: "nodejs24.x",
            Architectures: ["arm64"],
            TracingConfig: { Mode: "Active" },
            LoggingConfig: { LogGroup: expect.anything() },
          }),
        ]);
      for (const [name, { Properties }] of ofType(template, "AWS::Logs::LogGroup"))
        expect([stack, name, Properties]).toEqual([
          stack,
          name,
          expect.objectContaining({ RetentionInDays: 180, KmsKeyId: expect.anything() }),
        ]);
    }
  });

  it("has a role of its own", () => {
    const roles = ofType(made.templates.Api!, "AWS::Lambda::Function").map(([, { Properties }]) =>
      JSON.stringify(Properties.Role),
    );
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles.length).toBe(apiFunctions.length);
  });
});

describe("a queue", () => {
  it("is encrypted, and parks what cannot be taken three times, where somebody is told of it", () => {
    const runs = Template.fromJSON(made.templates.Runs!);
    runs.hasResourceProperties("AWS::SQS::Queue", {
      KmsMasterKeyId: Match.anyValue(),
      RedrivePolicy: {
        maxReceiveCount: 3,
        deadLetterTargetArn: { "Fn::GetAtt": [Match.stringLikeRegexp("^EndedParked"), "Arn"] },
      },
    });
    runs.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: "ApproximateNumberOfMessagesVisible",
      Threshold: 1,
      AlarmDescription: Match.stringLikeRegexp("messages-parked"),
    });
  });
});

describe("a run", () => {
  it("that does not end well is told of, and written down by the function that is told", () => {
    const runs = Template.fromJSON(made.templates.Runs!);
    runs.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: Match.objectLike({
        source: ["aws.states"],
        detail: Match.objectLike({ status: ["FAILED", "TIMED_OUT", "ABORTED"] }),
      }),
    });
    runs.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      BatchSize: 1,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
    });
  });

  it("is traced, stopped where it stands still, and its data stand in no log", () => {
    const [[, machine]] = ofType(made.templates.Runs!, "AWS::StepFunctions::StateMachine") as [[string, Resource]];
    expect(JSON.stringify(machine.Properties["DefinitionString"])).toMatch(/\\"TimeoutSeconds\\":7200\b/);
    Template.fromJSON(made.templates.Runs!).hasResourceProperties("AWS::StepFunctions::StateMachine", {
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: Match.objectLike({ IncludeExecutionData: false, Level: "ALL" }),
      EncryptionConfiguration: Match.objectLike({ Type: "CUSTOMER_MANAGED_KMS_KEY" }),
    });
  });
});
