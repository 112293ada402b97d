import type { Area, CaseFile, Decisions, Financing } from "./model/index.ts";
import { inOrderOfDays } from "./roll/index.ts";

/**
 * A case with its lists in one order (UTF-16 order of ids), so that a shuffled file is the same case: the same hash, the
 * same roll, to the byte. Measures, parts and factors keep their order: it is the author's, and it means something.
 */
export function inCanonicalOrder(theCase: CaseFile): CaseFile {
  return {
    ...theCase,
    area: theCase.area === null ? null : sortedArea(theCase.area),
    measures: theCase.measures.map((measure) =>
      measure.area === undefined ? measure : { ...measure, area: sortedArea(measure.area) },
    ),
    parcels: sortedBy(theCase.parcels, ({ id }) => id),
    buildings: sortedBy(theCase.buildings, ({ id }) => id),
    ...(theCase.parcelsRef === undefined
      ? {}
      : { parcelsRef: { chunks: sortedBy(theCase.parcelsRef.chunks, ({ sha256 }) => sha256) } }),
    hazards: sortedBy(
      theCase.hazards,
      (hazard) =>
        `${hazard.source} ${hazard.scenarioYear} ${String(hazard.returnPeriodYears).padStart(12, "0")} ${"state" in hazard ? hazard.state : "stream" in hazard ? hazard.stream : ""}`,
    ),
    exposure: {
      roads: sortedBy(theCase.exposure.roads, ({ id }) => id),
      fields: sortedBy(theCase.exposure.fields, ({ id }) => id),
      assets: sortedBy(theCase.exposure.assets, ({ id }) => id),
    },
    layers: sortedBy(theCase.layers, ({ id }) => id),
    decisions: sortedDecisions(theCase.decisions),
    financing: sortedFinancing(theCase.financing),
  };
}

function sortedDecisions(decisions: Decisions): Decisions {
  const { exemptions, reliefs, parcelChanges, keysConsidered } = decisions;
  return {
    ...decisions,
    exemptions: sortedBy(exemptions, ({ parcelId }) => parcelId),
    ...(keysConsidered === undefined
      ? {}
      : { keysConsidered: sortedBy(keysConsidered, ({ id, version }) => `${id} ${version}`) }),
    ...(reliefs === undefined ? {} : { reliefs: sortedBy(reliefs, ({ parcelId }) => parcelId) }),
    ...(parcelChanges === undefined
      ? {}
      : {
          parcelChanges: inOrderOfDays(
            parcelChanges.map((change) => ({
              ...change,
              from: [...change.from].sort(),
              to: sortedBy(change.to, ({ id }) => id),
            })),
          ),
        }),
  };
}

function sortedFinancing({ contributions, atOnce, vatRecoveredBy, ...rest }: Financing): Financing {
  return {
    ...rest,
    contributions: sortedBy(contributions, ({ id }) => id),
    ...(atOnce === undefined ? {} : { atOnce: [...atOnce].sort() }),
    ...(vatRecoveredBy === undefined ? {} : { vatRecoveredBy: [...vatRecoveredBy].sort() }),
  };
}

function sortedArea(area: Area): Area {
  return area.type === "Parcels" ? { type: "Parcels", parcelIds: [...area.parcelIds].sort() } : area;
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
