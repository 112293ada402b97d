import { sketch } from "../../shared/texts/pages/sketch.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { words } from "../state/language.ts";
import { StepLink } from "./StepGuide.tsx";
import { broken, halted, stale } from "./sums.ts";

/** Why there is nothing to show, and where what is missing is given. */
export function NotYet({ says }: { says: string }) {
  // On its way: nothing is missing.
  if (stale.value && !halted.value && !broken.value) return <p class="working">{words(sketch).computing}</p>;
  return (
    <div class="not-yet">
      <p>{says}</p>
      <p>
        <StepLink to="draw" class="step-back">
          {words(texts).empty.toDraw}
        </StepLink>
      </p>
    </div>
  );
}
