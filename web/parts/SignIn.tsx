import { useState } from "preact/hooks";
import { signIn as texts } from "../../shared/texts/pages/signIn.ts";
import { words } from "../state/language.ts";
import { type Stayed, session, signIn, signOut } from "../state/signIn.ts";

interface Asking {
  quiet?: boolean;
  /** What the button says; absent: that it signs in. */
  says?: string;
  /** Done first, on the page that is left. */
  before?: () => void;
}

/** Leads to the issuer and back to this very page; says so where it cannot. */
export function SignInButton({ quiet = false, says, before }: Asking) {
  const text = words(texts);
  const [trouble, setTrouble] = useState<Stayed | null>(null);
  const go = async () => {
    before?.();
    setTrouble((await signIn()) ?? null);
  };
  return (
    <>
      <button
        type="button"
        class={quiet ? "language" : "button button-secondary button--small"}
        onClick={() => void go()}
      >
        {says ?? text.title}
      </button>
      {trouble === null ? null : (
        <span class="small" role="alert">
          {text.trouble[trouble]}
        </span>
      )}
    </>
  );
}

/** Who is signed in, by role, and the way out; or the way in. */
export function SignedIn() {
  const text = words(texts);
  const now = session.value;
  if (now === null) return <SignInButton quiet />;
  return (
    <div class="signed-in">
      <span>
        <span class="sr-only">{text.signedInAs} </span>
        {now.roles.map((role) => text.roles[role]).join(", ") || text.noRole}
      </span>
      <button type="button" class="language" onClick={signOut}>
        {text.out}
      </button>
    </div>
  );
}
