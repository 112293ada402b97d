import { describe, expect, it } from "vitest";
import { placeFrom } from "../../infra/aws/place.ts";
import { type DeployPorts, deploy, type Ran, Stopped } from "./deploy.ts";
import { type DeployOptions, readOptions } from "./options.ts";
import { stacksInOrder } from "./stacksInOrder.ts";

const place = placeFrom((name) => (name === "env" ? "test" : undefined));
const usual: DeployOptions = {
  env: "test",
  alarmEmail: "a@example.dk",
  originSecret: undefined,
  yes: false,
  dryRun: false,
};

/** An account that answers as told, and what it was asked. */
function account(
  answers: (command: string) => Partial<Ran> = () => ({}),
  typed = "test",
  health: unknown = { status: "ok", lawVersion: "L" },
) {
  const ran: string[] = [];
  const said: string[] = [];
  const ports: DeployPorts = {
    run: (command) => {
      const line = command.join(" ");
      ran.push(line);
      const out = line.includes("get-caller-identity")
        ? "111122223333\n"
        : line.includes("describe-stacks")
          ? "https://x.example\n"
          : "";
      return { ok: true, out, ...answers(line) };
    },
    ask: async () => typed,
    say: (line) => void said.push(line),
    stacks: () => ["Vandret-test-Watch", "Vandret-test-Data", "Vandret-test-EdgeWatch"],
    health: async () => health,
  };
  const go = (options: Partial<DeployOptions> = {}) => deploy({ ...usual, ...options }, place, ports);
  const deployed = () => ran.filter((line) => line.includes("cdk deploy"));
  return { go, ran, said, deployed };
}

describe("a deployment", () => {
  it("asks who we are and whether both regions are ready, builds, shows what changes, and deploys in order", async () => {
    const { go, ran, said } = account();
    await go();
    const steps = [
      "get-caller-identity",
      "--region eu-north-1",
      "--region us-east-1",
      "run --silent build",
      "cdk synth",
      "cdk diff",
    ];
    const deploys = ["Vandret-test-Watch", "Vandret-test-Data", "Vandret-test-EdgeWatch", "describe-stacks"];
    expect(ran).toEqual([...steps, ...deploys].map((step) => expect.stringContaining(step)));
    expect(said.at(-1)).toBe("https://x.example answers, with the law of L.");
  });

  it("gives the alarms' address to the stacks that ask for it, and to no other", async () => {
    const { go, deployed } = account();
    await go();
    expect(deployed().map((line) => /--parameters (\S+)/.exec(line)?.[1])).toEqual([
      "Vandret-test-Watch:AlarmEmail=a@example.dk",
      undefined,
      "Vandret-test-EdgeWatch:AlarmEmail=a@example.dk",
    ]);
  });

  it("does nothing where anything else than the name of the copy is typed", async () => {
    for (const typed of ["", "yes", "prod"]) {
      const { go, deployed } = account(undefined, typed);
      await expect(go()).rejects.toThrow("nothing was deployed");
      expect(deployed()).toEqual([]);
    }
  });

  it("asks nobody where somebody has said yes before", async () => {
    const { go, deployed } = account(undefined, "");
    await go({ yes: true });
    expect(deployed()).toHaveLength(3);
  });

  it("stops with a word where AWS does not know us, before anything is built", async () => {
    const { go, ran } = account((line) => (line.includes("get-caller-identity") ? { ok: false, out: "expired" } : {}));
    await expect(go()).rejects.toThrow(/credentials[\s\S]*expired/);
    expect(ran).toHaveLength(1);
  });

  it("says how to make a region ready that is not", async () => {
    const { go, deployed } = account((line) => (line.includes("us-east-1") ? { ok: false } : {}));
    await expect(go()).rejects.toThrow("npx cdk bootstrap aws://111122223333/us-east-1");
    expect(deployed()).toEqual([]);
  });

  it("stops at the first stack that fails, and leaves those after it as they are", async () => {
    const { go, deployed } = account((line) => (line.includes("deploy") && line.includes("Data") ? { ok: false } : {}));
    await expect(go()).rejects.toThrow(Stopped);
    expect(deployed().map((line) => /Vandret-test-\w+/.exec(line)![0])).toEqual([
      "Vandret-test-Watch",
      "Vandret-test-Data",
    ]);
  });

  it("is not well before health says so", async () => {
    for (const health of [null, { status: "degraded", stores: [] }, {}])
      await expect(account(undefined, "test", health).go()).rejects.toThrow("does not say that all is well");
  });

  it("tried dry runs nothing, says each step, and shows nobody's address", async () => {
    const { go, ran, said } = account();
    await go({ dryRun: true });
    expect(ran).toEqual([]);
    expect(said.filter((line) => line.startsWith("would run:")).length).toBeGreaterThan(7);
    expect(said.join("\n")).not.toContain("example.dk");
  });

  it("tells the synthesis which copy, where, and which round of the secret", async () => {
    const { go, ran } = account();
    await go({ originSecret: "3" });
    expect(ran.find((line) => line.includes("cdk synth"))).toContain(
      "-c env=test -c region=eu-north-1 -c originSecret=3",
    );
  });
});

describe("the command", () => {
  it("is refused without a copy's name, and with what it does not know", () => {
    expect(() => readOptions([])).toThrow("--env test");
    expect(() => readOptions(["--env", "test", "--force"])).toThrow("force");
    expect(readOptions(["--env", "test", "--dry-run"])).toMatchObject({ env: "test", dryRun: true, yes: false });
  });
});

describe("the order of the stacks", () => {
  const stack = (...dependencies: string[]) => ({ type: "aws:cloudformation:stack", dependencies });

  it("has each after those it stands on, and only those of the copy", () => {
    const artifacts = {
      "Vandret-test-Api": stack("Vandret-test-Web", "assets"),
      "Vandret-test-Web": stack("Vandret-test-Edge", "Vandret-test-Data"),
      "Vandret-test-Edge": stack(),
      "Vandret-test-Data": stack(),
      "Vandret-prod-Data": stack(),
      assets: { type: "cdk:asset-manifest" },
    };
    expect(stacksInOrder("test", { artifacts })).toEqual([
      "Vandret-test-Edge",
      "Vandret-test-Data",
      "Vandret-test-Web",
      "Vandret-test-Api",
    ]);
  });

  it("is none where they stand in a circle", () => {
    const artifacts = { "Vandret-test-A": stack("Vandret-test-B"), "Vandret-test-B": stack("Vandret-test-A") };
    expect(() => stacksInOrder("test", { artifacts })).toThrow("circle");
  });
});
