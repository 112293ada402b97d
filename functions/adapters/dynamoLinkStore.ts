import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import type { CaseKey } from "./caseEvent.ts";
import type { Counters, Link, LinkStore } from "./linkStore.ts";
import { storeDown } from "./storeDown.ts";

/** The index of the table that lists a case's links: partition `caseKey`, sort `place`. */
export const linksByCase = "byCase";

type Item = Record<string, unknown>;
const partitionOf = ({ tenant, caseId }: CaseKey) => `T#${tenant}#CASE#${caseId}`;

/** What one BatchWriteItem takes, and how many are under way at once. */
const batchSize = 25;
const batchesAtOnce = 8;
const mostTries = 8;
/** A link is listed as ended for a while before it is thrown away. */
const keptAfterEndDays = 90;
const daySeconds = 86_400;

/**
 * Links in a DynamoDB table with the key `pk`, time to live in `forgetAt`, and the index `byCase`. What opens a link is read by
 * its key and consistently, so that one that was revoked opens nothing from that moment on; only the list may lag.
 */
export function dynamoLinkStore(dynamo: DynamoDBClient, table: string): LinkStore {
  const client = DynamoDBDocumentClient.from(dynamo);
  const put = async (items: readonly Item[]): Promise<void> => {
    let waiting = items.map((Item) => ({ PutRequest: { Item } }));
    for (let tries = 0; waiting.length > 0; tries++) {
      if (tries === mostTries) throw Object.assign(new Error("the table is busy"), { name: "ThrottlingException" });
      if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** tries));
      const input: BatchWriteCommandInput = { RequestItems: { [table]: waiting } };
      const { UnprocessedItems } = await client.send(new BatchWriteCommand(input));
      waiting = (UnprocessedItems?.[table] ?? []) as typeof waiting;
    }
  };
  return {
    put: async (links) => {
      const items = links.map(itemOf);
      const batches = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
        items.slice(i * batchSize, (i + 1) * batchSize),
      );
      try {
        const work = async () => {
          for (let next = batches.shift(); next !== undefined; next = batches.shift()) await put(next);
        };
        await Promise.all(Array.from({ length: batchesAtOnce }, work));
        return { ok: true, value: null };
      } catch (error) {
        return storeDown(error, "links");
      }
    },
    find: async (linkId) => {
      try {
        const { Item } = await client.send(
          new GetCommand({ TableName: table, ConsistentRead: true, Key: keyOf(linkId) }),
        );
        return { ok: true, value: Item === undefined ? null : linkOf(Item) };
      } catch (error) {
        return storeDown(error, "links");
      }
    },
    revoke: async (key, linkId, at) => {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(linkId),
            UpdateExpression: "SET revokedAt = if_not_exists(revokedAt, :at)",
            ConditionExpression: "caseKey = :case",
            ExpressionAttributeValues: { ":at": at, ":case": partitionOf(key) },
            ReturnValues: "ALL_NEW",
          }),
        );
        return { ok: true, value: linkOf(Attributes!) };
      } catch (error) {
        return error instanceof ConditionalCheckFailedException ? { ok: true, value: null } : storeDown(error, "links");
      }
    },
    list: async (key, after, limit) => {
      try {
        const start = after === null ? undefined : startOf(key, after);
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: linksByCase,
            KeyConditionExpression: "caseKey = :case",
            ExpressionAttributeValues: { ":case": partitionOf(key) },
            Limit: limit,
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        const next = LastEvaluatedKey === undefined ? null : cursorOf(LastEvaluatedKey);
        return { ok: true, value: { links: (Items ?? []).map(linkOf), next } };
      } catch (error) {
        return storeDown(error, "links");
      }
    },
  };
}

/** Counters in the same table. */
export function dynamoCounters(dynamo: DynamoDBClient, table: string): Counters {
  const client = DynamoDBDocumentClient.from(dynamo);
  return {
    add: async (name, by, forgetAt) => {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk: `COUNT#${name}` },
            UpdateExpression: "ADD #count :by SET forgetAt = :forgetAt",
            ExpressionAttributeNames: { "#count": "count" },
            ExpressionAttributeValues: { ":by": by, ":forgetAt": forgetAt },
            ReturnValues: "UPDATED_NEW",
          }),
        );
        return { ok: true, value: Number(Attributes!.count) };
      } catch (error) {
        return storeDown(error, "links");
      }
    },
  };
}

const keyOf = (linkId: string) => ({ pk: `LINK#${linkId}` });
const placeOf = (madeAt: string, number: number) => `${madeAt}#${String(number).padStart(6, "0")}`;
/** What tells where a page ended: the place in the index, and which link stands there. */
const cursorOf = ({ place, pk }: Item): string => `${String(place)}~${String(pk).slice("LINK#".length)}`;

function startOf(key: CaseKey, cursor: string): Item {
  const [place = "", linkId = ""] = cursor.split("~");
  return { caseKey: partitionOf(key), place, ...keyOf(linkId) };
}

function itemOf({ linkId, tenant, caseId, revokedAt, ...link }: Link, number: number): Item {
  const forgetAt = Date.parse(`${link.expires}T00:00:00Z`) / 1000 + keptAfterEndDays * daySeconds;
  const place = placeOf(link.madeAt, number);
  const ended = revokedAt === null ? {} : { revokedAt };
  return {
    ...keyOf(linkId),
    caseKey: partitionOf({ tenant, caseId }),
    place,
    tenant,
    caseId,
    forgetAt,
    ...ended,
    ...link,
  };
}

/** A link that was kept before there were lines is the first of its own. */
function linkOf({ pk, caseKey: _, place: __, forgetAt: ___, ...item }: Item): Link {
  const linkId = String(pk).slice("LINK#".length);
  return { revokedAt: null, lineId: linkId, ...item, linkId } as Link;
}
