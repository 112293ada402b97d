import type { Hearing, IsoDate } from "../model/index.ts";

export type HearingState = "to-come" | "open" | "over" | "closed" | "withdrawn";

/** How far a hearing is on a day in Denmark. `over`: the last day has passed, and nobody has closed it yet. */
export function hearingState(
  { from, to, closed }: Pick<Hearing, "from" | "to" | "closed">,
  today: IsoDate,
): HearingState {
  if (closed !== null) return closed.withdrawn ? "withdrawn" : "closed";
  if (today < from) return "to-come";
  return today > to ? "over" : "open";
}
