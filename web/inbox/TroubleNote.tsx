import { frame } from "../../shared/texts/pages/frame.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { load, type Trouble } from "./inbox.ts";

/** Why it was not done; where others have changed the case meanwhile, the way to see it as it is. */
export function TroubleNote({
  trouble,
  retry,
  means,
}: {
  trouble: Trouble;
  retry: () => void;
  means?: string | undefined;
}) {
  if (trouble === null) return null;
  if (trouble === "offline") return <Offline says={words(inbox).offline} retry={retry} />;
  return (
    <>
      <Refused issues={trouble.issues} means={means} />
      {trouble.issues.some(({ code }) => code === "stale-sequence") ? (
        <p>
          <button type="button" class="button button-secondary button--small" onClick={() => void load()}>
            {words(frame).retry}
          </button>
        </p>
      ) : null}
    </>
  );
}
