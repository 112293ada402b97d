import type { ComponentChildren } from "preact";

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
  /** What the tour knows it by. */
  part?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="more" open={open} data-part={part}>
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
