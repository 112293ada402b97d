import type { Hono } from "hono";
import { catalogue } from "../../shared/allocation/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { calculations, key, keys, refuse } from "../../shared/contract/index.ts";
import type { RasterRef, Refusal, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import { type HttpPorts, makeApp, mount } from "../http/index.ts";

export interface CalculatePorts extends HttpPorts {
  /** Bytes of a raster that a case names; absent: none are stored here. */
  rasterBytes?: (ref: RasterRef) => Promise<Result<Uint8Array>>;
  /** The sums, where a test has others. */
  calculate?: typeof calculate;
}

/** The roll of a case, and the keys. */
export function makeCalculateApp(ports: CalculatePorts): Hono {
  const app = makeApp(ports);
  const compute = ports.calculate ?? calculate;
  const bytesOf = ports.rasterBytes ?? (async ({ title, sha256 }) => rasterMissing(title, sha256));
  mount(
    app,
    calculations,
    async ({ body }) => {
      const rasters = await readCaseRasters(body, bytesOf);
      return rasters.ok ? compute(body, rasters.value) : rasters;
    },
    checkCase,
  );
  mount(app, keys, () => ({ ok: true, value: { keys: [...catalogue] } }));
  mount(app, key, ({ params: { id } }) => {
    const versions = catalogue.filter((one) => one.id === id);
    if (versions.length > 0) return { ok: true, value: { id, versions } };
    return refuse([{ path: "/path/id", code: "key-not-found", facts: { id } }]);
  });
  return app;
}

function rasterMissing(title: string, sha256: string): Refusal {
  return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
}
