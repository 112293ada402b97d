import { Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { alarmTopic, watchKey } from "./alarmTopic.ts";
import { firewallName } from "./edgeStack.ts";
import { HouseAlarm } from "./houseAlarm.ts";
import { houseLog } from "./houseLog.ts";

export interface EdgeWatchStackProps extends StackProps {
  environment: string;
  monthlyBudgetUsd: number;
  distribution: Distribution;
}

/**
 * What may be written down of a request, in us-east-1, where CloudFront's logs are sent from: nothing that says who it was, and neither
 * path nor query, which may hold the code of a link (docs/adr/0019-sign-in-and-links.md).
 */
export const loggedFields = [
  "date",
  "time",
  "x-edge-location",
  "cs-method",
  "sc-status",
  "sc-bytes",
  "x-edge-result-type",
  "x-edge-response-result-type",
  "x-edge-detailed-result-type",
  "x-edge-request-id",
  "cs-protocol",
  "cs-protocol-version",
  "ssl-protocol",
  "ssl-cipher",
  "time-taken",
  "time-to-first-byte",
  "sc-content-type",
] as const;

/** The watch over what AWS keeps in us-east-1 alone: CloudFront's counts and logs, and the bill. Its own topic, alarms and log there. */
export class EdgeWatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { environment, monthlyBudgetUsd, distribution, ...props }: EdgeWatchStackProps,
  ) {
    super(scope, id, props);
    const key = watchKey(this);
    const topic = alarmTopic(this, key);
    const period = Duration.minutes(5);
    const ofSite = (metricName: string, statistic: string) =>
      new Metric({
        namespace: "AWS/CloudFront",
        metricName,
        statistic,
        period,
        dimensionsMap: { DistributionId: distribution.distributionId, Region: "Global" },
      });
    new HouseAlarm(this, "SiteFails", {
      topic,
      // A share of few requests says little: only where there are some does it wake anybody.
      metric: new MathExpression({
        label: "failing requests, per cent",
        expression: "IF(requests >= 20, rate, 0)",
        usingMetrics: { requests: ofSite("Requests", "Sum"), rate: ofSite("5xxErrorRate", "Average") },
        period,
      }),
      threshold: 5,
      errorImpact: "One in twenty who open a page or call the API at the one address get an error.",
      runbook: "docs/runbook.md#site-fails",
    });
    new HouseAlarm(this, "ManyBlocked", {
      topic,
      metric: new Metric({
        namespace: "AWS/WAFV2",
        metricName: "BlockedRequests",
        statistic: "Sum",
        period,
        dimensionsMap: { WebACL: firewallName(environment), Rule: "ALL" },
      }),
      threshold: 1_000,
      periods: 2,
      errorImpact:
        "Either somebody attacks the site, or a whole office behind one address is turned away from it with 429 or 403.",
      runbook: "docs/runbook.md#many-blocked",
    });
    budget(this, environment, monthlyBudgetUsd, topic);
    logOf(this, distribution, houseLog(this, "SiteLog", key).logGroupArn);
  }
}

/** Tells when four fifths of the month's money are used, and when the month is on its way past it. */
function budget(scope: Construct, environment: string, monthlyBudgetUsd: number, topic: ITopic): void {
  const told = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
    subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
  });
  new CfnBudget(scope, "Budget", {
    budget: {
      budgetName: `vandret-${environment}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: monthlyBudgetUsd, unit: "USD" },
      // Only what carries this copy's tag; the tag must be switched on for billing once (docs/deploy.md).
      costFilters: { TagKeyValue: [`user:vandret:environment$${environment}`] },
    },
    notificationsWithSubscribers: [told("ACTUAL", 80), told("FORECASTED", 100)],
  });
}

function logOf(scope: Construct, distribution: Distribution, logGroupArn: string): void {
  const { stackName } = Stack.of(scope);
  const source = new CfnDeliverySource(scope, "LogSource", {
    name: `${stackName}-site`,
    logType: "ACCESS_LOGS",
    resourceArn: distribution.distributionArn,
  });
  const destination = new CfnDeliveryDestination(scope, "LogDestination", {
    name: `${stackName}-site`,
    destinationResourceArn: logGroupArn,
    outputFormat: "json",
  });
  const delivery = new CfnDelivery(scope, "LogDelivery", {
    deliverySourceName: source.name,
    deliveryDestinationArn: destination.attrArn,
    recordFields: [...loggedFields],
  });
  delivery.addResourceDependency(source);
  delivery.applyRemovalPolicy(RemovalPolicy.DESTROY);
}
