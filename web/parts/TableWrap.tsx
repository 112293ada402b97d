import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Room for a table that may be wider than the page: it moves by itself, and by keyboard where there is more than is seen. */
export function TableWrap({
  busy,
  look,
  children,
}: {
  busy?: boolean;
  /** A class beside its own. */
  look?: string;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const wrap = box.current;
    if (wrap === null) return;
    const sizes = new ResizeObserver(() => setWider(wrap.scrollWidth > wrap.clientWidth));
    sizes.observe(wrap);
    // The table grows under larger text, and its room does not.
    if (wrap.firstElementChild !== null) sizes.observe(wrap.firstElementChild);
    return () => sizes.disconnect();
  }, []);
  return (
    <div
      class={look === undefined ? "table-wrap" : `table-wrap ${look}`}
      ref={box}
      tabIndex={isWider ? 0 : undefined}
      aria-busy={busy}
    >
      {children}
    </div>
  );
}
