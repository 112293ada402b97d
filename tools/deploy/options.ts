import { parseArgs } from "node:util";

/** What is to be deployed, and how. */
export interface DeployOptions {
  env: string;
  /** Who is told of alarms; only needed the first time, since CloudFormation remembers. */
  alarmEmail: string | undefined;
  /** Counts up when CloudFront is to learn a new secret (docs/runbook.md). */
  originSecret: string | undefined;
  /** Nobody is asked: for a pipeline, where somebody has read the diff before. */
  yes: boolean;
  /** Says what would be done, and does nothing. */
  dryRun: boolean;
}

/** Reads `npm run deploy -- …`. Throws with a word where it cannot be read. */
export function readOptions(args: readonly string[]): DeployOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      env: { type: "string" },
      "alarm-email": { type: "string" },
      "origin-secret": { type: "string" },
      yes: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  });
  if (values.env === undefined) throw new Error("Say which copy: npm run deploy -- --env test");
  return {
    env: values.env,
    alarmEmail: values["alarm-email"],
    originSecret: values["origin-secret"],
    yes: values.yes,
    dryRun: values["dry-run"],
  };
}
