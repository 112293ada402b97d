import type { Context, Hono } from "hono";
import {
  limits,
  registers as listed,
  refuse,
  registersFeatures,
  registersHeights,
  registersState,
  registersTile,
} from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { makeApp, mount, mountFile } from "../http/index.ts";
import { isFile, type Register, type RegisterPorts } from "./ports.ts";
import { readHeights } from "./readHeights.ts";
import { readPage } from "./readPage.ts";
import { readState } from "./readState.ts";
import { readTile } from "./readTile.ts";
import { boxOf, withinOf } from "./within.ts";

/** Public registers, fetched through here: the keys stay here, and no address comes from who asks. */
export function makeRegistersApp(ports: RegisterPorts): Hono {
  const app = makeApp(ports);
  mount(app, listed, () => ({
    ok: true,
    value: {
      registers: ports.registers.map((one) => {
        const { id, kind, source } = one;
        return { id, kind, source, byEjerlav: isByEjerlav(one) };
      }),
    },
  }));
  mount(app, registersState, async ({ params: { register: id } }) => {
    const register = registerNamed(ports, id);
    if (!register.ok) return register;
    return { ok: true, value: { register: id, ...(await readState(ports, register.value)) } };
  });
  mount(app, registersFeatures, async ({ params: { register: id }, query }) => {
    const register = registerNamed(ports, id, "features");
    if (!register.ok) return register;
    const { from: first, fresh, ...where } = query;
    const within = withinOf(register.value, where);
    if (!within.ok) return within;
    const from = Number(first ?? 0);
    const { most } = limits.registerFeatures;
    const page = await readPage(ports, register.value, { within: within.value, from, most, fresh: fresh === "1" });
    if (!page.ok) return page;
    const { matched, file, fetchedAt } = page.value;
    const next = from + file.features.length;
    return {
      ok: true,
      value: {
        ...{ register: id, source: register.value.source, crs: file.crs, matched, from, fetchedAt },
        next: next < matched ? next : null,
        features: file.features.map(({ geometry, properties }) => ({
          type: "Feature" as const,
          geometry: geometry === null ? null : { ...geometry },
          properties: { ...properties },
        })),
      },
    };
  });
  mountFile(app, registersTile, async ({ params: { register: id, ...place } }, _, c) => {
    const register = registerNamed(ports, id, "map");
    if (!register.ok) return register;
    const tile = { z: Number(place.z), x: Number(place.x), y: Number(place.y) };
    const most = 2 ** tile.z - 1;
    for (const name of ["x", "y"] as const)
      if (tile[name] > most)
        return refuse([{ path: `/path/${name}`, code: "out-of-range", facts: { found: tile[name], least: 0, most } }]);
    const found = await readTile(ports, register.value, tile);
    if (!found.ok) return found;
    sayAge(c, ports, found.value.fetchedAt);
    const { format: type } = register.value;
    return { ok: true, value: { name: `${tile.z}-${tile.x}-${tile.y}`, bytes: found.value.bytes, type } };
  });
  mountFile(app, registersHeights, async ({ params: { register: id }, query: { cell, ...sides } }, _, c) => {
    const register = registerNamed(ports, id, "heights");
    if (!register.ok) return register;
    const box = boxOf(sides);
    if (!box.ok) return box;
    const found = await readHeights(ports, register.value, box.value, Number(cell));
    if (!found.ok) return found;
    sayAge(c, ports, found.value.fetchedAt);
    return { ok: true, value: { name: `${id}.tif`, bytes: found.value.bytes } };
  });
  return app;
}

/** The browser of who has fetched it may keep it until it is an hour old; no one between may. `Age`: seconds since the register gave it (RFC 9111). */
function sayAge(c: Context, { now }: RegisterPorts, fetchedAt: string): void {
  c.header("Cache-Control", "private, max-age=3600");
  c.header("Vary", "Authorization");
  c.header("Age", String(Math.max(0, Math.floor((Date.parse(now()) - Date.parse(fetchedAt)) / 1_000))));
}

const isByEjerlav = (register: Register): boolean =>
  register.kind === "features" && !isFile(register) && register.ejerlavAttribute !== null;

type OfKind<Kind extends Register["kind"]> = Extract<Register, { kind: Kind }>;

/** Issues: `register-not-here`. */
function registerNamed<Kind extends Register["kind"] = Register["kind"]>(
  { registers }: RegisterPorts,
  id: string,
  kind?: Kind,
): Result<OfKind<Kind>> {
  const found = registers.find((one) => one.id === id && (kind === undefined || one.kind === kind));
  return found === undefined
    ? refuse([{ path: "/path/register", code: "register-not-here", facts: { register: id } }])
    : { ok: true, value: found as OfKind<Kind> };
}
