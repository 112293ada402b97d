import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { placeFrom, projectRoot } from "./place.ts";
import { vandret } from "./vandret.ts";

/** Synthesises all stacks, offline: `npm run synth`, or through the CDK's own command (docs/deploy.md). */
const app = new App({ outdir: process.env.CDK_OUTDIR ?? join(projectRoot, "cdk.out") });
vandret(
  app,
  placeFrom((name) => app.node.tryGetContext(name)),
  join(projectRoot, ".local/pages"),
);
app.synth();
