import { type App, Tags } from "aws-cdk-lib";
import { acknowledge } from "./acknowledgements.ts";
import { apiFunctions } from "./apiFunctions.ts";
import { ApiStack } from "./apiStack.ts";
import { BoardStack } from "./boardStack.ts";
import { DataStack } from "./dataStack.ts";
import { EdgeStack } from "./edgeStack.ts";
import { EdgeWatchStack } from "./edgeWatchStack.ts";
import { makeRuns } from "./makeRuns.ts";
import { edgeRegion, type Place } from "./place.ts";
import { RunsStack } from "./runsStack.ts";
import { SignInStack } from "./signInStack.ts";
import { WatchStack } from "./watchStack.ts";
import { WebStack } from "./webStack.ts";

/**
 * All of Vandret in one account: what is watched by, data that stays, the address, who signs in, the functions behind it. The order here is
 * the order they are made in; each knows only those before it.
 */
export function vandret(app: App, place: Place, pagesFolder: string) {
  const { environment, region } = place;
  const name = (part: string) => `Vandret-${environment}-${part}`;
  const of = (description: string, where = region) => ({
    env: { region: where },
    description: `Vandret: ${description}`,
    crossRegionReferences: true,
  });
  const siteOrigin = place.site === undefined ? "https://*.cloudfront.net" : `https://${place.site.domain}`;
  const watch = new WatchStack(app, name("Watch"), of("alarms, and the key of logs"));
  const data = new DataStack(app, name("Data"), { ...of("cases and objects"), watch, siteOrigin });
  const edge = new EdgeStack(app, name("Edge"), { ...of("firewall", edgeRegion), environment });
  const { firewallArn } = edge;
  const web = new WebStack(app, name("Web"), {
    ...of("the one address"),
    place,
    data,
    watch,
    firewallArn,
    pagesFolder,
  });
  const home = { environment, data, watch };
  const signIn = new SignInStack(app, name("SignIn"), { ...of("signing in"), place, home, web });
  const runs = new RunsStack(app, name("Runs"), { ...of("long runs"), home, makeRuns });
  const others = { runs: runs.api };
  const api = new ApiStack(app, name("Api"), {
    ...of("functions behind the API"),
    home,
    web,
    signIn,
    others,
    registers: place.registers,
  });
  const services = [...apiFunctions.map(({ folder }) => folder), ...Object.keys(others), "signIn"];
  const board = new BoardStack(app, name("Board"), { ...of("dashboard"), environment, data, web, services });
  const edgeWatch = new EdgeWatchStack(app, name("EdgeWatch"), {
    ...of("the watch over CloudFront and the bill", edgeRegion),
    environment,
    monthlyBudgetUsd: place.monthlyBudgetUsd,
    distribution: web.distribution,
  });
  acknowledge({ data, web, signIn, api, runs }, place);
  Tags.of(app).add("vandret:environment", environment);
  return { watch, data, edge, web, signIn, runs, api, board, edgeWatch };
}
