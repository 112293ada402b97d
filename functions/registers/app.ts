import type { Hono } from "hono";
import { limits, registers as listed, refuse, registersFeatures } from "../../shared/contract/index.ts";
import type { Issue } from "../../shared/model/index.ts";
import { makeApp, mount } from "../http/index.ts";
import type { RegisterPorts } from "./ports.ts";
import { readPage } from "./readPage.ts";
import type { Box } from "./wfs.ts";

/** Public registers, fetched through here: the keys stay here, and no address comes from who asks. */
export function makeRegistersApp(ports: RegisterPorts): Hono {
  const app = makeApp(ports);
  mount(app, listed, () => ({
    ok: true,
    value: { registers: ports.registers.map(({ id, source }) => ({ id, source })) },
  }));
  mount(app, registersFeatures, async ({ params: { register: id }, query }) => {
    const from = Number(query.from ?? 0);
    const box = boxOf(query);
    const register = ports.registers.find((one) => one.id === id);
    if (register === undefined)
      return refuse([{ path: "/path/register", code: "register-not-here", facts: { register: id } }]);
    const [wrong] = wrongIn(box);
    if (wrong !== undefined) return refuse([wrong]);
    const page = await readPage(ports, register, box, from, limits.registerFeatures.most);
    if (!page.ok) return page;
    const { matched, file } = page.value;
    const next = from + file.features.length;
    return {
      ok: true,
      value: {
        ...{ register: id, source: register.source, crs: file.crs, matched, from },
        next: next < matched ? next : null,
        features: file.features.map(({ geometry, properties }) => ({
          type: "Feature" as const,
          geometry: geometry === null ? null : { ...geometry },
          properties: { ...properties },
        })),
      },
    };
  });
  return app;
}

const boxOf = ({ west, south, east, north }: Record<keyof Box, string>): Box => ({
  ...{ west: Number(west), south: Number(south), east: Number(east), north: Number(north) },
});

function wrongIn({ west, south, east, north }: Box): Issue[] {
  const [wide, high] = [east - west, north - south];
  const { most } = limits.registerBoxM;
  if (wide <= 0 || high <= 0)
    return [{ path: "/query", code: "invalid", facts: { expected: "west < east and south < north" } }];
  if (wide > most || high > most)
    return [{ path: "/query", code: "box-too-large", facts: { found: Math.max(wide, high), most, unit: "m" } }];
  return [];
}
