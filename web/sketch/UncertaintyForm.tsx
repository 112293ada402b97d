import type { Uncertainty } from "../../shared/model/index.ts";
import { uncertainty } from "../../shared/texts/pages/uncertainty.ts";
import type { UncertaintyFound } from "../../shared/uncertainty.ts";
import { NumberField } from "../parts/fields.tsx";
import { Progress } from "../parts/Progress.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { useAsking } from "./asking.ts";
import { change, theCase } from "./theCase.ts";
import { UncertaintyResult } from "./UncertaintyResult.tsx";

/** Where a person begins: a decimetre of water, and a quarter of the money. */
const beginning: Uncertainty = { seed: 1, draws: 1000, levelSdM: 0.1, damageCv: 0.25, costCv: 0.25 };

/** How far level, damage and cost may be wrong, and what that means for the project and for each owner. */
export function UncertaintyForm() {
  const text = words(uncertainty);
  const sag = theCase.value;
  const asking = useAsking<UncertaintyFound>((watch) => ask("uncertainty", { theCase: sag! }, watch));
  if (sag === null) return null;
  const told = sag.economy.uncertainty;
  const put = (next: Uncertainty | null) =>
    change((old) => ({ ...old, economy: { ...old.economy, uncertainty: next } }));
  if (told === null)
    return (
      <>
        <h3>{text.title}</h3>
        <p class="small soft">{text.lead}</p>
        <button type="button" class="button button-secondary button--small" onClick={() => put(beginning)}>
          {text.begin}
        </button>
      </>
    );
  const set = (part: Partial<Uncertainty>) => put({ ...told, ...part });
  const inPercent = (part: number) => Math.round(part * 1e6) / 1e4;
  const ofPercent = (percent: number) => Math.round(percent * 1e4) / 1e6;
  return (
    <>
      <h3>{text.title}</h3>
      <p class="small soft">{text.lead}</p>
      <NumberField
        label={text.level}
        hint={text.levelHint}
        unit={text.m}
        value={told.levelSdM}
        bounds={{ least: 0, most: 5 }}
        take={(levelSdM) => set({ levelSdM })}
      />
      <NumberField
        label={text.damage}
        hint={text.damageHint}
        unit={text.percent}
        value={inPercent(told.damageCv)}
        bounds={{ least: 0, most: 500 }}
        take={(percent) => set({ damageCv: ofPercent(percent) })}
      />
      <NumberField
        label={text.cost}
        hint={text.costHint}
        unit={text.percent}
        value={inPercent(told.costCv)}
        bounds={{ least: 0, most: 500 }}
        take={(percent) => set({ costCv: ofPercent(percent) })}
      />
      <div class="fields">
        <NumberField
          label={text.draws}
          value={told.draws}
          bounds={{ least: 100, most: 100_000, whole: true }}
          take={(draws) => set({ draws })}
        />
        <NumberField
          label={text.seed}
          value={told.seed}
          bounds={{ least: 0, most: 4_294_967_295, whole: true }}
          take={(seed) => set({ seed })}
        />
      </div>
      <p class="row">
        {asking.state.is === "working" ? (
          <button type="button" class="button button-secondary button--small" onClick={asking.stop}>
            {text.cancel}
          </button>
        ) : (
          <button type="button" class="button button-primary button--small" onClick={asking.start}>
            {text.compute}
          </button>
        )}
        <button type="button" class="button--quiet" onClick={() => put(null)}>
          {text.remove}
        </button>
      </p>
      <div role="status">
        {asking.state.is === "working" ? <Progress label={text.computing} part={asking.state.part} /> : null}
        {asking.state.is === "refused" ? <Refused issues={asking.state.issues.slice(0, 3)} /> : null}
        {asking.state.is === "done" ? <UncertaintyResult found={asking.state.value} /> : null}
      </div>
    </>
  );
}
