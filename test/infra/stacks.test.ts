import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { placeFrom } from "../../infra/aws/place.ts";
import { functionRoutes, localOnly } from "../../infra/aws/routes.ts";
import { vandret } from "../../infra/aws/vandret.ts";
import { VandretFunction } from "../../infra/aws/vandretFunction.ts";
import { endpoints } from "../../shared/contract/index.ts";

let data: Template;
let api: Template;
let web: Template;

beforeAll(() => {
  const pages = mkdtempSync(join(tmpdir(), "vandret-pages-"));
  writeFileSync(join(pages, "index.html"), "<!doctype html><title>Vandret</title>");
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), "vandret-cdk-")) });
  const stacks = vandret(app, { environment: "test", region: "eu-north-1" }, pages);
  data = Template.fromStack(stacks.data);
  api = Template.fromStack(stacks.api);
  web = Template.fromStack(stacks.web);
});

describe("the data stack", () => {
  it("keeps the log of the cases when the stack goes, with a way back in time", () => {
    data.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    });
  });

  it("keeps objects versioned, encrypted and closed to the public", () => {
    data.hasResource("AWS::S3::Bucket", {
      DeletionPolicy: "Retain",
      Properties: {
        VersioningConfiguration: { Status: "Enabled" },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: Match.anyValue(),
      },
    });
  });
});

describe("the API stack", () => {
  it("routes every call of the contract but those that only one machine answers, and no other", () => {
    const inContract = Object.values(endpoints)
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`)
      .filter((call) => !localOnly.includes(call))
      .sort();
    expect(functionRoutes.flatMap(({ calls }) => calls).sort()).toEqual(inContract);
    const routed = Object.values(api.findResources("AWS::ApiGatewayV2::Route")).map(
      (route) => (route as { Properties: { RouteKey: string } }).Properties.RouteKey,
    );
    expect(routed.sort()).toEqual(inContract);
  });

  it("lets nobody at the stored cases without a signature, since there is no sign-in yet", () => {
    const routes = Object.values(api.findResources("AWS::ApiGatewayV2::Route")) as {
      Properties: { RouteKey: string; AuthorizationType: string };
    }[];
    const open = routes.filter(({ Properties }) => Properties.AuthorizationType === "NONE");
    expect(open.filter(({ Properties }) => /\/v1\/(cases|uploads)/.test(Properties.RouteKey))).toEqual([]);
    expect(routes.filter(({ Properties }) => Properties.RouteKey.includes("/v1/cases")).length).toBeGreaterThan(0);
  });

  it("runs every function on Node 24 and arm64, traced, with its own log that is not kept for ever", () => {
    const lambdas = api.findResources("AWS::Lambda::Function");
    expect(Object.keys(lambdas)).toHaveLength(functionRoutes.length);
    api.allResourcesProperties("AWS::Lambda::Function", {
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      TracingConfig: { Mode: "Active" },
      LoggingConfig: { LogGroup: Match.anyValue() },
    });
    api.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 180 });
  });

  it("wakes somebody with a sentence that says who is hurt", () => {
    const alarms = Object.values(api.findResources("AWS::CloudWatch::Alarm")) as {
      Properties: { AlarmDescription: string };
    }[];
    expect(alarms).toHaveLength(functionRoutes.length);
    for (const { Properties } of alarms) expect(Properties.AlarmDescription).toMatch(/^.{20,}\.$/);
  });

  it("lets the cases write the log, the documents read it, both and the uploads at the objects, and nobody delete", () => {
    const policies = Object.entries(api.findResources("AWS::IAM::Policy"));
    const statements = (policy: unknown) =>
      (policy as { Properties: { PolicyDocument: { Statement: { Action: string | string[] }[] } } }).Properties
        .PolicyDocument.Statement;
    const actionsOf = (policy: unknown) => statements(policy).flatMap(({ Action }) => Action);
    const onData = policies.filter(([, policy]) => actionsOf(policy).some((action) => /^(dynamodb|s3):/.test(action)));
    expect(onData.map(([name]) => name).sort()).toEqual([
      expect.stringMatching(/^Cases/),
      expect.stringMatching(/^Documents/),
      expect.stringMatching(/^Uploads/),
    ]);
    const onLog = onData.filter(([, policy]) => actionsOf(policy).some((action) => action.startsWith("dynamodb:")));
    expect(onLog.map(([name]) => name).sort()).toEqual([
      expect.stringMatching(/^Cases/),
      expect.stringMatching(/^Documents/),
    ]);
    const ofDocuments = actionsOf(onLog.find(([name]) => name.startsWith("Documents"))![1]);
    expect(ofDocuments.filter((action) => /^(dynamodb|s3):/.test(action)).sort()).toEqual([
      "dynamodb:Query",
      "s3:GetObject",
      "s3:ListBucket",
    ]);
    expect(
      [...new Set(onData.flatMap(([, policy]) => actionsOf(policy)).filter((a) => /^(dynamodb|s3):/.test(a)))].sort(),
    ).toEqual([
      "dynamodb:GetItem",
      "dynamodb:PutItem",
      "dynamodb:Query",
      "s3:GetObject",
      "s3:ListBucket",
      "s3:PutObject",
    ]);
  });

  it("refuses a function whose alarm would not say who is hurt", () => {
    const stack = new Stack(new App());
    const vague = { folder: "classify", errorImpact: "broken", memoryMb: 128, timeoutSeconds: 5 };
    expect(() => new VandretFunction(stack, "Vague", vague)).toThrow("who is hurt");
  });
});

describe("the web stack", () => {
  const policy = () =>
    Object.values(web.findResources("AWS::CloudFront::ResponseHeadersPolicy"))[0] as {
      Properties: {
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string; Override: boolean } };
        };
      };
    };

  it("serves the pages under a policy that runs nothing but their own files", () => {
    const csp =
      policy().Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy;
    expect(csp).toContain("script-src 'self';");
    expect(csp).not.toContain("unsafe-");
  });

  it("answers pages and API at one address, over TLS 1.2 and up", () => {
    web.hasResourceProperties("AWS::CloudFront::Distribution", {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: "redirect-to-https" }),
        CacheBehaviors: [Match.objectLike({ PathPattern: "/v1/*", ViewerProtocolPolicy: "https-only" })],
      }),
    });
  });

  it("lets only the distribution read the bucket of the pages", () => {
    web.resourceCountIs("AWS::CloudFront::OriginAccessControl", 1);
    web.hasResourceProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: Match.objectLike({ BlockPublicPolicy: true, RestrictPublicBuckets: true }),
    });
  });
});

describe("where to deploy", () => {
  const given = (values: Record<string, unknown>) => placeFrom((name) => values[name]);

  it("is the test environment in Stockholm where nothing is said", () => {
    expect(given({})).toEqual({ environment: "test", region: "eu-north-1" });
  });

  it("is never outside the EU", () => {
    expect(() => given({ region: "us-east-1" })).toThrow("the data stays in the EU");
  });

  it("is refused where the name of the environment is not one", () => {
    expect(() => given({ env: "Prod miljø" })).toThrow('-c env="Prod miljø"');
  });
});
