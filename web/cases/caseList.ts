import type { Answer as Answered, casesList } from "../../shared/contract/index.ts";
import { type Answer, call } from "../state/api.ts";

type Page = Answered<typeof casesList>;
export type ListedCase = Page["cases"][number];

/** A page of the stored cases; `after`: what the page before gave as `next`. */
export function fetchCases(search: string, after: string | null, limit: number): Promise<Answer<Page>> {
  const query = new URLSearchParams({ limit: String(limit) });
  if (search !== "") query.set("search", search);
  if (after !== null) query.set("after", after);
  return call<Page>("GET", `/v1/cases?${query}`);
}
