import { useEffect, useRef, useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { cases } from "../../shared/texts/pages/cases.ts";
import { Frame } from "../parts/Frame.tsx";
import { SignedIn, SignInButton } from "../parts/SignIn.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { CaseTable } from "./CaseTable.tsx";
import { fetchCases, type ListedCase } from "./caseList.ts";

/** The municipality's stored cases: searched, opened, copied, and two of them compared. */
export function CasesPage() {
  const text = words(cases);
  return (
    <Frame place="cases" title={text.title} signsIn={<SignedIn />}>
      <main id="main" tabIndex={-1} class="page cases-page">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        {session.value === null ? (
          <>
            <p>{text.signIn}</p>
            <SignInButton />
          </>
        ) : (
          <List />
        )}
      </main>
    </Frame>
  );
}

type Found =
  | { is: "loading" }
  | { is: "offline" }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "there"; list: readonly ListedCase[]; next: string | null };

const pageOf = 20;
/** A search goes out when the typing rests. */
const restMs = 300;

function List() {
  const text = words(cases);
  const [search, setSearch] = useState(new URLSearchParams(location.search).get("soeg") ?? "");
  const [found, setFound] = useState<Found>({ is: "loading" });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const asked = useRef(0);
  const fetchPage = async (after: string | null, before: readonly ListedCase[]) => {
    const turn = ++asked.current;
    const answer = await fetchCases(search.trim(), after, pageOf);
    // An answer to what was typed before is of no use.
    if (turn !== asked.current) return;
    if (answer.is === "offline") setFound({ is: "offline" });
    else if (answer.is === "problem") setFound({ is: "refused", issues: answer.problem.issues });
    else setFound({ is: "there", list: [...before, ...answer.value.cases], next: answer.value.next });
  };
  useEffect(() => {
    const timer = setTimeout(() => {
      saySearch(search.trim());
      void fetchPage(null, []);
    }, restMs);
    return () => clearTimeout(timer);
  }, [search]);
  const pick = (id: string) =>
    setPicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(0, 2)));
  const [a, b] = picked.map(encodeURIComponent);
  return (
    <>
      <div class="field cases-search">
        <label for="cases-search">{text.search}</label>
        <input
          id="cases-search"
          type="search"
          maxLength={200}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {found.is === "loading" ? (
        <p class="working" role="status">
          {text.loading}
        </p>
      ) : found.is === "offline" ? (
        <Offline says={text.offline} retry={() => void fetchPage(null, [])} />
      ) : found.is === "refused" ? (
        <Refused issues={found.issues} />
      ) : found.list.length === 0 ? (
        <div class="notice" role="status">
          <p>{search.trim() === "" ? text.none : text.noneFound}</p>
        </div>
      ) : (
        <>
          <p class="sr-only" role="status">
            {text.found(number(found.list.length, language.value))}
          </p>
          <CaseTable caption={text.title} list={found.list} picking={{ picked, pick }} />
          <div class="row cases-do">
            {a === undefined || b === undefined ? (
              <p class="soft" role="status">
                {text.comparePick(picked.length)}
              </p>
            ) : (
              <a class="button button-primary" href={inLanguage(`/sammenlign?a=${a}&b=${b}`)}>
                {text.compare}
              </a>
            )}
            {found.next === null ? null : (
              <button
                type="button"
                class="button button-secondary"
                onClick={() => void fetchPage(found.next, found.list)}
              >
                {text.more}
              </button>
            )}
          </div>
        </>
      )}
      <p>
        <a href={inLanguage("/skitse")}>{text.begin}</a>
      </p>
    </>
  );
}

/** What is searched for stands in the address, so that a copied one finds the same. */
function saySearch(search: string): void {
  const address = new URL(location.href);
  if (search === "") address.searchParams.delete("soeg");
  else address.searchParams.set("soeg", search);
  if (address.href !== location.href) history.replaceState(null, "", address);
}
