import { useState } from "preact/hooks";
import type { ReadLetters } from "../../shared/importLetters.ts";
import type { AnswerSide, CaseFile, Issue } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { Field } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { sendLetters } from "./inbox.ts";
import { TroubleNote } from "./TroubleNote.tsx";
import { useSending } from "./useSending.ts";

const mostShown = 20;

/** Letters as a table: read and counted first, taken in when the person says so. */
export function LettersForm({ theCase }: { theCase: CaseFile }) {
  const text = words(inbox);
  const lang = language.value;
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<ReadLetters | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [said, setSaid] = useState("");
  const { isSending, trouble, put } = useSending();
  const read = async (table: string) => {
    setSaid("");
    const parcels = theCase.parcels.map(({ id, matrikelnr }) => ({ id, matrikelnr }));
    const answer = await ask("read-letters", { text: table, parcels });
    setFound(answer.ok ? answer.value : null);
    setIssues(answer.ok ? [] : answer.issues);
  };
  const type = (table: string) => {
    setTyped(table);
    setFound(null);
    setIssues([]);
  };
  const send = async () => {
    if (found === null) return;
    const count = number(found.letters.length, lang);
    if (!(await put((eventId) => sendLetters(eventId, found.letters)))) return;
    type("");
    setSaid(text.taken(count));
  };
  return (
    <details class="more letters">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.letters}
      </summary>
      <form
        class="inside"
        onSubmit={(event) => {
          event.preventDefault();
          void read(typed);
        }}
      >
        <Field label={text.lettersText} hint={text.lettersLead} issues={issues}>
          {({ id, describedBy, invalid }) => (
            <textarea
              id={id}
              rows={6}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              placeholder={"matrikel;svar;modtaget;tekst"}
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={text.lettersFile}>
          {({ id }) => (
            <input
              id={id}
              type="file"
              accept=".csv,.txt,text/csv"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = "";
                if (file === undefined) return;
                void textOf(file).then((table) => {
                  type(table);
                  void read(table);
                });
              }}
            />
          )}
        </Field>
        <button type="submit" class="button button-secondary">
          {text.read}
        </button>
        <div role="status">
          {said === "" ? null : <p>{said}</p>}
          {found === null ? null : <Found found={found} />}
        </div>
        <TroubleNote trouble={trouble} retry={() => void send()} />
        {found === null || found.letters.length === 0 ? null : (
          <p class="row">
            <button type="button" class="button button-primary" disabled={isSending} onClick={() => void send()}>
              {text.take(number(found.letters.length, lang))}
            </button>
            {isSending ? <span class="working">{text.working}</span> : null}
          </p>
        )}
      </form>
    </details>
  );
}

function Found({ found: { letters, unused } }: { found: ReadLetters }) {
  const text = words(inbox);
  const lang = language.value;
  const count = (side: AnswerSide) => number(letters.filter((letter) => letter.side === side).length, lang);
  return (
    <>
      <p>{text.found(number(letters.length, lang), count("object"), count("agree"), count("blank"))}</p>
      {unused.length === 0 ? null : (
        <div class="notice notice--warn">
          <p>{text.unused(number(unused.length, lang))}</p>
          <ul>
            {unused.slice(0, mostShown).map((issue) => (
              <li key={issue.path}>
                {text.line(issue.path.slice("/lines/".length))}
                {problemText(issue, lang, text.lineLeftOut)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** UTF-8, else as Danish spreadsheets save it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
