import type { IGrantable } from "aws-cdk-lib/aws-iam";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { byCase, type DataStack } from "./dataStack.ts";

/**
 * What a function may do, by store and in a word; a function may have no other rights on data. A word is a list of calls, so that what
 * is granted is read here and not found out.
 */
export const rights = {
  events: {
    fold: ["dynamodb:Query"],
    read: ["dynamodb:GetItem", "dynamodb:Query"],
    append: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
  },
  links: {
    /** By its code, and wrong codes are counted. */
    open: ["dynamodb:GetItem", "dynamodb:UpdateItem"],
    keep: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:PutItem"],
  },
  // LIST makes an object that is not there a 404 instead of a 403.
  objects: {
    reach: ["s3:ListBucket"],
    /** The files of registers alone. */
    registers: ["s3:GetObject", "s3:ListBucket"],
    read: ["s3:GetObject", "s3:ListBucket"],
    add: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
  },
  /** What people write can be deleted, and nothing else can. */
  writings: { keep: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"] },
  computed: {
    read: ["s3:GetObject", "s3:ListBucket"],
    keep: ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
  },
} as const;

/** The part of a bucket that a word is about, by the start of its objects' names; where none is said it is the whole. */
const parts: Readonly<Record<string, string>> = { registers: "registers/*" };

export type Rights = { [Store in keyof typeof rights]?: keyof (typeof rights)[Store] };

const settings = {
  events: "EVENTS_TABLE",
  links: "LINKS_TABLE",
  objects: "OBJECTS_BUCKET",
  writings: "WRITINGS_BUCKET",
  computed: "COMPUTED_BUCKET",
} as const satisfies Record<keyof typeof rights, string>;

/** The names of the stores that a function has a right to, as the functions ask for them. */
export function settingsOf(data: DataStack, given: Rights): Record<string, string> {
  const stores = Object.keys(given) as (keyof Rights)[];
  return Object.fromEntries(stores.map((store) => [settings[store], nameOf(data, store)]));
}

/** Gives the rights, and those on the key that the stores are under, through these stores only. */
export function grantRights(data: DataStack, grantee: IGrantable, given: Rights): void {
  const add = (...statements: PolicyStatement[]) => {
    for (const statement of statements) grantee.grantPrincipal.addToPrincipalPolicy(statement);
  };
  const services = new Map<string, boolean>();
  for (const [store, word] of Object.entries(given) as [keyof Rights, string][]) {
    const actions = (rights[store] as Record<string, readonly string[]>)[word]!;
    const isTable = store === "events" || store === "links";
    add(...(isTable ? onTable(store, data[store], actions) : onBucket(data[store], actions, parts[word])));
    const service = isTable ? "dynamodb" : "s3";
    services.set(service, services.get(service) === true || actions.some((action) => writes.has(action)));
  }
  for (const [service, writesToo] of services)
    add(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ["kms:Decrypt", "kms:DescribeKey", ...(writesToo ? keyToWrite : [])],
        resources: [data.key.keyArn],
        conditions: { StringEquals: { "kms:ViaService": `${service}.${data.region}.amazonaws.com` } },
      }),
    );
}

const writes = new Set<string>(["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:PutItem", "s3:PutObject"]);

/** What a store asks of its key for somebody who writes: named one by one, where AWS's own lists have wildcards. */
const keyToWrite = [
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];

function onTable(
  store: "events" | "links",
  { tableArn }: DataStack["events"],
  actions: readonly string[],
): PolicyStatement[] {
  const indexes = store === "links" && actions.includes("dynamodb:Query") ? [`${tableArn}/index/${byCase}`] : [];
  return [new PolicyStatement({ actions: [...actions], resources: [tableArn, ...indexes] })];
}

function onBucket(bucket: DataStack["objects"], actions: readonly string[], part = "*"): PolicyStatement[] {
  const ofObjects = actions.filter((action) => action !== "s3:ListBucket");
  return [
    new PolicyStatement({ actions: ["s3:ListBucket"], resources: [bucket.bucketArn] }),
    ...(ofObjects.length > 0
      ? [new PolicyStatement({ actions: ofObjects, resources: [bucket.arnForObjects(part)] })]
      : []),
  ];
}

function nameOf(data: DataStack, store: keyof Rights): string {
  const place = data[store];
  return "tableName" in place ? place.tableName : place.bucketName;
}
