/**
 * A small interpreter of the Amazon States Language: as much of it as the machine of long runs uses, by JSON paths. It executes the very
 * definition that the stack synthesises. A state, a field or a path that it does not know throws, so that nothing passes that was not looked
 * at. What it is not: AWS. It knows no permissions, no quotas but the size of a state's data, and no clock but the one it is given.
 */
type Json = unknown;
type Fields = Record<string, Json>;

export interface RunnerPorts {
  /** Calls what stands under a task's `Resource`. */
  call: (resource: string, input: Json) => Promise<Json>;
  readObject: (bucket: string, key: string) => Promise<string>;
  writeObject: (bucket: string, key: string, text: string) => Promise<void>;
  /** Waits before another try. */
  wait: (seconds: number) => Promise<void>;
  random: () => number;
}

/** What ends an execution that does not succeed. */
export class StateFailed extends Error {
  constructor(
    readonly error: string,
    readonly details: string,
  ) {
    super(`${error}: ${details}`);
    this.name = error;
  }
}

export class Stopped extends Error {}

/** The most that goes from one state to the next. */
const mostBytes = 256 * 1024;

const known: Record<string, readonly string[]> = {
  Choice: ["Type", "Choices", "Default"],
  Task: ["Type", "Resource", "Parameters", "Retry", "Catch", "TimeoutSeconds", "Next", "End"],
  Map: [
    ...["Type", "Label", "ItemProcessor", "ItemReader", "ItemBatcher", "ResultWriter", "MaxConcurrency"],
    ...["ToleratedFailurePercentage", "ResultPath", "Catch", "Next", "End"],
  ],
  Fail: ["Type", "ErrorPath", "CausePath"],
};
const retryFields = [
  ...["ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"],
];

function fieldsOf(what: Json, allowed: readonly string[], where: string): Fields {
  const fields = what as Fields;
  for (const name of Object.keys(fields))
    if (!allowed.includes(name)) throw new Error(`the runner does not know ${where}.${name}`);
  return fields;
}

/** One execution of a definition, and how far its map is. */
export class Execution {
  itemsDone = 0;
  items = 0;
  private stopped = false;

  constructor(
    private readonly definition: Json,
    private readonly ports: RunnerPorts,
  ) {}

  stop(): void {
    this.stopped = true;
  }

  run(input: Json): Promise<Json> {
    return this.states(this.definition, input, ["StartAt", "States"]);
  }

  private async states(machine: Json, input: Json, allowed: readonly string[]): Promise<Json> {
    const { StartAt, States } = fieldsOf(machine, allowed, "machine") as { StartAt: string; States: Fields };
    let [name, data] = [StartAt, carried(input)];
    for (;;) {
      if (this.stopped) throw new Stopped();
      const { Type } = States[name] as { Type: string };
      if (known[Type] === undefined) throw new Error(`the runner does not know states of type ${Type}`);
      const state = fieldsOf(States[name], known[Type], name);
      const [next, after] = await this.state(state, data);
      // What a step gives that has ended when it was stopped goes nowhere.
      if (this.stopped) throw new Stopped();
      data = carried(after);
      if (next === null) return data;
      name = next;
    }
  }

  private async state(state: Fields, data: Json): Promise<[next: string | null, data: Json]> {
    if (state.Type === "Choice") return [choose(state, data), data];
    if (state.Type === "Fail")
      throw new StateFailed(String(at(data, state.ErrorPath as string)), String(at(data, state.CausePath as string)));
    const next = state.End === true ? null : (state.Next as string);
    try {
      if (state.Type === "Task") return [next, await this.task(state, data)];
      const result = await this.map(state, data);
      return [next, put(data, state.ResultPath as string, result)];
    } catch (error) {
      const [name, cause] = nameOf(error);
      const rule = ((state.Catch ?? []) as Fields[]).find((one) => {
        fieldsOf(one, ["ErrorEquals", "ResultPath", "Next"], "Catch");
        return matches(one, name);
      });
      if (rule === undefined || error instanceof Stopped) throw error;
      return [rule.Next as string, put(data, rule.ResultPath as string, { Error: name, Cause: cause })];
    }
  }

  private async task(state: Fields, data: Json): Promise<Json> {
    const input = carried(filled(state.Parameters, data));
    const tried = new Map<Fields, number>();
    for (;;) {
      try {
        return carried(await this.ports.call(state.Resource as string, input));
      } catch (error) {
        const [name] = nameOf(error);
        const rule = ((state.Retry ?? []) as Fields[]).find((one) => {
          fieldsOf(one, retryFields, "Retry");
          return matches(one, name);
        });
        const times = rule === undefined ? 0 : (tried.get(rule) ?? 0);
        if (rule === undefined || times >= (rule.MaxAttempts as number) || this.stopped) throw error;
        tried.set(rule, times + 1);
        const longest = (rule.MaxDelaySeconds ?? Number.POSITIVE_INFINITY) as number;
        let delay = rule.IntervalSeconds as number;
        for (let i = 0; i < times; i++) delay *= rule.BackoffRate as number;
        if (rule.JitterStrategy !== "FULL") throw new Error(`the runner does not know ${String(rule.JitterStrategy)}`);
        await this.ports.wait(this.ports.random() * Math.min(delay, longest));
      }
    }
  }

  private async map(state: Fields, data: Json): Promise<Json> {
    const processor = state.ItemProcessor as Fields;
    const { Mode, ExecutionType } = fieldsOf(processor.ProcessorConfig, ["Mode", "ExecutionType"], "ProcessorConfig");
    if (Mode !== "DISTRIBUTED" || ExecutionType !== "STANDARD")
      throw new Error("the runner knows distributed maps only");
    const items = await this.itemsOf(state, data);
    this.items = items.length;
    const batches = batched(state.ItemBatcher, items, data);
    const outputs: Json[] = new Array(batches.length);
    const failures: string[] = [];
    let next = 0;
    const work = async () => {
      while (next < batches.length && failures.length === 0) {
        const place = next++;
        const batch = batches[place]!;
        try {
          outputs[place] = await this.states(processor, batch.input, ["ProcessorConfig", "StartAt", "States"]);
          this.itemsDone += batch.size;
        } catch (error) {
          if (error instanceof Stopped) throw error;
          failures.push(nameOf(error).join(": "));
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(4, state.MaxConcurrency as number) }, work));
    // None is tolerated where nothing is said. What failed in a child is not told to its parent.
    if (failures.length > 0 && (state.ToleratedFailurePercentage ?? 0) === 0)
      throw new StateFailed(
        "States.ExceedToleratedFailureThreshold",
        "The specified tolerated failure threshold was exceeded",
      );
    return this.written(state.ResultWriter, outputs);
  }

  private async itemsOf(state: Fields, data: Json): Promise<Json[]> {
    const reader = fieldsOf(state.ItemReader, ["Resource", "ReaderConfig", "Parameters"], "ItemReader");
    const { InputType } = fieldsOf(reader.ReaderConfig, ["InputType"], "ReaderConfig");
    if (!String(reader.Resource).endsWith(":states:::s3:getObject") || InputType !== "JSON")
      throw new Error("the runner reads items from JSON in S3 only");
    const { Bucket, Key } = filled(reader.Parameters, data) as { Bucket: string; Key: string };
    const items = JSON.parse(await this.ports.readObject(Bucket, Key)) as Json;
    if (!Array.isArray(items)) throw new StateFailed("States.ItemReaderFailed", "the file is no array");
    return items as Json[];
  }

  private async written(writer: Json, outputs: readonly Json[]): Promise<Json> {
    const { Resource, Parameters } = fieldsOf(writer, ["Resource", "Parameters"], "ResultWriter");
    if (!String(Resource).endsWith(":states:::s3:putObject")) throw new Error("the runner writes to S3 only");
    const { Bucket, Prefix } = Parameters as { Bucket: string; Prefix: string };
    const place = `${Prefix}/${crypto.randomUUID()}`;
    const lines = outputs.map((output) => ({ Status: "SUCCEEDED", Output: JSON.stringify(output) }));
    await this.ports.writeObject(Bucket, `${place}/SUCCEEDED_0.json`, JSON.stringify(lines));
    await this.ports.writeObject(Bucket, `${place}/manifest.json`, JSON.stringify({ DestinationBucket: Bucket }));
    return { MapRunArn: place, ResultWriterDetails: { Bucket, Key: `${place}/manifest.json` } };
  }
}

function batched(batcher: Json, items: readonly Json[], data: Json): { input: Json; size: number }[] {
  const fields = fieldsOf(batcher, ["MaxItemsPerBatch", "BatchInput"], "ItemBatcher");
  const size = fields.MaxItemsPerBatch as number;
  const BatchInput = filled(fields.BatchInput, data);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => {
    const Items = items.slice(i * size, (i + 1) * size);
    return { input: { BatchInput, Items }, size: Items.length };
  });
}

function choose(state: Fields, data: Json): string {
  for (const choice of state.Choices as Fields[]) {
    fieldsOf(choice, ["Variable", "StringEquals", "Next"], "Choice");
    if (at(data, choice.Variable as string) === choice.StringEquals) return choice.Next as string;
  }
  return state.Default as string;
}

/** A template with its paths filled in: `"x.$": "$.a"` is `x` with what stands at `$.a`. */
function filled(template: Json, data: Json): Json {
  if (Array.isArray(template) || typeof template !== "object" || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) =>
      name.endsWith(".$") ? [name.slice(0, -2), at(data, value as string)] : [name, filled(value, data)],
    ),
  );
}

function steps(path: string): string[] {
  if (!/^\$(\.\w+)*$/.test(path)) throw new Error(`the runner does not know the path ${path}`);
  return path.split(".").slice(1);
}

function at(data: Json, path: string): Json {
  let found = data;
  for (const step of steps(path)) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      throw new StateFailed("States.Runtime", `nothing stands at ${path}`);
    found = (found as Fields)[step];
  }
  return found;
}

function put(data: Json, path: string, value: Json): Json {
  const [name, ...deeper] = steps(path);
  if (name === undefined || deeper.length > 0) throw new Error(`the runner puts results one step down, not at ${path}`);
  return { ...(data as Fields), [name]: value };
}

const matches = ({ ErrorEquals }: Fields, name: string): boolean =>
  (ErrorEquals as string[]).some(
    (one) => one === name || (one === "States.ALL" && name !== "States.DataLimitExceeded"),
  );

function nameOf(error: unknown): [name: string, cause: string] {
  if (error instanceof StateFailed) return [error.error, error.details];
  const { name, message } = error as Error;
  return [name, message];
}

/** As it comes out at the other side: JSON, and not more of it than a state may hand on. */
function carried(data: Json): Json {
  const text = JSON.stringify(data ?? null);
  if (new TextEncoder().encode(text).length > mostBytes)
    throw new StateFailed("States.DataLimitExceeded", `${text.length} bytes`);
  return JSON.parse(text) as Json;
}
