import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { notFetched } from "../../shared/texts/pages/notFetched.ts";
import { language, words } from "../state/language.ts";

type Words = typeof import("../../shared/texts/problems.ts");
/** `not`: they could not be fetched. */
const fetched = signal<Words | "not" | null>(null);

/** One problem in words. They are many, and fetched by the first problem there is. `means`: as of `problemText`. */
export function ProblemText({ issue, means }: { issue: Pick<Issue, "code" | "facts">; means?: string | undefined }) {
  const all = fetched.value;
  useEffect(() => {
    if (fetched.peek() === null)
      import("../../shared/texts/problems.ts").then(
        (found) => (fetched.value = found),
        () => (fetched.value = "not"),
      );
  }, []);
  if (all === null) return null;
  return <>{all === "not" ? words(notFetched).why(issue.code) : all.problemText(issue, language.value, means)}</>;
}
