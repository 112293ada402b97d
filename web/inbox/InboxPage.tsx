import { useEffect } from "preact/hooks";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { Frame } from "../parts/Frame.tsx";
import { SignedIn } from "../parts/SignIn.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { inLanguage, words } from "../state/language.ts";
import { AnswerList } from "./AnswerList.tsx";
import { HearingHead } from "./HearingHead.tsx";
import { caseId, load, newest, state } from "./inbox.ts";
import { LettersForm } from "./LettersForm.tsx";
import { OpenForm } from "./OpenForm.tsx";
import { SupportSection } from "./SupportSection.tsx";

/** The municipality's page of a hearing: open it, take in what comes, decide each answer. */
export function InboxPage() {
  const text = words(inbox);
  useEffect(() => {
    if (caseId !== "") void load();
  }, []);
  return (
    <Frame place="inbox" title={text.title} signsIn={<SignedIn />}>
      <main id="main" tabIndex={-1} class="page inbox">
        <h1>{text.title}</h1>
        {caseId === "" ? (
          <div class="notice">
            <p>{text.noCase}</p>
          </div>
        ) : (
          <Content />
        )}
      </main>
    </Frame>
  );
}

function Content() {
  const text = words(inbox);
  const now = state.value;
  switch (now.is) {
    case "loading":
      return <p class="working">{text.loading}</p>;
    case "offline":
      return <Offline says={text.offline} retry={() => void load()} />;
    case "refused":
      return <Refused issues={now.issues} />;
    case "open": {
      const hearing = newest();
      const isDone = hearing === null || hearing.closed !== null;
      return (
        <>
          <p class="lead">
            {now.theCase.title}. <a href={inLanguage(`/skitse?sag=${encodeURIComponent(caseId)}`)}>{text.toCase}</a>
          </p>
          {hearing === null ? <p>{text.none}</p> : <HearingHead hearing={hearing} />}
          {isDone ? <OpenForm sequence={now.sequence} /> : null}
          {hearing === null ? null : (
            <>
              <LettersForm theCase={now.theCase} />
              <SupportSection />
              <AnswerList />
            </>
          )}
        </>
      );
    }
  }
}
