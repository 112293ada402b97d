import type { Hono } from "hono";
import { limits, registers as listed, refuse, registersFeatures, registersState } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { makeApp, mount } from "../http/index.ts";
import type { Register, RegisterPorts } from "./ports.ts";
import { readPage } from "./readPage.ts";
import { readState } from "./readState.ts";
import { withinOf } from "./within.ts";

/** Public registers, fetched through here: the keys stay here, and no address comes from who asks. */
export function makeRegistersApp(ports: RegisterPorts): Hono {
  const app = makeApp(ports);
  mount(app, listed, () => ({
    ok: true,
    value: {
      registers: ports.registers.map((one) => {
        const { id, kind, source } = one;
        return { id, kind, source, byEjerlav: one.kind === "features" && one.ejerlavAttribute !== null };
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
  return app;
}

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
