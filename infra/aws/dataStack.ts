import { Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/**
 * What must outlive everything else: the log of the cases, links to them, the objects they point to, and what people write in a
 * hearing. Kept when the stack goes.
 */
export class DataStack extends Stack {
  readonly events: TableV2;
  readonly links: TableV2;
  readonly objects: Bucket;
  /** What people write: without versions, so that what is deleted is gone. */
  readonly writings: Bucket;
  /** What can be computed again: kept for a while, so that it need not be. */
  readonly computed: Bucket;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const kept = {
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    this.events = new TableV2(this, "Events", { ...kept, partitionKey: text("pk"), sortKey: text("sk") });
    this.links = new TableV2(this, "Links", {
      ...kept,
      partitionKey: text("pk"),
      timeToLiveAttribute: "forgetAt",
      globalSecondaryIndexes: [{ indexName: "byCase", partitionKey: text("caseKey"), sortKey: text("place") }],
    });
    this.objects = new Bucket(this, "Objects", {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.writings = new Bucket(this, "Writings", {
      versioned: false,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.computed = new Bucket(this, "Computed", {
      versioned: false,
      lifecycleRules: [{ expiration: Duration.days(30) }],
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
