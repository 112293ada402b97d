import { sha256Hex } from "../../../shared/formats/index.ts";
import type { Issue, Result } from "../../../shared/model/index.ts";
import type { LargePorts } from "./ports.ts";

/** Beside where the columns of a chunk would lie. */
const placeOf = (chunk: string): string => sha256Hex(`refused ${chunk}`);

/** Keeps why a chunk cannot be computed. */
export function keepRefusal(
  { columns }: Pick<LargePorts, "columns">,
  tenant: string,
  chunk: string,
  issues: readonly Issue[],
): Promise<Result<null>> {
  return columns.put(tenant, placeOf(chunk), new TextEncoder().encode(JSON.stringify(issues)));
}

/** Null: nothing is kept of it. */
export async function refusalOf(
  { columns }: Pick<LargePorts, "columns">,
  tenant: string,
  chunk: string,
): Promise<Result<Issue[] | null>> {
  const found = await columns.get(tenant, placeOf(chunk));
  if (!found.ok) return found;
  const value = found.value === null ? null : (JSON.parse(new TextDecoder().decode(found.value)) as Issue[]);
  return { ok: true, value };
}
