import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { computedDays } from "../../functions/adapters/computedStore.ts";
import { linksByCase } from "../../functions/adapters/index.ts";
import { type Made, ofType, type Resource, stacksOf } from "./makeStacks.ts";

let made: Made;
let data: Template;
beforeAll(() => {
  made = stacksOf("full");
  data = Template.fromJSON(made.templates.Data!);
});

const bucket = (name: string): Resource =>
  ofType(made.templates.Data!, "AWS::S3::Bucket").find(([logical]) => logical.startsWith(name))![1];
const ourKey = { "Fn::GetAtt": [Match.stringLikeRegexp("^Key"), "Arn"] };

describe("what must outlive everything else", () => {
  it("is the log of the cases: kept when the stack goes, with a way back in time, and not to be deleted", () => {
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

  it("is the links, but for those whose time is over, and they are listed by case", () => {
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

  it("stands under a key of our own, which is turned each year and kept", () => {
    data.hasResource("AWS::KMS::Key", { DeletionPolicy: "Retain", Properties: { EnableKeyRotation: true } });
    data.allResourcesProperties("AWS::DynamoDB::GlobalTable", {
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
    });
    for (const [, table] of ofType(made.templates.Data!, "AWS::DynamoDB::GlobalTable"))
      expect(JSON.stringify(table.Properties.Replicas)).toMatch(/"KMSMasterKeyId":\{"Fn::GetAtt":\["Key\w+","Arn"\]\}/);
    for (const name of ["Objects", "Writings", "Computed"])
      expect(bucket(name).Properties.BucketEncryption, name).toEqual({
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: expect.anything() },
          },
        ],
      });
  });

  it("is kept by a stack that refuses to be deleted", () => {
    expect(made.stacks.data.terminationProtection).toBe(true);
    expect(made.stacks.signIn.terminationProtection).toBe(true);
  });
});

describe("each bucket of data", () => {
  it("is closed to the public, is kept, writes down who asked for what, and answers over TLS 1.2 only", () => {
    const buckets = ofType(made.templates.Data!, "AWS::S3::Bucket");
    expect(buckets).toHaveLength(4);
    for (const [name, { Properties, DeletionPolicy, UpdateReplacePolicy }] of buckets) {
      expect([name, DeletionPolicy, UpdateReplacePolicy]).toEqual([name, "Retain", "Retain"]);
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      if (!name.startsWith("AccessLogs"))
        expect(Properties.LoggingConfiguration, name).toMatchObject({ LogFilePrefix: expect.any(String) });
      const policy = ofType(made.templates.Data!, "AWS::S3::BucketPolicy").find(([, one]) =>
        JSON.stringify(one.Properties.Bucket).includes(name),
      )!;
      const statements = JSON.stringify(policy[1].Properties.PolicyDocument);
      expect(statements).toContain('"aws:SecureTransport":"false"');
      expect(statements).toContain('"s3:TlsVersion":1.2');
    }
  });

  it("of objects keeps what was overwritten or deleted for 90 days, and throws away uploads that never ended", () => {
    const { Properties } = bucket("Objects");
    expect(Properties.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(Properties.LifecycleConfiguration).toEqual({
      Rules: [
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 }, Status: "Enabled" },
        { NoncurrentVersionExpiration: { NoncurrentDays: 90 }, Status: "Enabled" },
      ],
    });
  });

  it("of what is computed lets the pages of the site, and of no other, fetch from a signed place, and put nothing there", () => {
    expect(bucket("Computed").Properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedOrigins: ["https://vandret.example.dk"],
          AllowedMethods: ["GET"],
          ExposedHeaders: ["content-disposition"],
          MaxAge: 3600,
        },
      ],
    });
  });

  it("of objects lets the pages of the site, and of no other, use a signed place", () => {
    expect(bucket("Objects").Properties.CorsConfiguration).toEqual({
      CorsRules: [
        {
          AllowedOrigins: ["https://vandret.example.dk"],
          AllowedMethods: ["GET", "PUT"],
          AllowedHeaders: ["content-type", "x-amz-checksum-sha256"],
          MaxAge: 3600,
        },
      ],
    });
  });

  it("of what people write has no versions and no copies: what is deleted is gone", () => {
    expect(bucket("Writings").Properties.VersioningConfiguration).toBeUndefined();
    const selection = ofType(made.templates.Data!, "AWS::Backup::BackupSelection")[0]![1];
    const backedUp = JSON.stringify(selection.Properties);
    expect(backedUp).not.toContain("Writings");
    for (const name of ["Events", "Links", "Objects"]) expect(backedUp).toContain(name);
  });

  it("of what can be computed again keeps it for as long as one machine does", () => {
    expect(bucket("Computed").Properties.LifecycleConfiguration).toEqual({
      Rules: [
        expect.objectContaining({
          ExpirationInDays: computedDays,
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        }),
      ],
    });
  });
});

describe("copies", () => {
  it("are made each day and each month, under our key, in a vault where none can be deleted in its first week", () => {
    data.hasResource("AWS::Backup::BackupVault", {
      DeletionPolicy: "Retain",
      Properties: { EncryptionKeyArn: ourKey, LockConfiguration: { MinRetentionDays: 7, MaxRetentionDays: 366 } },
    });
    data.hasResourceProperties("AWS::Backup::BackupPlan", {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({ RuleName: "each-day", Lifecycle: { DeleteAfterDays: 35 } }),
          Match.objectLike({ RuleName: "each-month", Lifecycle: { DeleteAfterDays: 365 } }),
        ],
      },
    });
  });

  it("that are not made are told of", () => {
    data.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: Match.objectLike({ source: ["aws.backup"] }),
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
  });
});
