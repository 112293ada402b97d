import { useState } from "preact/hooks";
import type { FloodSource, Hazard, Issue, RasterHazard, RasterRef } from "../../shared/model/index.ts";
import { importNoteTexts } from "../../shared/texts/imports.ts";
import { number } from "../../shared/texts/index.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { NumberField, SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { RegisterHeights } from "../registers/RegisterHeights.tsx";
import { language, words } from "../state/language.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import type { Uploaded } from "../state/worker/uploadRaster.ts";
import { FileField } from "./FileField.tsx";
import { mapBox } from "./mapBox.ts";
import { change } from "./theCase.ts";

type Kind = "terrain" | "terrain-points" | RasterHazard["quantity"];

const kinds: readonly Kind[] = ["terrain", "terrain-points", "depth-raster", "level-raster"];
const sides = { least: 0.1, most: 1000 };

interface Event {
  source: FloodSource;
  scenarioYear: number;
  returnPeriodYears: number;
  state: RasterHazard["state"];
}

const firstEvent: Event = {
  source: "sea",
  scenarioYear: new Date().getFullYear(),
  returnPeriodYears: 100,
  state: "without",
};

/** A file of terrain or of a hydraulic model's results: read, checked and put beside the case, as it is. */
export function RasterUpload() {
  const text = words(waterForm);
  const [kind, setKind] = useState<Kind>("terrain");
  const [from, setFrom] = useState("");
  const [typed, setTyped] = useState<{ crs: boolean; datum: boolean; dry: boolean }>({
    crs: false,
    datum: false,
    dry: false,
  });
  const [noData, setNoData] = useState<number | null>(null);
  const [squareCellM, setSquare] = useState<number | null>(null);
  const [cellM, setCell] = useState<number | null>(null);
  const [longestSideM, setLongest] = useState<number | null>(null);
  const [event, setEvent] = useState(firstEvent);
  const [read, setRead] = useState<Uploaded | null>(null);
  const [issues, setIssues] = useState<readonly (Issue | string)[]>([]);
  const [isWorking, setWorking] = useState(false);
  const open = async (file: File, source = from.trim()) => {
    if (source === "") return setIssues([text.fromNeeded]);
    setWorking(true);
    setRead(null);
    const asked =
      kind === "terrain-points"
        ? ask("upload-points", { file, source, cellM, longestSideM })
        : ask("upload-raster", {
            ...{ file, source, quantity: kind === "depth-raster" ? "depth" : "level" },
            ...{ crsTyped: typed.crs, datumTyped: typed.datum, noDataMeansDry: kind === "depth-raster" && typed.dry },
            ...{ noData, squareCellM },
          });
    const found = await asked.catch(() => null);
    setWorking(false);
    if (found === null) return;
    setIssues(found.ok ? [] : found.issues);
    if (!found.ok) return;
    setRead(found.value);
    take(kind, found.value.ref, event, source);
  };
  const choices: [keyof typeof typed, string, string | null][] = [
    ["crs", text.crsTyped, text.crsTypedHint],
    ...(kind === "depth-raster" ? [] : [["datum", text.datumTyped, null] as [keyof typeof typed, string, null]]),
    ...(kind === "depth-raster" ? [["dry", text.dryTyped, null] as [keyof typeof typed, string, null]] : []),
  ];
  const told = issues.filter((one) => typeof one === "string");
  return (
    <fieldset class="layer-upload">
      <legend>{text.upload}</legend>
      <p class="hint">{text.uploadLead}</p>
      <SelectField<Kind>
        label={text.kind}
        value={kind}
        options={kinds.map((one) => [one, text.kinds[one]] as const)}
        take={setKind}
      />
      {kind === "terrain" || kind === "terrain-points" ? null : <EventFields event={event} take={setEvent} />}
      <TextField label={text.from} value={from} take={setFrom} />
      {(kind === "terrain-points" ? [] : choices).map(([name, label, hint]) => (
        <label class="choice" key={name}>
          <input type="checkbox" checked={typed[name]} onChange={() => setTyped({ ...typed, [name]: !typed[name] })} />
          <span>
            {label}
            {hint === null ? null : <span class="hint-line">{hint}</span>}
          </span>
        </label>
      ))}
      {kind === "terrain-points" ? (
        <div class="fields">
          <UnknownNumberField label={text.pointsCell} unit={text.m} value={cellM} bounds={sides} take={setCell} />
          <UnknownNumberField
            label={text.pointsLongest}
            hint={text.pointsLongestHint}
            unit={text.m}
            value={longestSideM}
            bounds={{ least: 0.1, most: 10_000 }}
            take={setLongest}
          />
        </div>
      ) : (
        <div class="fields">
          <UnknownNumberField
            label={text.noData}
            unit=""
            value={noData}
            bounds={{ least: -1e9, most: 1e9 }}
            take={setNoData}
          />
          <UnknownNumberField label={text.square} unit={text.m} value={squareCellM} bounds={sides} take={setSquare} />
        </div>
      )}
      <FileField
        label={text.file}
        hint={kind === "terrain-points" ? text.pointsHint : undefined}
        issues={told}
        accept={kind === "terrain-points" ? ".csv,.txt,.xyz" : ".tif,.tiff,.asc"}
        take={(file) => void open(file)}
      />
      {kind === "terrain" ? (
        <RegisterHeights mapBox={mapBox.value} take={(file, source) => void open(file, source)} />
      ) : null}
      <div role="status">
        {isWorking ? (
          <p class="row">
            <progress aria-label={text.reading} />
            <button type="button" class="button button-secondary button--small" onClick={stopWorker}>
              {text.cancel}
            </button>
          </p>
        ) : null}
      </div>
      {read === null ? null : <WhatWasRead read={read} />}
      {issues.length > told.length ? (
        <Refused issues={issues.filter((one) => typeof one !== "string").slice(0, 5)} />
      ) : null}
    </fieldset>
  );
}

/** What of the file was taken on somebody's word, changed or not known: nothing is left unsaid. */
function WhatWasRead({ read: { ref, notes, known, unknown } }: { read: Uploaded }) {
  const text = words(waterForm);
  const lang = language.value;
  return (
    <div role="status">
      <p>{text.readAs(ref.title, number(known, lang), number(unknown, lang))}</p>
      <ul class="small">
        {notes.map(({ code, facts }) => (
          <li key={code}>{importNoteTexts[code](facts)[lang]}</li>
        ))}
      </ul>
    </div>
  );
}

function EventFields({ event, take }: { event: Event; take: (event: Event) => void }) {
  const text = words(waterForm);
  const names = words(water).sources;
  const sources: readonly FloodSource[] = ["sea", "stream", "cloudburst"];
  return (
    <div class="fields">
      <SelectField<FloodSource>
        label={text.source}
        value={event.source}
        options={sources.map((one) => [one, names[one]] as const)}
        take={(source) => take({ ...event, source })}
      />
      <NumberField
        label={text.year}
        unit=""
        value={event.scenarioYear}
        bounds={{ least: 1900, most: 2200, whole: true }}
        take={(scenarioYear) => take({ ...event, scenarioYear })}
      />
      <NumberField
        label={text.period}
        unit={text.years}
        value={event.returnPeriodYears}
        bounds={{ least: 1, most: 1_000_000 }}
        take={(returnPeriodYears) => take({ ...event, returnPeriodYears })}
      />
      <SelectField<RasterHazard["state"]>
        label={text.state}
        value={event.state}
        options={(["without", "with"] as const).map((one) => [one, text.states[one]] as const)}
        take={(state) => take({ ...event, state })}
      />
    </div>
  );
}

/** Puts the file where it belongs in the case; the same event's file before it is replaced. */
function take(kind: Kind, rasterRef: RasterRef, event: Event, citation: string): void {
  if (kind === "terrain" || kind === "terrain-points") {
    change((sag) => ({ ...sag, terrainRef: rasterRef }));
    return;
  }
  const hazard: RasterHazard = { ...event, quantity: kind, rasterRef, origin: "model", datum: "DVR90", citation };
  const isSame = (one: Hazard): boolean =>
    "rasterRef" in one &&
    one.source === event.source &&
    one.scenarioYear === event.scenarioYear &&
    one.returnPeriodYears === event.returnPeriodYears &&
    one.state === event.state;
  change((sag) => ({ ...sag, hazards: [...sag.hazards.filter((one) => !isSame(one)), hazard] }));
}
