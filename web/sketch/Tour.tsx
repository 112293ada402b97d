import { useEffect, useRef } from "preact/hooks";
import { tourTexts } from "../../shared/texts/pages/tour.ts";
import { words } from "../state/language.ts";
import { step } from "./address.ts";
import { sums } from "./sums.ts";
import { goToStop, leaveTour, tourAt, tourStops } from "./tour.ts";

const pointed = "tour-target";

/**
 * The guided tour: a card at the foot of the panel that names a real part of the page and marks it there. It locks nothing: the page can be
 * used all the while, and Esc or the button leaves.
 */
export function Tour() {
  const text = words(tourTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = tourAt.value;
  const stop = at === null ? undefined : tourStops[at];
  const isComputed = sums.value !== null;
  const focused = useRef<unknown>(null);
  useEffect(() => {
    if (stop === undefined) return undefined;
    if (stop.step !== null) step.value = stop.step;
    // Once the step that it is in is drawn.
    const frame = requestAnimationFrame(() => {
      const target = targetOf(stop.at);
      target?.classList.add(pointed);
      if (target instanceof HTMLDetailsElement) target.open = true;
      target?.scrollIntoView({ block: "start" });
      // Not again where the numbers have come meanwhile: the reader may be elsewhere.
      if (focused.current !== stop) heading.current?.focus({ preventScroll: true });
      focused.current = stop;
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const one of document.querySelectorAll(`.${pointed}`)) one.classList.remove(pointed);
    };
  }, [stop, isComputed]);
  if (at === null || stop === undefined) return null;
  const { title, says } = text.stops[stop.name];
  const isLast = at === tourStops.length - 1;
  return (
    <section
      class="tour"
      aria-labelledby="tour-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") leaveTour(false);
      }}
    >
      <p class="small soft">
        {text.heading}, {text.of(at + 1, tourStops.length)}
      </p>
      <h2 id="tour-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{says}</p>
      <div class="row">
        {at > 0 ? (
          <button type="button" class="button button-secondary button--small" onClick={() => goToStop(at - 1)}>
            {text.back}
          </button>
        ) : null}
        <button
          type="button"
          class="button button-primary button--small"
          onClick={() => (isLast ? leaveTour(true) : goToStop(at + 1))}
        >
          {isLast ? text.finish : text.next}
        </button>
        <button type="button" class="button--quiet" onClick={() => focusOn(targetOf(stop.at))}>
          {text.show}
        </button>
        {isLast ? null : (
          <button type="button" class="button--quiet" onClick={() => leaveTour(false)}>
            {text.leave}
          </button>
        )}
      </div>
    </section>
  );
}

const targetOf = (at: readonly string[]): HTMLElement | undefined =>
  at
    .map((one) => document.querySelector<HTMLElement>(one))
    .find((one): one is HTMLElement => one !== null && one.checkVisibility({ visibilityProperty: true }));

/** What is pointed at, or the first thing in it that takes the focus. */
function focusOn(target: HTMLElement | undefined): void {
  const first = target?.querySelector<HTMLElement>("summary, button, a, input, select, canvas");
  (first ?? target)?.focus();
}
