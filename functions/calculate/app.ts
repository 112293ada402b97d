import type { Hono } from "hono";
import { catalogue } from "../../shared/allocation/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { calculations, key, keys, refuse } from "../../shared/contract/index.ts";
import type { Calculation, CaseFile, Result } from "../../shared/model/index.ts";
import { type HttpPorts, makeApp, mount } from "../http/index.ts";

export interface CalculatePorts extends HttpPorts {
  /** Where the sums run; absent: here. A server that answers others meanwhile gives them to a worker. */
  calculate?: (theCase: CaseFile) => Result<Calculation> | Promise<Result<Calculation>>;
}

/** The roll of a case, and the keys. */
export function makeCalculateApp(ports: CalculatePorts): Hono {
  const app = makeApp(ports);
  const compute = ports.calculate ?? calculate;
  mount(app, calculations, ({ body }) => compute(body), checkCase);
  mount(app, keys, () => ({ ok: true, value: { keys: [...catalogue] } }));
  mount(app, key, ({ params: { id } }) => {
    const versions = catalogue.filter((one) => one.id === id);
    if (versions.length > 0) return { ok: true, value: { id, versions } };
    return refuse([{ path: "/path/id", code: "key-not-found", facts: { id } }]);
  });
  return app;
}
