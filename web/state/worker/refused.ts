import type { Issue, Result } from "../../../shared/model/index.ts";

/** What there is to say against it; null: nothing. */
export function refused(issues: Issue[]): Extract<Result<never>, { ok: false }> | null {
  const [first, ...rest] = issues;
  return first === undefined ? null : { ok: false, issues: [first, ...rest] };
}
