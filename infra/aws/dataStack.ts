import { Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import { type Bucket, HttpMethods, type LifecycleRule } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { Backups } from "./backups.ts";
import { HouseAlarm } from "./houseAlarm.ts";
import { accessLogBucket, houseBucket } from "./houseBucket.ts";
import { undeliveredQueue } from "./houseQueue.ts";
import type { WatchStack } from "./watchStack.ts";

export interface DataStackProps extends StackProps {
  watch: WatchStack;
  /** Where the pages that upload to a signed place come from. */
  siteOrigin: string;
}

/** The index of the links by their case. */
export const byCase = "byCase";

/** Parts of an upload that never ended are thrown away. */
const unfinished: LifecycleRule = { abortIncompleteMultipartUploadAfter: Duration.days(7) };

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
  /** Ours alone, turned each year: whoever may not use it reads nothing here, whatever else they may. */
  readonly key: Key;
  /** Where buckets log who asked for what. */
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, { watch, siteOrigin, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.key = new Key(this, "Key", {
      alias: `alias/${this.stackName.toLowerCase()}`,
      description: "Vandret: cases, links and objects",
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
      pendingWindow: Duration.days(30),
    });
    const kept = {
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
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
      globalSecondaryIndexes: [{ indexName: byCase, partitionKey: text("caseKey"), sortKey: text("place") }],
    });
    this.accessLogs = accessLogBucket(this, "AccessLogs");
    const bucket = { key: this.key, logs: this.accessLogs };
    this.objects = houseBucket(this, "Objects", {
      ...bucket,
      versioned: true,
      // Objects are named by content, so an older version is the same bytes put again, or what somebody deleted by mistake.
      lifecycleRules: [unfinished, { noncurrentVersionExpiration: Duration.days(90) }],
      // A signed place is open to who holds it; this lets our pages use it, and says nothing of who may have one.
      cors: [
        {
          allowedOrigins: [siteOrigin],
          allowedMethods: [HttpMethods.GET, HttpMethods.PUT],
          allowedHeaders: ["content-type", "x-amz-checksum-sha256"],
          maxAge: 3600,
        },
      ],
    });
    this.writings = houseBucket(this, "Writings", { ...bucket, versioned: false, lifecycleRules: [unfinished] });
    this.computed = houseBucket(this, "Computed", {
      ...bucket,
      versioned: false,
      lifecycleRules: [{ ...unfinished, expiration: Duration.days(30) }],
      // An answer that is too large to be sent is fetched at a signed place.
      cors: [
        {
          allowedOrigins: [siteOrigin],
          allowedMethods: [HttpMethods.GET],
          exposedHeaders: ["content-disposition"],
          maxAge: 3600,
        },
      ],
    });
    new Backups(this, "Backups", {
      key: this.key,
      topic: watch.topic,
      undelivered: undeliveredQueue(this, watch.key),
      kept: [this.events, this.links, this.objects],
    });
    for (const [name, table] of Object.entries({ Events: this.events, Links: this.links }))
      new HouseAlarm(this, `${name}Busy`, {
        topic: watch.topic,
        metric: table.metricThrottledRequestsForOperations({
          operations: throttled.map((operation) => operation as never),
          period: Duration.minutes(5),
        }),
        threshold: 1,
        periods: 2,
        errorImpact: `Whoever works with ${name === "Events" ? "a case" : "a link to a case"} waits, or is told that the store is busy and to try again.`,
        runbook: "docs/runbook.md#store-busy",
      });
  }
}

const throttled = ["GetItem", "Query", "PutItem", "UpdateItem"] as const;
