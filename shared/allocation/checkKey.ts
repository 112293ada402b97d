import type { Factor, Issue, KeyData, Layer, StreamSharing } from "../model/index.ts";

/**
 * What the shape of a key cannot say: layers that do not make the whole, steps that do not rise, rows that stand twice, streams that loop,
 * a smallest amount above the largest. `path` is where the key stands.
 */
export function checkKey(key: KeyData, path: string): Issue[] {
  const { layers, limits, outOf } = key;
  const parts = layers.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const allTyped = layers.every(({ weight }) => weight !== null);
  const { minimumOere, maximumOere } = limits ?? {};
  const bothKnown = typeof minimumOere === "number" && typeof maximumOere === "number";
  return [
    ...(outOf === undefined || !allTyped || parts === outOf
      ? []
      : [
          {
            path: `${path}/layers`,
            code: "key-layers-not-whole" as const,
            facts: { key: key.id, found: parts, expected: outOf },
          },
        ]),
    ...layers.flatMap((layer, l) => layerIssues(key, layer, `${path}/layers/${l}`)),
    ...(bothKnown && minimumOere > maximumOere
      ? [{ path: `${path}/limits`, code: "limits-crossed" as const, facts: { minimumOere, maximumOere } }]
      : []),
  ];
}

function layerIssues(key: KeyData, layer: Layer, path: string): Issue[] {
  const about = { key: key.id, layer: layer.id };
  const terms = [
    ...layer.factors.map((factor, i) => ({ factor, at: `${path}/factors/${i}` })),
    ...(layer.plus ?? []).flatMap((factors, t) =>
      factors.map((factor, i) => ({ factor, at: `${path}/plus/${t}/${i}` })),
    ),
  ];
  const { sharing } = layer;
  return [
    ...terms.flatMap(({ factor, at }) => factorIssues(factor, about, at)),
    ...(sharing?.by === "crest" && !rises(sharing.cost.map(({ heightM }) => heightM))
      ? [{ path: `${path}/sharing/cost`, code: "key-rows-not-rising" as const, facts: about }]
      : []),
    ...(sharing?.by === "crest" && !neverFalls(sharing.cost.map(({ kroner }) => kroner))
      ? [{ path: `${path}/sharing/cost`, code: "key-rows-not-rising" as const, facts: about }]
      : []),
    ...(sharing?.by === "stream" ? streamIssues(sharing, about, `${path}/sharing/sections`) : []),
  ];
}

function factorIssues(factor: Factor, about: { key: string; layer: string }, path: string): Issue[] {
  if ("steps" in factor) {
    const bounds = factor.rows.map(({ below }) => below);
    const inner = bounds.slice(0, -1);
    const good = bounds.at(-1) === null && inner.every((bound) => bound !== null) && rises(inner.map(Number));
    return good ? [] : [{ path: `${path}/rows`, code: "key-rows-not-rising", facts: about }];
  }
  return "table" in factor
    ? twice(factor.rows.map(({ of }) => of)).map(({ id, i }) => ({
        path: `${path}/rows/${i}`,
        code: "key-row-twice",
        facts: { ...about, found: id },
      }))
    : [];
}

function streamIssues({ sections }: StreamSharing, about: { key: string; layer: string }, path: string): Issue[] {
  const places = new Map(sections.map(({ id }, i) => [id, i]));
  const issues: Issue[] = twice(sections.map(({ id }) => id)).map(({ id, i }) => ({
    path: `${path}/${i}/id`,
    code: "key-row-twice",
    facts: { ...about, found: id },
  }));
  sections.forEach(({ to }, i) => {
    if (to !== null && !places.has(to))
      issues.push({ path: `${path}/${i}/to`, code: "key-section-not-found", facts: { section: to, key: about.key } });
  });
  if (issues.length > 0) return issues;
  const loop = sections.findIndex(({ id }) => runsInCircle(id, sections, places));
  return loop < 0
    ? []
    : [{ path: `${path}/${loop}/to`, code: "stream-loops", facts: { section: sections[loop]!.id, key: about.key } }];
}

function runsInCircle(from: string, sections: StreamSharing["sections"], places: ReadonlyMap<string, number>): boolean {
  let at: string | null = from;
  for (let steps = 0; at !== null && steps <= sections.length; steps++) at = sections[places.get(at)!]!.to;
  return at !== null;
}

const rises = (numbers: readonly number[]): boolean => numbers.every((one, i) => i === 0 || one > numbers[i - 1]!);
const neverFalls = (numbers: readonly number[]): boolean =>
  numbers.every((one, i) => i === 0 || one >= numbers[i - 1]!);

function twice(ids: readonly string[]): { id: string; i: number }[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [{ id, i }] : []));
}
