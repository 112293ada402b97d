import { useEffect, useState } from "preact/hooks";
import { cases } from "../../shared/texts/pages/cases.ts";
import { inLanguage, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { CaseTable } from "./CaseTable.tsx";
import { fetchCases, type ListedCase } from "./caseList.ts";

const mostShown = 5;

/** The cases that were changed last, for who is signed in; the way to all of them, where these cannot be fetched too. */
export function RecentCases() {
  const text = words(cases);
  const isSignedIn = session.value !== null;
  const [list, setList] = useState<readonly ListedCase[]>([]);
  useEffect(() => {
    if (!isSignedIn) return;
    void fetchCases("", null, mostShown).then((answer) => {
      if (answer.is === "ok") setList(answer.value.cases);
    });
  }, [isSignedIn]);
  if (!isSignedIn) return null;
  return (
    <section class="recent">
      <h2>{text.recent}</h2>
      {list.length === 0 ? null : <CaseTable caption={text.recent} list={list} picking={null} />}
      <p>
        <a href={inLanguage("/sager")}>{text.all}</a>
      </p>
    </section>
  );
}
