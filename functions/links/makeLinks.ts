import { limits, refuse } from "../../shared/contract/index.ts";
import { linkCode, linkCodeBytes, sha256Hex } from "../../shared/formats/index.ts";
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

/** Who makes links, and the number that the call is known again by. */
export interface Making {
  madeBy: string;
  /** Null: the call is none that was sent before. */
  retryKey: string | null;
}

/** A link and the code that opens it: told once, and known to nobody afterwards but its owner. */
export type NewLink = Link & { code: string };

const dayMs = 86_400_000;

/**
 * Makes links to a case. Issues: `out-of-range` for a day that is past or too far away, `link-kind-parcels`, `parcel-not-found`,
 * `store-down`; `invalid` for a key that wanted other links before.
 */
export async function makeLinks(
  ports: LinkPorts,
  key: CaseKey,
  theCase: CaseFile,
  wanted: Wanted,
  { madeBy, retryKey }: Making,
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
    const code = codeFor(ports, retryKey, `${key.tenant} ${key.caseId} ${kind} ${parcelId ?? ""}`);
    const linkId = linkIdOf(code);
    const open = { revokedAt: null, replacedBy: null };
    return {
      ...{ ...key, linkId, lineId: linkId, kind, parcelId, showsAmounts, madeAt, madeBy, expires, ...open },
      code,
    };
  });
  const kept = await ports.links.put(made.map(({ code: _, ...link }) => link));
  if (!kept.ok) return kept;
  // Sent again: as they stand now, by the codes that they were given first.
  const stand = kept.value.map((link, i): NewLink => ({ ...link, code: made[i]!.code }));
  const isSame = stand.every((link) => link.showsAmounts === showsAmounts && link.expires === expires);
  return isSame ? { ok: true, value: stand } : saidOtherwise;
}

/**
 * The same link with a new code, in the same line; the old one ends first, so that never both open. Sent again with the same key
 * it is the same new link, also where the first call broke off in between. Null: the case has none of that id. Issue: `link-ended`.
 */
export async function rotateLink(
  ports: LinkPorts,
  key: CaseKey,
  linkId: string,
  { madeBy, retryKey }: Making,
): Promise<Result<NewLink | null>> {
  const now = ports.now();
  const old = await ports.links.find(linkId);
  if (!old.ok) return old;
  const link = old.value;
  if (link === null || link.tenant !== key.tenant || link.caseId !== key.caseId) return { ok: true, value: null };
  const code = codeFor(ports, retryKey, `${key.tenant} ${key.caseId} rotation ${linkId}`);
  const freshId = linkIdOf(code);
  if (danishDay(now) > link.expires) return linkEnded;
  const ended = await ports.links.replace(key, linkId, freshId, now);
  if (!ended.ok) return ended;
  if (ended.value?.replacedBy !== freshId) return linkEnded;
  const made: Link = { ...link, linkId: freshId, revokedAt: null, replacedBy: null, madeAt: now, madeBy };
  const kept = await ports.links.put([made]);
  return kept.ok ? { ok: true, value: { ...kept.value[0]!, code } } : kept;
}

const linkEnded = refuse([{ path: "/path/link", code: "link-ended", facts: {} }]);
const saidOtherwise = refuse([
  { path: "/header/Idempotency-Key", code: "invalid", facts: { reason: "twice", id: "Idempotency-Key" } },
]);

/** A new code: random; or, so that a call sent again gives the codes that its lost answer told, made of the key that only the caller has. */
function codeFor(ports: LinkPorts, retryKey: string | null, what: string): string {
  if (retryKey === null) return linkCode(ports.random(linkCodeBytes));
  const hash = sha256Hex(`link ${retryKey} ${what}`);
  return linkCode(
    Uint8Array.from({ length: linkCodeBytes }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16)),
  );
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
