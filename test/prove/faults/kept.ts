import type { Kept } from "./acts.ts";
import type { Logs } from "./reader.ts";
import type { Tally } from "./tally.ts";

/** Holds what was told as done against what is stored: each there, once, and nothing else beside it. */
export function checkKept(
  tally: Tally,
  kept: Kept,
  { logs, links }: { logs: Logs; links: Map<string, boolean> },
): void {
  for (const [name, ids] of kept.events) {
    const stored = (logs.get(`T#local#CASE#${name}`) ?? []).map(({ eventId }) => eventId);
    for (const id of ids) if (!stored.includes(id)) tally.lost.push(`${name}: event ${id}`);
    const more = stored.length - ids.size - (kept.ofDecisions.get(name) ?? 0);
    if (more > 0) tally.doubled.push(`${name}: ${more} events that nobody was told of`);
    if (more < 0) tally.lost.push(`${name}: ${-more} events`);
  }
  for (const id of kept.links) if (!links.has(id)) tally.lost.push(`link ${id}`);
  const untold = [...links.keys()].filter((id) => !kept.links.has(id));
  if (untold.length > 0) tally.doubled.push(`${untold.length} links that nobody was told of`);
}
