import { checkGeometry } from "./geo/index.ts";
import type { Hazard, Issue, SectionLevels, Stream } from "./model/index.ts";
import { twice } from "./twice.ts";

/** What is wrong with streams and the levels at their cross-sections: ids twice, a line that is none, levels of what is not there. */
export function checkStreams(streams: readonly Stream[], hazards: readonly Hazard[]): Issue[] {
  const byId = new Map(streams.map((stream) => [stream.id, stream]));
  return [
    ...twice(
      streams.map(({ id }) => id),
      (i) => `/water/streams/${i}/id`,
    ),
    ...streams.flatMap(({ line, sections }, i) => [
      ...checkGeometry({ type: "LineString", coordinates: line }, `/water/streams/${i}/line`),
      ...twice(
        sections.map(({ id }) => id),
        (at) => `/water/streams/${i}/sections/${at}/id`,
      ),
    ]),
    ...hazards.flatMap((hazard, i) =>
      hazard.quantity === "section-levels" ? ofStream(hazard, byId.get(hazard.stream), `/hazards/${i}`) : [],
    ),
  ];
}

function ofStream({ stream, levels }: SectionLevels, found: Stream | undefined, path: string): Issue[] {
  if (found === undefined) return [{ path: `${path}/stream`, code: "stream-not-found", facts: { found: stream } }];
  const sections = new Set(found.sections.map(({ id }) => id));
  return [
    ...levels.flatMap(({ section }, at): Issue[] =>
      sections.has(section)
        ? []
        : [{ path: `${path}/levels/${at}/section`, code: "section-not-found", facts: { found: section, stream } }],
    ),
    ...twice(
      levels.map(({ section }) => section),
      (at) => `${path}/levels/${at}/section`,
    ),
  ];
}
