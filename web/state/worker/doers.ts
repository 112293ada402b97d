import type { Watch } from "../../../shared/model/index.ts";
import { earlyDoers } from "./earlyDoers.ts";
import type { EarlyJob, Gets, JobName, Sends } from "./jobs.ts";

const fetchLater = () => import("./laterDoers.ts");

/** Fetches what is asked for later, so that it is there where the net is gone; where it cannot be fetched it is fetched when it is asked for. */
export const fetchAhead = (): void => void fetchLater().catch(() => undefined);

const isEarly = (name: JobName): name is EarlyJob => Object.hasOwn(earlyDoers, name);

/** Does one job, by its name: each a call of `shared`, so that the page gives what the API gives. */
export async function doJob<Name extends JobName>(name: Name, input: Sends<Name>, watch: Watch): Promise<Gets<Name>> {
  const doers = isEarly(name) ? earlyDoers : (await fetchLater()).laterDoers;
  const job = (doers as Record<JobName, unknown>)[name] as (input: Sends<Name>, watch: Watch) => Promise<Gets<Name>>;
  return job(input, watch);
}
