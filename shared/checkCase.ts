import { checkExposure } from "./checkExposure.ts";
import { consideredIssues, keyIssues } from "./checkKeys.ts";
import { checkLayers } from "./checkLayers.ts";
import { contributionIssues } from "./checkMoney.ts";
import { checkParcelChanges } from "./checkParcelChanges.ts";
import { checkStreams } from "./checkStreams.ts";
import { caseFileSchema, knownFormats, readAs, refuse } from "./contract/index.ts";
import { partyOf } from "./funding/index.ts";
import { checkGeometry } from "./geo/index.ts";
import { checkDay, checkFacts, checkMeasure } from "./law/index.ts";
import type { Area, CaseFile, Issue, JointCost, Parcel, Part, Result } from "./model/index.ts";
import { notInChunks } from "./notInChunks.ts";
import { checkDamage, checkHazards, checkScenarioSet } from "./risk/index.ts";
import { upgradeCase } from "./upgradeCase.ts";

/**
 * Reads a case file: its version, its shape, and then what the shape cannot say: geometry, ids, references, splits, sums of
 * contributions, facts, layers and hazards. All reasons at once, at most 100 of them and a count of the rest. Gives back
 * what came in, unchanged; a case of an older version as one of the newest.
 */
export function checkCase(json: unknown): Result<CaseFile> {
  const other = otherFormat(json);
  if (other !== null) return refuse([other]);
  const newest = upgradeCase(json);
  if (!newest.ok) return newest;
  const read = readAs(caseFileSchema, newest.value);
  if (!read.ok) return read;
  const issues = contentIssues(read.value);
  return issues.length === 0 ? read : refuse(issues);
}

/** A case of another version is said to be that, and nothing else of it: its fields may be right there. */
function otherFormat(json: unknown): Issue | null {
  if (typeof json !== "object" || json === null || !("format" in json)) return null;
  const { format } = json;
  if (typeof format !== "string" || (knownFormats as readonly string[]).includes(format)) return null;
  return {
    path: "/format",
    code: "format-unknown",
    facts: { found: format.slice(0, 80), expected: knownFormats.join(", ") },
  };
}

function contentIssues(sag: CaseFile): Issue[] {
  // Of a large case it is not known here which parcels its chunks hold: that is for the run to see.
  const parcelIds: KnownIds = sag.parcelsRef === undefined ? new Set(sag.parcels.map(({ id }) => id)) : anyId;
  return [
    ...notInChunks(sag),
    ...checkDay(sag.lawAsOf, "/lawAsOf"),
    ...areaIssues(sag.area, "/area", parcelIds),
    ...measureIssues(sag, parcelIds),
    ...parcelIssues(sag.parcels),
    ...buildingIssues(sag, parcelIds),
    ...checkHazards(sag.hazards, sag.rules, sag.water.together),
    ...checkStreams(sag.water.streams, sag.hazards),
    ...checkExposure(sag.exposure, parcelIds),
    ...checkDamage(sag.damage),
    ...checkScenarioSet(sag.economy.scenarioSet),
    ...checkLayers(sag.layers, "/layers"),
    ...splitIssues(sag),
    ...keyIssues(sag.measures, sag.keys),
    ...consideredIssues(sag),
    ...emergencyIssues(sag.municipality),
    ...financingIssues(sag),
    ...contributionIssues(sag),
    ...loanIssues(sag.financing, parcelIds),
    ...sag.decisions.exemptions.flatMap(({ parcelId }, i) =>
      parcelMissing(parcelId, `/decisions/exemptions/${i}/parcelId`, parcelIds),
    ),
    ...(sag.decisions.reliefs ?? []).flatMap(({ parcelId }, i) =>
      parcelMissing(parcelId, `/decisions/reliefs/${i}/parcelId`, parcelIds),
    ),
    ...repeated((sag.decisions.reliefs ?? []).map(({ parcelId }) => parcelId)).map(({ id, i }) =>
      twiceIssue(`/decisions/reliefs/${i}/parcelId`, id),
    ),
    ...checkParcelChanges(sag),
  ];
}

/** Ids of parcels that there are. */
interface KnownIds {
  has: (id: string) => boolean;
}
const anyId: KnownIds = { has: () => true };

function emergencyIssues({ emergency }: CaseFile["municipality"]): Issue[] {
  const saysNothing = emergency !== undefined && emergency.does === undefined && emergency.doesNot === undefined;
  return saysNothing ? [{ path: "/municipality/emergency", code: "emergency-says-nothing", facts: {} }] : [];
}

const parcelMissing = (id: string, path: string, known: KnownIds): Issue[] =>
  known.has(id) ? [] : [{ path, code: "parcel-not-found", facts: { id } }];

function areaIssues(area: Area | null | undefined, path: string, parcelIds: KnownIds): Issue[] {
  if (area === null || area === undefined) return [];
  if (area.type !== "Parcels") return checkGeometry(area, path);
  const at = (i: number) => `${path}/parcelIds/${i}`;
  return [
    ...area.parcelIds.flatMap((id, i) => parcelMissing(id, at(i), parcelIds)),
    ...repeated(area.parcelIds).map(({ id, i }): Issue => ({ path: at(i), code: "parcel-twice", facts: { id } })),
  ];
}

function measureIssues(sag: CaseFile, parcelIds: KnownIds): Issue[] {
  const twice = repeated(sag.measures.map(({ id }) => id));
  return [
    ...twice.map(({ id, i }): Issue => ({ path: `/measures/${i}/id`, code: "measure-twice", facts: { id } })),
    ...sag.measures.flatMap((measure, i) => {
      const path = `/measures/${i}`;
      const parts = repeated(measure.parts.map(({ source, effect }) => `${source} ${effect}`));
      return [
        ...(measure.geometry === null ? [] : checkGeometry(measure.geometry, `${path}/geometry`)),
        ...areaIssues(measure.area, `${path}/area`, parcelIds),
        ...checkFacts(measure.facts, `${path}/facts`),
        ...checkMeasure({ ...measure, sources: measure.parts.map(({ source }) => source) }, path),
        ...parts.map(({ id, i: at }) => twiceIssue(`${path}/parts/${at}`, id)),
      ];
    }),
  ];
}

function parcelIssues(parcels: readonly Parcel[]): Issue[] {
  const twice = repeated(parcels.map(({ id }) => id));
  return [
    ...twice.map(({ id, i }): Issue => ({ path: `/parcels/${i}/id`, code: "parcel-twice", facts: { id } })),
    ...parcels.flatMap((parcel, i) => {
      const path = `/parcels/${i}`;
      const id = `${parcel.ejerlavkode}-${parcel.matrikelnr}`.normalize("NFC").toLowerCase();
      const issues: Issue[] = [];
      if (parcel.id !== id)
        issues.push({ path: `${path}/id`, code: "parcel-id-mismatch", facts: { found: parcel.id, expected: id } });
      for (const { id: owner, i: at } of repeated((parcel.ownerParts ?? []).map((one) => one.id)))
        issues.push(twiceIssue(`${path}/ownerParts/${at}/id`, owner));
      const empty = parcel.geometry.coordinates.length === 0;
      if (empty) issues.push({ path: `${path}/geometry`, code: "parcel-without-area", facts: { id: parcel.id } });
      else issues.push(...checkGeometry(parcel.geometry, `${path}/geometry`));
      return issues;
    }),
  ];
}

function buildingIssues(sag: CaseFile, parcelIds: KnownIds): Issue[] {
  const twice = repeated(sag.buildings.map(({ id }) => id));
  return [
    ...twice.map(({ id, i }): Issue => ({ path: `/buildings/${i}/id`, code: "building-twice", facts: { id } })),
    ...sag.buildings.flatMap(({ id, parcelId, geometry }, i): Issue[] => [
      ...(parcelIds.has(parcelId)
        ? []
        : [
            {
              path: `/buildings/${i}/parcelId`,
              code: "building-without-parcel" as const,
              facts: { id, parcel: parcelId },
            },
          ]),
      ...(geometry === undefined ? [] : checkGeometry(geometry, `/buildings/${i}/geometry`)),
    ]),
  ];
}

/** Shares are typed with decimals: 1/3 three times is one as far as this. */
const shareTolerance = 1e-9;

function splitIssues(sag: CaseFile): Issue[] {
  return sag.splits.flatMap(({ measure, shares, joint }, i): Issue[] => {
    const path = `/splits/${i}`;
    const sum = shares.reduce((total, { share }) => total + share, 0);
    const twice = sag.splits.findIndex((other) => other.measure === measure) < i;
    const parts = sag.measures.find(({ id }) => id === measure)?.parts;
    const strange = shares.flatMap(({ source, effect }, at) =>
      parts === undefined || parts.some((part) => part.source === source && part.effect === effect)
        ? []
        : [{ path: `${path}/shares/${at}`, code: "invalid" as const, facts: { found: `${source} ${effect}` } }],
    );
    const sharesTwice = repeated(shares.map(({ source, effect }) => `${source} ${effect}`));
    return [
      ...measureMissing(sag, measure, `${path}/measure`),
      ...(twice ? [twiceIssue(`${path}/measure`, measure)] : []),
      ...strange,
      ...sharesTwice.map(({ id, i: at }) => twiceIssue(`${path}/shares/${at}`, id)),
      ...(joint === undefined ? [] : jointIssues(joint, parts ?? [], shares.length, path)),
      ...(joint !== undefined || Math.abs(sum - 1) <= shareTolerance
        ? []
        : [{ path: `${path}/shares`, code: "split-not-one" as const, facts: { found: sum, measure } }]),
    ];
  });
}

/** The parties of a split are the measure's parts, each once, and no shares are typed beside it. */
function jointIssues({ parties }: JointCost, parts: readonly Part[], typed: number, path: string): Issue[] {
  const expected = parts.map(partyOf);
  const ids = parties.map(({ id }) => id);
  const strange = [...ids.filter((id) => !expected.includes(id)), ...expected.filter((id) => !ids.includes(id))];
  return [
    ...strange.map(
      (found): Issue => ({
        path: `${path}/joint/parties`,
        code: "joint-party-unknown",
        facts: { found, expected: expected.join(", ") },
      }),
    ),
    ...(typed === 0 ? [] : [{ path: `${path}/shares`, code: "invalid" as const, facts: { reason: "joint" } }]),
  ];
}

function financingIssues(sag: CaseFile): Issue[] {
  const { contributions, vatRecoveredBy = [] } = sag.financing;
  const at = (i: number) => `/financing/contributions/${i}`;
  return [
    ...repeated(contributions.map(({ id }) => id)).map(({ id, i }) => twiceIssue(`${at(i)}/id`, id)),
    ...contributions.flatMap(({ measure }, i) => measureMissing(sag, measure, `${at(i)}/measure`)),
    ...repeated(vatRecoveredBy).map(({ id, i }) => twiceIssue(`/financing/vatRecoveredBy/${i}`, id)),
  ];
}

function loanIssues({ loan, atOnce = [] }: CaseFile["financing"], known: KnownIds): Issue[] {
  const free = loan?.interestOnlyYears ?? 0;
  return [
    ...(loan !== null && free >= loan.years
      ? [
          {
            path: "/financing/loan/interestOnlyYears",
            code: "out-of-range" as const,
            facts: { found: free, least: 0, most: loan.years - 1 },
          },
        ]
      : []),
    ...atOnce.flatMap((id, i) => parcelMissing(id, `/financing/atOnce/${i}`, known)),
    ...repeated(atOnce).map(({ id, i }) => twiceIssue(`/financing/atOnce/${i}`, id)),
  ];
}

function measureMissing(sag: CaseFile, id: string, path: string): Issue[] {
  return sag.measures.some((measure) => measure.id === id) ? [] : [{ path, code: "measure-not-found", facts: { id } }];
}

const twiceIssue = (path: string, id: string): Issue => ({ path, code: "invalid", facts: { reason: "twice", id } });

/** Each repetition of an id, with its place. */
function repeated(ids: readonly string[]): { id: string; i: number }[] {
  const seen = new Set<string>();
  return ids.flatMap((id, i) => {
    if (seen.has(id)) return [{ id, i }];
    seen.add(id);
    return [];
  });
}
