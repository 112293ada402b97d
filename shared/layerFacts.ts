/** Facts of measures that map layers answer: they fill in what nobody has typed, and say so. */
import { factsByPlace, factsFromPlace, groundOfArea } from "./geo/index.ts";
import { checkMeasure } from "./law/index.ts";
import type {
  Area,
  AssumptionCode,
  Because,
  CaseFile,
  FactLayer,
  FactRecord,
  Geometry,
  Measure,
  PlaceAnswer,
} from "./model/index.ts";

/** Where a measure is: as drawn, else the ground of its area, else that of the case's. Null: nowhere yet. */
export function placeOfMeasure(measure: Measure, sag: CaseFile): Geometry | null {
  if (measure.geometry !== null) return measure.geometry;
  const area: Area | null = measure.area ?? sag.area;
  return area === null ? null : groundOfArea(area, sag.parcels);
}

export interface LayerFacts {
  /** The measures, each with the facts that are typed and, for those that are not, what the layers say. */
  measures: Measure[];
  assumptions: (Because & { code: AssumptionCode })[];
}

/**
 * The measures of a case with the facts of its map layers filled in. A typed fact wins; where a layer says another thing,
 * an assumption tells both. Example: `zone` not typed, and a zone layer hit by the measure says `rural`: `zone: "rural"`,
 * with the assumption `fact-from-layer`. What a layer says that cannot hold together with what else is known is not used:
 * it stays unknown, and is said.
 */
export function withLayerFacts(sag: CaseFile): LayerFacts {
  if (sag.layers.length === 0) return { measures: sag.measures, assumptions: [] };
  const asked = new Map<Area, PlaceAnswer[]>();
  const said = new Said(sag.layers);
  const measures = sag.measures.map((measure) => {
    const answers = answersFor(measure, sag, asked);
    const contradicted = contradictions(measure, answers);
    for (const answer of answers) said.add(answer, measure, contradicted.get(answer.fact));
    const used = answers.filter(({ fact }) => !contradicted.has(fact));
    return { ...measure, facts: { ...factsFromPlace(used), ...measure.facts } };
  });
  return { measures, assumptions: said.assumptions() };
}

/** Measures without a shape of their own lie in the same area: it is asked about once. */
function answersFor(measure: Measure, sag: CaseFile, asked: Map<Area, PlaceAnswer[]>): PlaceAnswer[] {
  const area = measure.geometry === null ? (measure.area ?? sag.area) : null;
  const known = area === null ? undefined : asked.get(area);
  if (known !== undefined) return known;
  const answers = factsByPlace(placeOfMeasure(measure, sag), sag.layers);
  if (area !== null) asked.set(area, answers);
  return answers;
}

interface Other {
  other: string;
  otherValue: FactRecord[string];
}

/** Facts of layers that cannot hold together with another fact, typed or of a layer, each with that other. */
function contradictions(measure: Measure, answers: readonly PlaceAnswer[]): Map<string, Other> {
  const facts = { ...factsFromPlace(answers), ...measure.facts };
  const found = new Map<string, Other>();
  for (const { code, facts: pair } of checkMeasure({ kind: measure.kind, sources: [], facts }, "")) {
    if (code !== "facts-contradict") continue;
    const [fact, other] = [String(pair.fact), String(pair.other)];
    if (!Object.hasOwn(measure.facts, fact)) found.set(fact, { other, otherValue: facts[other]! });
    if (!Object.hasOwn(measure.facts, other)) found.set(other, { other: fact, otherValue: facts[fact]! });
  }
  return found;
}

/** What is to be said of the facts found: one line a fact, value and layer, with the measures that it is of. */
class Said {
  readonly #layers: ReadonlyMap<string, FactLayer>;
  readonly #found = new Map<string, { facts: Because["facts"]; measures: string[] }>();
  readonly #against: LayerFacts["assumptions"] = [];

  constructor(layers: readonly FactLayer[]) {
    this.#layers = new Map(layers.map((layer) => [layer.id, layer]));
  }

  add({ fact, value, layer }: PlaceAnswer, { id, facts }: Measure, contradicted: Other | undefined): void {
    if (value === null || layer === null) return;
    const typed = facts[fact];
    const { title } = this.#layers.get(layer)!;
    if (contradicted !== undefined) {
      this.#against.push({
        code: "layer-fact-contradicts",
        facts: { measure: id, fact, value, layer: title, ...contradicted },
      });
    } else if (typed === undefined) {
      const line = this.#found.get(`${fact} ${value} ${layer}`) ?? {
        facts: { fact, value, layer: title },
        measures: [],
      };
      line.measures.push(id);
      this.#found.set(`${fact} ${value} ${layer}`, line);
    } else if (typed !== value) {
      this.#against.push({
        code: "typed-fact-against-layer",
        facts: { measure: id, fact, typed, found: value, layer: title },
      });
    }
  }

  assumptions(): LayerFacts["assumptions"] {
    const found = [...this.#found.values()].map(({ facts, measures }) => ({
      code: "fact-from-layer" as const,
      facts: { ...facts, measures: measures.join(", ") },
    }));
    return [...found, ...this.#against];
  }
}
