import type { Context, Hono } from "hono";
import { catalogue } from "../../shared/allocation/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { calculations, key, keys, refuse } from "../../shared/contract/index.ts";
import type { RasterRef, Refusal, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import { type HttpPorts, makeApp, mount, type SignInPorts } from "../http/index.ts";

export interface CalculatePorts extends HttpPorts, Partial<SignInPorts> {
  /** Where a municipality's rasters lie; absent: none are stored here. */
  rasterBytes?: (tenant: string, ref: RasterRef) => Promise<Result<Uint8Array>>;
  /** The sums, where a test has others. */
  calculate?: typeof calculate;
}

/** The roll of a case, and the keys. */
export function makeCalculateApp(ports: CalculatePorts): Hono {
  const app = makeApp(ports);
  const compute = ports.calculate ?? calculate;
  mount(
    app,
    calculations,
    async ({ body }, _, c) => {
      const rasters = await readCaseRasters(body, rastersFor(ports, c));
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

/** The rasters of the municipality that asks. Who is not signed in has none: the sums are for anyone, what is stored is not. */
function rastersFor(
  { rasterBytes, signedIn }: CalculatePorts,
  c: Context,
): (ref: RasterRef) => Promise<Result<Uint8Array>> {
  const none = async ({ title, sha256 }: RasterRef) => rasterMissing(title, sha256);
  if (rasterBytes === undefined || signedIn === undefined || c.req.header("Authorization") === undefined) return none;
  let by: ReturnType<typeof signedIn> | undefined;
  return async (ref) => {
    const who = await (by ??= signedIn(c));
    return who.ok ? rasterBytes(who.value.tenant, ref) : who;
  };
}

function rasterMissing(title: string, sha256: string): Refusal {
  return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
}
