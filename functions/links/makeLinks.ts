import { limits, refuse } from "../../shared/contract/index.ts";
import { linkCode, linkCodeBytes } from "../../shared/formats/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import { parcelsToday } from "../../shared/parcelsToday.ts";
import type { CaseKey, Link } from "../adapters/index.ts";
import { linkIdOf } from "./openLink.ts";
import type { LinkPorts } from "./ports.ts";

/** What links are wanted. `all`: one for each parcel of the case as it is today. */
export interface Wanted {
  kind: Link["kind"];
  parcels: string[] | "all" | null;
  showsAmounts: boolean;
  expires: string;
}

/** A link and the code that opens it: told once, and known to nobody afterwards but its owner. */
export type NewLink = Link & { code: string };

const dayMs = 86_400_000;

/**
 * Makes links to a case. Issues: `out-of-range` for a day that is past or too far away, `link-kind-parcels`, `parcel-not-found`,
 * `store-down`.
 */
export async function makeLinks(
  ports: LinkPorts,
  key: CaseKey,
  theCase: CaseFile,
  wanted: Wanted,
  madeBy: string,
): Promise<Result<NewLink[]>> {
  const madeAt = ports.now();
  const issues = [...dayIssues(wanted.expires, madeAt), ...parcelIssues(theCase, wanted)];
  if (issues.length > 0) return refuse(issues);
  const parcels =
    wanted.kind === "group"
      ? [null]
      : wanted.parcels === "all"
        ? parcelsToday(theCase).map(({ id }) => id)
        : [...new Set(wanted.parcels)];
  const { kind, showsAmounts, expires } = wanted;
  const made = parcels.map((parcelId): NewLink => {
    const code = linkCode(ports.random(linkCodeBytes));
    const linkId = linkIdOf(code);
    return {
      ...{ ...key, linkId, lineId: linkId, kind, parcelId, showsAmounts, madeAt, madeBy, expires, revokedAt: null },
      code,
    };
  });
  const kept = await ports.links.put(made.map(({ code: _, ...link }) => link));
  return kept.ok ? { ok: true, value: made } : kept;
}

/** The same link with a new code, in the same line; the old one ends first, so that never both open. Null: the case has none of that id. */
export async function rotateLink(
  ports: LinkPorts,
  key: CaseKey,
  linkId: string,
  madeBy: string,
): Promise<Result<NewLink | null>> {
  const now = ports.now();
  const old = await ports.links.find(linkId);
  if (!old.ok) return old;
  const link = old.value;
  if (link === null || link.tenant !== key.tenant || link.caseId !== key.caseId) return { ok: true, value: null };
  if (link.revokedAt !== null || danishDay(now) > link.expires)
    return refuse([{ path: "/path/link", code: "link-ended", facts: {} }]);
  const ended = await ports.links.revoke(key, linkId, now);
  if (!ended.ok) return ended;
  const code = linkCode(ports.random(linkCodeBytes));
  const made: Link = { ...link, linkId: linkIdOf(code), madeAt: now, madeBy };
  const kept = await ports.links.put([made]);
  return kept.ok ? { ok: true, value: { ...made, code } } : kept;
}

function dayIssues(expires: string, now: string): Issue[] {
  const least = danishDay(now);
  const most = danishDay(new Date(Date.parse(now) + limits.linkDays.most * dayMs).toISOString());
  if (expires >= least && expires <= most) return [];
  return [{ path: "/expires", code: "out-of-range", facts: { found: expires, least, most } }];
}

function parcelIssues(theCase: CaseFile, { kind, parcels }: Wanted): Issue[] {
  if ((kind === "group") !== (parcels === null))
    return [{ path: "/parcels", code: "link-kind-parcels", facts: { kind } }];
  if (parcels === null || parcels === "all") return [];
  const there = new Set([...theCase.parcels, ...parcelsToday(theCase)].map(({ id }) => id));
  return parcels.flatMap((id, i): Issue[] =>
    there.has(id) ? [] : [{ path: `/parcels/${i}`, code: "parcel-not-found", facts: { id } }],
  );
}
