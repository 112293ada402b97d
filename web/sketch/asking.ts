import { useEffect, useState } from "preact/hooks";
import type { Issue, Result, Watch } from "../../shared/model/index.ts";
import { stopWorker } from "../state/worker/client.ts";
import { theCase } from "./theCase.ts";

type State<T> =
  | { is: "idle" }
  /** `part`: how much is done, 0-1; null: nothing is told yet. */
  | { is: "working"; part: number | null }
  | { is: "done"; value: T }
  | { is: "refused"; issues: readonly Issue[] };

/**
 * A long computation that a person starts, and may stop: how far it is, and what it gave, until the case changes. Stopping ends the
 * worker; the next job starts a fresh one.
 */
export function useAsking<T>(run: (watch: Watch) => Promise<Result<T>>): {
  state: State<T>;
  start: () => void;
  stop: () => void;
} {
  const [state, setState] = useState<State<T>>({ is: "idle" });
  const of = theCase.value;
  useEffect(() => setState({ is: "idle" }), [of]);
  const start = () => {
    setState({ is: "working", part: null });
    const watch: Watch = (done, of) =>
      setState((now) => (now.is === "working" ? { is: "working", part: done / of } : now));
    run(watch).then(
      (found) => {
        if (theCase.peek() !== of) return;
        setState(found.ok ? { is: "done", value: found.value } : { is: "refused", issues: found.issues });
      },
      () => setState({ is: "idle" }),
    );
  };
  return { state, start, stop: stopWorker };
}
