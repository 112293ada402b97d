import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { HeadBucketCommand, type S3Client } from "@aws-sdk/client-s3";

/** Asks a store something small that reads no case: whether it answers us. Never throws: whatever is wrong, it is not to be had. */
export type Reach = () => Promise<boolean>;

const answers = (ask: () => Promise<unknown>): Reach => {
  return async () => {
    try {
      await ask();
      return true;
    } catch {
      return false;
    }
  };
};

/** A table, by a partition in which nothing lies. */
export const reachTable = (client: DynamoDBClient, TableName: string): Reach =>
  answers(() =>
    client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        Limit: 1,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: "HEALTH" } },
      }),
    ),
  );

/** A bucket, by whether it is there and ours. */
export const reachBucket = (client: S3Client, Bucket: string): Reach =>
  answers(() => client.send(new HeadBucketCommand({ Bucket })));
