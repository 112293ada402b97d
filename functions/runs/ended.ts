import { z } from "zod";
import { log } from "../http/lambda/index.ts";

/** As infra/aws/runsStack.ts puts it in the queue. */
const message = z.strictObject({
  execution: z.string().min(1).max(200),
  status: z.enum(["FAILED", "TIMED_OUT", "ABORTED"]),
});

interface Messages {
  Records: readonly { messageId: string; body: string }[];
}

/**
 * Says in the log that a run did not end well, under the name by which the municipality's own call finds it. What is no such message is
 * given back, and parked with the dead letters after three times.
 */
export async function handler({ Records }: Messages): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> {
  const failed = Records.filter(({ body }) => !said(body));
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

function said(body: string): boolean {
  try {
    const { execution, status } = message.parse(JSON.parse(body));
    // Who stops a run knows it.
    log(status === "ABORTED" ? "info" : "error", "run-ended", { execution, status });
    return true;
  } catch (error) {
    log("error", "message-unreadable", { error });
    return false;
  }
}
