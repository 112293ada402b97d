import type { Place } from "../../infra/aws/place.ts";
import { edgeRegion } from "../../infra/aws/place.ts";
import type { DeployOptions } from "./options.ts";

/** A command on this machine. `out` is what it printed, where it was asked to keep it. */
export interface Ran {
  ok: boolean;
  out: string;
}

/** What a deployment needs of the place it runs in. */
export interface DeployPorts {
  /** Runs a command; `quiet`: what it prints is kept and not shown. */
  run: (command: readonly [string, ...string[]], quiet?: "quiet") => Ran;
  /** Asks the person, and gives what was typed. */
  ask: (question: string) => Promise<string>;
  say: (line: string) => void;
  /** The stacks that were synthesised, in the order they are made in. */
  stacks: () => readonly string[];
  /** What the deployed health page answers; null where it does not. */
  health: (address: string) => Promise<unknown>;
}

/** Stopped, with what to do about it. Nothing was deployed after it. */
export class Stopped extends Error {}

/** Stacks that ask for the address of the alarms. */
const asksForEmail = /-(Watch|EdgeWatch)$/;

/**
 * Checks who we are and that the account is ready, builds, synthesises, shows what would change, asks, and deploys one stack after the
 * other. Ends at the first that fails. Throws `Stopped`.
 */
export async function deploy(options: DeployOptions, place: Place, ports: DeployPorts): Promise<void> {
  const { run, say } = ports;
  const must = (command: readonly [string, ...string[]], why: string, quiet?: "quiet"): string => {
    const shown = shownAs(command);
    if (options.dryRun) {
      say(`would run: ${shown}`);
      return "";
    }
    const ran = run(command, quiet);
    if (!ran.ok) throw new Stopped(`${why}\n  ${shown}${ran.out === "" ? "" : `\n  ${ran.out.trim()}`}`);
    return ran.out;
  };

  const account = must(
    ["aws", "sts", "get-caller-identity", "--query", "Account", "--output", "text"],
    "AWS does not know who we are: put credentials of the account into this shell (docs/deploy.md).",
    "quiet",
  ).trim();
  for (const region of new Set([place.region, edgeRegion]))
    must(
      ["aws", "ssm", "get-parameter", "--name", "/cdk-bootstrap/hnb659fds/version", "--region", region],
      `${region} is not ready for the CDK in account ${account}. Once: npx cdk bootstrap aws://${account}/${region}`,
      "quiet",
    );
  say(`Deploying ${options.env} to account ${account === "" ? "(not asked)" : account}, ${place.region}.`);

  must(["npm", "run", "--silent", "build"], "The pages could not be built.");
  must(
    ["npx", "--no-install", "cdk", "synth", "--quiet", ...context(options, place)],
    "The stacks could not be synthesised.",
  );
  must(["npx", "--no-install", "cdk", "diff", "--app", "cdk.out"], "What would change could not be found out.");
  if (!options.dryRun && !options.yes) {
    const typed = await ports.ask(`Type ${options.env} to deploy what is shown above, or anything else to stop: `);
    if (typed.trim() !== options.env) throw new Stopped("Stopped: nothing was deployed.");
  }

  for (const stack of ports.stacks()) {
    const parameters =
      asksForEmail.test(stack) && options.alarmEmail !== undefined
        ? ["--parameters", `${stack}:AlarmEmail=${options.alarmEmail}`]
        : [];
    must(
      [
        ...(["npx", "--no-install", "cdk", "deploy", "--app", "cdk.out", "--exclusively", stack] as const),
        ...["--require-approval", "never", "--progress", "events", ...parameters],
      ],
      `${stack} was not deployed; CloudFormation has put it back as it was. The stacks before it are as they are now, and stay usable. Its events say why.`,
    );
  }
  if (options.dryRun) return;

  const address = must(
    [
      ...(["aws", "cloudformation", "describe-stacks", "--region", place.region] as const),
      ...[
        "--stack-name",
        `Vandret-${options.env}-Web`,
        "--query",
        "Stacks[0].Outputs[?OutputKey=='Address'].OutputValue",
      ],
      ...["--output", "text"],
    ],
    "All stacks are deployed, and the address could not be read.",
    "quiet",
  ).trim();
  const health = (await ports.health(address)) as { status?: unknown; lawVersion?: unknown } | null;
  if (health?.status !== "ok")
    throw new Stopped(
      `All stacks are deployed, and ${address}/v1/health does not say that all is well: ${JSON.stringify(health)}. See docs/runbook.md; to go back, deploy the version before.`,
    );
  say(`${address} answers, with the law of ${String(health.lawVersion)}.`);
}

function context({ env, originSecret }: DeployOptions, { region }: Place): string[] {
  const settings = { env, region, ...(originSecret === undefined ? {} : { originSecret }) };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** As somebody would type it; an address is not shown, so that it stands in no log. */
const shownAs = (command: readonly string[]): string =>
  command.map((word) => word.replace(/(:AlarmEmail=).*/, "$1…")).join(" ");
