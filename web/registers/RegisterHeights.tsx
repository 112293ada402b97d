import { useEffect, useRef, useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { SelectField } from "../parts/fields.tsx";
import { moment } from "../parts/moment.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForAnswer } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import type { Box } from "./fetchPages.ts";
import { RegisterState } from "./RegisterState.tsx";
import { here, lookAtStates, lookForRegisters } from "./registers.ts";
import { chosenPlace, WhereFields } from "./WhereFields.tsx";

interface RegisterHeightsProps {
  /** What the map shows; null: it shows nothing yet. */
  mapBox: Box | null;
  /** Given the raster as a file, and whose it is and when it was fetched. */
  take: (file: File, source: string) => void;
}

const cells = ["1", "2", "5", "10", "20"] as const;
/** As of `registerCells` (`shared/contract/limits.ts`). */
const mostCells = 1_000_000;

type State =
  | { is: "choosing" }
  | { is: "fetching"; abort: AbortController }
  | { is: "offline" }
  | { is: "refused"; issues: readonly Issue[] };

/** Heights out of a register, given on as the GeoTIFF file that they could have been; nothing where no such register is set up. */
export function RegisterHeights({ mapBox, take }: RegisterHeightsProps) {
  const text = words(registerTexts);
  const lang = language.value;
  const [cell, setCell] = useState<(typeof cells)[number]>("2");
  const [state, setState] = useState<State>({ is: "choosing" });
  const [missing, setMissing] = useState<string | null>(null);
  const live = useRef<AbortController | null>(null);
  const isSignedIn = session.value !== null;
  useEffect(() => {
    if (isSignedIn && here.peek().is === "not-asked") void lookForRegisters();
  }, [isSignedIn]);
  useEffect(() => () => live.current?.abort(), []);
  const now = here.value;
  const register = now.is === "here" ? now.registers.find(({ kind }) => kind === "heights") : undefined;
  useEffect(() => {
    if (register !== undefined) void lookAtStates([register.id]);
  }, [register?.id]);
  if (register === undefined) return null;

  const fetchThem = async () => {
    const within = chosenPlace(mapBox, false);
    if (typeof within === "string" || !("box" in within)) return setMissing(typeof within === "string" ? within : null);
    const box = wholeCells(within.box, Number(cell));
    const count = ((box.east - box.west) / Number(cell)) * ((box.north - box.south) / Number(cell));
    if (count > mostCells) return setMissing(text.tooManyCells(number(count, lang), number(mostCells, lang)));
    setMissing(null);
    const abort = new AbortController();
    live.current = abort;
    setState({ is: "fetching", abort });
    const query = new URLSearchParams({
      ...Object.fromEntries(Object.entries(box).map(([name, value]) => [name, String(value)])),
      cell,
    });
    const answer = await callForAnswer(`/v1/registers/${register.id}/heights?${query.toString()}`, {}, abort.signal);
    if (abort.signal.aborted) return setState({ is: "choosing" });
    if (answer.is === "offline") return setState(answer);
    if (answer.is === "problem") return setState({ is: "refused", issues: answer.problem.issues });
    setState({ is: "choosing" });
    const { file, headers } = answer.value;
    const fetchedAt = new Date(Date.now() - Number(headers.get("Age") ?? 0) * 1_000).toISOString();
    take(new File([file], `${register.id}.tif`), text.source(register.source, moment(fetchedAt)));
  };
  return (
    <details class="more register-fetch">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.heights}
      </summary>
      <div class="inside">
        <p class="hint">
          {register.source}: <RegisterState id={register.id} />. {text.heightsHint}
        </p>
        <WhereFields mapBox={mapBox} hasMap byEjerlav={false} />
        <SelectField
          label={text.cell}
          value={cell}
          options={cells.map((one) => [one, `${one} ${text.m}`] as const)}
          take={setCell}
        />
        {missing === null ? null : (
          <p class="field-error" role="alert">
            {missing}
          </p>
        )}
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            disabled={state.is === "fetching"}
            onClick={() => void fetchThem()}
          >
            {text.fetch}
          </button>
        </p>
        <div aria-live="polite">
          {state.is === "fetching" ? (
            <p class="row">
              <progress aria-label={text.fetching(text.names[register.id].toLowerCase())} />
              <button type="button" class="button button-secondary button--small" onClick={() => state.abort.abort()}>
                {text.stop}
              </button>
            </p>
          ) : null}
          {state.is === "offline" ? <Offline says={text.offline} retry={() => void fetchThem()} /> : null}
          {state.is === "refused" ? <Refused issues={state.issues.slice(0, 5)} /> : null}
        </div>
      </div>
    </details>
  );
}

/** The box outwards to whole cells. */
const wholeCells = ({ west, south, east, north }: Box, cellM: number): Box => ({
  ...{ west: Math.floor(west / cellM) * cellM, south: Math.floor(south / cellM) * cellM },
  ...{ east: Math.ceil(east / cellM) * cellM, north: Math.ceil(north / cellM) * cellM },
});
