import { useEffect, useState } from "preact/hooks";
import type { ComparedCases } from "../../shared/compareCases.ts";
import type { Issue } from "../../shared/model/index.ts";
import { compare } from "../../shared/texts/pages/compare.ts";
import { Frame } from "../parts/Frame.tsx";
import { Progress } from "../parts/Progress.tsx";
import { SignedIn, SignInButton } from "../parts/SignIn.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { Works } from "../parts/Works.tsx";
import { type Answer, call } from "../state/api.ts";
import { inLanguage, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import type { StoredCase } from "../state/storedCase.ts";
import { ask, Superseded, stopWorker } from "../state/worker/client.ts";
import { Compared } from "./Compared.tsx";
import { SideFields } from "./SideFields.tsx";
import { type Side, sideFrom, sideText } from "./sides.ts";

type State =
  | { is: "choose" }
  | { is: "loading" }
  | { is: "computing"; part: number | null }
  | { is: "stopped" }
  | { is: "offline" }
  | { is: "refused"; of: string; issues: readonly Issue[] }
  | { is: "compared"; a: StoredCase; b: StoredCase; found: ComparedCases };

const asked = new URLSearchParams(location.search);

/** Two cases, or two versions of one, side by side; which they are stands in the address. */
export function ComparePage() {
  const text = words(compare);
  const [sides, setSides] = useState<{ a: Side | null; b: Side | null }>({
    a: sideFrom(asked.get("a")),
    b: sideFrom(asked.get("b")),
  });
  const [state, setState] = useState<State>({ is: "choose" });
  const go = async ({ a, b }: { a: Side; b: Side }) => {
    setSides({ a, b });
    say(a, b);
    setState({ is: "loading" });
    setState(await compareSides(a, b, (part) => setState({ is: "computing", part })));
  };
  const again = () => {
    if (sides.a !== null && sides.b !== null) void go({ a: sides.a, b: sides.b });
  };
  useEffect(() => {
    if (session.peek() !== null) again();
  }, []);
  return (
    <Frame place="cases" title={text.title} signsIn={<SignedIn />}>
      <main id="main" tabIndex={-1} class="page compare-page">
        <h1>{text.title}</h1>
        <p class="lead">
          {text.lead} <a href={inLanguage("/sager")}>{text.toCases}</a>
        </p>
        {session.value === null ? (
          <SignInButton />
        ) : (
          <>
            <SideFields
              key={`${sides.a && sideText(sides.a)} ${sides.b && sideText(sides.b)}`}
              a={sides.a}
              b={sides.b}
              go={(a, b) => void go({ a, b })}
            />
            <Works stop={() => null} />
            <div aria-live="polite" aria-busy={state.is === "loading" || state.is === "computing"}>
              <Shown state={state} again={again} />
            </div>
          </>
        )}
      </main>
    </Frame>
  );
}

function Shown({ state, again }: { state: State; again: () => void }) {
  const text = words(compare);
  switch (state.is) {
    case "choose":
      return <p class="soft">{text.choose}</p>;
    case "loading":
      return <p class="working">{text.loading}</p>;
    case "computing":
      return (
        <div class="stack">
          <p class="working">{text.computing}</p>
          <Progress label={text.computing} part={state.part} />
          <button type="button" class="button--quiet" onClick={stopWorker}>
            {text.stop}
          </button>
        </div>
      );
    case "stopped":
      return (
        <p>
          {text.stopped}{" "}
          <button type="button" class="button--quiet" onClick={again}>
            {text.again}
          </button>
        </p>
      );
    case "offline":
      return <Offline says={text.offline} retry={again} />;
    case "refused":
      return <Refused lead={text.cannot(state.of)} issues={state.issues} />;
    case "compared":
      return <Compared a={state.a} b={state.b} found={state.found} />;
  }
}

async function compareSides(a: Side, b: Side, computing: (part: number | null) => void): Promise<State> {
  const [first, second] = await Promise.all([fetchSide(a), fetchSide(b)]);
  if (first.is === "offline" || second.is === "offline") return { is: "offline" };
  if (first.is === "problem") return { is: "refused", of: sideText(a), issues: first.problem.issues };
  if (second.is === "problem") return { is: "refused", of: sideText(b), issues: second.problem.issues };
  computing(null);
  try {
    const found = await ask("compare-cases", { a: first.value.case, b: second.value.case }, (done, of) =>
      computing(done / of),
    );
    return { is: "compared", a: first.value, b: second.value, found };
  } catch (error) {
    if (error instanceof Superseded) return { is: "stopped" };
    return { is: "refused", of: sideText(a), issues: [{ path: "", code: "bug", facts: {} }] };
  }
}

function fetchSide({ id, as }: Side): Promise<Answer<StoredCase>> {
  const query = as.is === "newest" ? "" : as.is === "sequence" ? `?sequence=${as.sequence}` : `?day=${as.day}`;
  return call<StoredCase>("GET", `/v1/cases/${encodeURIComponent(id)}${query}`);
}

function say(a: Side, b: Side): void {
  const address = new URL(location.href);
  address.searchParams.set("a", sideText(a));
  address.searchParams.set("b", sideText(b));
  if (address.href !== location.href) history.replaceState(null, "", address);
}
