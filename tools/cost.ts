/** `npm run cost`: what a month in AWS costs, worked out into docs/cost.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../infra/aws/place.ts";
import { report } from "./cost/report.ts";

writeFileSync(join(projectRoot, "docs/cost.md"), report());
console.log("wrote docs/cost.md");
