import { refuse } from "../../shared/contract/index.ts";
import { type GeoJsonFile, readFeatureFile } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import type { Register, RegisterPorts, UpstreamAnswer } from "./ports.ts";
import { UpstreamFailed } from "./upstream.ts";
import { type Box, featuresAsked, looksLike, matchedIn, saysNoLayer } from "./wfs.ts";

/** A page of a register: the features, and how many there are in all. */
export interface RegisterPage {
  matched: number;
  file: GeoJsonFile;
}

const tries = 3;

const down = (register: Register, reason: string) =>
  refuse([
    {
      path: "",
      code: "register-down",
      facts: { register: register.id, source: register.source, reason, waitSeconds: 30 },
    },
  ]);
const wrong = (register: Register, reason: string, facts: Record<string, string | number> = {}) =>
  refuse([
    {
      path: "",
      code: "register-answer-wrong",
      facts: { register: register.id, source: register.source, reason, ...facts },
    },
  ]);

/**
 * One page of a register within a box, whole: as many features as the register said that there would be. Issues: `register-down` (no
 * answer, after three tries), `register-answer-wrong` (an answer that is not what was asked for, by `reason`), and what a file of features is
 * refused for.
 */
export async function readPage(
  ports: RegisterPorts,
  register: Register,
  box: Box,
  from: number,
  most: number,
): Promise<Result<RegisterPage>> {
  const key = register.keyParameter === null ? null : await ports.keyOf(register.id);
  if (register.keyParameter !== null && key === null) return down(register, "no-key");
  const counted = await ask(ports, register, featuresAsked(register, box, "hits", key));
  if (!counted.ok) return counted;
  const matched = matchedIn(new TextDecoder().decode(counted.value.bytes));
  if (matched === null) return wrong(register, "not-counted");
  if (matched > most)
    return refuse([{ path: "/query", code: "too-many-features", facts: { found: matched, most, unit: "features" } }]);
  const expected = Math.min(register.pageSize, Math.max(0, matched - from));
  if (expected === 0) return { ok: true, value: { matched, file: { crs: "EPSG:25832", features: [], notes: [] } } };
  const page = { from, count: register.pageSize };
  const answer = await ask(ports, register, featuresAsked(register, box, page, key));
  if (!answer.ok) return answer;
  const file = await readFeatureFile(answer.value.bytes, {
    sqlite: () => Promise.reject(new Error("no register answers so")),
  });
  if (!file.ok) {
    const [{ code }] = file.issues;
    return wrong(register, "not-read", { code });
  }
  const found = file.value.features.length;
  if (found !== expected) return wrong(register, "not-all", { found, expected });
  return { ok: true, value: { matched, file: file.value } };
}

/** Asks until the service answers, at most three times. An answer that says no is not asked for again. */
async function ask(ports: RegisterPorts, register: Register, url: URL): Promise<Result<UpstreamAnswer>> {
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

function refusedBy(register: Register, { status, bytes }: UpstreamAnswer): ReturnType<typeof wrong> | null {
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
