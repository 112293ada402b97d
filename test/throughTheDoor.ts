/** A function as AWS starts it, called as our CloudFront would call it: past the house door, with a store of secrets of its own. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { LambdaEvent } from "hono/aws-lambda";

const secret = randomBytes(32).toString("hex");

interface Answer {
  statusCode: number;
  headers?: Record<string, string>;
  body: string;
}
export interface ThroughTheDoor {
  /** Calls the function as who came through our CloudFront. */
  call(event: LambdaEvent): Promise<Answer>;
  /** Calls it as who found the API's own address. */
  callPastIt(event: LambdaEvent): Promise<Answer>;
  stop(): void;
}

/** What the function asks of Secrets Manager: the secret as it is now; there is none before it. */
function secretsManager() {
  const server = createServer((request, answer) => {
    let asked = "";
    request.on("data", (chunk) => (asked += String(chunk)));
    request.on("end", () => {
      const isNow = (JSON.parse(asked) as { VersionStage?: string }).VersionStage === "AWSCURRENT";
      answer.writeHead(isNow ? 200 : 400, { "Content-Type": "application/x-amz-json-1.1" });
      answer.end(JSON.stringify(isNow ? { SecretString: secret } : { __type: "ResourceNotFoundException" }));
    });
  });
  return new Promise<{ address: string; stop: () => void }>((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () => void server.close(),
      }),
    ),
  );
}

/** Starts a function: its settings are in place before its file is read, as in AWS. */
export async function throughTheDoor(
  load: () => Promise<{ handler: (event: LambdaEvent) => Promise<Answer> }>,
  settings: Record<string, string> = {},
): Promise<ThroughTheDoor> {
  const store = await secretsManager();
  Object.assign(process.env, {
    AWS_REGION: "eu-north-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_ENDPOINT_URL_SECRETS_MANAGER: store.address,
    ORIGIN_SECRET_ARN: "arn:aws:secretsmanager:eu-north-1:111122223333:secret:test",
    ...settings,
  });
  const { handler } = await load();
  const told = (event: LambdaEvent) =>
    ({ ...event, headers: { ...(event.headers as object), "vandret-origin": secret } }) as LambdaEvent;
  return { call: (event) => handler(told(event)), callPastIt: handler, stop: store.stop };
}
