import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer } from "../state/api.ts";

/** How many of the case's versions are computed, of how many. */
export interface Step {
  done: number;
  of: number;
}

/** Computes some at a time until all are there, or it is stopped: then what is computed stays, and the same again goes on from there. */
export async function computeAll(
  some: () => Promise<Answer<Step>>,
  tell: (step: Step) => void,
  isStopped: () => boolean,
): Promise<Answer<Step> | { is: "stopped" }> {
  for (;;) {
    const answer = await some();
    if (isStopped()) return { is: "stopped" };
    if (answer.is !== "ok") return answer;
    tell(answer.value);
    if (answer.value.done >= answer.value.of) return answer;
  }
}

export interface Computing {
  /** Null: nothing is being computed. */
  at: Step | "beginning" | null;
  run: (some: () => Promise<Answer<Step>>) => Promise<Answer<Step> | { is: "stopped" }>;
  stop: () => void;
}

/** A computation in steps that a part of the page may run; it ends with that part, and another ends the one before. */
export function useSteps(): Computing {
  const [at, setAt] = useState<Computing["at"]>(null);
  const current = useRef(0);
  const stop = () => {
    current.current++;
    setAt(null);
  };
  useEffect(
    () => () => {
      current.current++;
    },
    [],
  );
  return {
    at,
    stop,
    run: async (some) => {
      const mine = ++current.current;
      setAt("beginning");
      const isStopped = () => mine !== current.current;
      const answer = await computeAll(some, setAt, isStopped);
      if (!isStopped()) setAt(null);
      return answer;
    },
  };
}
