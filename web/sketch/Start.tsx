import { signal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { Issue } from "../../shared/model/index.ts";
import { newCase } from "../../shared/texts/pages/newCase.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { inLanguage, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { ask } from "../state/worker/client.ts";
import { emptyCase } from "./emptyCase.ts";
import { fetchCase, openUnstored, storeCase } from "./saving.ts";
import { takeUnstored } from "./unstored.ts";

type Opening = { is: "choose" } | { is: "loading" } | { is: "offline" } | { is: "refused"; issues: readonly Issue[] };
const opening = signal<Opening>({ is: "choose" });

const askedFor = () => new URLSearchParams(location.search).get("sag");

async function openAsked(): Promise<void> {
  const putAway = takeUnstored();
  if (putAway !== null) {
    openUnstored(putAway.theCase);
    if (putAway.store && session.peek() !== null) void storeCase(putAway.theCase);
    return;
  }
  const id = askedFor();
  if (id === null) return;
  opening.value = { is: "loading" };
  const answer = await fetchCase(id);
  if (answer.is === "offline") opening.value = { is: "offline" };
  else if (answer.is === "problem") opening.value = { is: "refused", issues: answer.problem.issues };
  else opening.value = { is: "choose" };
}

async function openFile(file: File): Promise<void> {
  opening.value = { is: "loading" };
  const found = await ask("read-case", { text: await file.text() });
  if (found.ok) openUnstored(found.value);
  opening.value = found.ok ? { is: "choose" } : { is: "refused", issues: found.issues };
}

/** Ways to begin: the demo, a file, an empty case; or the case that the address names, on its way. */
export function Start() {
  const text = words(sketch);
  const file = useId();
  useEffect(() => {
    void openAsked();
  }, []);
  const now = opening.value;
  if (now.is === "loading")
    return (
      <>
        <h1>{text.title}</h1>
        <p class="working" role="status">
          {text.loading}
        </p>
      </>
    );
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {now.is === "offline" ? <Offline says={text.offline} retry={() => void openAsked()} /> : null}
      {now.is === "refused" ? <Refused issues={now.issues} /> : null}
      <ul class="starts">
        <li>
          <a class="button button-primary" href={inLanguage("/skitse?sag=noret")}>
            {text.openDemo}
          </a>
          <p>{text.openDemoSays}</p>
        </li>
        <li class="field">
          <label for={file}>{text.openFile}</label>
          <p class="hint">{text.openFileSays}</p>
          <input
            id={file}
            type="file"
            accept=".json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen !== undefined) void openFile(chosen);
            }}
          />
        </li>
        <li>
          <a class="button button-secondary" href={inLanguage("/ny-sag")}>
            {words(newCase).title}
          </a>
          <p>{words(newCase).fromStart}</p>
        </li>
        <li>
          <button
            type="button"
            class="button button-secondary"
            onClick={() => openUnstored(emptyCase(text.untitled, danishDay(new Date().toISOString())))}
          >
            {text.newCase}
          </button>
          <p>{text.newCaseSays}</p>
        </li>
      </ul>
    </>
  );
}
