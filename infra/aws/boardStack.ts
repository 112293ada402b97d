import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { Dashboard, GraphWidget, type IMetric, Metric, TextWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { DataStack } from "./dataStack.ts";
import { functionName, metricsNamespace } from "./vandretFunction.ts";
import type { WebStack } from "./webStack.ts";

export interface BoardStackProps extends StackProps {
  environment: string;
  data: DataStack;
  web: WebStack;
  /** As the functions call themselves. */
  services: readonly string[];
}

const period = Duration.minutes(5);

/** One page to look at when somebody says that it does not work. Made last, torn down at will. */
export class BoardStack extends Stack {
  constructor(scope: Construct, id: string, { environment, data, web, services, ...props }: BoardStackProps) {
    super(scope, id, props);
    const board = new Dashboard(this, "Board", {
      dashboardName: `vandret-${environment}`,
      defaultInterval: Duration.hours(12),
    });
    const each = (make: (service: string) => Metric) => services.map(make);
    const ofLambda = (metricName: string, statistic: string) => (service: string) =>
      new Metric({
        namespace: "AWS/Lambda",
        metricName,
        statistic,
        period,
        label: service,
        dimensionsMap: { FunctionName: functionName(environment, service) },
      });
    const ofOurs = (metricName: string) => (service: string) =>
      new Metric({
        namespace: metricsNamespace,
        metricName,
        statistic: "Sum",
        period,
        label: service,
        dimensionsMap: { environment, service },
      });
    const tables = { events: data.events, links: data.links };
    board.addWidgets(
      new TextWidget({
        width: 24,
        height: 2,
        markdown: `**Vandret, ${environment}.** Who is hurt and what to do stands in each alarm and in docs/runbook.md. Is it up, and which law: ${web.address}/v1/health`,
      }),
    );
    board.addWidgets(
      graph("Calls of the API", [web.api.metricCount({ period, statistic: "Sum" })]),
      graph("Answers that failed", [
        web.api.metricServerError({ period, statistic: "Sum" }),
        web.api.metricClientError({ period, statistic: "Sum" }),
      ]),
      graph("How long callers wait, ms", [
        web.api.metricLatency({ period, statistic: "p50" }),
        web.api.metricLatency({ period, statistic: "p95" }),
      ]),
    );
    board.addWidgets(
      graph("Bugs by function", each(ofOurs("Bugs"))),
      graph("Stores that did not answer, by function", each(ofOurs("StoreDown"))),
      graph("Errors of Lambda by function", each(ofLambda("Errors", "Sum"))),
    );
    board.addWidgets(
      graph("Time by function, p95 ms", each(ofLambda("Duration", "p95"))),
      graph("At once, by function", each(ofLambda("ConcurrentExecutions", "Maximum"))),
      graph(
        "Reads and writes of the tables",
        Object.entries(tables).flatMap(([name, table]) => [
          table.metricConsumedReadCapacityUnits({ period, statistic: "Sum", label: `${name}, read` }),
          table.metricConsumedWriteCapacityUnits({ period, statistic: "Sum", label: `${name}, written` }),
        ]),
      ),
    );
  }
}

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 8, height: 6 });
