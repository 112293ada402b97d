/** How long a page has to say itself where the focus goes, ms. */
const graceMs = 100;
const places = "section, article, form, fieldset, details, dialog, nav, table, [role=region], [role=group], main";
const names = "summary, legend, caption, h1, h2, h3, h4";
const doers = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";

/**
 * Sees to it that the focus is never lost: where what had it is taken away or disabled, and the page itself gives it to nothing, the
 * heading of the nearest place around it takes it, which nothing is done by; for what is only disabled, what stands beside it.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus, and what was around it, innermost first. */
  let last: { element: HTMLElement; around: HTMLElement[] } | null = null;
  let byPointer = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const isLost = () =>
    document.activeElement === document.body || document.activeElement?.matches(":disabled") === true;
  const rescue = () => {
    if (last === null || !isLost()) return;
    const { element, around } = last;
    // What it sends is on its way: it takes the focus back.
    const isSending = isSeen(element) && element.matches("[type=submit]:disabled");
    const to = isSending ? null : isSeen(element) ? (element.matches(":disabled") ? beside(element) : element) : null;
    if (isSending) return;
    give(to ?? placeOf(around) ?? root, byPointer);
  };

  root.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const around: HTMLElement[] = [];
    for (let one = target.parentElement; one !== null && one !== document.body; one = one.parentElement)
      around.push(one);
    last = { element: target, around };
  });
  root.addEventListener("focusout", ({ target }) => {
    // Left by the reader, not taken away: nothing is lost.
    queueMicrotask(() => {
      if (last?.element === target && isSeen(last.element) && !last.element.matches(":disabled")) last = null;
    });
  });
  addEventListener("pointerdown", () => (byPointer = true), true);
  addEventListener("keydown", () => (byPointer = false), true);
  const attributeFilter = ["disabled", "hidden", "open"];
  new MutationObserver(() => {
    if (last === null || !isLost()) return;
    clearTimeout(waiting);
    waiting = setTimeout(rescue, graceMs);
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
}

function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility();
}

function beside(element: HTMLElement): HTMLElement | null {
  const all = [...(element.parentElement?.querySelectorAll<HTMLElement>(doers) ?? [])];
  return all.find(isSeen) ?? null;
}

function placeOf(around: readonly HTMLElement[]): HTMLElement | null {
  const place = around.find((one) => isSeen(one) && one.matches(places));
  if (place === undefined) return null;
  return [...place.querySelectorAll<HTMLElement>(names)].find(isSeen) ?? place;
}

function give(element: HTMLElement, preventScroll: boolean): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll });
}
