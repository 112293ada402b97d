import { useEffect, useState } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import { readLinkCode } from "../../shared/formats/linkCode.ts";
import type { Issue } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/numbers.ts";
import { frame } from "../../shared/texts/pages/frame.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { Frame } from "../parts/Frame.tsx";
import { late } from "../parts/late.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { call } from "../state/api.ts";
import { inLanguage, language, words } from "../state/language.ts";
import { CodeForm } from "./CodeForm.tsx";
import { Own } from "./Own.tsx";

const Amounts = late(async () => (await import("./Amounts.tsx")).Amounts);
const GroupView = late(async () => (await import("./GroupView.tsx")).GroupView);

type State =
  | { is: "ask" }
  | { is: "opening" }
  | { is: "offline"; code: string }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "open"; view: SharedView; code: string };

/** The code stands behind `#`, which no browser sends: it comes into no server's log. */
const codeInAddress = () => decodeURIComponent(location.hash.slice(1));

/** What a link opens: one parcel's share, or a project. Without one, a place to type the code of a letter. */
export function SharedPage() {
  const text = words(sharedLink);
  const [state, setState] = useState<State>({ is: "ask" });
  const open = async (code: string) => {
    setState({ is: "opening" });
    const answer = await call<SharedView>("GET", `/v1/shared/${encodeURIComponent(code)}`);
    if (answer.is === "ok") setState({ is: "open", view: answer.value, code });
    else setState(answer.is === "offline" ? { is: "offline", code } : { is: "refused", issues: answer.problem.issues });
  };
  useEffect(() => {
    const look = () => {
      const code = codeInAddress();
      if (code !== "") void open(readLinkCode(code) ?? code);
    };
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const forget = () => {
    history.replaceState(null, "", location.pathname + location.search);
    setState({ is: "ask" });
  };
  const title = state.is === "open" ? state.view.title : text.title;
  return (
    <Frame place="shared" title={title}>
      <main id="main" tabIndex={-1} class="page share">
        <h1>{title}</h1>
        {state.is === "ask" || state.is === "refused" ? (
          <>
            <p class="lead">{text.lead}</p>
            <CodeForm onOpen={(code) => void open(code)} />
          </>
        ) : null}
        <div aria-live="polite">
          {state.is === "opening" ? <p class="working">{text.loading}</p> : null}
          {state.is === "offline" ? <Offline says={text.offline} retry={() => void open(state.code)} /> : null}
          {state.is === "refused" ? <Refused issues={state.issues} /> : null}
          {state.is === "open" ? <Opened view={state.view} code={state.code} /> : null}
          {state.is === "open" && state.view.own !== null ? (
            <p class="no-print">
              <a href={inLanguage("/hoering") + location.hash}>{text.answerHearing}</a>
            </p>
          ) : null}
          {state.is === "open" ? (
            <p class="no-print">
              <button type="button" class="button--quiet" onClick={forget}>
                {text.another}
              </button>
            </p>
          ) : null}
        </div>
      </main>
    </Frame>
  );
}

function Opened({ view, code }: { view: SharedView; code: string }) {
  const text = words(sharedLink);
  const { municipality, dataSource, expires, own, amounts } = view;
  return (
    <>
      <div class="project">
        <p>
          {municipality.name}{" "}
          {dataSource.synthetic ? <span class="pill pill--synthetic">{words(frame).syntheticTown}</span> : null}
        </p>
        <p class="small soft" lang="da">
          {dataSource.text}
        </p>
        <p class="small soft">{text.until(day(expires, language.value))}</p>
      </div>
      {own === null ? <GroupView view={view} /> : <Own view={view} own={own} code={code} />}
      {amounts === null ? null : (
        // What is printed behind an owner's link is the sheet.
        <div class={own === null ? undefined : "no-print"}>
          <Amounts amounts={amounts} mine={own?.parcel.id ?? null} />
        </div>
      )}
    </>
  );
}
