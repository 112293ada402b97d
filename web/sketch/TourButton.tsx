import { tourTexts } from "../../shared/texts/pages/tour.ts";
import { words } from "../state/language.ts";
import { goToStop, seenTour, tourAt } from "./tour.ts";

/** The way into the tour, or back to where it was left. */
export function TourButton() {
  const text = words(tourTexts);
  if (tourAt.value !== null) return null;
  const seen = seenTour();
  const says = seen === null ? text.take : seen.at > 0 ? text.resume : text.again;
  return (
    <button type="button" class="button--quiet" onClick={() => goToStop(seen?.at ?? 0)}>
      {says}
    </button>
  );
}
