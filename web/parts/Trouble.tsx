import type { Issue } from "../../shared/model/index.ts";
import { frame } from "../../shared/texts/pages/frame.ts";
import { words } from "../state/language.ts";
import { ProblemText } from "./ProblemText.tsx";
import { SignInButton } from "./SignIn.tsx";

/** The server cannot be reached: what that means, and a way to try again. */
export function Offline({ says, retry }: { says: string; retry: () => void }) {
  return (
    <div class="notice notice--error" role="alert">
      <p>{says}</p>
      <p>
        <button type="button" class="button button-secondary button--small" onClick={retry}>
          {words(frame).retry}
        </button>
      </p>
    </div>
  );
}

/** What was refused, each reason in words; and the way in for who is not signed in. `means`: as of `problemText`. */
export function Refused(props: {
  lead?: string;
  means?: string | undefined;
  issues: readonly Pick<Issue, "code" | "facts">[];
}) {
  const { lead, means, issues } = props;
  return (
    <div class="notice notice--error" role="alert">
      {lead === undefined ? null : <p>{lead}</p>}
      <ul>
        {issues.map((issue, i) => (
          <li key={i}>
            <ProblemText issue={issue} means={means} />
          </li>
        ))}
      </ul>
      {issues.some(({ code }) => code === "not-signed-in") ? (
        <p>
          <SignInButton />
        </p>
      ) : null}
    </div>
  );
}
