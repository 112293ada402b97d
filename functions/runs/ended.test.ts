import { expect, it } from "vitest";
import { handler } from "./ended.ts";

const record = (messageId: string, body: unknown) => ({
  messageId,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

it("takes what tells of a run, and gives back what does not, each by itself", async () => {
  const answer = await handler({
    Records: [
      record("one", { execution: "a1b2", status: "FAILED" }),
      record("two", "{"),
      record("three", { execution: "a1b2", status: "RUNNING" }),
      record("four", { execution: "c3d4", status: "ABORTED" }),
      record("five", { execution: "c3d4", status: "FAILED", more: 1 }),
    ],
  });
  expect(answer).toEqual({
    batchItemFailures: [{ itemIdentifier: "two" }, { itemIdentifier: "three" }, { itemIdentifier: "five" }],
  });
});
