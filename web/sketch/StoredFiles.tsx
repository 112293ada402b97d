import { useState } from "preact/hooks";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Issue } from "../../shared/model/index.ts";
import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { give } from "../parts/give.ts";
import { Progress } from "../parts/Progress.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForFile } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { AllSheets } from "./AllSheets.tsx";
import { savedId, saving } from "./saving.ts";
import { theCase } from "./theCase.ts";

type FileName = keyof typeof storedFiles.da.files;

type State =
  | { is: "idle" }
  | { is: "making"; file: FileName }
  | { is: "not-saved" }
  | { is: "offline"; file: FileName }
  | { is: "refused"; issues: readonly Issue[] };

/** The roll and the case as files that the server makes, for they take more than a page should carry. */
export function StoredFiles() {
  const text = words(storedFiles);
  const [state, setState] = useState<State>({ is: "idle" });
  if (saving.value.is === "not-stored") return <p class="small soft">{text.notStored}</p>;

  const fetchFile = async (file: FileName): Promise<void> => {
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

  return (
    <>
      {(Object.entries(text.files) as [FileName, string][]).map(([file, label]) => (
        <p key={file}>
          <button
            type="button"
            class="button button-secondary"
            disabled={state.is === "making"}
            onClick={() => void fetchFile(file)}
          >
            {label}
          </button>
        </p>
      ))}
      <AllSheets />
      {state.is === "making" ? <Progress label={`${text.making}: ${text.files[state.file]}`} part={null} /> : null}
      {state.is === "not-saved" ? (
        <p class="small" role="alert">
          {text.notSaved}
        </p>
      ) : null}
      {state.is === "offline" ? <Offline says={text.offline} retry={() => void fetchFile(state.file)} /> : null}
      {state.is === "refused" ? <Refused issues={state.issues} /> : null}
      <p class="small soft">{text.says}</p>
    </>
  );
}
