/** Undo and redo over whole values; the values share what they have in common, so a step is cheap. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
}

/** Steps that can be undone; older ones are forgotten. */
export const stepsKept = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new present; what was undone can no longer be redone. */
export function step<T>(history: History<T>, present: T): History<T> {
  return { past: [...history.past, history.present].slice(-stepsKept), present, future: [] };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
