import type { Position, Raster, SectionLevels, Stream } from "../model/index.ts";
import { namesOf, type ProtectingMeasure, type RiskInput, type RiskOfThings } from "./input.ts";
import { keptBy } from "./kept.ts";
import { fitGumbel } from "./levelStatistics.ts";
import { lossesOn } from "./losses.ts";
import { crestOf, type MeasureCrest } from "./protection.ts";
import { chanceOfRun } from "./rasterWater.ts";
import { unlessAsWithout } from "./seaOverTerrain.ts";
import { burnIn } from "./water/sea/index.ts";
import { levelsAlong, type StreamLevels, streamDepths } from "./water/stream/index.ts";
import type { Water } from "./waters.ts";
import type { CrestDamages, Damages, DamagesWith, FoundWater, WaterYear } from "./waterYear.ts";

/** One return period of all streams that levels are given for. */
export interface StreamEvent {
  returnPeriodYears: number;
  streams: StreamLevels[];
}

type Ground = Pick<RiskInput, "terrain" | "hazards" | "water">;

/**
 * The streams in one scenario year, spread over the terrain from their cross-sections (definition 7), without the measures and
 * with them: dikes burned in, and the levels lowered by what a retention upstream takes off. Null where no levels at
 * cross-sections are given for the year, or there is no terrain. Between two events nothing is known of where the water stood: the
 * chance is that of the most frequent event that costs anything, and just before a crest is passed damage is that of the event before.
 */
export function streamOverTerrain(input: RiskOfThings, scenarioYear: number): FoundWater | null {
  const { terrain } = input;
  const events = eventsOf(input, scenarioYear);
  if (terrain === null || events.length === 0) return null;
  const losses = lossesOn(terrain, input.things, input.water.overlay, input.damage);
  const crests = crestsAgainst(input.measures, events);
  const damagesBehind = (event: StreamEvent, standing: readonly ProtectingMeasure[]): Damages => {
    const name = `streams ${scenarioYear} ${event.returnPeriodYears} behind ${namesOf(standing)}`;
    return losses(
      "stream",
      keptBy(input)(name, () => depthBehind(terrain, event, standing)),
    );
  };
  const without = events.map((event) => damagesBehind(event, []));
  const leftBy = (standing: readonly MeasureCrest[]): DamagesWith =>
    leftOf(input, { damagesBehind, events, without }, standing);
  const year: WaterYear = {
    ...{ source: "stream", scenarioYear, method: "stream" },
    returnPeriods: events.map(({ returnPeriodYears }) => returnPeriodYears),
    levelsM: events.map(() => null),
    without,
    withAll: leftBy(crests),
    withAllBut: new Map(
      crests.length < 2
        ? []
        : crests.map(({ measure: { id } }) => [id, leftBy(crests.filter(({ measure }) => measure.id !== id))] as const),
    ),
  };
  return { crests, year, chanceAt: ({ buildings }) => chanceOfRun(year, buildings) };
}

/** The measures against streams, and how often the water passes each. */
export function crestsAgainst(measures: readonly ProtectingMeasure[], events: readonly StreamEvent[]): MeasureCrest[] {
  return measures
    .filter(({ sources }) => sources.includes("stream"))
    .map((measure) => ({ measure, crest: crestOf(measure, waterAt(measure, events)) }));
}

/** Those that stand at an event: a crest passed more often than it is as if not there (definition 3). */
export function heldAt(returnPeriodYears: number, standing: readonly MeasureCrest[]): ProtectingMeasure[] {
  return standing
    .filter(({ crest }) => crest.chance === null || 1 / returnPeriodYears >= crest.chance)
    .map(({ measure }) => measure);
}

/** The return periods of a year that any stream has levels for, rising. A section nobody gave a level is passed over. */
export function eventsOf({ hazards, water }: Ground, scenarioYear: number): StreamEvent[] {
  const given = hazards.filter(
    (hazard): hazard is SectionLevels => hazard.quantity === "section-levels" && hazard.scenarioYear === scenarioYear,
  );
  const streams = new Map(water.streams.map((stream) => [stream.id, stream]));
  const periods = [...new Set(given.map(({ returnPeriodYears }) => returnPeriodYears))].sort((a, b) => a - b);
  return periods.map((returnPeriodYears) => ({
    returnPeriodYears,
    streams: given
      .filter((hazard) => hazard.returnPeriodYears === returnPeriodYears)
      .flatMap((hazard) => withLevels(streams.get(hazard.stream), hazard)),
  }));
}

function withLevels(stream: Stream | undefined, { levels }: SectionLevels): StreamLevels[] {
  if (stream === undefined) return [];
  const chainages = new Map(stream.sections.map(({ id, chainageM }) => [id, chainageM]));
  const known = levels.flatMap(({ section, levelM }) => {
    const chainageM = chainages.get(section);
    return chainageM === undefined ? [] : [{ chainageM, levelM }];
  });
  return known.length === 0 ? [] : [{ line: stream.line, levels: known, neighbours: stream.neighbours }];
}

/** The water that a crest's chance is told from: the stream's level beside the middle corner of the measure's line. Ours. */
function waterAt({ lines }: ProtectingMeasure, events: readonly StreamEvent[]): Water {
  const corners: readonly Position[] = lines[0] ?? [];
  const place = corners[Math.floor(corners.length / 2)];
  const levels = events.flatMap(({ returnPeriodYears, streams }) => {
    const here = place === undefined ? [] : streams.map((stream) => levelsAlong(stream)(place));
    return here.length === 0 ? [] : [{ returnPeriodYears, levelM: Math.max(...here) }];
  });
  const none = [{ returnPeriodYears: 1, levelM: Number.POSITIVE_INFINITY }];
  return { source: "stream", levels: levels.length === 0 ? none : levels, fitted: fitGumbel(levels) };
}

/** Depth of the deepest stream, cell by cell, behind some measures. */
export function depthBehind(terrain: Raster, { streams }: StreamEvent, standing: readonly ProtectingMeasure[]): Raster {
  const lines = standing.flatMap(({ id, crestLevelM, lines }) =>
    crestLevelM === null ? [] : lines.map((line) => ({ id, line, crestLevelM })),
  );
  const lowersM = standing.reduce((sum, measure) => sum + (measure.lowersM ?? 0), 0);
  const barrier = burnIn(terrain, lines).terrain;
  if (streams.length === 0) return { ...terrain, values: terrain.values.map(() => Number.NaN) };
  return streamDepths(
    terrain,
    barrier,
    streams.map((stream) => ({
      ...stream,
      levels: stream.levels.map(({ chainageM, levelM }) => ({ chainageM, levelM: levelM - lowersM })),
    })),
  );
}

interface Spread {
  damagesBehind: (event: StreamEvent, standing: readonly ProtectingMeasure[]) => Damages;
  events: readonly StreamEvent[];
  without: readonly Damages[];
}

function leftOf(
  { things }: RiskOfThings,
  { damagesBehind, events, without }: Spread,
  standing: readonly MeasureCrest[],
): DamagesWith {
  const unknown = standing.filter(
    ({ measure: { crestLevelM, lines, lowersM } }) => lowersM === null && (crestLevelM === null || lines.length === 0),
  );
  const left = events.map((event) => {
    const held = heldAt(event.returnPeriodYears, standing);
    const damages = damagesBehind(event, held);
    return damages.map((damage, i) =>
      unknown.some(({ measure }) => measure.unitIds.has(things.at(i)!.parcelId)) ? Number.NaN : damage,
    );
  });
  const knots = standing.flatMap(({ crest: { chance } }): CrestDamages[] => {
    if (chance === null) return [];
    const before = events.findLastIndex(({ returnPeriodYears }) => 1 / returnPeriodYears >= chance);
    if (before === -1) return [];
    return [
      {
        p: chance,
        held: unlessAsWithout(things, left[before]!, without[before]!),
        overtopped: new Float64Array(things.length).fill(Number.NaN),
      },
    ];
  });
  return { events: left, crests: knots };
}
