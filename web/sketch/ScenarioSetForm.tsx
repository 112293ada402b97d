import { useState } from "preact/hooks";
import type { CaseFile, FloodSource, Measure, OwnScenarioSet, ScenarioChoice } from "../../shared/model/index.ts";
import { scenarioSets, scenariosOf } from "../../shared/risk/index.ts";
import { chosenScenarios } from "../../shared/scenarioSet.ts";
import { day } from "../../shared/texts/index.ts";
import { scenarioSet } from "../../shared/texts/pages/scenarioSet.ts";
import { SelectField, TextField } from "../parts/fields.tsx";
import { ReviewTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { OwnScenarios } from "./OwnScenarios.tsx";
import { change, theCase } from "./theCase.ts";

/** Choices that are no set of the catalogue: its ids are words. */
const none = "";
const own = "*";

function put(next: ScenarioChoice | undefined): void {
  change((old) => {
    const { scenarioSet: _, ...economy } = old.economy;
    return { ...old, economy: next === undefined ? economy : { ...economy, scenarioSet: next } };
  });
}

/** Which futures the crests are weighed against: a set of the catalogue, one that is typed here, or none. */
export function ScenarioSetForm({ measure }: { measure: Measure }) {
  const text = words(scenarioSet);
  const lang = language.value;
  const sag = theCase.value;
  // What was typed comes back when another set has been looked at.
  const [kept, setKept] = useState<OwnScenarioSet | null>(null);
  const [isTyping, setIsTyping] = useState(false);
  if (sag === null) return null;
  const choice = sag.economy.scenarioSet;
  const typed = choice !== undefined && !("id" in choice) ? choice : null;
  const value = choice === undefined ? (isTyping ? own : none) : "id" in choice ? choice.id : own;
  const choose = (next: string) => {
    if (typed !== null) setKept(typed);
    setIsTyping(next === own);
    put(next === none ? undefined : next === own ? (kept ?? undefined) : { id: next });
  };
  return (
    <>
      <h4>{text.title}</h4>
      <SelectField
        label={text.choose}
        hint={text.chooseHint}
        value={value}
        options={[
          [none, text.none] as const,
          ...scenarioSets.map(({ id, title }) => [id, title[lang]] as const),
          [own, text.own] as const,
        ]}
        take={choose}
      />
      {value === none ? <OwnYears sag={sag} /> : null}
      {value === own && typed === null ? <NewSet take={put} /> : null}
      {typed === null ? null : <TypedSet set={typed} base={baseYear(sag)} measure={measure} />}
      {choice !== undefined && "id" in choice ? <OfCatalogue sag={sag} id={choice.id} /> : null}
    </>
  );
}

function yearsOf(sag: CaseFile): number[] {
  const waters = [...new Set(sag.measures.flatMap(({ parts }) => parts.map(({ source }): FloodSource => source)))];
  return scenariosOf(sag.hazards, waters, sag.water);
}
const baseYear = (sag: CaseFile): number | null => yearsOf(sag)[0] ?? null;

function OwnYears({ sag }: { sag: CaseFile }) {
  const text = words(scenarioSet);
  const years = yearsOf(sag);
  return <p class="small">{years.length === 0 ? text.noYears : text.noneSays(years.join(", "))}</p>;
}

function OfCatalogue({ sag, id }: { sag: CaseFile; id: string }) {
  const text = words(scenarioSet);
  const lang = language.value;
  const chosen = chosenScenarios(sag);
  const says = scenarioSets.find((one) => one.id === id)?.says[lang];
  if (chosen === null) return null;
  const { note, sources, review, holds } = chosen;
  return (
    <div class="small">
      <p>
        {says} {review === null ? null : <ReviewTag review={review} />}
      </p>
      {note === null ? null : <p>{note[lang]}</p>}
      <p class="soft">
        {text.source(sources.join("; ").replace(/\.$/, ""))}{" "}
        {holds === null ? text.datesUnknown : holds ? null : text.notHolding(day(sag.lawAsOf, lang))}
      </p>
    </div>
  );
}

/** Kept on the page until both the name and the source are typed. */
function NewSet({ take }: { take: (set: OwnScenarioSet) => void }) {
  const text = words(scenarioSet);
  const [draft, setDraft] = useState({ title: "", citation: "" });
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (next.title !== "" && next.citation !== "") take({ ...next, scenarios: [] });
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.own}</legend>
      <p class="hint">{text.needs}</p>
      <TextField label={text.setName} value={draft.title} take={(title) => set({ title })} />
      <TextField label={text.citation} value={draft.citation} take={(citation) => set({ citation })} />
    </fieldset>
  );
}

function TypedSet({ set, base, measure }: { set: OwnScenarioSet; base: number | null; measure: Measure }) {
  const text = words(scenarioSet);
  return (
    <fieldset class="layer-upload">
      <legend>{text.own}</legend>
      <TextField label={text.setName} value={set.title} take={(title) => put({ ...set, title })} />
      <TextField label={text.citation} value={set.citation} take={(citation) => put({ ...set, citation })} />
      <p class="hint">{base === null ? text.noBase : text.from(base)}</p>
      <OwnScenarios
        scenarios={set.scenarios}
        base={base}
        measure={measure}
        set={(scenarios) => put({ ...set, scenarios })}
      />
    </fieldset>
  );
}
