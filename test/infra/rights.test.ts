import { beforeAll, describe, expect, it } from "vitest";
import { type CloudTemplate, type Made, ofType, stacksOf } from "./makeStacks.ts";

interface Statement {
  Effect: string;
  Action?: string | string[];
  Principal?: unknown;
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}
interface Policy {
  PolicyDocument: { Statement: Statement[] };
  Roles?: { Ref: string }[];
}

let made: Made;
beforeAll(() => {
  made = stacksOf("full");
});

const list = <T>(one: T | T[] | undefined): T[] => (one === undefined ? [] : ([one].flat() as T[]));
const policies = (template: CloudTemplate) =>
  ofType(template, "AWS::IAM::Policy").map(
    ([name, { Properties }]) => [name, Properties as unknown as Policy] as const,
  );
/** `Cases`, of the policy of its role. */
const who = (name: string) => /^[A-Z][a-z]+(?=Role)/.exec(name)?.[0] ?? name;
/** What a resource is called in the data stack, or `anything`. */
const whatOf = (resource: unknown): string[] => [
  ...new Set(JSON.stringify(resource).match(/Events|Links|Objects|Writings|Computed|(?<=GetAtt)Key/g) ?? ["anything"]),
];

describe("the rights of the functions behind the API", () => {
  it("are on data those that each needs and no other: only what people write may be deleted, and only what has a log may write to it", () => {
    const rights = policies(made.templates.Api!).flatMap(([name, { PolicyDocument }]) =>
      PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
        list(Action)
          .filter((action) => /^(dynamodb|s3):/.test(action))
          .flatMap((action) => whatOf(Resource).map((what) => `${who(name)} ${action} ${what}`)),
      ),
    );
    expect(rights.sort()).toEqual([
      "Cases dynamodb:GetItem Events",
      "Cases dynamodb:PutItem Events",
      "Cases dynamodb:Query Events",
      "Cases s3:GetObject Objects",
      "Cases s3:ListBucket Objects",
      "Cases s3:PutObject Objects",
      "Classify dynamodb:Query Events",
      "Classify s3:ListBucket Objects",
      "Decisions dynamodb:GetItem Events",
      "Decisions dynamodb:GetItem Links",
      "Decisions dynamodb:PutItem Events",
      "Decisions dynamodb:Query Events",
      "Decisions dynamodb:UpdateItem Links",
      "Decisions s3:GetObject Computed",
      "Decisions s3:GetObject Objects",
      "Decisions s3:ListBucket Computed",
      "Decisions s3:ListBucket Objects",
      "Decisions s3:PutObject Computed",
      "Decisions s3:PutObject Objects",
      "Documents dynamodb:GetItem Links",
      "Documents dynamodb:Query Events",
      "Documents dynamodb:UpdateItem Links",
      "Documents s3:GetObject Computed",
      "Documents s3:GetObject Objects",
      "Documents s3:ListBucket Computed",
      "Documents s3:ListBucket Objects",
      "Documents s3:PutObject Computed",
      "Hearings dynamodb:GetItem Events",
      "Hearings dynamodb:GetItem Links",
      "Hearings dynamodb:PutItem Events",
      "Hearings dynamodb:Query Events",
      "Hearings dynamodb:UpdateItem Links",
      "Hearings s3:DeleteObject Writings",
      "Hearings s3:GetObject Objects",
      "Hearings s3:GetObject Writings",
      "Hearings s3:ListBucket Objects",
      "Hearings s3:ListBucket Writings",
      "Hearings s3:PutObject Objects",
      "Hearings s3:PutObject Writings",
      "Links dynamodb:GetItem Events",
      "Links dynamodb:GetItem Links",
      "Links dynamodb:PutItem Links",
      "Links dynamodb:Query Events",
      "Links dynamodb:Query Links",
      "Links dynamodb:UpdateItem Links",
      "Links s3:GetObject Objects",
      "Links s3:ListBucket Objects",
      "Maps dynamodb:Query Events",
      "Maps s3:GetObject Computed",
      "Maps s3:GetObject Objects",
      "Maps s3:ListBucket Computed",
      "Maps s3:ListBucket Objects",
      "Maps s3:PutObject Computed",
      "Registers s3:GetObject Objects",
      "Registers s3:ListBucket Objects",
      "Uploads s3:GetObject Objects",
      "Uploads s3:ListBucket Objects",
      "Uploads s3:PutObject Objects",
    ]);
  });

  it("of the registers' function, which calls services of others, are to read the files of registers and no case's object", () => {
    const [, registers] = policies(made.templates.Api!).find(([name]) => who(name) === "Registers")!;
    const reads = registers.PolicyDocument.Statement.filter(({ Action }) => list(Action).includes("s3:GetObject"));
    expect(reads.map(({ Resource }) => JSON.stringify(Resource))).toEqual([expect.stringMatching(/"\/registers\/\*"/)]);
  });

  it("beside data are the same few for each: its log, its traces, and what CloudFront says", () => {
    for (const [name, { PolicyDocument }] of policies(made.templates.Api!)) {
      const others = PolicyDocument.Statement.flatMap(({ Action }) => list(Action)).filter(
        (action) => !/^(dynamodb|s3|kms):/.test(action),
      );
      expect([who(name), ...new Set(others)].sort()).toEqual(
        [
          who(name),
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "secretsmanager:GetSecretValue",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments",
        ].sort(),
      );
    }
  });

  it("to secrets are to what CloudFront says, and for the registers alone to the registers' keys; no key stands in a setting", () => {
    const secrets = policies(made.templates.Api!).flatMap(([name, { PolicyDocument }]) =>
      PolicyDocument.Statement.filter(({ Action }) => list(Action).includes("secretsmanager:GetSecretValue")).map(
        ({ Resource }) => [who(name), /secret:matriklen/.test(JSON.stringify(Resource))] as const,
      ),
    );
    expect(secrets.filter(([, isOfARegister]) => isOfARegister)).toEqual([["Registers", true]]);
    const [registers] = Object.values(made.templates.Api!.Resources).filter(({ Properties }) =>
      String((Properties as { FunctionName?: string }).FunctionName).endsWith("-registers"),
    );
    const told = (registers!.Properties as { Environment: { Variables: Record<string, string> } }).Environment
      .Variables;
    expect(JSON.parse(told.REGISTERS!)).toEqual([expect.not.objectContaining({ keySecretArn: expect.anything() })]);
    expect(JSON.parse(told.REGISTER_SECRETS!)).toEqual({
      parcels: "arn:aws:secretsmanager:eu-north-1:111122223333:secret:matriklen",
    });
  });

  /** The CDK lets who reads a queue use the key of the queue: that of the watch, under which no case lies. */
  const readerOfAQueue = "TellsOfEndRoleDefaultPolicyD0A284CF";

  it("use a key through a store of ours only, and never to do anything to the key itself", () => {
    const onKeys = Object.values(made.templates)
      .flatMap((template) =>
        policies(template).flatMap(([name, { PolicyDocument }]) =>
          PolicyDocument.Statement.filter(({ Action }) => list(Action).some((action) => action.startsWith("kms:"))).map(
            (statement) => ({ name, ...statement }),
          ),
        ),
      )
      .filter(({ name }) => name !== readerOfAQueue);
    expect(onKeys.length).toBeGreaterThan(10);
    for (const { name, Action, Condition } of onKeys) {
      // A machine's state, and its log on the way, are under the key too: it names what is encrypted instead of a service.
      const named = Object.keys(Condition?.StringEquals ?? {}).some((one) => one.startsWith("kms:EncryptionContext:"));
      if (!named)
        expect([name, String(Condition?.StringEquals?.["kms:ViaService"])]).toEqual([
          name,
          expect.stringMatching(/^(dynamodb|s3|secretsmanager)\.eu-north-1\.amazonaws\.com$/),
        ]);
      for (const action of list(Action))
        expect(action).toMatch(
          /^kms:(Decrypt|DescribeKey|Encrypt|GenerateDataKey(WithoutPlaintext)?|ReEncrypt(From|To))$/,
        );
    }
  });
});

describe("the rights of everything", () => {
  /** The CDK's own helpers, whose rights the CDK writes: they run while a deployment does (infra/aws/acknowledgements.ts). */
  const ofCdk = /^Custom(CDKBucketDeployment|CrossRegion)/;

  it("name each call: no policy of ours has a wildcard among its actions", () => {
    const wild = Object.entries(made.templates).flatMap(([stack, template]) =>
      Object.entries(template.Resources)
        // A key's own policy speaks of that key alone, and says which of AWS's services may use it; the CDK writes it.
        .filter(([name, { Type }]) => !ofCdk.test(name) && Type !== "AWS::KMS::Key")
        .flatMap(([name, { Properties }]) =>
          statementsIn(Properties)
            .filter(({ Effect, Action }) => Effect === "Allow" && list(Action).some((action) => action.includes("*")))
            .map(({ Action }) => `${stack} ${name} ${list(Action).join(",")}`),
        ),
    );
    expect(wild).toEqual([]);
  });

  it("are given to nobody unnamed, but to turn away who comes without TLS", () => {
    const toAnybody = Object.entries(made.templates).flatMap(([stack, template]) =>
      Object.entries(template.Resources).flatMap(([name, { Properties }]) =>
        statementsIn(Properties)
          .filter(({ Effect, Principal }) => Effect === "Allow" && isAnybody(Principal))
          .map(() => `${stack} ${name}`),
      ),
    );
    expect(toAnybody).toEqual([]);
  });

  it("of the machine of runs reach its functions, its own runs and what can be computed again, and no case", () => {
    const [, machine] = policies(made.templates.Runs!).find(([name]) => name.startsWith("MachineRole"))!;
    const rights = machine.PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
      list(Action).map((action) => `${action} ${whatOf(Resource).join(" ")}`),
    );
    expect(rights.filter((right) => /dynamodb|Events|Links|Objects|Writings|DeleteObject/.test(right))).toEqual([]);
    expect(rights).toContain("s3:GetObject Computed");
    expect(rights).toContain("lambda:InvokeFunction anything");
  });
});

function isAnybody(principal: unknown): boolean {
  return principal === "*" || (principal as { AWS?: unknown } | undefined)?.AWS === "*";
}

/** All statements of policies anywhere in a resource. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  const { Statement: found } = value as { Statement?: Statement | Statement[] };
  return [...list(found), ...Object.values(value).flatMap(statementsIn)];
}
