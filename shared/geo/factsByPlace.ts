import type {
  Areal,
  FactLayer,
  FactRecord,
  Geometry,
  LayerFeature,
  LayerKind,
  NoDataCode,
  PlaceAnswer,
  PlaceFact,
} from "../model/index.ts";
import { Place } from "./place.ts";
import { polygonsOf } from "./rings.ts";

/** Each fact that layers answer, the kind of layer that does, and what its answer is read from. */
const questions: Readonly<Record<PlaceFact, { kind: LayerKind; from: "presence" | "value" | "border" }>> = {
  atCoast: { kind: "coast", from: "presence" },
  atWatercourse: { kind: "watercourse", from: "presence" },
  inSeweredArea: { kind: "sewered", from: "presence" },
  sewerType: { kind: "sewered", from: "value" },
  designatedForGroundwater: { kind: "groundwater-designated", from: "presence" },
  zone: { kind: "zone", from: "value" },
  natura2000: { kind: "natura2000", from: "presence" },
  onPrivateRoad: { kind: "private-road", from: "presence" },
  crossesMunicipalBorder: { kind: "municipality", from: "border" },
};

/**
 * What the layers say of a place, one answer a fact, in a fixed order; every fact is answered, if only by "no data".
 *
 * - hit: some of the place is at a feature of a layer of the kind, or within the layer's reach of one.
 * - clear: no layer of the kind is hit, and one that could be read holds all there is where the place and its reach lie.
 * - no data: anything else; also where the values of the features hit contradict each other.
 *
 * Layers of a kind are pieces of one map: a hit in one stands whatever the others lack, and one that could not be read
 * takes away the clear of the others, for it may hold what they do not. A border is crossed where features of two
 * municipalities are hit; it is not where one municipality holds the whole place.
 * Place `null`: there is nothing to ask about. Example: a dike 40 m from a coast line of reach 100 m: `atCoast`, hit, true.
 */
export function factsByPlace(place: Geometry | null, layers: readonly FactLayer[]): PlaceAnswer[] {
  const facts = Object.keys(questions) as PlaceFact[];
  if (place === null) return facts.map((fact) => noData(fact, "no-place"));
  const at = new Place(place);
  const byKind = new Map<LayerKind, OfKind>();
  for (const { kind } of Object.values(questions)) if (!byKind.has(kind)) byKind.set(kind, ask(at, kind, layers));
  return facts.map((fact) => {
    const { kind, from } = questions[fact];
    const found = byKind.get(kind)!;
    if (from === "border") return border(fact, at, found);
    return from === "value" ? valueOf(fact, found) : presence(fact, found);
  });
}

/** The facts of a place: hits and clears that have a value. What the layers cannot answer is no fact. */
export function factsFromPlace(answers: readonly PlaceAnswer[]): FactRecord {
  return Object.fromEntries(answers.flatMap(({ fact, value }) => (value === null ? [] : [[fact, value]])));
}

interface Hit {
  layer: FactLayer;
  feature: LayerFeature;
}

/** The layers of one kind, asked about one place. */
interface OfKind {
  layers: readonly FactLayer[];
  hits: Hit[];
  failed: FactLayer | undefined;
  /** The first layer that holds all there is at the place. */
  clear: FactLayer | undefined;
}

function ask(at: Place, kind: LayerKind, all: readonly FactLayer[]): OfKind {
  const layers = all.filter((layer) => layer.kind === kind);
  const failed = layers.find((layer) => layer.failed !== undefined);
  const read = layers.filter((layer) => layer.failed === undefined);
  const hits = read.flatMap((layer) =>
    layer.features
      .filter(({ geometry }) => at.isReachedBy(geometry, layer.withinM))
      .map((feature): Hit => ({ layer, feature })),
  );
  const told = hits.length === 0 && failed === undefined;
  const clear = told ? read.find(({ covers, withinM }) => covers !== null && at.isWithin(covers, withinM)) : undefined;
  return { layers, hits, failed, clear };
}

function presence(fact: PlaceFact, found: OfKind): PlaceAnswer {
  const [hit] = found.hits;
  if (hit !== undefined) return { fact, answer: "hit", value: true, layer: hit.layer.id, because: null };
  if (found.clear !== undefined) return { fact, answer: "clear", value: false, layer: found.clear.id, because: null };
  return notHit(fact, found);
}

/** Which one it is: told where all features hit say one and the same. */
function valueOf(fact: PlaceFact, found: OfKind): PlaceAnswer {
  if (found.hits.length === 0)
    return found.clear === undefined
      ? notHit(fact, found)
      : { fact, answer: "clear", value: null, layer: found.clear.id, because: null };
  const values = valuesOf(found.hits);
  const [only, ...others] = values;
  if (others.length > 0) return noData(fact, "values-contradict", { values: values.join(", ") }, found.hits[0]);
  const silent = found.hits.find(({ feature }) => feature.value === undefined);
  if (only === undefined || silent !== undefined) return noData(fact, "value-not-said", {}, silent ?? found.hits[0]);
  return { fact, answer: "hit", value: only, layer: found.hits[0]!.layer.id, because: null };
}

function border(fact: PlaceFact, at: Place, found: OfKind): PlaceAnswer {
  const [hit] = found.hits;
  if (hit === undefined) return notHit(fact, found);
  const silent = found.hits.find(({ feature }) => feature.value === undefined);
  if (silent !== undefined) return noData(fact, "value-not-said", {}, silent);
  if (valuesOf(found.hits).length > 1) return { fact, answer: "hit", value: true, layer: hit.layer.id, because: null };
  if (found.failed !== undefined) return noData(fact, "layer-failed", { layer: found.failed.title });
  return at.isWithin(together(found.hits), 0)
    ? { fact, answer: "clear", value: false, layer: hit.layer.id, because: null }
    : noData(fact, "place-not-covered", {}, hit);
}

/** The ground of all areas hit, as one. */
function together(hits: readonly Hit[]): Areal {
  const areas = hits.flatMap(({ feature: { geometry } }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? polygonsOf(geometry) : [],
  );
  return { type: "MultiPolygon", coordinates: areas };
}

/** The different values of what was hit, in UTF-16 order. */
function valuesOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.flatMap(({ feature }) => feature.value ?? []))].sort();
}

function notHit(fact: PlaceFact, { layers, failed }: OfKind): PlaceAnswer {
  if (layers.length === 0) return noData(fact, "no-layer");
  if (failed !== undefined) return noData(fact, "layer-failed", { layer: failed.title });
  return noData(fact, "place-not-covered");
}

function noData(fact: PlaceFact, code: NoDataCode, facts: Record<string, string> = {}, hit?: Hit): PlaceAnswer {
  return { fact, answer: "no-data", value: null, layer: hit?.layer.id ?? null, because: { code, facts } };
}
