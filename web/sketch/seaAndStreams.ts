import type { Areal, CaseFile, Position, SeaStart, SectionLevels, Stream } from "../../shared/model/index.ts";
import { change } from "./theCase.ts";

/** What is said of the sea before anybody has said anything. */
export const noSea: SeaStart = { area: null, edges: [], neighbours: 4 };

export function putSea(part: Partial<SeaStart>): void {
  change((sag) => {
    const next = { ...(sag.water.sea ?? noSea), ...part };
    const isNowhere = next.area === null && next.edges.length === 0;
    return { ...sag, water: { ...sag.water, sea: isNowhere ? null : next } };
  });
}

export const putSeaArea = (area: Areal | null): void => putSea({ area });

const withStreams = (make: (streams: Stream[], sag: CaseFile) => Stream[]) =>
  change((sag) => ({ ...sag, water: { ...sag.water, streams: make(sag.water.streams, sag) } }));

/** Free among the ids there are: "vandloeb-1", "vandloeb-2", … */
export function freeId(prefix: string, taken: readonly { id: string }[]): string {
  for (let i = 1; ; i++) if (!taken.some(({ id }) => id === `${prefix}-${i}`)) return `${prefix}-${i}`;
}

/** A line is drawn from the stream's source towards its mouth. */
export function addStream(line: Position[]): void {
  withStreams((streams) => {
    const id = freeId("vandloeb", streams);
    return [...streams, { id, title: `Vandløb ${id.slice("vandloeb-".length)}`, line, sections: [], neighbours: 4 }];
  });
}

export function changeStream(id: string, make: (stream: Stream) => Stream): void {
  withStreams((streams) => streams.map((one) => (one.id === id ? make(one) : one)));
}

/** With the levels given for it. */
export function removeStream(id: string): void {
  change((sag) => ({
    ...sag,
    water: { ...sag.water, streams: sag.water.streams.filter((one) => one.id !== id) },
    hazards: sag.hazards.filter((one) => one.quantity !== "section-levels" || one.stream !== id),
  }));
}

/** With the levels given there; an event that has no level left goes with them. */
export function removeSection(stream: string, section: string): void {
  change((sag) => ({
    ...sag,
    water: {
      ...sag.water,
      streams: sag.water.streams.map((one) =>
        one.id === stream ? { ...one, sections: one.sections.filter(({ id }) => id !== section) } : one,
      ),
    },
    hazards: sag.hazards.flatMap((hazard) => {
      if (hazard.quantity !== "section-levels" || hazard.stream !== stream) return [hazard];
      const levels = hazard.levels.filter((level) => level.section !== section);
      return levels.length === 0 ? [] : [{ ...hazard, levels }];
    }),
  }));
}

export const addLevels = (levels: SectionLevels): void =>
  change((sag) => ({ ...sag, hazards: [...sag.hazards, levels] }));
