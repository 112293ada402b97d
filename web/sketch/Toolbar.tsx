import { useEffect, useRef } from "preact/hooks";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { mapLayersText } from "../../shared/texts/pages/mapLayers.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { words } from "../state/language.ts";
import { leave } from "./drawing.ts";
import { hovered } from "./MapTip.tsx";
import { layersOpen, type Tool, tool } from "./selection.ts";
import { canRedo, canUndo, redo, undo } from "./theCase.ts";

const always: readonly Tool[] = ["look", "draw-area", "draw-line", "edit", "pick", "measure"];

/** What a click does on the map, and undo. Esc leaves the tool in use. */
export function Toolbar() {
  const text = words(sketch);
  const { tools } = words(drawing);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      hovered.value = null;
      leave();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const bar = useRef<HTMLDivElement>(null);
  const used = useRef(tool.value);
  useEffect(() => {
    const isAnother = used.current !== tool.value;
    used.current = tool.value;
    // What belonged to the tool before took the focus away with it.
    if (isAnother && document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }, [tool.value]);
  // Those that are begun from the panel stand here while they are in use.
  const shown = always.includes(tool.value) ? always : [...always.slice(0, 3), tool.value, ...always.slice(3)];
  return (
    <div ref={bar} class="tools" role="toolbar" aria-label={text.tools}>
      {shown.map((id) => (
        <button
          type="button"
          key={id}
          class="tool"
          aria-pressed={tool.value === id}
          onClick={() => {
            tool.value = id;
          }}
        >
          {tools[id]}
        </button>
      ))}
      <span class="tools-gap" />
      <button
        type="button"
        class="tool"
        aria-expanded={layersOpen.value}
        onClick={() => {
          layersOpen.value = !layersOpen.value;
        }}
      >
        {words(mapLayersText).open}
      </button>
      <button type="button" class="tool" disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Control+Z">
        {text.undo}
      </button>
      <button type="button" class="tool" disabled={!canRedo.value} onClick={redo} aria-keyshortcuts="Control+Y">
        {text.redo}
      </button>
    </div>
  );
}
