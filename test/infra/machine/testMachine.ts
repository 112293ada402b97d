import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Machine, MachineInput, MachineState, RunEnd } from "../../../functions/runs/large/index.ts";
import { Execution, type RunnerPorts, StateFailed, Stopped } from "./runner.ts";

export interface TestMachine extends Machine {
  /** Executions that were begun. */
  started: MachineInput[];
  /** Waits for all of them. */
  settled: () => Promise<void>;
}

/** Step Functions as the engine knows it, over the runner: buckets are folders. */
export function testMachine(
  definition: unknown,
  folder: string,
  ports: Pick<RunnerPorts, "call" | "wait" | "random">,
): TestMachine {
  const executions = new Map<string, { state: MachineState; execution: Execution; end: Promise<void> }>();
  const started: MachineInput[] = [];
  const all: RunnerPorts = {
    ...ports,
    readObject: (bucket, key) => readFile(join(folder, bucket, key), "utf8"),
    writeObject: async (bucket, key, text) => {
      await mkdir(dirname(join(folder, bucket, key)), { recursive: true });
      await writeFile(join(folder, bucket, key), text);
    },
  };
  return {
    started,
    settled: async () => void (await Promise.all([...executions.values()].map(({ end }) => end))),
    start: async (name, input) => {
      if (executions.has(name)) return { ok: true, value: null };
      started.push(input);
      const execution = new Execution(definition, all);
      const state: MachineState = {
        ...{ status: "running", input, output: null, error: null, done: 0 },
        ...{ startedAt: "2026-11-30T12:00:00.000Z", endedAt: null },
      };
      const ends = (status: MachineState["status"], more: Partial<MachineState> = {}) =>
        void Object.assign(state, { status, endedAt: "2026-11-30T12:01:00.000Z", ...more });
      const end = execution.run(input).then(
        (output) => ends("succeeded", { output: output as RunEnd }),
        (error: unknown) => {
          if (error instanceof Stopped) ends("stopped");
          else if (error instanceof StateFailed) ends("failed", { error: error.error });
          else throw error;
        },
      );
      executions.set(name, { state, execution, end });
      return { ok: true, value: null };
    },
    describe: async (name) => {
      const found = executions.get(name);
      if (found === undefined) return { ok: true, value: null };
      const done = found.state.status === "succeeded" ? Number.MAX_SAFE_INTEGER : found.execution.itemsDone;
      return { ok: true, value: { ...found.state, done } };
    },
    stop: async (name) => {
      const found = executions.get(name);
      found?.execution.stop();
      await found?.end;
      return { ok: true, value: null };
    },
  };
}
