import { useEffect, useRef, useState } from "preact/hooks";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Issue } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { give } from "../parts/give.ts";
import { Progress } from "../parts/Progress.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForAnswer } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { fetchAllSheets, type SheetsFetched } from "./allSheets.ts";
import { savedId } from "./saving.ts";
import { theCase } from "./theCase.ts";

type State =
  | { is: "idle" }
  | { is: "making"; at: SheetsFetched | null }
  | { is: "not-saved" | "changed" | "offline" }
  | { is: "refused"; issues: readonly Issue[] };

/** All owners' sheets of the stored case in one zip; it takes a minute for a large one, and can be stopped. */
export function AllSheets() {
  const text = words(storedFiles);
  const [state, setState] = useState<State>({ is: "idle" });
  const current = useRef(0);
  const stop = () => {
    current.current++;
    setState({ is: "idle" });
  };
  useEffect(
    () => () => {
      current.current++;
    },
    [],
  );
  const fetchAll = async (): Promise<void> => {
    const id = savedId();
    if (id === null) return setState({ is: "not-saved" });
    const mine = ++current.current;
    const isStopped = () => mine !== current.current;
    setState({ is: "making", at: null });
    const answer = await fetchAllSheets(
      callForAnswer,
      id,
      language.value,
      (at) => setState({ is: "making", at }),
      isStopped,
    );
    if (answer.is === "stopped") return;
    if (answer.is === "problem") return setState({ is: "refused", issues: answer.problem.issues });
    if (answer.is !== "ok") return setState({ is: answer.is });
    const zip = await ask("zip-files", { files: answer.files });
    if (isStopped()) return;
    give(
      `${fileNameOf(theCase.peek()?.title ?? "")}.ark.zip`,
      "application/zip",
      new Blob([new Uint8Array(zip)], { type: "application/zip" }),
    );
    setState({ is: "idle" });
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="button button-secondary"
          disabled={state.is === "making"}
          onClick={() => void fetchAll()}
        >
          {text.sheets}
        </button>
      </p>
      {state.is === "making" ? <Making at={state.at} stop={stop} /> : null}
      {state.is === "not-saved" || state.is === "changed" ? (
        <p class="small" role="alert">
          {state.is === "changed" ? text.changedMeanwhile : text.notSaved}
        </p>
      ) : null}
      {state.is === "offline" ? <Offline says={text.offline} retry={() => void fetchAll()} /> : null}
      {state.is === "refused" ? <Refused issues={state.issues} /> : null}
    </>
  );
}

/** How far it is, and a way to stop, which has the focus of the button that began it. */
function Making({ at, stop }: { at: SheetsFetched | null; stop: () => void }) {
  const text = words(storedFiles);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const count = (of: number) => number(of, language.value);
  return (
    <div class="steps">
      <Progress label={text.makingSheets} part={at === null ? null : at.done / at.of} />
      <div class="row">
        <button ref={button} type="button" class="button button-secondary button--small" onClick={stop}>
          {text.stop}
        </button>
        {/* Seen, and in the bar's own value: not read aloud at each step. */}
        <span class="small soft num" aria-live="off">
          {at === null ? "" : text.sheetsOf(count(at.done), count(at.of))}
        </span>
      </div>
    </div>
  );
}
