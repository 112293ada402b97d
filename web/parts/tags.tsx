import type { Force, Review } from "../../shared/model/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { words } from "../state/language.ts";

/** How strongly the law speaks; each strength has its own drawing, so that colour carries nothing alone. */
export function ForceTag({ force }: { force: Force | null }) {
  const text = words(law);
  if (force === null) return <span class="soft">{text.noForce}</span>;
  return <span class={`force force--${force}`}>{text.forces[force]}</span>;
}

/** Whether a lawyer has seen the row. */
export function ReviewTag({ review }: { review: Review }) {
  const text = words(law);
  return <span class={review === "reviewed" ? "pill pill--quiet" : "pill pill--draft"}>{text.reviews[review]}</span>;
}

/** A proposal laid over the law: never law, and so said wherever it is shown. */
export function ThoughtTag() {
  return <span class="pill pill--thought">{words(law).thought}</span>;
}
