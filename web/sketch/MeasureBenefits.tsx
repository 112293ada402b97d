import type { BenefitOfMeasures } from "../../shared/risk/index.ts";
import { wholeKroner } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { useAsking } from "./asking.ts";
import { theCase } from "./theCase.ts";

/** What each of several measures gains by itself (definition 11). */
export function MeasureBenefits() {
  const text = words(economy);
  const lang = language.value;
  const sag = theCase.value;
  const asking = useAsking<BenefitOfMeasures | null>(() => ask("measure-benefits", { theCase: sag! }));
  const titles = new Map(sag?.measures.map(({ id, title }) => [id, title ?? id]));
  const { state } = asking;
  return (
    <>
      <h3>{text.ownBenefit}</h3>
      <p class="row">
        {state.is === "working" ? (
          <button type="button" class="button button-secondary button--small" onClick={asking.stop}>
            {text.cancel}
          </button>
        ) : (
          <button type="button" class="button button-secondary button--small" onClick={asking.start}>
            {text.ownBenefitCompute}
          </button>
        )}
      </p>
      <div role="status">
        {state.is === "working" ? <progress aria-label={text.ownBenefit} /> : null}
        {state.is === "refused" ? <Refused issues={state.issues.slice(0, 3)} /> : null}
        {state.is === "done" && state.value === null ? <UnknownTag says={text.unknown} /> : null}
        {state.is === "done" && state.value !== null ? (
          <>
            <dl class="facts-of">
              {state.value.measures.map(({ id, benefitOere }) => [
                <dt key={`${id}-title`}>{titles.get(id) ?? id}</dt>,
                <dd key={id}>
                  {wholeKroner(benefitOere, lang)} {benefitOere < 0 ? text.harm : null}
                </dd>,
              ])}
            </dl>
            <p class="small soft">{state.value.rule === "shapley" ? text.shapley : text.allButOne}</p>
          </>
        ) : null}
      </div>
    </>
  );
}
