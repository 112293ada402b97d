import type { Context } from "hono";
import { refuse } from "../../shared/contract/index.ts";
import { readLinkCode, sha256Hex } from "../../shared/formats/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Refusal, Result } from "../../shared/model/index.ts";
import type { Link } from "../adapters/index.ts";
import { tellLogWhy } from "../http/index.ts";
import { tryCode } from "./guesses.ts";
import type { OpenPorts } from "./ports.ts";

/** A link's id, by its code as `linkCode` makes it. */
export const linkIdOf = (code: string): string => sha256Hex(code);

/**
 * The link that a code opens. Wrong, altered, expired and revoked ones have the same answer, after the same work, so that nothing
 * can be learned from it. Issues: `link-not-open`, `too-many-requests`, `store-down`.
 */
export async function openLink(ports: OpenPorts, c: Context, typed: string): Promise<Result<Link>> {
  const allowed = await tryCode(ports, ports.clientAddress(c));
  if (!allowed.ok) return allowed;
  // What is no code at all is looked for too: as an id that no link has.
  const found = await ports.links.find(linkIdOf(readLinkCode(typed) ?? ""));
  if (!found.ok) {
    // Nobody knows whether it was right: a store that is down must not shut an owner out.
    await allowed.value.wasRight();
    return found;
  }
  const link = found.value;
  const why = whyShut(link, danishDay(ports.now()));
  if (link === null || why !== null) {
    tellLogWhy(c, why ?? "unknown");
    const counted = await allowed.value.wasWrong();
    return counted.ok ? notOpen : counted;
  }
  const given = await allowed.value.wasRight();
  return given.ok ? { ok: true, value: link } : given;
}

/** Whose case a link opens, and which parcel's: what an owner who answers is known by. Issues: as `openLink`. */
export async function ownerByLink(
  ports: OpenPorts,
  c: Context,
  typed: string,
): Promise<Result<Pick<Link, "tenant" | "caseId" | "kind" | "parcelId" | "linkId" | "lineId">>> {
  const link = await openLink(ports, c, typed);
  if (!link.ok) return link;
  const { tenant, caseId, kind, parcelId, linkId, lineId } = link.value;
  return { ok: true, value: { tenant, caseId, kind, parcelId, linkId, lineId } };
}

/** Why a link opens nothing, for the log; null: it does. */
function whyShut(link: Link | null, today: string): "unknown" | "revoked" | "ended" | null {
  if (link === null) return "unknown";
  if (link.revokedAt !== null) return "revoked";
  return today > link.expires ? "ended" : null;
}

/** No link of that code, and no word of why. */
export const notOpen: Refusal = refuse([{ path: "", code: "link-not-open", facts: {} }]);
