import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SFNClient } from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { MachineInput } from "./machineEngine.ts";
import { stepFunctions } from "./stepFunctions.ts";

const machineArn = "arn:aws:states:eu-north-1:123456789012:stateMachine:runs";
const executionArn = "arn:aws:states:eu-north-1:123456789012:execution:runs:r";
const input: MachineInput = {
  ...{ kind: "chunks", tenant: "main", caseId: "c", runId: "r", sequence: 1, of: 20 },
  ...{ header: { sha256: "a", bytes: 1 }, items: { key: "k" } },
};

/** Answers as Step Functions does: by the call's name, in JSON. */
let answers: Record<string, { status: number; body: unknown }>;
let asked: [call: string, body: Record<string, unknown>][];
let server: Server;
let client: SFNClient;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const call = String(request.headers["x-amz-target"]).split(".").at(-1)!;
  asked.push([call, JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>]);
  const { status, body } = answers[call] ?? { status: 400, body: { __type: "ValidationException" } };
  response.writeHead(status, { "Content-Type": "application/x-amz-json-1.0" }).end(JSON.stringify(body));
}

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "eu-north-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
});
afterAll(() => {
  client.destroy();
  server.close();
});
beforeEach(() => {
  [answers, asked] = [{}, []];
});
const ok = (body: unknown) => ({ status: 200, body });
const failed = (name: string) => ({ status: 400, body: { __type: `com.amazonaws.swf.service.v2.model#${name}` } });

it("starts an execution by its name, and is content where there is one of that name", async () => {
  answers = { StartExecution: ok({ executionArn, startDate: 1 }) };
  const machine = stepFunctions(client, machineArn);
  expect(await machine.start("r", input)).toEqual({ ok: true, value: null });
  expect(asked).toEqual([["StartExecution", { stateMachineArn: machineArn, name: "r", input: JSON.stringify(input) }]]);
  answers = { StartExecution: failed("ExecutionAlreadyExists") };
  expect(await machine.start("r", input)).toEqual({ ok: true, value: null });
});

it("tells how far the chunks of one under way are", async () => {
  answers = {
    DescribeExecution: ok({ executionArn, status: "RUNNING", input: JSON.stringify(input), startDate: 1_790_000_000 }),
    ListMapRuns: ok({ mapRuns: [{ mapRunArn: "map" }] }),
    DescribeMapRun: ok({ itemCounts: { succeeded: 8, total: 20 } }),
  };
  const found = await stepFunctions(client, machineArn).describe("r");
  expect(found).toMatchObject({ ok: true, value: { status: "running", input, done: 8, output: null, endedAt: null } });
  expect(asked[0]).toEqual(["DescribeExecution", { executionArn }]);
});

it("tells how one ended: with what it gave, by which error, or stopped", async () => {
  const ended = (status: string, more: object) => ({
    DescribeExecution: ok({ executionArn, status, input: JSON.stringify(input), startDate: 1, stopDate: 2, ...more }),
    ListMapRuns: ok({ mapRuns: [] }),
  });
  const machine = stepFunctions(client, machineArn);
  answers = ended("SUCCEEDED", { output: JSON.stringify({ result: null, issues: [] }) });
  expect(await machine.describe("r")).toMatchObject({
    value: { status: "succeeded", output: { result: null, issues: [] }, endedAt: "1970-01-01T00:00:02.000Z" },
  });
  answers = ended("FAILED", { error: "StoreDown" });
  expect(await machine.describe("r")).toMatchObject({ value: { status: "failed", error: "StoreDown", done: 0 } });
  answers = ended("TIMED_OUT", {});
  expect(await machine.describe("r")).toMatchObject({ value: { status: "late" } });
  answers = ended("ABORTED", {});
  expect(await machine.describe("r")).toMatchObject({ value: { status: "stopped" } });
});

it("knows none that is not there, stops one by its name, and tells a service that is busy as a store that is down", async () => {
  const machine = stepFunctions(client, machineArn);
  answers = { DescribeExecution: failed("ExecutionDoesNotExist"), StopExecution: ok({ stopDate: 2 }) };
  expect(await machine.describe("r")).toEqual({ ok: true, value: null });
  expect(await machine.stop("r")).toEqual({ ok: true, value: null });
  expect(asked.at(-1)).toEqual(["StopExecution", { executionArn, error: "Cancelled" }]);
  answers = { DescribeExecution: { status: 503, body: { __type: "ServiceUnavailable" } } };
  expect(await machine.describe("r")).toMatchObject({
    ok: false,
    issues: [{ code: "store-down", facts: { store: "runs" } }],
  });
});
