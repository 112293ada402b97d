import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { reachBucket, reachTable } from "./reach.ts";

interface Sent {
  constructor: { name: string };
  input: Record<string, unknown>;
}

/** A client that writes down what it is sent. */
const client = (answer: () => Promise<unknown>) => {
  const sent: Sent[] = [];
  const send = (command: Sent) => {
    sent.push(command);
    return answer();
  };
  return { sent, client: { send } as unknown as DynamoDBClient & S3Client };
};

describe("whether a store answers", () => {
  it("is asked of a table where no case lies, and of the bucket itself: no right to read a case is needed", async () => {
    const { sent, client: ok } = client(async () => ({}));
    expect(await reachTable(ok, "events")()).toBe(true);
    expect(await reachBucket(ok, "objects")()).toBe(true);
    expect(sent.map((command) => command.constructor.name)).toEqual(["QueryCommand", "HeadBucketCommand"]);
    expect(sent[0]!.input).toMatchObject({
      TableName: "events",
      Limit: 1,
      ExpressionAttributeValues: { ":pk": { S: "HEALTH" } },
    });
  });

  it("is no where it refuses, whatever the reason", async () => {
    const { client: down } = client(() => Promise.reject(new Error("AccessDenied")));
    expect(await reachTable(down, "events")()).toBe(false);
    expect(await reachBucket(down, "objects")()).toBe(false);
  });
});
