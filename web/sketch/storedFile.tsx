import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Issue } from "../../shared/model/index.ts";
import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { give } from "../parts/give.ts";
import { Progress } from "../parts/Progress.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForFile } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { savedId } from "./saving.ts";
import { theCase } from "./theCase.ts";

export type StoredFileName = keyof typeof storedFiles.da.files;

type State =
  | { is: "idle" }
  | { is: "making"; file: StoredFileName }
  | { is: "not-saved" }
  | { is: "offline"; file: StoredFileName }
  | { is: "refused"; issues: readonly Issue[] };

/** Gets files that the server makes of the case as it is saved; `told`: how far it is, or why there is none. */
export function useStoredFile(): {
  isMaking: boolean;
  fetchFile: (file: StoredFileName) => Promise<void>;
  told: ComponentChildren;
} {
  const text = words(storedFiles);
  const [state, setState] = useState<State>({ is: "idle" });

  const fetchFile = async (file: StoredFileName): Promise<void> => {
    const id = savedId();
    if (id === null) {
      setState({ is: "not-saved" });
      return;
    }
    setState({ is: "making", file });
    const answer = await callForFile(`/v1/cases/${encodeURIComponent(id)}/${file}?language=${language.value}`);
    if (answer.is === "ok") {
      give(`${fileNameOf(theCase.peek()?.title ?? "")}.${file}`, answer.value.type, answer.value);
      setState({ is: "idle" });
    } else
      setState(answer.is === "offline" ? { is: "offline", file } : { is: "refused", issues: answer.problem.issues });
  };

  const told = (
    <>
      {state.is === "making" ? <Progress label={`${text.making}: ${text.files[state.file]}`} part={null} /> : null}
      {state.is === "not-saved" ? (
        <p class="small" role="alert">
          {text.notSaved}
        </p>
      ) : null}
      {state.is === "offline" ? <Offline says={text.offline} retry={() => void fetchFile(state.file)} /> : null}
      {state.is === "refused" ? <Refused issues={state.issues} /> : null}
    </>
  );
  return { isMaking: state.is === "making", fetchFile, told };
}
