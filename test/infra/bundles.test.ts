import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiFunctions } from "../../infra/aws/apiFunctions.ts";
import { projectRoot } from "../../infra/aws/place.ts";
import { fullPlace, makeStacks } from "./makeStacks.ts";

/** In the project, since the SDK that AWS adds to a function is found here. */
const folder = join(projectRoot, ".local/test/bundles");

/** What each function is started with in AWS, as far as it is text. */
const settings = {
  AWS_REGION: "eu-north-1",
  EVENTS_TABLE: "events",
  LINKS_TABLE: "links",
  OBJECTS_BUCKET: "objects",
  WRITINGS_BUCKET: "writings",
  COMPUTED_BUCKET: "computed",
  TOKEN_ISSUER: "https://issuer.example.dk",
  TOKEN_AUDIENCE: "pages",
  TOKEN_KEYS_URL: "https://issuer.example.dk/keys",
  TOKEN_TENANT_CLAIM: "tenant",
  TOKEN_ROLES_CLAIM: "cognito:groups",
  REGISTERS: "[]",
  REGISTER_SECRETS: "{}",
  ORIGIN_SECRET_ARN: "arn:aws:secretsmanager:eu-north-1:111122223333:secret:x",
  POWERTOOLS_SERVICE_NAME: "bundle",
  POWERTOOLS_METRICS_NAMESPACE: "Vandret",
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_LAMBDA_FUNCTION_NAME: "vandret-full-bundle",
  LAMBDA_TASK_ROOT: folder,
  _X_AMZN_TRACE_ID: "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=557abcec3ee5a047;Sampled=0",
};

/** Starts a bundle as AWS does, in a process of its own, and gives it one event. */
function start(bundle: string, event: object): { answer: unknown; lines: string[]; errors: string } {
  const program = `import { handler } from ${JSON.stringify(bundle)};
    const answer = await handler(${JSON.stringify(event)}, { awsRequestId: "1", functionName: "f" }).catch((error) => ({ failed: error.message }));
    console.log("ANSWER" + JSON.stringify(answer));`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...settings, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
  });
  const lines = ran.stdout.split("\n").filter((line) => line !== "");
  const told = lines.find((line) => line.startsWith("ANSWER"));
  return {
    answer: told === undefined ? undefined : JSON.parse(told.slice("ANSWER".length)),
    lines: lines.filter((line) => line !== told),
    errors: ran.stderr,
  };
}

const call = (routeKey: string) => ({
  version: "2.0",
  routeKey,
  rawPath: "/v1/health",
  rawQueryString: "",
  headers: { host: "api" },
  requestContext: { domainName: "api", routeKey, http: { method: "GET", path: "/v1/health" } },
});

describe("the functions as they are bundled", () => {
  let bundles: Map<string, string>;

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { templates } = makeStacks({ place: fullPlace, bundle: true, outdir: folder });
    const named = Object.values(templates).flatMap(({ Resources }) =>
      Object.values(Resources).flatMap(({ Type, Properties }) => {
        const key = (Properties.Code as { S3Key?: string } | undefined)?.S3Key?.replace(/\.zip$/, "");
        const name = typeof Properties.FunctionName === "string" ? Properties.FunctionName : undefined;
        if (Type !== "AWS::Lambda::Function" || name === undefined || key === undefined) return [];
        return [[name, join(folder, `asset.${key}`, "index.mjs")] as const];
      }),
    );
    bundles = new Map(named);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("start as in AWS, each by itself, and tell nothing to who did not come through CloudFront", () => {
    for (const { folder: name } of apiFunctions) {
      const bundle = bundles.get(`vandret-full-${name}`)!;
      expect([name, existsSync(bundle)]).toEqual([name, true]);
      const { answer, lines, errors } = start(bundle, call("GET /v1/health"));
      expect([name, errors, answer]).toEqual([name, "", expect.objectContaining({ statusCode: 403 })]);
      expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
        expect.objectContaining({
          level: "INFO",
          message: "answered",
          service: "bundle",
          xray_trace_id: "1-5759e988-bd862e3fe1be46a994272793",
          facts: { route: "GET /v1/health", status: 403, milliseconds: expect.any(Number) },
        }),
      ]);
    }
  });

  it("give the tenant of the place's own table, whatever signs stand in it", () => {
    const bundle = bundles.get("vandret-full-signIn")!;
    const event = (name: string, groups: string) => ({
      version: "2",
      userName: `${name}_7`,
      request: { userAttributes: { identities: JSON.stringify([{ providerName: name }]), "custom:groups": groups } },
      response: {},
    });
    expect(start(bundle, event("Syd", "[Sagsbehandlere $1]")).answer).toMatchObject({
      response: {
        claimsAndScopeOverrideDetails: {
          accessTokenGeneration: { claimsToAddOrOverride: { tenant: "syd" } },
          groupOverrideDetails: { groupsToOverride: ["caseworker"] },
        },
      },
    });
    expect(start(bundle, event("Vest", "[Sagsbehandlere $1]")).answer).toEqual({ failed: "provider-not-known" });
  });

  it("hold no more than AWS takes, unpacked", () => {
    for (const bundle of bundles.values()) {
      const bytes = readdirSync(join(bundle, "..")).reduce(
        (sum, file) => sum + readFileSync(join(bundle, "..", file)).byteLength,
        0,
      );
      expect(bytes).toBeLessThan(250_000_000);
    }
  });
});
