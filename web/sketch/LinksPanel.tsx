import { useEffect, useRef, useState } from "preact/hooks";
import type { NewSharedLink, SharedLink } from "../../shared/contract/index.ts";
import type { CaseFile, Issue } from "../../shared/model/index.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { SignInButton } from "../parts/SignIn.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { call } from "../state/api.ts";
import { words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { LinkForm, type LinkWanted } from "./LinkForm.tsx";
import { LinkList } from "./LinkList.tsx";
import { NewLinks } from "./NewLinks.tsx";
import { saving, storedId } from "./saving.ts";
import { theCase } from "./theCase.ts";

/** Links to a stored case, for who may make them. */
export function LinksPanel() {
  const text = words(linkTexts);
  const sag = theCase.value;
  const id = saving.value.is === "not-stored" ? null : storedId();
  const now = session.value;
  if (sag === null || id === null) return <p>{text.notStored}</p>;
  if (now === null)
    return (
      <>
        <p>{text.signIn}</p>
        <p>
          <SignInButton />
        </p>
      </>
    );
  if (!now.roles.some((role) => role === "engineer" || role === "caseworker")) return <p>{text.noRole}</p>;
  return <Links key={id} id={id} sag={sag} />;
}

type Trouble = { issues: readonly Issue[] } | "offline" | null;

function Links({ id, sag }: { id: string; sag: CaseFile }) {
  const text = words(linkTexts);
  const [made, setMade] = useState<NewSharedLink[]>([]);
  const [list, setList] = useState<{ links: SharedLink[]; next: string | null } | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [news, setNews] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const path = `/v1/cases/${encodeURIComponent(id)}/links`;

  /** What makes links is sent again under the key that it had when its answer was lost: it is then the same links. */
  const unheard = useRef(new Map<string, string>());
  const make = async <T,>(at: string, body?: unknown): Promise<T | null> => {
    const what = `${at} ${JSON.stringify(body)}`;
    const key = unheard.current.get(what) ?? crypto.randomUUID();
    unheard.current.set(what, key);
    const made = await ask<T>("POST", at, body, { "idempotency-key": key });
    if (made !== null) unheard.current.delete(what);
    return made;
  };
  const ask = async <T,>(
    method: "GET" | "POST" | "DELETE",
    at: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<T | null> => {
    setTrouble(null);
    setNews(null);
    setBusy(true);
    const answer = await call<T>(method, at, body, headers);
    setBusy(false);
    if (answer.is === "ok") return answer.value;
    setTrouble(answer.is === "offline" ? "offline" : { issues: answer.problem.issues });
    return null;
  };
  const load = async (after: string | null) => {
    const query = after === null ? "?limit=20" : `?limit=20&after=${encodeURIComponent(after)}`;
    const page = await ask<{ links: SharedLink[]; next: string | null }>("GET", `${path}${query}`);
    if (page === null) return;
    setList(after === null || list === null ? page : { links: [...list.links, ...page.links], next: page.next });
  };
  useEffect(() => void load(null), [path]);
  const replace = (linkId: string, by: SharedLink[]) =>
    setList((now) => now && { ...now, links: now.links.flatMap((one) => (one.linkId === linkId ? by : [one])) });

  const makeLinks = async (wanted: LinkWanted) => {
    const answer = await make<{ links: NewSharedLink[] }>(path, wanted);
    if (answer === null) return;
    setMade(answer.links);
    await load(null);
  };
  const revoke = async ({ linkId }: SharedLink) => {
    const ended = await ask<SharedLink>("DELETE", `${path}/${linkId}`);
    if (ended === null) return;
    replace(linkId, [ended]);
    setNews(text.revoked);
  };
  const rotate = async (link: SharedLink) => {
    const fresh = await make<NewSharedLink>(`${path}/${link.linkId}/rotation`);
    if (fresh === null) return;
    setMade([fresh]);
    replace(link.linkId, [{ ...link, status: "revoked" }, fresh]);
  };

  return (
    <>
      <p>{text.lead}</p>
      <LinkForm sag={sag} isBusy={isBusy} make={(wanted) => void makeLinks(wanted)} />
      <div aria-live="polite">
        {trouble === null ? null : trouble === "offline" ? (
          <div class="notice notice--error">
            <p>{text.offline}</p>
          </div>
        ) : (
          <Refused issues={trouble.issues} />
        )}
        {news === null ? null : (
          <div class="notice notice--good">
            <p>{news}</p>
          </div>
        )}
        {made.length === 0 ? null : <NewLinks links={made} />}
      </div>
      {list === null ? null : (
        <LinkList
          links={list.links}
          isBusy={isBusy}
          revoke={(link) => void revoke(link)}
          rotate={(link) => void rotate(link)}
        />
      )}
      {list === null || list.next === null ? null : (
        <button type="button" class="button--quiet" disabled={isBusy} onClick={() => void load(list.next)}>
          {text.more}
        </button>
      )}
    </>
  );
}
