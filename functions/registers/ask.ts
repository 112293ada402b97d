import { refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { looksLike, saysNoLayer } from "./answers.ts";
import type { Register, RegisterPorts, ServiceRegister, UpstreamAnswer } from "./ports.ts";
import { UpstreamFailed } from "./upstream.ts";

const usualTries = 3;

/** It does not answer: to be tried again in a while. */
export const down = ({ id, source }: Register, reason: string) =>
  refuse([{ path: "", code: "register-down", facts: { register: id, source, reason, waitSeconds: 30 } }]);
/** It answers, but not with what it was asked for. */
export const wrong = ({ id, source }: Register, reason: string, facts: Record<string, string | number> = {}) =>
  refuse([{ path: "", code: "register-answer-wrong", facts: { register: id, source, reason, ...facts } }]);

/** The key of a register that asks for one. Refused as `register-down` where there is none. */
export async function keyFor(ports: RegisterPorts, register: ServiceRegister): Promise<Result<string | null>> {
  if (register.keyParameter === null) return { ok: true, value: null };
  const key = await ports.keyOf(register.id);
  return key === null ? down(register, "no-key") : { ok: true, value: key };
}

/** The address of a question to a register's service, with the key where it asks for one. */
export function questionTo(
  { url, keyParameter }: ServiceRegister,
  fields: Readonly<Record<string, string>>,
  key: string | null,
): URL {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(fields)) asked.searchParams.append(name, value);
  if (keyParameter !== null && key !== null) asked.searchParams.set(keyParameter, key);
  return asked;
}

/** Asks until the service answers, at most three times. An answer that says no is not asked for again. Issues: `register-down`, `register-answer-wrong`. */
export async function ask(
  ports: RegisterPorts,
  register: ServiceRegister,
  url: URL,
  tries = usualTries,
): Promise<Result<UpstreamAnswer>> {
  let reason = "";
  for (let tried = 0; tried < tries; tried++) {
    if (tried > 0) await ports.pause(tried);
    try {
      const answer = await ports.upstream(url);
      const refused = refusedBy(register, answer);
      if (refused === null) return { ok: true, value: answer };
      if (answer.status < 500 && answer.status !== 429) return refused;
      reason = `status ${answer.status}`;
    } catch (error) {
      if (!(error instanceof UpstreamFailed)) throw error;
      ({ reason } = error);
      if (reason === "too-large" || reason === "redirect" || reason === "address-not-allowed")
        return wrong(register, reason);
    }
  }
  ports.log("error", "register-down", { register: register.id, reason });
  return down(register, reason);
}

function refusedBy(register: ServiceRegister, { status, bytes }: UpstreamAnswer): ReturnType<typeof wrong> | null {
  const kind = looksLike(bytes);
  if (kind === "web-page") return wrong(register, "web-page", { status });
  if (kind === "exception") {
    const said = new TextDecoder().decode(bytes.subarray(0, 20_000));
    return wrong(register, saysNoLayer(said) ? "no-layer" : "exception", { status, layer: register.layer });
  }
  return status === 200
    ? null
    : wrong(register, status === 401 || status === 403 ? "key-refused" : "status", { status });
}
