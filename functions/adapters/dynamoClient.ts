import type { Agent } from "node:http";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { patience } from "./patience.ts";

/**
 * A try that is not answered in time is given up: without the last setting the SDK only writes a line about it and waits on. All tries
 * fit in the half minute that a call has.
 */
const times = { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true };

/** A client of the tables; `config` and `handler` say where they are, if not in the region that the function runs in. */
export function dynamoClient(
  config: Omit<DynamoDBClientConfig, "requestHandler"> = {},
  handler: { httpAgent?: Agent; requestTimeout?: number } = {},
): DynamoDBClient {
  return new DynamoDBClient({ ...patience, ...config, requestHandler: { ...times, ...handler } });
}
