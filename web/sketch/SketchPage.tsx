import { useEffect } from "preact/hooks";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { Frame } from "../parts/Frame.tsx";
import { late } from "../parts/late.tsx";
import { SignedIn } from "../parts/SignIn.tsx";
import { words } from "../state/language.ts";
import { keepAddress } from "./address.ts";
import { MapPane } from "./MapPane.tsx";
import { Panel } from "./Panel.tsx";
import { Start } from "./Start.tsx";
import { keepSaving } from "./saving.ts";
import { keepComputing } from "./sums.ts";
import { redo, theCase, undo } from "./theCase.ts";
import { keepWater } from "./water.ts";

const LargeDoor = late(async () => (await import("../large/LargeDoor.tsx")).LargeDoor);

/** The sketch page: the map and one panel, or the ways to begin where no case is open. */
export function SketchPage() {
  const text = words(sketch);
  useEffect(() => {
    const stops = [keepAddress(), keepComputing(), keepSaving(), keepWater()];
    addEventListener("keydown", onKey);
    return () => {
      for (const stop of stops) stop();
      removeEventListener("keydown", onKey);
    };
  }, []);
  const open = theCase.value !== null;
  return (
    <Frame place="sketch" title={text.title} wide={open} signsIn={<SignedIn />}>
      {open ? (
        <main id="main" class="sketch" tabIndex={-1}>
          {theCase.value?.parcelsRef === undefined ? (
            <>
              <Panel />
              <MapPane />
            </>
          ) : (
            <LargeDoor />
          )}
        </main>
      ) : (
        <main id="main" class="page" tabIndex={-1}>
          <Start />
        </main>
      )}
    </Frame>
  );
}

/** Ctrl+Z and Ctrl+Y over everything, except where a text is being typed: that has its own. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const typing =
    event.target instanceof Element && event.target.matches("textarea, input:not([type=checkbox]):not([type=radio])");
  if (typing) return;
  const key = event.key.toLowerCase();
  const forward = key === "y" || (key === "z" && event.shiftKey);
  if (!forward && key !== "z") return;
  event.preventDefault();
  if (forward) redo();
  else undo();
}
