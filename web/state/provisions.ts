import { signal } from "@preact/signals";
import type { Provision } from "../../shared/model/index.ts";
import { call } from "./api.ts";

/** The provisions by id, once the law has been fetched; null until then. */
export const provisions = signal<ReadonlyMap<string, Provision> | null>(null);

let asked = false;

/** Fetches the law once. Without it the findings stand with their § alone. */
export async function loadProvisions(): Promise<void> {
  if (asked) return;
  asked = true;
  const answer = await call<{ provisions: Provision[] }>("GET", "/v1/law");
  if (answer.is === "ok") provisions.value = new Map(answer.value.provisions.map((one) => [one.id, one]));
  else asked = false;
}
