import type { Result } from "../../shared/model/index.ts";
import { listsLayer } from "./answers.ts";
import { ask, keyFor, questionTo } from "./ask.ts";
import { isFile, type Register, type RegisterPorts, type ServiceRegister } from "./ports.ts";
import { checkFile } from "./readFile.ts";
import { mostAgeMs } from "./remembered.ts";

export interface RegisterState {
  is: "up" | "down" | "wrong";
  /** As of `register-down` and `register-answer-wrong`; null: it is up. */
  reason: string | null;
  /** ISO. */
  checkedAt: string;
}

const services: Record<Register["kind"], (register: ServiceRegister) => Record<string, string>> = {
  features: () => ({ service: "WFS", version: "2.0.0" }),
  map: (register) =>
    register.kind === "map" && register.service === "WMTS"
      ? { service: "WMTS", version: "1.0.0" }
      : { service: "WMS", version: "1.3.0" },
  heights: () => ({ service: "WCS", version: "2.0.1" }),
};

/**
 * Whether a register's service answers and has the layer that is set up: its capabilities, asked once, at most once a minute. Of a file:
 * whether it lies there whole, as one that can be asked.
 */
export async function readState(ports: RegisterPorts, register: Register): Promise<RegisterState> {
  const asked = JSON.stringify([register.id, "state"]);
  const before = ports.remembered.get(asked, mostAgeMs.state);
  if (before !== null) return JSON.parse(new TextDecoder().decode(before.bytes)) as RegisterState;
  const checkedAt = ports.now();
  const reason = await troubleOf(ports, register);
  const is = reason === null ? "up" : reason.is;
  const state: RegisterState = { is, reason: reason?.reason ?? null, checkedAt };
  ports.remembered.put(asked, {
    ...{ bytes: new TextEncoder().encode(JSON.stringify(state)), matched: 0, fetchedAt: checkedAt },
  });
  return state;
}

async function troubleOf(
  ports: RegisterPorts,
  register: Register,
): Promise<{ is: "down" | "wrong"; reason: string } | null> {
  if (isFile(register)) {
    const found = await checkFile(ports, register);
    return found.ok ? null : told(found);
  }
  const key = await keyFor(ports, register);
  if (!key.ok) return told(key);
  const fields = { ...services[register.kind](register), request: "GetCapabilities" };
  const answer = await ask(ports, register, questionTo(register, fields, key.value), 1);
  if (!answer.ok) return told(answer);
  return listsLayer(new TextDecoder().decode(answer.value.bytes), register.layer)
    ? null
    : { is: "wrong", reason: "no-layer" };
}

function told({ issues: [{ code, facts }] }: Extract<Result<never>, { ok: false }>) {
  return { is: code === "register-down" ? ("down" as const) : ("wrong" as const), reason: String(facts.reason) };
}
