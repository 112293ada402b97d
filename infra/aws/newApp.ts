import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { projectRoot } from "./place.ts";

/** An app with the settings of `cdk.json`, whoever starts it: the CDK's command reads that file itself, others do not. */
export function newApp(outdir: string): App {
  const { context } = JSON.parse(readFileSync(join(projectRoot, "cdk.json"), "utf8")) as { context: object };
  return new App({ outdir, context: { ...context } });
}
