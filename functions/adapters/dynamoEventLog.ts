import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { type CaseEvent, type CaseKey, ChainBroken, checkFollows, checkWhole, type LogEvent } from "./caseEvent.ts";
import type { CaseRow, EventLog } from "./eventLog.ts";
import { storeDown } from "./storeDown.ts";

const sequenceDigits = 12;
const partitionOf = ({ tenant, caseId }: CaseKey) => `T#${tenant}#CASE#${caseId}`;
/** Of the rows of a municipality's list, by case; no log has it, since those go on with `CASE#`. */
const listOf = (tenant: string) => `T#${tenant}#CASES`;
const sortKeyOf = (sequence: number) => String(sequence).padStart(sequenceDigits, "0");

/**
 * Logs in a DynamoDB table with the keys `pk` and `sk` (docs/adr/0006-event-log.md). The client must be this log's own:
 * document clients change the one they stand on.
 */
export function dynamoEventLog(dynamo: DynamoDBClient, table: string): EventLog {
  const client = DynamoDBDocumentClient.from(dynamo);

  const read: EventLog["read"] = async <Event extends LogEvent = CaseEvent>(
    key: CaseKey,
    after: number,
    limit: number,
  ) => {
    try {
      // From the last known event on, so that the first new one can be held against it.
      const known = after > 0 ? 1 : 0;
      const { Items, LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: "pk = :pk AND sk >= :sk",
          ExpressionAttributeValues: { ":pk": partitionOf(key), ":sk": sortKeyOf(after) },
          Limit: limit + known,
        }),
      );
      const found = (Items ?? []).map((item) => eventOf<Event>(key, item));
      if (after > 0 && found[0] !== undefined) {
        if (found[0].sequence !== after) throw new ChainBroken(key, after, "it is missing");
        checkWhole(key, found[0]);
      }
      let previous = after > 0 ? (found[0] ?? null) : null;
      const events = found.slice(known);
      for (const event of events) {
        checkFollows(key, previous, event);
        previous = event;
      }
      return { ok: true, value: { events, more: LastEvaluatedKey !== undefined } };
    } catch (error) {
      return storeDown(error, "events");
    }
  };

  const append: EventLog["append"] = async <Event extends LogEvent = CaseEvent>(key: CaseKey, event: Event) => {
    try {
      await client.send(
        new PutCommand({ TableName: table, Item: itemOf(key, event), ConditionExpression: "attribute_not_exists(pk)" }),
      );
      return { ok: true, value: event };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) return storeDown(error, "events");
    }
    try {
      const { pk, sk } = itemOf(key, event);
      const { Item } = await client.send(new GetCommand({ TableName: table, ConsistentRead: true, Key: { pk, sk } }));
      if (Item === undefined) throw new ChainBroken(key, event.sequence, "it stood there, and is gone");
      const stands = eventOf<Event>(key, Item);
      checkWhole(key, stands);
      return { ok: true, value: stands };
    } catch (error) {
      return storeDown(error, "events");
    }
  };

  const last: EventLog["last"] = async <Event extends LogEvent = CaseEvent>(key: CaseKey) => {
    try {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": partitionOf(key) },
          ScanIndexForward: false,
          Limit: 1,
        }),
      );
      const [item] = Items ?? [];
      if (item === undefined) return { ok: true, value: null };
      const event = eventOf<Event>(key, item);
      checkWhole(key, event);
      return { ok: true, value: event };
    } catch (error) {
      return storeDown(error, "events");
    }
  };

  const list: EventLog["list"] = async (tenant, { caseId, ...row }) => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { pk: listOf(tenant), sk: caseId, ...row },
          ConditionExpression: "attribute_not_exists(pk) OR #sequence <= :sequence",
          ExpressionAttributeNames: { "#sequence": "sequence" },
          ExpressionAttributeValues: { ":sequence": row.sequence },
        }),
      );
      return { ok: true, value: null };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { ok: true, value: null };
      return storeDown(error, "events");
    }
  };

  const listed: EventLog["listed"] = async (tenant) => {
    try {
      const rows: CaseRow[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: { ":pk": listOf(tenant) },
            ExclusiveStartKey: from,
          }),
        );
        rows.push(...(Items ?? []).map(rowOf));
        from = LastEvaluatedKey;
      } while (from !== undefined);
      return { ok: true, value: rows };
    } catch (error) {
      return storeDown(error, "events");
    }
  };

  return { read, append, last, list, listed };
}

function rowOf({ pk: _, sk, ...row }: Record<string, unknown>): CaseRow {
  return { ...row, caseId: sk } as CaseRow;
}

function itemOf(key: CaseKey, { sequence, content, ...event }: LogEvent) {
  return { pk: partitionOf(key), sk: sortKeyOf(sequence), ...event, ...content };
}

function eventOf<Event extends LogEvent>(key: CaseKey, item: Record<string, unknown>): Event {
  const { pk: _, sk, body, ref, ...event } = item as Record<string, unknown> & { sk: string };
  const sequence = Number(sk);
  if (!Number.isSafeInteger(sequence)) throw new ChainBroken(key, 0, `${sk} is no place in a log`);
  const content = typeof body === "string" ? { body } : { ref };
  return { ...event, sequence, content } as unknown as Event;
}
