import type { Change } from "../../shared/model/index.ts";

/** Changes that the server has not answered for, kept on this machine so that a closed window loses nothing. */
export interface Unsaved {
  sequence: number;
  changes: Change[];
}

const nameOf = (id: string) => `vandret-unsaved-${id}`;

/** Keeps the changes; false where this machine has no room or no leave for them. */
export function keepUnsaved(id: string, unsaved: Unsaved): boolean {
  try {
    if (unsaved.changes.length === 0) localStorage.removeItem(nameOf(id));
    else localStorage.setItem(nameOf(id), JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

export function recallUnsaved(id: string): Unsaved | null {
  try {
    const kept = localStorage.getItem(nameOf(id));
    return kept === null ? null : (JSON.parse(kept) as Unsaved);
  } catch {
    return null;
  }
}
