import type { ComponentChildren } from "preact";
import { turnedSections } from "./address.ts";
import type { SectionName } from "./addressParts.ts";

function turn(part: SectionName, isTurned: boolean): void {
  const now = turnedSections.peek();
  if (now.has(part) === isTurned) return;
  turnedSections.value = isTurned ? new Set([...now, part]) : new Set([...now].filter((one) => one !== part));
}

/** One question of a step, which opens and closes. */
export function Section({
  title,
  tail,
  open = false,
  part,
  children,
}: {
  title: string;
  tail?: string;
  open?: boolean;
  /** What the address and the tour know it by. */
  part: SectionName;
  children: ComponentChildren;
}) {
  return (
    <details
      class="more"
      open={open !== turnedSections.value.has(part)}
      data-part={part}
      onToggle={(event) => turn(part, event.currentTarget.open !== open)}
    >
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        <h2>{title}</h2>
        {tail === undefined ? null : <span class="tail">{tail}</span>}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
