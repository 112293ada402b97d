import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { linksByCase } from "../../functions/adapters/index.ts";

export const eventsTable = "events";
export const linksTable = "links";

/** The tables as `infra/aws/dataStack.ts` has them. */
export const tables: readonly CreateTableCommandInput[] = [
  {
    TableName: eventsTable,
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ],
    AttributeDefinitions: [
      { AttributeName: "pk", AttributeType: "S" },
      { AttributeName: "sk", AttributeType: "S" },
    ],
    BillingMode: "PAY_PER_REQUEST",
  },
  {
    TableName: linksTable,
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    AttributeDefinitions: ["pk", "caseKey", "place"].map((name) => ({ AttributeName: name, AttributeType: "S" })),
    GlobalSecondaryIndexes: [
      {
        IndexName: linksByCase,
        KeySchema: [
          { AttributeName: "caseKey", KeyType: "HASH" },
          { AttributeName: "place", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
      },
    ],
    BillingMode: "PAY_PER_REQUEST",
  },
];
