import { useEffect } from "preact/hooks";
import { day } from "../../shared/texts/numbers.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Frame } from "../parts/Frame.tsx";
import { Terms } from "../parts/Terms.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { Answering } from "./Answering.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { OwnAnswers } from "./OwnAnswers.tsx";
import { type OwnHearing, open, openByAddress, openedCode, state } from "./ownHearing.ts";

/** An owner's page of a hearing: a code in; then the one question, what else one may want to say, and what became of it. */
export function HearingPage() {
  const text = words(ownHearing);
  useEffect(() => {
    openByAddress();
    addEventListener("hashchange", openByAddress);
    return () => removeEventListener("hashchange", openByAddress);
  }, []);
  return (
    <Frame place="hearing" title={text.title}>
      <main id="main" tabIndex={-1} class="page hearing">
        <h1>{text.title}</h1>
        <Content />
        <Terms of={["høring", "nytteprincippet", "fordelingsnøgle", "afgørelse"]} />
      </main>
    </Frame>
  );
}

function Content() {
  const text = words(ownHearing);
  const now = state.value;
  switch (now.is) {
    case "code":
      return <CodeForm />;
    case "loading":
      return <p class="working">{text.loading}</p>;
    case "offline":
      return <Offline says={text.offline} retry={() => void open()} />;
    case "refused":
      return (
        <>
          <Refused issues={now.issues} />
          <CodeForm />
        </>
      );
    case "open":
      return <Opened view={now.view} />;
  }
}

function Opened({ view }: { view: OwnHearing }) {
  const text = words(ownHearing);
  const { hearing } = view;
  return (
    <>
      <div class="heard">
        <p class="lead">{text.about(view.title, view.municipality)}</p>
        <p>
          <strong>{text.parcel(view.parcelId)}</strong>
        </p>
        {hearing === null ? null : <Deadline {...hearing} />}
        <p class="no-print">
          <a href={`${inLanguage("/delt")}#${encodeURIComponent(openedCode())}`}>{text.share}</a>
        </p>
      </div>
      {hearing === null ? (
        <div class="notice">
          <p>{text.none}</p>
        </div>
      ) : (
        <Answering view={view} />
      )}
      <OwnAnswers view={view} />
      <p class="small soft">{text.notDecision}</p>
    </>
  );
}

function Deadline({ from, to, state: now, because }: NonNullable<OwnHearing["hearing"]>) {
  const text = words(ownHearing);
  const lang = language.value;
  const isOpen = now === "open" || now === "to-come";
  return (
    <>
      {isOpen ? <p class="deadline">{text.answerBy(day(to, lang))}</p> : null}
      {now === "to-come" ? <p>{text.beginsOn(day(from, lang))}</p> : null}
      {now === "over" || now === "closed" ? (
        <div class="notice notice--warn">
          <p>{text.isOver(day(to, lang))}</p>
        </div>
      ) : null}
      {now === "withdrawn" ? (
        <div class="notice notice--warn">
          <p>{text.isWithdrawn}</p>
        </div>
      ) : null}
      {because === null ? null : <p class="soft">{because}</p>}
    </>
  );
}
