import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** What is folded under its title; what is in it is not made, nor fetched, before it is opened. */
export function Unfolded(props: { title: string; class?: string; open?: boolean; children: () => ComponentChildren }) {
  const kind = props.class ?? "more";
  const [wasOpen, setWasOpen] = useState(props.open === true);
  return (
    <details
      class={kind}
      open={props.open}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>
        {kind.startsWith("more") ? (
          <span class="sign" aria-hidden="true">
            ›
          </span>
        ) : null}
        {props.title}
      </summary>
      <div class="inside">{wasOpen ? props.children() : null}</div>
    </details>
  );
}
