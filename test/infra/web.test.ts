import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { loggedFields } from "../../infra/aws/edgeWatchStack.ts";
import { originSecretHeader } from "../../infra/aws/webStack.ts";
import { type Made, ofType, stacksOf } from "./makeStacks.ts";

let made: Made;
let web: Template;
let edge: Template;
beforeAll(() => {
  made = stacksOf("full");
  web = Template.fromJSON(made.templates.Web!);
  edge = Template.fromJSON(made.templates.Edge!);
});

const distribution = () =>
  ofType(made.templates.Web!, "AWS::CloudFront::Distribution")[0]![1].Properties.DistributionConfig as {
    Aliases: string[];
    ViewerCertificate: Record<string, unknown>;
    WebACLId: unknown;
    Origins: {
      OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[];
      CustomOriginConfig?: Record<string, unknown>;
    }[];
  };

describe("the one address", () => {
  it("serves the pages under a policy that runs nothing but their own files, over TLS for a year to come", () => {
    const headers = ofType(made.templates.Web!, "AWS::CloudFront::ResponseHeadersPolicy")[0]![1].Properties
      .ResponseHeadersPolicyConfig as {
      SecurityHeadersConfig: Record<string, Record<string, unknown>>;
    };
    const { ContentSecurityPolicy: policy, StrictTransportSecurity: tls } = headers.SecurityHeadersConfig;
    const csp = JSON.stringify(policy);
    expect(csp).toContain("script-src 'self';");
    expect(csp).not.toContain("unsafe-");
    expect(csp).not.toContain("*");
    expect(tls).toEqual({ AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true, Override: true });
  });

  it("lets the pages call the API, the sign-in of this place and the buckets of large files and answers, and nobody else", () => {
    const csp = JSON.stringify(ofType(made.templates.Web!, "AWS::CloudFront::ResponseHeadersPolicy")[0]![1]);
    const connect = /connect-src ([^;]*);/.exec(csp)![1]!;
    expect(connect.startsWith("'self' https://vandret-full.auth.eu-north-1.amazoncognito.com https://")).toBe(true);
    expect(connect).toMatch(/Vandret-full-Data:ExportsOutputFnGetAttObjects\w+RegionalDomainName/);
    expect(connect).toMatch(/Vandret-full-Data:ExportsOutputFnGetAttComputed\w+RegionalDomainName/);
    expect(connect.match(/https:/g)).toHaveLength(3);
  });

  it("answers pages and API over TLS 1.2 and up, behind the firewall", () => {
    expect(distribution().ViewerCertificate).toMatchObject({
      MinimumProtocolVersion: "TLSv1.2_2021",
      SslSupportMethod: "sni-only",
    });
    expect(distribution().Aliases).toEqual(["vandret.example.dk"]);
    expect(JSON.stringify(distribution().WebACLId)).toContain("Firewall");
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

describe("the API behind it", () => {
  it("is told by CloudFront what only it and the functions know, which stands in no template", () => {
    const [told] = distribution().Origins.flatMap(({ OriginCustomHeaders = [] }) => OriginCustomHeaders);
    expect(told!.HeaderName).toBe(originSecretHeader);
    expect(JSON.stringify(told!.HeaderValue)).toMatch(/resolve:secretsmanager:.*OriginSecret.*:SecretString/);
    web.hasResourceProperties("AWS::SecretsManager::Secret", {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
  });

  it("is closed by every function behind it: each knows the secret's name, and may read it", () => {
    const ofRuns = ofType(made.templates.Runs!, "AWS::Lambda::Function").filter(
      ([, { Properties }]) => Properties.FunctionName === "vandret-full-runs",
    );
    expect(ofRuns).toHaveLength(1);
    const functions = [...ofType(made.templates.Api!, "AWS::Lambda::Function"), ...ofRuns];
    expect(functions.length).toBeGreaterThan(5);
    for (const [name, { Properties }] of functions)
      expect([name, JSON.stringify(Properties.Environment)]).toEqual([
        name,
        expect.stringMatching(/"ORIGIN_SECRET_ARN":\{"Fn::ImportValue":"Vandret-full-Web:\w*OriginSecret/),
      ]);
  });

  it("asks CloudFront for TLS 1.2", () => {
    const [api] = distribution().Origins.filter(({ CustomOriginConfig }) => CustomOriginConfig !== undefined);
    expect(api!.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: "https-only",
      OriginSSLProtocols: ["TLSv1.2"],
    });
  });

  it("is held back, and writes down each call without who made it, its path or its query", () => {
    const [, stage] = ofType(made.templates.Web!, "AWS::ApiGatewayV2::Stage")[0]!;
    expect(stage.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
    const { Format } = stage.Properties.AccessLogSettings as { Format: string };
    const line = Object.values(JSON.parse(Format) as Record<string, string>);
    expect(line).toContain("$context.routeKey");
    expect(line.filter((one) => /\.(path|identity|claims|sourceIp|userAgent)|querystring|header/i.test(one))).toEqual(
      [],
    );
  });
});

describe("what CloudFront writes down", () => {
  it("has neither path nor query, which may hold the code of a link, nor who it was", () => {
    const told = loggedFields.filter((field) =>
      /uri|query|referer|cookie|^c-|user-agent|forwarded|asn|host/i.test(field),
    );
    expect(told).toEqual([]);
    Template.fromJSON(made.templates.EdgeWatch!).hasResourceProperties("AWS::Logs::Delivery", {
      RecordFields: [...loggedFields],
    });
  });
});

describe("the firewall", () => {
  const rules = () =>
    ofType(made.templates.Edge!, "AWS::WAFv2::WebACL")[0]![1].Properties.Rules as Record<string, unknown>[];

  it("stands where CloudFront looks for it", () => {
    expect(made.stacks.edge.region).toBe("us-east-1");
    edge.hasResourceProperties("AWS::WAFv2::WebACL", { Scope: "CLOUDFRONT", DefaultAction: { Allow: {} } });
  });

  it("holds back who asks too often: at all, by the codes of links, and for sums", () => {
    const limits = rules()
      .filter(({ Action }) => Action !== undefined)
      .map(({ Name, Action, Statement }) => [
        Name,
        Object.keys(Action as object)[0],
        (Statement as { RateBasedStatement: { Limit: number; AggregateKeyType: string } }).RateBasedStatement
          .AggregateKeyType,
      ]);
    expect(limits).toEqual([
      ["TooManyRequests", "Block", "IP"],
      ["TooManyOpenings", "Block", "IP"],
      ["TooManySums", "Block", "IP"],
    ]);
  });

  it("turns away what AWS knows to be bad, and takes neither a large case nor what an owner writes for it", () => {
    const ofAws = rules().flatMap(({ Statement }) => {
      const { ManagedRuleGroupStatement: group } = Statement as {
        ManagedRuleGroupStatement?: { Name: string; RuleActionOverrides: { Name: string; ActionToUse: object }[] };
      };
      return group === undefined ? [] : [group];
    });
    expect(ofAws.map(({ Name }) => Name)).toEqual([
      "AWSManagedRulesAmazonIpReputationList",
      "AWSManagedRulesKnownBadInputsRuleSet",
      "AWSManagedRulesCommonRuleSet",
    ]);
    expect(ofAws.flatMap(({ RuleActionOverrides }) => RuleActionOverrides)).toEqual(
      ["SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericRFI_BODY"].map((Name) => ({
        Name,
        ActionToUse: { Count: {} },
      })),
    );
  });

  it("keeps no request: one would hold a code, or somebody's address, outside the EU", () => {
    expect(JSON.stringify(made.templates.Edge)).not.toContain('"SampledRequestsEnabled":true');
    edge.resourceCountIs("AWS::WAFv2::LoggingConfiguration", 0);
  });
});
