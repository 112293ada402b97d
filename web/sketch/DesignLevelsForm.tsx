import type { DesignLevels } from "../../shared/designLevels.ts";
import type { DesignCandidate } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { KronerField, NumberField } from "../parts/fields.tsx";
import { Progress } from "../parts/Progress.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { useAsking } from "./asking.ts";
import { DesignTables } from "./DesignTables.tsx";
import { ScenarioSetForm } from "./ScenarioSetForm.tsx";
import { measureOfLine } from "./selection.ts";
import { change, theCase } from "./theCase.ts";

/** Crests to weigh against each other, and what each leaves, gains and may be regretted for. */
export function DesignLevelsForm() {
  const text = words(economy);
  const sag = theCase.value;
  const measure = measureOfLine();
  const asking = useAsking<DesignLevels>((watch) =>
    ask("design-levels", { theCase: sag!, measure: measure!.id }, watch),
  );
  if (sag === null || measure === undefined) return null;
  const own = sag.economy.designCandidates.filter((one) => one.measure === measure.id);
  const set = (make: (old: DesignCandidate[]) => DesignCandidate[]) =>
    change((old) => ({ ...old, economy: { ...old.economy, designCandidates: make(old.economy.designCandidates) } }));
  const setOne = (candidate: DesignCandidate, part: Partial<DesignCandidate>) =>
    set((old) => old.map((one) => (one === candidate ? { ...one, ...part } : one)));
  const next = (own.at(-1)?.crestLevelM ?? measure.crestLevelM ?? 1) + (own.length === 0 ? 0 : 0.5);
  return (
    <>
      <h3>{text.design}</h3>
      <p class="small soft">{text.designLead}</p>
      <ScenarioSetForm measure={measure} />
      <h4>{text.crests}</h4>
      {own.map((candidate, i) => (
        <div class="fields" key={i}>
          <NumberField
            label={text.crest}
            unit={text.m}
            value={candidate.crestLevelM}
            bounds={{ least: -50, most: 200 }}
            take={(crestLevelM) => setOne(candidate, { crestLevelM })}
          />
          <KronerField
            label={text.works}
            unit={text.kr}
            oere={candidate.worksOere}
            take={(worksOere) => setOne(candidate, { worksOere })}
          />
          <button
            type="button"
            class="button--quiet"
            onClick={() => set((old) => old.filter((one) => one !== candidate))}
          >
            {text.removeCrest(number(candidate.crestLevelM, language.value, 2))}
          </button>
        </div>
      ))}
      <p class="row">
        <button
          type="button"
          class="button button-secondary button--small"
          onClick={() =>
            set((old) => [
              ...old,
              { measure: measure.id, crestLevelM: Math.round(next * 100) / 100, worksOere: measure.cost.worksOere },
            ])
          }
        >
          {text.addCrest}
        </button>
        {own.length === 0 ? null : asking.state.is === "working" ? (
          <button type="button" class="button button-secondary button--small" onClick={asking.stop}>
            {text.cancel}
          </button>
        ) : (
          <button type="button" class="button button-primary button--small" onClick={asking.start}>
            {text.compute}
          </button>
        )}
      </p>
      <div role="status">
        {asking.state.is === "working" ? <Progress label={text.computing} part={asking.state.part} /> : null}
        {asking.state.is === "refused" ? <Refused issues={asking.state.issues.slice(0, 3)} /> : null}
        {asking.state.is === "done" ? (
          <DesignTables found={asking.state.value} horizonYears={sag.horizonYears} />
        ) : null}
      </div>
    </>
  );
}
