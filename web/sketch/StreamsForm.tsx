import { useState } from "preact/hooks";
import { lengthM } from "../../shared/geo/index.ts";
import type { Geometry, SectionLevels, Stream } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { streamsForm } from "../../shared/texts/pages/streamsForm.ts";
import { NumberField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";
import { addLevels, addStream, changeStream, freeId, removeSection, removeStream } from "./seaAndStreams.ts";
import { mapOpen, tool } from "./selection.ts";
import { change, theCase } from "./theCase.ts";
import { ShapeFile, TypedCorners } from "./typedShapes.tsx";

const bounds = {
  year: { least: 1900, most: 2200, whole: true },
  period: { least: 1, most: 1_000_000 },
  level: { least: -50, most: 200 },
};

/** Every stream of the case: its line, its cross-sections, and the levels there. */
export function StreamsForm() {
  const text = words(streamsForm);
  const sag = theCase.value;
  if (sag === null) return null;
  const { streams } = sag.water;
  const take = (geometry: Geometry) => {
    if (geometry.type !== "LineString") return [text.notALine];
    addStream(geometry.coordinates);
    return [];
  };
  return (
    <>
      <h3>{text.title}</h3>
      <p class="small soft">{text.lead}</p>
      {streams.length === 0 ? <p>{text.none}</p> : null}
      {streams.length > 0 && sag.terrainRef === null ? <p class="small">{text.needsTerrain}</p> : null}
      {streams.map((stream) => (
        <OneStream
          key={stream.id}
          stream={stream}
          levels={sag.hazards.filter(
            (one): one is SectionLevels => one.quantity === "section-levels" && one.stream === stream.id,
          )}
        />
      ))}
      <p class="row">
        <button
          type="button"
          class="button button-secondary button--small"
          onClick={() => {
            tool.value = "draw-stream";
            mapOpen.value = true;
          }}
        >
          {text.draw}
        </button>
      </p>
      <details class="more">
        <summary>
          <span class="sign" aria-hidden="true">
            ›
          </span>
          {text.otherWays}
        </summary>
        <div class="inside">
          <TypedCorners shape="line" label={text.typeLine} use={text.use} take={take} />
          <ShapeFile
            label={text.file}
            hint={text.fileHint}
            take={([only, ...others]) => (only === undefined || others.length > 0 ? [text.notALine] : take(only))}
          />
        </div>
      </details>
    </>
  );
}

function OneStream({ stream, levels }: { stream: Stream; levels: readonly SectionLevels[] }) {
  const text = words(streamsForm);
  const lang = language.value;
  const { id, title, line, sections, neighbours } = stream;
  const longM = lengthM({ type: "LineString", coordinates: line });
  return (
    <fieldset class="layer-upload">
      <legend>{title}</legend>
      <p class="small">
        {text.length(number(longM, lang, 0))}{" "}
        <button type="button" class="button--quiet" aria-label={text.remove(title)} onClick={() => removeStream(id)}>
          ×
        </button>
      </p>
      <TextField
        label={text.name}
        value={title}
        take={(next) => changeStream(id, (one) => ({ ...one, title: next }))}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={neighbours === 8}
          onChange={() => changeStream(id, (one) => ({ ...one, neighbours: neighbours === 8 ? 4 : 8 }))}
        />
        {text.corners}
      </label>
      {sections.length === 0 ? <p class="small">{text.noSections}</p> : <Levels stream={stream} levels={levels} />}
      <NewSection stream={stream} longM={longM} />
      {sections.length === 0 ? null : <NewEvent stream={stream} levels={levels} />}
    </fieldset>
  );
}

const downstream = ({ sections }: Stream) => [...sections].sort((a, b) => a.chainageM - b.chainageM);

/** Cross-sections down the table, events across it. */
function Levels({ stream, levels }: { stream: Stream; levels: readonly SectionLevels[] }) {
  const text = words(streamsForm);
  const lang = language.value;
  const events = [...levels].sort(
    (a, b) => a.scenarioYear - b.scenarioYear || a.returnPeriodYears - b.returnPeriodYears,
  );
  const remove = (event: SectionLevels) =>
    change((sag) => ({ ...sag, hazards: sag.hazards.filter((one) => one !== event) }));
  return (
    <TableWrap look="tight">
      <table class="plain">
        <caption class="small">{`${text.levels}, ${text.levelUnit}`}</caption>
        <thead>
          <tr>
            <th scope="col">{text.chainage}</th>
            {events.map((event) => {
              const title = text.event(event.scenarioYear, number(event.returnPeriodYears, lang));
              return (
                <th key={title} scope="col" class="num">
                  {title}{" "}
                  <button
                    type="button"
                    class="button--quiet"
                    aria-label={text.removeEvent(title)}
                    onClick={() => remove(event)}
                  >
                    ×
                  </button>
                </th>
              );
            })}
            <td />
          </tr>
        </thead>
        <tbody>
          {downstream(stream).map(({ id, chainageM }) => (
            <tr key={id}>
              <th scope="row">{number(chainageM, lang, 0)}</th>
              {events.map((event) => {
                const level = event.levels.find(({ section }) => section === id);
                return (
                  <td key={`${event.scenarioYear} ${event.returnPeriodYears}`} class="num">
                    {level === undefined ? "" : number(level.levelM, lang, 2)}
                  </td>
                );
              })}
              <td>
                <button
                  type="button"
                  class="button--quiet"
                  aria-label={text.removeSection(number(chainageM, lang, 0))}
                  onClick={() => removeSection(stream.id, id)}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function NewSection({ stream, longM }: { stream: Stream; longM: number }) {
  const text = words(streamsForm);
  const [chainageM, setChainage] = useState<number | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    if (chainageM === null) return;
    if (stream.sections.some((one) => one.chainageM === chainageM)) return setWrong(text.sectionTwice);
    setWrong(null);
    setChainage(null);
    changeStream(stream.id, (one) => ({
      ...one,
      sections: [...one.sections, { id: freeId("st", one.sections), chainageM }],
    }));
  };
  return (
    <>
      <UnknownNumberField
        label={text.newSection}
        hint={text.newSectionHint}
        unit={text.m}
        value={chainageM}
        bounds={{ least: 0, most: Math.floor(longM) }}
        take={setChainage}
      />
      <Said wrong={wrong} />
      <button type="button" class="button button-secondary button--small" onClick={add}>
        {text.addSection}
      </button>
    </>
  );
}

function NewEvent({ stream, levels }: { stream: Stream; levels: readonly SectionLevels[] }) {
  const text = words(streamsForm);
  const lang = language.value;
  const [year, setYear] = useState(levels.at(-1)?.scenarioYear ?? new Date().getFullYear());
  const [period, setPeriod] = useState(100);
  const [typed, setTyped] = useState<Record<string, number | null>>({});
  const [citation, setCitation] = useState("");
  const [isScreening, setScreening] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const found = stream.sections.flatMap(({ id }) => {
      const levelM = typed[id] ?? null;
      return levelM === null ? [] : [{ section: id, levelM }];
    });
    if (found.length === 0) return setWrong(text.levelNeeded);
    if (citation.trim() === "") return setWrong(text.citationNeeded);
    if (levels.some((one) => one.scenarioYear === year && one.returnPeriodYears === period))
      return setWrong(text.twice);
    setWrong(null);
    setTyped({});
    addLevels({
      ...{ source: "stream", returnPeriodYears: period, scenarioYear: year, quantity: "section-levels" },
      ...{ datum: "DVR90", origin: isScreening ? "screening" : "model", citation: citation.trim() },
      ...{ stream: stream.id, levels: found },
    });
  };
  return (
    <fieldset class="facts">
      <legend>{text.levels}</legend>
      <div class="fields">
        <NumberField label={text.year} unit="" value={year} bounds={bounds.year} take={setYear} />
        <NumberField label={text.period} unit={text.years} value={period} bounds={bounds.period} take={setPeriod} />
      </div>
      <p class="hint">{text.levelsHint}</p>
      {downstream(stream).map(({ id, chainageM }) => (
        <UnknownNumberField
          key={id}
          label={text.levelAt(number(chainageM, lang, 0))}
          unit={text.levelUnit}
          value={typed[id] ?? null}
          bounds={bounds.level}
          take={(levelM) => setTyped((old) => ({ ...old, [id]: levelM }))}
        />
      ))}
      <TextField label={text.citation} value={citation} take={setCitation} />
      <label class="choice">
        <input type="checkbox" checked={isScreening} onChange={() => setScreening(!isScreening)} />
        {text.screening}
      </label>
      <Said wrong={wrong} />
      <button type="button" class="button button-secondary button--small" onClick={add}>
        {text.addLevels}
      </button>
    </fieldset>
  );
}

const Said = ({ wrong }: { wrong: string | null }) =>
  wrong === null ? null : (
    <p class="field-error" role="alert">
      {wrong}
    </p>
  );
