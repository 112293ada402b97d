import { useState } from "preact/hooks";

/**
 * What is typed in a field that shows a value of the case: kept as typed until that value changes. Set while rendering and not in
 * an effect, which runs after the next frame and would take away what a quick hand has typed by then.
 */
export function useTyped<T>(shown: T): [T, (typed: T) => void] {
  const [kept, setKept] = useState({ shown, typed: shown });
  if (kept.shown !== shown) setKept({ shown, typed: shown });
  return [kept.shown === shown ? kept.typed : shown, (typed) => setKept({ shown, typed })];
}
