import {
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  DescribeMapRunCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ListMapRunsCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from "@aws-sdk/client-sfn";
import type { Result } from "../../../shared/model/index.ts";
import { storeDown } from "../../adapters/index.ts";
import type { Machine, MachineInput, MachineState } from "./machineEngine.ts";
import type { RunEnd } from "./work.ts";

/** The state machine of long runs in AWS, by its ARN. */
export function stepFunctions(client: SFNClient, machineArn: string): Machine {
  const arnOf = (name: string) => `${machineArn.replace(":stateMachine:", ":execution:")}:${name}`;
  const asked = async <T>(ask: () => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await ask() };
    } catch (error) {
      return storeDown(error, "runs");
    }
  };
  return {
    start: (name, input) =>
      asked(async () => {
        try {
          await client.send(
            new StartExecutionCommand({ stateMachineArn: machineArn, name, input: JSON.stringify(input) }),
          );
        } catch (error) {
          if (!(error instanceof ExecutionAlreadyExists)) throw error;
        }
        return null;
      }),
    describe: (name) =>
      asked(async () => {
        try {
          const found = await client.send(new DescribeExecutionCommand({ executionArn: arnOf(name) }));
          return stateOf(found, await chunksDone(client, found));
        } catch (error) {
          if (error instanceof ExecutionDoesNotExist) return null;
          throw error;
        }
      }),
    stop: (name) =>
      asked(async () => {
        await client.send(new StopExecutionCommand({ executionArn: arnOf(name), error: "Cancelled" }));
        return null;
      }),
  };
}

async function chunksDone(
  client: SFNClient,
  { executionArn, status }: DescribeExecutionCommandOutput,
): Promise<number> {
  if (status === "SUCCEEDED") return Number.MAX_SAFE_INTEGER;
  const { mapRuns = [] } = await client.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns[0]?.mapRunArn;
  if (mapRunArn === undefined) return 0;
  const { itemCounts } = await client.send(new DescribeMapRunCommand({ mapRunArn }));
  return itemCounts?.succeeded ?? 0;
}

const statuses: Record<string, MachineState["status"]> = {
  RUNNING: "running",
  PENDING_REDRIVE: "running",
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  TIMED_OUT: "late",
  ABORTED: "stopped",
};

function stateOf(found: DescribeExecutionCommandOutput, done: number): MachineState {
  const { status, input, output, error, startDate, stopDate } = found;
  return {
    status: statuses[status ?? ""] ?? "failed",
    input: JSON.parse(input ?? "{}") as MachineInput,
    output: output === undefined ? null : (JSON.parse(output) as RunEnd),
    error: error ?? null,
    done,
    startedAt: startDate!.toISOString(),
    endedAt: stopDate?.toISOString() ?? null,
  };
}
