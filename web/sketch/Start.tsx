import { signal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { copyOfCase } from "../../shared/copyOfCase.ts";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { Issue, TemplateName } from "../../shared/model/index.ts";
import { templateNames } from "../../shared/templates.ts";
import { day, number } from "../../shared/texts/index.ts";
import { newCase } from "../../shared/texts/pages/newCase.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { templateTexts } from "../../shared/texts/pages/templates.ts";
import { tourTexts } from "../../shared/texts/pages/tour.ts";
import { RecentCases } from "../cases/RecentCases.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { Works } from "../parts/Works.tsx";
import type { Answer } from "../state/api.ts";
import { inLanguage, language, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { readStored } from "../state/storedCase.ts";
import { ask, Superseded, stopWorker } from "../state/worker/client.ts";
import { sayTemplate } from "./address.ts";
import { emptyCase } from "./emptyCase.ts";
import { fromTemplate, templateFrom } from "./fromTemplate.ts";
import { fetchCase, openUnstored, storeCase } from "./saving.ts";
import { takeUnstored } from "./unstored.ts";

type Opening = { is: "choose" } | { is: "loading" } | { is: "offline" } | { is: "refused"; issues: readonly Issue[] };
const asked = (name: string) => new URLSearchParams(location.search).get(name);
const opening = signal<Opening>({ is: (asked("sag") ?? asked("kopi")) !== null ? "loading" : "choose" });
const today = () => danishDay(new Date().toISOString());

async function openAsked(): Promise<void> {
  const putAway = takeUnstored();
  if (putAway !== null) {
    opening.value = { is: "choose" };
    openUnstored(putAway.theCase);
    if (putAway.store && session.peek() !== null) void storeCase(putAway.theCase);
    return;
  }
  const [id, copied, template] = [asked("sag"), asked("kopi"), templateFrom(asked("skabelon"))];
  if (id === null && copied === null) {
    if (template !== null) openUnstored(fromTemplate(template, today()));
    return;
  }
  opening.value = { is: "loading" };
  const answer = id === null ? await fetchCopy(copied!) : await fetchCase(id);
  if (answer.is === "offline") opening.value = { is: "offline" };
  else if (answer.is === "problem") opening.value = { is: "refused", issues: answer.problem.issues };
  else opening.value = { is: "choose" };
}

/** Opens a new case that is as another stands, and says so. */
async function fetchCopy(id: string): Promise<Answer<unknown>> {
  const answer = await readStored(id);
  if (answer.is !== "ok") return answer;
  const { sequence, case: theCase } = answer.value;
  const lang = language.value;
  const { title, from } = words(sketch).copied;
  openUnstored(
    copyOfCase(theCase, { title, from: from(theCase.title, id, number(sequence, lang), day(today(), lang)) }),
  );
  return answer;
}

function beginFrom(name: TemplateName): void {
  openUnstored(fromTemplate(name, today()));
  sayTemplate(name);
}

async function openFile(file: File): Promise<void> {
  opening.value = { is: "loading" };
  const found = await ask("read-case", { text: await file.text() }).catch((error: unknown) => {
    if (error instanceof Superseded) return null;
    throw error;
  });
  // Somebody stopped the reading.
  if (found === null) {
    opening.value = { is: "choose" };
    return;
  }
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
        <Works stop={({ name }) => (name === "read-case" ? stopWorker : null)} />
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
          <p>
            <a href={inLanguage("/skitse?sag=noret&tur=1")}>{words(tourTexts).start}</a>
            <span class="small soft block">{words(tourTexts).startSays}</span>
          </p>
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
            onClick={() => openUnstored(emptyCase(text.untitled, today()))}
          >
            {text.newCase}
          </button>
          <p>{text.newCaseSays}</p>
        </li>
      </ul>
      <RecentCases />
      <Templates />
    </>
  );
}

/** The kinds of cases to begin from. */
function Templates() {
  const text = words(templateTexts);
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <ul class="templates no-max-width">
        {templateNames.map((name) => (
          <li key={name}>
            <h3>{text.each[name].title}</h3>
            <p>{text.each[name].says}</p>
            <button
              type="button"
              class="button button-secondary button--small"
              aria-label={text.open(text.each[name].title)}
              onClick={() => beginFrom(name)}
            >
              {text.begin}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
