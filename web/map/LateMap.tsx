import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseMap } from "./CaseMap.tsx";
import type { CaseMapProps } from "./live.ts";

let drawsMaps: boolean | undefined;

/** Whether the browser has what the map is drawn with, which some turn off. Asked once. */
const canDraw = (): boolean => (drawsMaps ??= document.createElement("canvas").getContext("webgl2") !== null);

/** How long the map waits for what stands beside it, ms. */
const mostWaitMs = 2000;

/**
 * The map of a case, which is heavier than all the rest: fetched once the page beside it can be used (`isTime`), or has had its time, and
 * the map can be seen; where the browser cannot draw it, not at all.
 */
export function LateMap({
  isTime,
  notFetched,
  cannotDraw,
  ...props
}: CaseMapProps & {
  isTime: boolean;
  /** What is said where it could not be fetched. */
  notFetched: string;
  /** What is said where the browser cannot draw a map. */
  cannotDraw: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  const [isLate, setLate] = useState(false);
  const [fetched, setFetched] = useState<{ Map: typeof CaseMap } | "not" | null>(null);
  const isAsked = isSeen && (isTime || isLate);
  useEffect(() => {
    if (box.current === null || !canDraw()) return;
    // On a phone it is pulled up when it is wanted.
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    seen.observe(box.current);
    const late = setTimeout(() => setLate(true), mostWaitMs);
    return () => {
      seen.disconnect();
      clearTimeout(late);
    };
  }, []);
  useEffect(() => {
    if (!isAsked) return;
    import("./CaseMap.tsx").then(
      (module) => setFetched({ Map: module.CaseMap }),
      () => setFetched("not"),
    );
  }, [isAsked]);
  if (fetched !== null && fetched !== "not") return <fetched.Map {...props} />;
  return (
    <div class="map-box" ref={box}>
      {canDraw() ? null : <p class="notice notice--warn">{cannotDraw}</p>}
      {fetched === "not" ? (
        <p class="notice notice--error" role="alert">
          {notFetched}
        </p>
      ) : null}
    </div>
  );
}
