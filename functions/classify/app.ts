import type { Hono } from "hono";
import {
  classifications,
  health,
  law,
  lawProvision,
  openApiDocument,
  openapi,
  refuse,
} from "../../shared/contract/index.ts";
import { checkDay, checkFacts, checkMeasure, classify, lawVersion, provisions } from "../../shared/law/index.ts";
import type { Issue, MeasureToClassify, Provision } from "../../shared/model/index.ts";
import { type HttpPorts, makeApp, mount } from "../http/index.ts";
import { type HealthPorts, makeHealth } from "./health.ts";

/** Health, the contract, the law and its answers. */
export function makeClassifyApp(ports: HttpPorts & HealthPorts): Hono {
  const app = makeApp(ports);
  const told = makeHealth(ports);
  mount(app, health, async () => ({ ok: true, value: await told() }));
  const document = openApiDocument() as { openapi: "3.1.0" };
  mount(app, openapi, () => ({ ok: true, value: document }));
  mount(app, classifications, ({ body }) => {
    const issues = [...checkDay(body.lawAsOf, "/lawAsOf"), ...measuresIssues(body.measures)];
    return issues.length > 0 ? refuse(issues) : { ok: true, value: classify(body.lawAsOf, body.measures, body.regime) };
  });
  mount(app, law, () => ({ ok: true, value: { lawVersion, provisions: [...provisions] as Provision[] } }));
  mount(app, lawProvision, ({ params }) => {
    const found = provisions.find(({ id }) => id === params.provision);
    if (found !== undefined) return { ok: true, value: found };
    return refuse([{ path: "/path/provision", code: "provision-not-found", facts: { id: params.provision } }]);
  });
  return app;
}

function measuresIssues(measures: readonly MeasureToClassify[]): Issue[] {
  if (measures.length === 0) return [{ path: "/measures", code: "no-measures", facts: {} }];
  const ids = measures.map(({ id }) => id);
  return measures.flatMap((measure, i) => [
    ...(ids.indexOf(measure.id) < i
      ? [{ path: `/measures/${i}/id`, code: "measure-twice" as const, facts: { id: measure.id } }]
      : []),
    ...checkFacts(measure.facts, `/measures/${i}/facts`),
    ...checkMeasure(measure, `/measures/${i}`),
  ]);
}
