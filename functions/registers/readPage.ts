import { refuse } from "../../shared/contract/index.ts";
import { type GeoJsonFile, readFeatureFile } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { ask, keyFor, wrong } from "./ask.ts";
import { type FeatureRegister, isFile, type RegisterPorts, type WfsRegister } from "./ports.ts";
import { readFilePage } from "./readFile.ts";
import { mostAgeMs, type RememberedAnswer } from "./remembered.ts";
import { featuresAsked, matchedIn, type Within } from "./wfs.ts";

/** A page of a register: the features, how many there are in all, and when the register said so. */
export interface RegisterPage {
  matched: number;
  file: GeoJsonFile;
  /** ISO. */
  fetchedAt: string;
}

export interface PageAsked {
  within: Within;
  from: number;
  /** Of all that match, not of a page. */
  most: number;
  /** The register itself is to be asked, however lately it was. */
  fresh: boolean;
}

/**
 * One page of a register, whole: as many features as the register said that there would be. Issues: `register-down` (no answer, after three
 * tries; a file that is not there), `register-answer-wrong` (an answer that is not what was asked for, by `reason`), `too-many-features`.
 */
export async function readPage(
  ports: RegisterPorts,
  register: FeatureRegister,
  { within, from, most, fresh }: PageAsked,
): Promise<Result<RegisterPage>> {
  const asked = JSON.stringify([register.id, within, from]);
  const before = fresh ? null : ports.remembered.get(asked, mostAgeMs.features);
  const answer: Result<RememberedAnswer> =
    before === null ? await fetchPage(ports, register, { within, from, most }) : { ok: true, value: before };
  if (!answer.ok) return answer;
  const { matched, bytes, fetchedAt } = answer.value;
  const expected = Math.min(register.pageSize, Math.max(0, matched - from));
  if (expected === 0)
    return { ok: true, value: { matched, fetchedAt, file: { crs: "EPSG:25832", features: [], notes: [] } } };
  const file = await readFeatureFile(bytes, {
    sqlite: () => Promise.reject(new Error("no register answers so")),
  });
  if (!file.ok) return wrong(register, "not-read", { code: file.issues[0].code });
  const found = file.value.features.length;
  if (found !== expected) return wrong(register, "not-all", { found, expected });
  // Only what is whole is kept.
  if (before === null) ports.remembered.put(asked, answer.value);
  return { ok: true, value: { matched, file: file.value, fetchedAt } };
}

type Where = Omit<PageAsked, "fresh">;

const fetchPage = (ports: RegisterPorts, register: FeatureRegister, where: Where): Promise<Result<RememberedAnswer>> =>
  isFile(register) ? readFilePage(ports, register, where) : askForPage(ports, register, where);

async function askForPage(
  ports: RegisterPorts,
  register: WfsRegister,
  { within, from, most }: Where,
): Promise<Result<RememberedAnswer>> {
  const key = await keyFor(ports, register);
  if (!key.ok) return key;
  const counted = await ask(ports, register, featuresAsked(register, within, "hits", key.value));
  if (!counted.ok) return counted;
  const matched = matchedIn(new TextDecoder().decode(counted.value.bytes));
  if (matched === null) return wrong(register, "not-counted");
  if (matched > most)
    return refuse([{ path: "/query", code: "too-many-features", facts: { found: matched, most, unit: "features" } }]);
  const fetchedAt = ports.now();
  if (matched <= from) return { ok: true, value: { bytes: new Uint8Array(), matched, fetchedAt } };
  const page = { from, count: register.pageSize };
  const answer = await ask(ports, register, featuresAsked(register, within, page, key.value));
  return answer.ok ? { ok: true, value: { bytes: answer.value.bytes, matched, fetchedAt } } : answer;
}
