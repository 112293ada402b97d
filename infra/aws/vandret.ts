import { type App, Tags } from "aws-cdk-lib";
import { ApiStack } from "./apiStack.ts";
import { DataStack } from "./dataStack.ts";
import type { Place } from "./place.ts";
import { WebStack } from "./webStack.ts";

/** All of Vandret in one account and region: data that stays, the API on it, and the pages before both. */
export function vandret(app: App, { environment, region }: Place, pagesFolder: string) {
  const name = (part: string) => `Vandret-${environment}-${part}`;
  const env = { region };
  const data = new DataStack(app, name("Data"), { env, description: "Vandret: cases and objects" });
  const api = new ApiStack(app, name("Api"), { env, description: "Vandret: functions and API", data });
  const web = new WebStack(app, name("Web"), { env, description: "Vandret: pages", api: api.api, pagesFolder });
  Tags.of(app).add("vandret:environment", environment);
  return { data, api, web };
}
