import { provisions } from "../../shared/law/index.ts";
import type { Provision } from "../../shared/model/index.ts";
import { inLanguage } from "./language.ts";

/** The provisions by id. */
export const provisionById: ReadonlyMap<string, Provision> = new Map(provisions.map((one) => [one.id, one]));

/** The address of a provision's page. */
export function provisionPage(id: string): string {
  return inLanguage(`/bestemmelse?id=${encodeURIComponent(id)}`);
}
