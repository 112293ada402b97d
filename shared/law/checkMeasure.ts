import type { FactRecord, FloodSource, Issue, MeasureKind } from "../model/index.ts";
import { allSources } from "./rule.ts";

/** The waters that each kind of works can be built against. */
const sourcesOfKind: Readonly<Record<MeasureKind, readonly FloodSource[]>> = {
  dike: ["sea", "stream", "cloudburst"],
  sluice: ["sea", "stream"],
  wall: ["sea", "stream", "cloudburst"],
  revetment: ["sea", "stream"],
  groyne: ["sea"],
  breakwater: ["sea"],
  "sand-nourishment": ["sea"],
  pump: allSources,
  drain: ["stream", "cloudburst", "groundwater"],
  basin: ["stream", "cloudburst", "groundwater"],
  retention: ["stream", "cloudburst"],
  watercourse: ["stream", "cloudburst"],
  "road-profile": ["cloudburst"],
  sewer: ["cloudburst", "groundwater"],
  "groundwater-lowering": ["groundwater"],
  "property-protection": allSources,
  "buy-out": allSources,
  recreation: allSources,
};

/** Pairs of facts that cannot both hold, by name and value. */
const contradictions: readonly [[string, FactRecord[string]], [string, FactRecord[string]]][] = [
  [
    ["zone", "urban"],
    ["rainWorks", "watercourse-rural"],
  ],
  [
    ["zone", "rural"],
    ["rainWorks", "watercourse-urban"],
  ],
  [
    ["zone", "summer-house"],
    ["rainWorks", "watercourse-urban"],
  ],
  [
    ["inSeweredArea", false],
    ["designatedForGroundwater", true],
  ],
  [
    ["inSeweredArea", false],
    ["sewerType", "separate"],
  ],
  [
    ["inSeweredArea", false],
    ["sewerType", "combined"],
  ],
  [
    ["worksSeparable", false],
    ["chargedByPart", true],
  ],
  [
    ["linesInside", false],
    ["lineOwnersPayMost", true],
  ],
  [
    ["atWatercourse", false],
    ["publicWatercourse", true],
  ],
];

/**
 * What cannot be so of a measure: works that cannot be built against a water (`kind-not-for-source`, with the waters that
 * they can), or two facts that cannot both hold (`facts-contradict`, with both).
 * Example: a groyne against cloudburst; rural zone with a watercourse in urban zone.
 */
export function checkMeasure(
  measure: { kind: MeasureKind; sources: readonly FloodSource[]; facts: FactRecord },
  path: string,
): Issue[] {
  const { kind, sources, facts } = measure;
  const able = sourcesOfKind[kind];
  return [
    ...[...new Set(sources)]
      .filter((source) => !able.includes(source))
      .map(
        (source): Issue => ({
          path: `${path}/kind`,
          code: "kind-not-for-source",
          facts: { kind, source, expected: able.join(", ") },
        }),
      ),
    ...contradictions
      .filter((pair) => pair.every(([name, value]) => facts[name] === value))
      .map(
        ([[fact, found], [other, otherFound]]): Issue => ({
          path: `${path}/facts/${other}`,
          code: "facts-contradict",
          facts: { fact, found, other, otherFound },
        }),
      ),
  ];
}
