import type { PriceId } from "./prices.ts";

/** What one municipality does in a month. Ours: nobody has used Vandret in AWS yet. A busy month, with a hearing under way. */
export const month = {
  /** Of the municipality's own people, each on twenty days. */
  people: 10,
  callsAPersonADay: 200,
  /** Owners who open their letter's link, and the calls of one visit. */
  owners: 500,
  callsAnOwner: 6,
  /** Calls that compute a whole case, and how long (docs/proofs, rounded up). */
  sums: 1_500,
  secondsASum: 4,
  secondsACall: 0.15,
  /** Events, links and answers written. */
  writes: 6_000,
  /** Of one call: the function's line, the API's and CloudFront's. */
  logBytesACall: 1_500,
  /** The pages, the map's data and the answers, to people and owners. */
  megabytesAVisit: 5,
  /** Stored so far: cases, terrain, models' results. */
  gigabytes: 20,
} as const;

/** What stands in the templates whether anybody calls or not; a test holds it against them. */
export const standing = {
  keys: 3,
  alarmMetrics: 45,
  ownMetrics: 9,
  dashboards: 1,
  firewallRules: 6,
  secrets: 1,
} as const;

const workdays = 20;
/** 512 MB, and one core where a case is computed (`infra/aws/apiFunctions.ts`). */
const usualGb = 0.5;
const computingGb = 1769 / 1024;
/** A call reads a case's events and a link, each of a few kilobytes. */
const readUnitsACall = 8;

/** How many units of each price a month takes. */
export function usage(municipalities: number): Record<PriceId, number> {
  const calls =
    municipalities *
    (month.people * workdays * month.callsAPersonADay + month.owners * month.callsAnOwner + month.sums);
  const visits = municipalities * (month.people * workdays + month.owners);
  const sums = municipalities * month.sums;
  const million = 1_000_000;
  return {
    key: standing.keys,
    // A table and a bucket ask rarely, since they remember; at most once a call.
    keyTenThousand: calls / 10_000,
    alarm: standing.alarmMetrics,
    ownMetric: standing.ownMetrics,
    dashboard: standing.dashboards,
    firewall: 1,
    firewallRule: standing.firewallRules,
    // A visit fetches some thirty files beside its calls.
    firewallMillion: (calls + visits * 30) / million,
    apiMillion: calls / million,
    functionMillion: calls / million,
    functionGbSecond: (calls - sums) * month.secondsACall * usualGb + sums * month.secondsASum * computingGb,
    readMillion: (calls * readUnitsACall) / million,
    writeMillion: (municipalities * month.writes) / million,
    logGb: (calls * month.logBytesACall) / 1e9,
    secret: standing.secrets + municipalities,
    signIn: Math.max(0, municipalities * month.people - 50),
    transferGb: (visits * month.megabytesAVisit) / 1_000,
    storedGb: municipalities * month.gigabytes,
    // Thirty-five days and twelve months, of what changes little: taken as twice what is stored.
    backupGb: municipalities * month.gigabytes * 2,
    traceMillion: calls / million,
  };
}
