import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { words } from "../state/language.ts";
import { addressOf, goTo, step } from "./address.ts";
import { type Step, steps } from "./addressParts.ts";

/** A link to a step: an address of its own, which opens here where nothing else is asked of the browser. */
export function StepLink({ to, children, ...rest }: { to: Step; children: preact.ComponentChildren; class?: string }) {
  return (
    <a
      {...rest}
      href={addressOf(to)}
      aria-current={"class" in rest || to !== step.value ? undefined : "step"}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** The four steps, and which is open. */
export function StepGuide() {
  const text = words(texts);
  return (
    <nav class="step-guide" aria-label={text.guide}>
      <ol>
        {steps.map((one, i) => (
          <li key={one}>
            <StepLink to={one}>
              <span class="step-number" aria-hidden="true">
                {i + 1}
              </span>
              {text.titles[one]}
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The way to the steps beside this one. */
export function StepWays({ of }: { of: Step }) {
  const text = words(texts);
  const at = steps.indexOf(of);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <div class="step-ways">
      {before === undefined ? (
        <span />
      ) : (
        <StepLink to={before} class="step-back">{`‹ ${text.back(text.titles[before])}`}</StepLink>
      )}
      {after === undefined ? null : (
        <StepLink to={after} class="button button-secondary">
          {text.next(text.titles[after])}
        </StepLink>
      )}
    </div>
  );
}
