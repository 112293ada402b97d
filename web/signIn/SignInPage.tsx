import { useEffect, useState } from "preact/hooks";
import { frame } from "../../shared/texts/pages/frame.ts";
import { signIn as texts } from "../../shared/texts/pages/signIn.ts";
import { Frame } from "../parts/Frame.tsx";
import { SignInButton } from "../parts/SignIn.tsx";
import { inLanguage, words } from "../state/language.ts";
import { comeBack, type Outcome } from "../state/signIn.ts";

/** Where the issuer sends a person back: on to the page they came from, or a word why not. */
export function SignInPage() {
  const text = words(texts);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    // The code is of use once, and does not stay in the history.
    history.replaceState(null, "", location.pathname);
    void comeBack(query).then((came) => {
      if (came.is === "back") location.replace(came.to);
      else setOutcome(came);
    });
  }, []);
  return (
    <Frame place="sign-in" title={text.title}>
      <main id="main" tabIndex={-1} class="page">
        <h1>{text.title}</h1>
        <div aria-live="polite">
          {outcome === null || outcome.is === "back" ? (
            <p class="working">{text.working}</p>
          ) : (
            <>
              <p>{text.trouble[outcome.is]}</p>
              <div class="row">
                {outcome.is === "not-here" ? null : <SignInButton />}
                <a href={inLanguage("/")}>{words(frame).home}</a>
              </div>
            </>
          )}
        </div>
      </main>
    </Frame>
  );
}
