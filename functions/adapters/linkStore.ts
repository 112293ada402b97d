import type { Result } from "../../shared/model/index.ts";
import type { CaseKey } from "./caseEvent.ts";

/** `owner`: one parcel's sheet; `group`: the project. */
export type LinkKind = "owner" | "group";

/** A link as it is kept: enough to know it when it comes, not enough to make it again. */
export interface Link extends CaseKey {
  /** SHA-256 of its code, as hex. */
  linkId: string;
  /** The id of the first link of its line: a new code makes a new link and keeps the line, so that its owner stays the same sender. */
  lineId: string;
  kind: LinkKind;
  /** Of an owner's link. */
  parcelId: string | null;
  /** Whether it shows the amounts of other parcels. */
  showsAmounts: boolean;
  madeAt: string;
  madeBy: string;
  /** The last day on which it opens anything, in Denmark. */
  expires: string;
  revokedAt: string | null;
  /** The id of the link with a new code that took its place. */
  replacedBy: string | null;
}

/** Where links lie. Refuses with `store-down` where it cannot be reached. */
export interface LinkStore {
  /**
   * Keeps links where none of that id stand, and gives those that stand afterwards: these, or what became of them since they were put
   * before. Those that are refused with `store-down` may be there in part.
   */
  put(links: readonly Link[]): Promise<Result<Link[]>>;
  /** The link of that id as of now, whoever's it is; null: there is none. */
  find(linkId: string): Promise<Result<Link | null>>;
  /** Ends a link of the case; gives it as it is afterwards. Null: the case has none of that id. One that has ended stays as it ended. */
  revoke(key: CaseKey, linkId: string, at: string): Promise<Result<Link | null>>;
  /**
   * Ends a link of the case that has not ended, since the link `by` takes its place; gives it as it is afterwards. One that had ended
   * stays as it ended. Null: the case has none of that id.
   */
  replace(key: CaseKey, linkId: string, by: string, at: string): Promise<Result<Link | null>>;
  /** A case's links, oldest first, a page at a time. `next` is what to give as `after`; null: this was the last page. */
  list(key: CaseKey, after: string | null, limit: number): Promise<Result<{ links: Link[]; next: string | null }>>;
}

/** Counts that are forgotten after a while, and that many may add to at once. */
export interface Counters {
  /** Adds to a counter and gives what it then says. `forgetAt`: seconds since 1970, when it may be thrown away. */
  add(name: string, by: number, forgetAt: number): Promise<Result<number>>;
}
