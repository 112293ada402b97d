import type { Hono } from "hono";
import { calculate } from "../../shared/calculate.ts";
import {
  links,
  linksRead,
  linksRevoke,
  linksRotate,
  refuse,
  type SharedLink,
  sharedRead,
} from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Refusal } from "../../shared/model/index.ts";
import type { CaseKey, Link } from "../adapters/index.ts";
import { caseNotFound, keptOfCases, readCase } from "../cases/index.ts";
import { makeApp, mount, type SignedIn } from "../http/index.ts";
import { makeLinks, type NewLink, rotateLink } from "./makeLinks.ts";
import { openLink } from "./openLink.ts";
import type { LinkPorts } from "./ports.ts";
import { retryKeyOf } from "./retryKey.ts";
import { sharedView } from "./view.ts";

const usualPage = 200;
/** Cases whose roll is kept in memory. */
const mostRolls = 2;

/** Links: made, listed, ended and changed by the municipality; opened by who has the code. */
export function makeLinksApp(ports: LinkPorts): Hono {
  const app = makeApp(ports);
  const today = () => danishDay(ports.now());
  const keyOf = ({ tenant }: SignedIn, caseId: string): CaseKey => ({ tenant, caseId });
  mount(app, links, async ({ params: { id }, body }, by, c) => {
    const key = keyOf(by, id);
    const retryKey = retryKeyOf(c);
    if (!retryKey.ok) return retryKey;
    const stored = await readCase(ports, key);
    if (!stored.ok) return stored;
    const made = await makeLinks(ports, key, stored.value.case, body, { madeBy: by.who, retryKey: retryKey.value });
    return made.ok ? { ok: true, value: { links: made.value.map((link) => withCode(link, today())) } } : made;
  });
  mount(app, linksRead, async ({ params: { id }, query }, by) => {
    const key = keyOf(by, id);
    const there = await ports.events.read(key, 0, 1);
    if (!there.ok) return there;
    if (there.value.events.length === 0) return caseNotFound(key);
    const page = await ports.links.list(key, query.after ?? null, Number(query.limit ?? usualPage));
    if (!page.ok) return page;
    return { ok: true, value: { ...page.value, links: page.value.links.map((link) => told(link, today())) } };
  });
  mount(app, linksRevoke, async ({ params: { id, link } }, by) => {
    const ended = await ports.links.revoke(keyOf(by, id), link, ports.now());
    if (!ended.ok) return ended;
    return ended.value === null ? linkNotFound : { ok: true, value: told(ended.value, today()) };
  });
  mount(app, linksRotate, async ({ params: { id, link } }, by, c) => {
    const retryKey = retryKeyOf(c);
    if (!retryKey.ok) return retryKey;
    const made = await rotateLink(ports, keyOf(by, id), link, { madeBy: by.who, retryKey: retryKey.value });
    if (!made.ok) return made;
    return made.value === null ? linkNotFound : { ok: true, value: withCode(made.value, today()) };
  });
  const rolls = keptOfCases(ports, mostRolls, calculate);
  mount(app, sharedRead, async ({ params: { token } }, _, c) => {
    const link = await openLink(ports, c, token);
    if (!link.ok) return link;
    const found = await rolls(link.value);
    return found.ok ? { ok: true, value: sharedView(link.value, found.value.theCase, found.value.made) } : found;
  });
  return app;
}

const linkNotFound: Refusal = refuse([{ path: "/path/link", code: "link-not-found", facts: {} }]);

function told({ linkId, kind, parcelId, showsAmounts, madeAt, expires, revokedAt }: Link, today: string): SharedLink {
  const status = revokedAt !== null ? "revoked" : today > expires ? "ended" : "open";
  return { linkId, kind, parcelId, showsAmounts, madeAt, expires, status };
}

const withCode = (link: NewLink, today: string) => ({ ...told(link, today), code: link.code });
