import type { ArchiveFile } from "../../shared/formats/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Decision, FrozenObject, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import { readDecisions } from "../decisions/index.ts";
import { readHearings } from "../hearings/index.ts";

/**
 * What an archive holds beside the case for those who may read answers: the hearings with each answer's side and outcome, and each decision as it was
 * frozen. What people wrote lies in a store of its own, where it can be deleted, and is never in an archive.
 */
export async function archiveExtras(ports: StorePorts, key: CaseKey): Promise<Result<ArchiveFile[]>> {
  const heard = await readHearings(ports, key);
  if (!heard.ok) return heard;
  const decided = await readDecisions(ports, key);
  if (!decided.ok) return decided;
  const { hearings } = heard.value;
  const { decisions } = decided.value;
  const files: ArchiveFile[] = [];
  if (hearings.length > 0) files.push({ path: "hoering/hoeringer.json", content: canonicalJson(hearings) });
  if (decisions.length > 0) files.push({ path: "afgoerelser/afgoerelser.json", content: canonicalJson(decisions) });
  for (const decision of decisions) {
    for (const [name, object] of objectsOf(decision)) {
      const text = await ports.objects.get(key.tenant, object);
      if (!text.ok) return text;
      files.push({ path: `afgoerelser/${decision.number}/${name}`, content: text.value });
    }
  }
  return { ok: true, value: files };
}

const objectsOf = ({ case: theCase, roll, why }: Decision): [string, FrozenObject][] => [
  ["sag.json", theCase],
  ["partsfortegnelse.json", roll],
  ...(why === null ? [] : [["hvorfor.json", why] as [string, FrozenObject]]),
];
