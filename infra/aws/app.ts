import { join } from "node:path";
import { addNag } from "./nag.ts";
import { newApp } from "./newApp.ts";
import { placeFrom, projectRoot } from "./place.ts";
import { vandret } from "./vandret.ts";

/** Synthesises all stacks, offline: `npm run synth`, or through the CDK's own command (docs/deploy.md). */
const app = newApp(process.env.CDK_OUTDIR ?? join(projectRoot, "cdk.out"));
vandret(
  app,
  placeFrom((name) => app.node.tryGetContext(name)),
  join(projectRoot, ".local/pages"),
);
addNag(app);
app.synth();
