import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { CaseKey } from "./caseEvent.ts";
import type { Counters, Link, LinkStore } from "./linkStore.ts";
import { storeDown } from "./storeDown.ts";

/** The index of the table that lists a case's links: partition `caseKey`, sort `place`. */
export const linksByCase = "byCase";

type Item = Record<string, unknown>;
const partitionOf = ({ tenant, caseId }: CaseKey) => `T#${tenant}#CASE#${caseId}`;

/** So many puts are under way at once. */
const putsAtOnce = 32;
/** A link is listed as ended for a while before it is thrown away. */
const keptAfterEndDays = 90;
const daySeconds = 86_400;

/**
 * Links in a DynamoDB table with the key `pk`, time to live in `forgetAt`, and the index `byCase`. What opens a link is read by
 * its key and consistently, so that one that was revoked opens nothing from that moment on; only the list may lag.
 */
export function dynamoLinkStore(dynamo: DynamoDBClient, table: string): LinkStore {
  const client = DynamoDBDocumentClient.from(dynamo);
  const find = async (linkId: string): Promise<Link | null> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, ConsistentRead: true, Key: keyOf(linkId) }));
    return Item === undefined ? null : linkOf(Item);
  };
  const put = async (link: Link, number: number): Promise<Link> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: itemOf(link, number),
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      );
      return link;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
    return (await find(link.linkId)) ?? link;
  };
  return {
    // One by one, since a batch takes no condition: a put that arrives late must not open again what was ended meanwhile.
    put: async (links) => {
      const stand: Link[] = [];
      let next = 0;
      const work = async () => {
        while (next < links.length) {
          const number = next++;
          stand[number] = await put(links[number]!, number);
        }
      };
      try {
        await Promise.all(Array.from({ length: putsAtOnce }, work));
        return { ok: true, value: stand };
      } catch (error) {
        next = links.length;
        return storeDown(error, "links");
      }
    },
    find: async (linkId) => {
      try {
        return { ok: true, value: await find(linkId) };
      } catch (error) {
        return storeDown(error, "links");
      }
    },
    replace: async (key, linkId, by, at) => {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(linkId),
            UpdateExpression: "SET revokedAt = :at, replacedBy = :by",
            ConditionExpression: "caseKey = :case AND attribute_not_exists(revokedAt)",
            ExpressionAttributeValues: { ":at": at, ":by": by, ":case": partitionOf(key) },
            ReturnValues: "ALL_NEW",
          }),
        );
        return { ok: true, value: linkOf(Attributes!) };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) return storeDown(error, "links");
      }
      try {
        const stands = await find(linkId);
        const isOfCase = stands?.tenant === key.tenant && stands.caseId === key.caseId;
        return { ok: true, value: isOfCase ? stands : null };
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

function itemOf({ linkId, tenant, caseId, revokedAt, replacedBy, ...link }: Link, number: number): Item {
  const forgetAt = Date.parse(`${link.expires}T00:00:00Z`) / 1000 + keptAfterEndDays * daySeconds;
  const place = placeOf(link.madeAt, number);
  const ended = { ...(revokedAt === null ? {} : { revokedAt }), ...(replacedBy === null ? {} : { replacedBy }) };
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

/** A link that was kept before there were lines is the first of its own; of one that was replaced before that was kept it is not known. */
function linkOf({ pk, caseKey: _, place: __, forgetAt: ___, ...item }: Item): Link {
  const linkId = String(pk).slice("LINK#".length);
  return { revokedAt: null, replacedBy: null, lineId: linkId, ...item, linkId } as Link;
}
