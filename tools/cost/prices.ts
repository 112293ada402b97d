/** What one unit costs, in US dollars, and who says so. `usd: null`: nobody whom we could ask here. */
export interface Price {
  unit: string;
  usd: number | null;
  /** For which region the source says it. Stockholm's own list was not to be had; other regions may be a tenth to a quarter dearer. */
  region: "us-east-1" | "all" | "not said" | null;
  source: string | null;
  /** The date of the source. */
  of: string | null;
}

const dynamo = { region: "us-east-1", source: "airbyte.com, Amazon DynamoDB pricing", of: "2025-07-21" } as const;
const lambda = { region: "us-east-1", source: "cloudchipr.com, AWS Lambda pricing breakdown", of: "2024" } as const;
const simpleApi = {
  region: "not said",
  source: "appropri8-astro.pages.dev, Deploying a simple API on AWS",
  of: "2025-12-02",
} as const;
const cloudwatch = {
  region: "not said",
  source: "factualminds.com, Amazon CloudWatch pricing",
  of: "2026-06-13",
} as const;
const keys = { region: "us-east-1", source: "factualminds.com, AWS KMS pricing", of: "2026-06-13" } as const;
const waf = {
  region: "not said",
  source: "github.com/Mandeeptalking/tradeeon-FE-BE-12-09-2025, AWS_WAF_PRICING.md",
  of: "2025-01-12",
} as const;
const notKnown = { usd: null, region: null, source: null, of: null } as const;

/** List prices, before any free allowance. Nothing is guessed: what has no source is not known, and not in the sum. */
export const prices = {
  key: { unit: "key a month", usd: 1, region: "all", source: "aws.amazon.com/kms/pricing", of: "not dated" },
  keyTenThousand: { unit: "ten thousand requests to the keys", usd: 0.03, ...keys },
  alarm: {
    unit: "metric in an alarm, a month",
    usd: 0.1,
    region: "not said",
    source: "c3x.dev, aws_cloudwatch_metric_alarm",
    of: "not dated",
  },
  ownMetric: {
    unit: "own metric a month",
    usd: 0.3,
    region: "not said",
    source: "signoz.io, CloudWatch pricing",
    of: "2026-02-15",
  },
  dashboard: { unit: "dashboard a month", usd: 3, ...cloudwatch },
  logGb: { unit: "GB of log written", usd: 0.5, ...cloudwatch },
  firewall: { unit: "firewall a month", usd: 5, ...waf },
  // The source takes AWS's own rule groups for free; here each counts as a rule, which errs upwards.
  firewallRule: { unit: "rule or rule group a month", usd: 1, ...waf },
  firewallMillion: { unit: "million requests through the firewall", usd: 0.6, ...waf },
  apiMillion: { unit: "million calls of the HTTP API", usd: 1, ...simpleApi },
  functionMillion: { unit: "million calls of functions", usd: 0.2, ...simpleApi },
  functionGbSecond: { unit: "GB-second of a function on arm64", usd: 0.0000133334, ...lambda },
  readMillion: { unit: "million read units of the tables", usd: 0.125, ...dynamo },
  writeMillion: { unit: "million write units of the tables", usd: 0.625, ...dynamo },
  secret: { unit: "secret a month", ...notKnown },
  signIn: { unit: "person who signs in, a month, past 50 that are free (aws.amazon.com/cognito/pricing)", ...notKnown },
  transferGb: { unit: "GB from CloudFront to Europe", ...notKnown },
  storedGb: { unit: "GB in buckets and tables a month", ...notKnown },
  backupGb: { unit: "GB of copies a month", ...notKnown },
  traceMillion: { unit: "million traces", ...notKnown },
} as const satisfies Record<string, Price>;

export type PriceId = keyof typeof prices;
