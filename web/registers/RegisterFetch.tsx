import { useEffect, useState } from "preact/hooks";
import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { moment } from "../parts/moment.ts";
import { SignInButton } from "../parts/SignIn.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { FetchingShown } from "./FetchingShown.tsx";
import { fetchAll, fetching } from "./fetching.ts";
import { type Box, fileOf } from "./fetchPages.ts";
import { RegisterState } from "./RegisterState.tsx";
import { here, lookAtStates, lookForRegisters, type RegisterId, type RegisterInfo } from "./registers.ts";
import { chosenPlace, WhereFields } from "./WhereFields.tsx";

interface RegisterFetchProps {
  /** What the map shows; null: it shows nothing yet; absent: the page has no map. */
  mapBox?: Box | null;
  /** Given all that was fetched as a file, and whose data it is and when it was fetched. */
  take: (kind: "parcels" | "buildings", file: File, source: string) => void;
}

/** Parcels or buildings of an area out of a register, given on as the file that they could have been. Opens when it is asked for. */
export function RegisterFetch(props: RegisterFetchProps) {
  const text = words(registerTexts);
  const [isOpen, setOpen] = useState(fetching.peek().is !== "choosing");
  return (
    <details class="more register-fetch" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.title}
      </summary>
      <div class="inside">{isOpen ? <Opened {...props} /> : null}</div>
    </details>
  );
}

function Opened(props: RegisterFetchProps) {
  const text = words(registerTexts);
  const isSignedIn = session.value !== null;
  useEffect(() => {
    const { is } = here.peek();
    if (isSignedIn && is !== "here" && is !== "asking") void lookForRegisters();
  }, [isSignedIn]);
  const now = here.value;
  if (!isSignedIn)
    return (
      <>
        <p>{text.signIn}</p>
        <SignInButton />
      </>
    );
  if (now.is === "offline") return <Offline says={text.offline} retry={() => void lookForRegisters()} />;
  if (now.is === "refused") return <Refused issues={now.issues} />;
  if (now.is !== "here")
    return (
      <p class="working" role="status">
        {text.looking}
      </p>
    );
  const registers = now.registers.filter(({ kind }) => kind === "features");
  return registers.length === 0 ? <p>{text.none}</p> : <Form {...props} registers={registers} />;
}

function Form({ mapBox, take, registers }: RegisterFetchProps & { registers: readonly RegisterInfo[] }) {
  const text = words(registerTexts);
  const [chosen, choose] = useState<RegisterId>(registers[0]!.id);
  const [missing, setMissing] = useState<string | null>(null);
  const register = registers.find(({ id }) => id === chosen) ?? registers[0]!;
  const now = fetching.value;
  useEffect(() => {
    void lookAtStates(registers.map(({ id }) => id));
  }, []);
  // What all pages of have come is read as a file is, once.
  useEffect(() => {
    if (now.is !== "all" || now.isTaken) return;
    fetching.value = { ...now, isTaken: true };
    const { fetched } = now;
    const from = registers.find(({ id }) => id === fetched.register);
    if (fetched.features.length === 0 || from === undefined || fetched.oldest === null) return;
    const kind = from.id === "buildings" ? "buildings" : "parcels";
    take(kind, fileOf(fetched, text.file(kind)), text.source(from.source, moment(fetched.oldest)));
  }, [now]);
  const start = () => {
    const within = chosenPlace(mapBox ?? null, register.byEjerlav);
    setMissing(typeof within === "string" ? within : null);
    if (typeof within !== "string") void fetchAll(register.id, within);
  };
  const shown = "fetched" in now ? registers.find(({ id }) => id === now.fetched.register) : undefined;
  return (
    <>
      <p class="hint">{text.lead}</p>
      <fieldset class="register-list">
        <legend>{text.choose}</legend>
        {registers.map(({ id, source }) => (
          <label class="choice" key={id}>
            <input type="radio" name="register" checked={id === register.id} onChange={() => choose(id)} />
            <span>
              {text.names[id]}
              <span class="hint-line">
                {source}: <RegisterState id={id} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <WhereFields mapBox={mapBox ?? null} hasMap={mapBox !== undefined} byEjerlav={register.byEjerlav} />
      {register.byEjerlav ? null : <p class="hint">{text.byAreaOnly}</p>}
      {missing === null ? null : (
        <p class="field-error" role="alert">
          {missing}
        </p>
      )}
      <p>
        <button
          type="button"
          class="button button-secondary button--small"
          disabled={now.is === "fetching"}
          onClick={start}
        >
          {text.fetch}
        </button>
      </p>
      <FetchingShown name={text.names[shown?.id ?? register.id].toLowerCase()} source={shown?.source ?? ""} />
    </>
  );
}
