import { useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { give } from "../parts/give.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForFile } from "../state/api.ts";
import { words } from "../state/language.ts";

/** A file that only those who are signed in may have: fetched as the page is, then handed to the browser. */
export function GetFile({ path, name, says }: { path: string; name: string; says: string }) {
  const [trouble, setTrouble] = useState<readonly Issue[] | "offline" | null>(null);
  const get = async () => {
    const answer = await callForFile(path);
    if (answer.is !== "ok") {
      setTrouble(answer.is === "problem" ? answer.problem.issues : "offline");
      return;
    }
    setTrouble(null);
    give(name, "application/json", answer.value);
  };
  return (
    <>
      <button type="button" class="button button-secondary button--small" onClick={() => void get()}>
        {says}
      </button>
      {trouble === "offline" ? (
        <Offline says={words(decision).offline} retry={() => void get()} />
      ) : trouble === null ? null : (
        <Refused issues={trouble} />
      )}
    </>
  );
}
