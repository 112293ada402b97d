import { useEffect } from "preact/hooks";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { words } from "../state/language.ts";
import { type Tool, tool } from "./selection.ts";
import { canRedo, canUndo, redo, undo } from "./theCase.ts";

/** What the mouse does, and undo. Esc goes back to looking. */
export function Toolbar() {
  const text = words(sketch);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") tool.value = "look";
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const tools: [Tool, string][] = [
    ["look", text.look],
    ["draw-area", text.drawArea],
    ["draw-line", text.drawLine],
    ["edit", text.edit],
  ];
  return (
    <>
      <div class="tools" role="toolbar" aria-label={text.tools}>
        {tools.map(([id, title]) => (
          <button
            type="button"
            key={id}
            class="tool"
            aria-pressed={tool.value === id}
            onClick={() => {
              tool.value = id;
            }}
          >
            {title}
          </button>
        ))}
        <span class="tools-gap" />
        <button type="button" class="tool" disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Control+Z">
          {text.undo}
        </button>
        <button type="button" class="tool" disabled={!canRedo.value} onClick={redo} aria-keyshortcuts="Control+Y">
          {text.redo}
        </button>
      </div>
      <p class="tool-help" aria-live="polite">
        {text.toolHelp[tool.value]}
      </p>
    </>
  );
}
