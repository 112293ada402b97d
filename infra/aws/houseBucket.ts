import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

export interface HouseBucketProps extends Pick<BucketProps, "cors" | "lifecycleRules"> {
  versioned: boolean;
  key: IKey;
  /** Where it is written down who asked for what. */
  logs: Bucket;
}

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
} as const;

/** The one way to make a bucket for data here: closed, under our own key, over TLS 1.2, with a log of its use, kept when the stack goes. */
export const houseBucket = (scope: Construct, id: string, { key, logs, ...props }: HouseBucketProps): Bucket =>
  new Bucket(scope, id, {
    ...props,
    ...closed,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    // One call to the key for many objects: S3 alone asks it.
    bucketKeyEnabled: true,
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: `${id}/`,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** Where buckets log who asked for what, for half a year. S3 writes its logs only where its own key encrypts them. */
export function accessLogBucket(scope: Construct, id: string): Bucket {
  return new Bucket(scope, id, {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(180), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/** For what anybody may read and the repository can make again. */
export const publicPagesBucket = (scope: Construct, id: string, logs: Bucket): Bucket =>
  new Bucket(scope, id, {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: `${id}/`,
    removalPolicy: RemovalPolicy.DESTROY,
    autoDeleteObjects: false,
  });
