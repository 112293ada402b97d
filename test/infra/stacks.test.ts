import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { computedDays } from "../../functions/adapters/computedStore.ts";
import { linksByCase } from "../../functions/adapters/index.ts";
import { placeFrom } from "../../infra/aws/place.ts";
import { functionRoutes, localOnly } from "../../infra/aws/routes.ts";
import { vandret } from "../../infra/aws/vandret.ts";
import { VandretFunction } from "../../infra/aws/vandretFunction.ts";
import { endpoints } from "../../shared/contract/index.ts";

let data: Template;
let api: Template;
let web: Template;
const folders = new Set(functionRoutes.map(({ folder }) => folder));

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

  it("keeps links as long, but for those whose time is over, and lists them by case", () => {
    data.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      Properties: Match.objectLike({
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
        TimeToLiveSpecification: { AttributeName: "forgetAt", Enabled: true },
        GlobalSecondaryIndexes: [
          Match.objectLike({
            IndexName: linksByCase,
            KeySchema: [
              { AttributeName: "caseKey", KeyType: "HASH" },
              { AttributeName: "place", KeyType: "RANGE" },
            ],
          }),
        ],
      }),
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

  it("keeps what people write encrypted and closed, and without versions: what is deleted is gone", () => {
    const buckets = Object.entries(data.findResources("AWS::S3::Bucket", { DeletionPolicy: "Retain" }));
    const [, writings] = buckets.find(([name]) => name.startsWith("Writings"))!;
    const { Properties } = writings as { Properties: Record<string, unknown> };
    expect(Properties.VersioningConfiguration).toBeUndefined();
    expect(Properties.BucketEncryption).toBeDefined();
    expect(Properties.PublicAccessBlockConfiguration).toMatchObject({ BlockPublicPolicy: true });
  });

  it("keeps what can be computed again for as long as one machine does, encrypted and closed, and nothing else there", () => {
    const buckets = Object.entries(data.findResources("AWS::S3::Bucket", { DeletionPolicy: "Retain" }));
    const [, computed] = buckets.find(([name]) => name.startsWith("Computed"))!;
    const { Properties } = computed as { Properties: Record<string, unknown> };
    expect(Properties.LifecycleConfiguration).toEqual({
      Rules: [{ ExpirationInDays: computedDays, Status: "Enabled" }],
    });
    expect(Properties.BucketEncryption).toBeDefined();
    expect(Properties.PublicAccessBlockConfiguration).toMatchObject({ BlockPublicPolicy: true });
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

  it("lets nobody at the stored cases without a signature or a token, but for the answer that an owner's code lets in", () => {
    const routes = Object.values(api.findResources("AWS::ApiGatewayV2::Route")) as {
      Properties: { RouteKey: string; AuthorizationType: string };
    }[];
    const open = routes.filter(({ Properties }) => Properties.AuthorizationType === "NONE");
    const ofCases = open
      .map(({ Properties }) => Properties.RouteKey)
      .filter((key) => /\/v1\/(cases|uploads)/.test(key));
    expect(ofCases).toEqual(["POST /v1/cases/{id}/hearings/{hearing}/objections"]);
    expect(routes.filter(({ Properties }) => Properties.RouteKey.includes("/v1/cases")).length).toBeGreaterThan(0);
  });

  it("asks for the issuer's token where links are made and ended, and for none where one is opened by its code", () => {
    const typeOf = (key: string) =>
      (
        Object.values(api.findResources("AWS::ApiGatewayV2::Route", { Properties: { RouteKey: key } }))[0] as {
          Properties: { AuthorizationType: string };
        }
      ).Properties.AuthorizationType;
    for (const call of functionRoutes.filter(({ entry }) => entry === "jwt").flatMap(({ calls }) => calls))
      expect([call, typeOf(call)]).toEqual([call, "JWT"]);
    expect(typeOf("POST /v1/cases/{id}/links")).toBe("JWT");
    expect(typeOf("GET /v1/shared/{token}")).toBe("NONE");
    api.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
      AuthorizerType: "JWT",
      JwtConfiguration: { Audience: [{ Ref: "TokenAudience" }], Issuer: { Ref: "TokenIssuer" } },
    });
  });

  it("runs every function on Node 24 and arm64, traced, with its own log that is not kept for ever", () => {
    const lambdas = api.findResources("AWS::Lambda::Function");
    expect(Object.keys(lambdas)).toHaveLength(folders.size);
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
    expect(alarms).toHaveLength(folders.size);
    for (const { Properties } of alarms) expect(Properties.AlarmDescription).toMatch(/^.{20,}\.$/);
  });

  it("gives each function the rights it needs and no other: only what people write may be deleted, and only what has a log may write to it", () => {
    interface Statement {
      Action: string | string[];
      Resource: unknown;
    }
    const rights = Object.entries(api.findResources("AWS::IAM::Policy")).flatMap(([name, policy]) =>
      (
        policy as { Properties: { PolicyDocument: { Statement: Statement[] } } }
      ).Properties.PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
        [Action].flat().flatMap((action) => {
          if (!/^(dynamodb|s3):/.test(action)) return [];
          const of = [
            ...new Set(JSON.stringify(Resource).match(/Events|Links|Objects|Writings|Computed/g) ?? ["anything"]),
          ];
          return of.map((one) => `${/^[A-Z][a-z]+/.exec(name)?.[0]} ${action} ${one}`);
        }),
      ),
    );
    expect(rights.sort()).toEqual([
      "Cases dynamodb:GetItem Events",
      "Cases dynamodb:PutItem Events",
      "Cases dynamodb:Query Events",
      "Cases s3:GetObject Objects",
      "Cases s3:ListBucket Objects",
      "Cases s3:PutObject Objects",
      "Decisions dynamodb:GetItem Events",
      "Decisions dynamodb:GetItem Links",
      "Decisions dynamodb:PutItem Events",
      "Decisions dynamodb:Query Events",
      "Decisions dynamodb:UpdateItem Links",
      "Decisions s3:GetObject Computed",
      "Decisions s3:GetObject Objects",
      "Decisions s3:ListBucket Computed",
      "Decisions s3:ListBucket Objects",
      "Decisions s3:PutObject Computed",
      "Decisions s3:PutObject Objects",
      "Documents dynamodb:GetItem Links",
      "Documents dynamodb:Query Events",
      "Documents dynamodb:UpdateItem Links",
      "Documents s3:GetObject Objects",
      "Documents s3:ListBucket Objects",
      "Hearings dynamodb:GetItem Events",
      "Hearings dynamodb:GetItem Links",
      "Hearings dynamodb:PutItem Events",
      "Hearings dynamodb:Query Events",
      "Hearings dynamodb:UpdateItem Links",
      "Hearings s3:DeleteObject Writings",
      "Hearings s3:GetObject Objects",
      "Hearings s3:GetObject Writings",
      "Hearings s3:ListBucket Objects",
      "Hearings s3:ListBucket Writings",
      "Hearings s3:PutObject Objects",
      "Hearings s3:PutObject Writings",
      "Links dynamodb:BatchWriteItem Links",
      "Links dynamodb:GetItem Events",
      "Links dynamodb:GetItem Links",
      "Links dynamodb:Query Events",
      "Links dynamodb:Query Links",
      "Links dynamodb:UpdateItem Links",
      "Links s3:GetObject Objects",
      "Links s3:ListBucket Objects",
      "Uploads s3:GetObject Objects",
      "Uploads s3:ListBucket Objects",
      "Uploads s3:PutObject Objects",
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
