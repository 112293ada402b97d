import type { CaseFile } from "../../shared/model/index.ts";

/** A case that no server has, put away while its author signs in on the issuer's page. */
interface Kept {
  /** Which page it stood on, and which case the address named there; the view in it may have changed since. */
  at: string;
  theCase: CaseFile;
  /** Whether it is to be stored as soon as somebody is signed in. */
  store: boolean;
}

const name = "vandret-unstored";
const placeOf = ({ pathname, searchParams }: URL) => `${pathname} ${searchParams.get("sag") ?? ""}`;
const here = () => placeOf(new URL(location.href));

/** For the page of an address within the site: this one, unless it is said. False where the browser has no room or no leave for it. */
export function keepUnstored(theCase: CaseFile, store: boolean, to = location.href): boolean {
  const at = placeOf(new URL(to, location.href));
  try {
    sessionStorage.setItem(name, JSON.stringify({ at, theCase, store } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

/** What was put away on this page; it is then not put away any more. */
export function takeUnstored(): Omit<Kept, "at"> | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? "null") as Kept | null;
    if (kept?.at !== here()) return null;
    sessionStorage.removeItem(name);
    return kept;
  } catch {
    return null;
  }
}
