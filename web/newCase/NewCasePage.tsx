import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import { unusedRowText } from "../../shared/texts/imports.ts";
import { becauseText, number } from "../../shared/texts/index.ts";
import { newCase } from "../../shared/texts/pages/newCase.ts";
import { nameNotTold } from "../../shared/untold.ts";
import { unusedRowsCsv } from "../../shared/unusedRowsCsv.ts";
import { Frame } from "../parts/Frame.tsx";
import { TextField } from "../parts/fields.tsx";
import { give } from "../parts/give.ts";
import { Progress } from "../parts/Progress.tsx";
import { SignedIn, SignInButton } from "../parts/SignIn.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { RegisterFetch } from "../registers/RegisterFetch.tsx";
import { featureFiles } from "../sketch/FeatureFileField.tsx";
import { FileField } from "../sketch/FileField.tsx";
import { keepUnstored } from "../sketch/unstored.ts";
import { call } from "../state/api.ts";
import { inLanguage, language, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import type { ImportedCase } from "../state/worker/importCase.ts";

type Kind = "parcels" | "buildings" | "terrain";
const kinds: readonly Kind[] = ["parcels", "buildings", "terrain"];
const accepts: Record<Kind, string> = {
  ...{ parcels: featureFiles, buildings: featureFiles },
  terrain: ".csv,.txt,.xyz,text/csv,text/plain",
};
/** Rows that are shown of those not used; all of them are in the file. */
const rowsShown = 20;

type State =
  | { is: "choosing" }
  | { is: "reading" }
  | { is: "read"; found: ImportedCase }
  | { is: "uploading"; found: ImportedCase; done: number; of: number }
  | { is: "refused"; issues: readonly Issue[]; found: ImportedCase | null }
  | { is: "stopped"; found: ImportedCase | null };

const state = signal<State>({ is: "choosing" });
const bug: Issue = { path: "", code: "bug", facts: {} };

/** A new case from a place's own files: what was read and what was not, then the case; one of more than 5,000 parcels is uploaded in chunks. */
export function NewCasePage() {
  const text = words(newCase);
  const [files, setFiles] = useState<Partial<Record<Kind, File>>>({});
  /** Whose data it is, of what came out of a register. */
  const [registers, setRegisters] = useState<Partial<Record<Kind, string>>>({});
  const [said, say] = useState({ title: "", municipality: "" });
  const now = state.value;
  const isBusy = now.is === "reading" || now.is === "uploading";
  const { parcels, buildings = null, terrain = null } = files;
  const read = async () => {
    if (parcels === undefined) return;
    state.value = { is: "reading" };
    const source = kinds.flatMap((kind) => registers[kind] ?? files[kind]?.name ?? []).join(", ");
    const lawAsOf = danishDay(new Date().toISOString());
    const title = said.title.trim() === "" ? text.untitled : said.title.trim();
    const municipality = said.municipality.trim() === "" ? nameNotTold : said.municipality.trim();
    const found = await ask("import-case", { parcels, buildings, terrain, title, municipality, source, lawAsOf }).catch(
      (error: Error) => (error.message === "" ? "stopped" : null),
    );
    if (found === "stopped") state.value = { is: "stopped", found: null };
    else if (found === null) state.value = { is: "refused", issues: [bug], found: null };
    else
      state.value = found.ok
        ? { is: "read", found: found.value }
        : { is: "refused", issues: found.issues, found: null };
  };
  const take = (kind: Kind, file: File, from?: string) => {
    setFiles((before) => ({ ...before, [kind]: file }));
    setRegisters((before) => ({ ...before, [kind]: from }));
    state.value = { is: "choosing" };
  };
  return (
    <Frame place="sketch" title={text.title} signsIn={<SignedIn />}>
      <main id="main" tabIndex={-1} class="page new-case">
        <h1>{text.title}</h1>
        <p class="lead">{text.lead}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void read();
          }}
        >
          <TextField label={text.name} value={said.title} take={(title) => say({ ...said, title })} />
          <TextField
            label={text.municipality}
            value={said.municipality}
            take={(municipality) => say({ ...said, municipality })}
          />
          {kinds.map((kind) => (
            <FileField
              key={kind}
              label={text.files[kind]}
              hint={files[kind] === undefined ? text.hints[kind] : text.chosen(registers[kind] ?? files[kind].name)}
              issues={[]}
              accept={accepts[kind]}
              take={(file) => take(kind, file)}
            />
          ))}
          <RegisterFetch take={take} />
          <button type="submit" class="button button-primary" disabled={parcels === undefined || isBusy}>
            {text.read}
          </button>
        </form>
        <div aria-live="polite">
          {now.is === "reading" ? <Working says={text.reading} part={null} /> : null}
          {now.is === "uploading" ? (
            <Working
              says={text.uploading}
              part={now.of === 0 ? null : now.done / now.of}
              tail={text.partOf(number(now.done, language.value), number(now.of, language.value))}
            />
          ) : null}
          {now.is === "refused" ? <Refused lead={text.refused} issues={now.issues.slice(0, 10)} /> : null}
          {now.is === "stopped" ? <p class="notice notice--warn">{text.stopped}</p> : null}
        </div>
        {"found" in now && now.found !== null ? <Found found={now.found} isBusy={isBusy} /> : null}
      </main>
    </Frame>
  );
}

function Working({ says, part, tail }: { says: string; part: number | null; tail?: string }) {
  return (
    <div class="steps">
      <p class="working">{says}</p>
      <Progress label={says} part={part} />
      <div class="row">
        <button type="button" class="button button-secondary button--small" onClick={stopWorker}>
          {words(newCase).stop}
        </button>
        {tail === undefined ? null : <span class="small soft num">{tail}</span>}
      </div>
    </div>
  );
}

/** What was read and what was not, and the way on. */
function Found({ found, isBusy }: { found: ImportedCase; isBusy: boolean }) {
  const text = words(newCase);
  const lang = language.value;
  const n = (value: number) => number(value, lang);
  const { read, used, notes, unused, theCase, chunks } = found;
  const giveUnused = () => give("ikke-brugt.csv", "text/csv", unusedRowsCsv(unused, lang));
  return (
    <section>
      <h2>{text.what}</h2>
      <ul>
        <li>{text.counted(text.files.parcels, n(read.parcels), n(used.parcels))}</li>
        {read.buildings === 0 ? null : (
          <li>{text.counted(text.files.buildings, n(read.buildings), n(used.buildings))}</li>
        )}
        {read.terrainPoints === 0 ? null : <li>{text.points(n(read.terrainPoints))}</li>}
        {notes.map(({ file, note }, i) => (
          <li key={i}>
            {text.files[file]}: {becauseText(note, lang)}
          </li>
        ))}
      </ul>
      {unused.length === 0 ? (
        <p>{text.allUsed}</p>
      ) : (
        <>
          <h3>{text.notUsed(n(unused.length))}</h3>
          <ol class="small">
            {unused.slice(0, rowsShown).map((issue, i) => (
              <li key={i}>
                <code>{issue.path}</code>: {unusedRowText(issue, lang)}
              </li>
            ))}
          </ol>
          {unused.length > rowsShown ? <p class="small soft">{text.more(n(unused.length - rowsShown))}</p> : null}
          <p>
            <button type="button" class="button button-secondary button--small" onClick={giveUnused}>
              {text.giveUnused}
            </button>
          </p>
        </>
      )}
      {theCase === null ? <Upload found={found} chunks={chunks} isBusy={isBusy} /> : <Open theCase={theCase} />}
    </section>
  );
}

/** Up to 5,000 parcels: opened as it is; where the browser has no room to carry it over, it is stored first. */
function Open({ theCase }: { theCase: CaseFile }) {
  const text = words(newCase);
  const open = async () => {
    const to = inLanguage("/skitse");
    if (keepUnstored(theCase, false, to)) location.assign(to);
    else if (session.peek() === null) give("ny.sag.json", "application/json", JSON.stringify(theCase));
    else await store({ ok: true, value: theCase }, null);
  };
  return (
    <>
      <p>{text.small}</p>
      <p>
        <button type="button" class="button button-primary" onClick={() => void open()}>
          {text.open}
        </button>
      </p>
    </>
  );
}

function Upload({ found, chunks, isBusy }: { found: ImportedCase; chunks: number; isBusy: boolean }) {
  const text = words(newCase);
  if (isBusy) return null;
  const upload = async () => {
    state.value = { is: "uploading", found, done: 0, of: chunks };
    const made = await ask("upload-case", null, (done, of) => {
      if (state.peek().is === "uploading") state.value = { is: "uploading", found, done, of };
    }).catch((error: Error) => (error.message === "" ? "stopped" : null));
    if (made === "stopped") state.value = { is: "stopped", found: null };
    else await store(made ?? { ok: false, issues: [bug] }, found);
  };
  return (
    <>
      <p>{text.large(number(chunks, language.value))}</p>
      {session.value === null ? (
        <>
          <p>{text.signIn}</p>
          <SignInButton />
        </>
      ) : (
        <p>
          <button type="button" class="button button-primary" onClick={() => void upload()}>
            {text.upload}
          </button>
        </p>
      )}
    </>
  );
}

/** Stores the case and goes to it. */
async function store(made: Result<CaseFile>, found: ImportedCase | null): Promise<void> {
  if (!made.ok) {
    state.value = { is: "refused", issues: made.issues, found };
    return;
  }
  const answer = await call<{ id: string }>("POST", "/v1/cases", { eventId: crypto.randomUUID(), case: made.value });
  if (answer.is === "ok") location.assign(inLanguage(`/skitse?sag=${encodeURIComponent(answer.value.id)}`));
  else
    state.value = {
      is: "refused",
      issues:
        answer.is === "problem" ? answer.problem.issues : [{ path: "", code: "store-down", facts: { store: "api" } }],
      found,
    };
}
