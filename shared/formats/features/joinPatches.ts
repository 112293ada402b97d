type Ring = number[][];

/**
 * Patches of one surface, or members of several together, as the fewest polygons: where two share an edge, from corner to corner, the edge goes. Patches that cannot be joined
 * so (an edge that meets the middle of another, rings that touch in a point) come back as they are: whether that is sound is asked later.
 * Example: two squares side by side become one ring of six corners.
 */
export function joinPatches(patches: Ring[][]): Ring[][] {
  if (patches.length < 2) return patches;
  let sharesEdges = false;
  const edges = new Map<string, [from: number[], to: number[]]>();
  for (const rings of patches)
    for (const [i, ring] of rings.entries()) {
      // Outer rings one way, holes the other: a shared edge is run both ways.
      const turned = twiceArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse();
      for (let at = 1; at < turned.length; at++) {
        const [from, to] = [turned[at - 1]!, turned[at]!];
        const [there, back] = [`${nameOf(from)} ${nameOf(to)}`, `${nameOf(to)} ${nameOf(from)}`];
        if (edges.has(there)) return patches;
        if (edges.delete(back)) sharesEdges = true;
        else edges.set(there, [from, to]);
      }
    }
  if (!sharesEdges) return patches;
  const rings = ringsOf([...edges.values()]);
  if (rings === null) return patches;
  const outer = rings.filter((ring) => twiceArea(ring) > 0);
  const holes = rings.filter((ring) => twiceArea(ring) <= 0);
  const [only, ...others] = outer;
  if (only !== undefined && others.length === 0) return [[only, ...holes]];
  return holes.length === 0 && outer.length > 0 ? outer.map((ring) => [ring]) : patches;
}

const nameOf = ([x, y]: number[]): string => `${x},${y}`;

/** Edges end to end; null: from some corner there is more than one way on. */
function ringsOf(edges: readonly (readonly [number[], number[]])[]): Ring[] | null {
  const onward = new Map(edges.map(([from, to]) => [nameOf(from), to]));
  if (onward.size !== edges.length) return null;
  const rings: Ring[] = [];
  for (const [start] of edges) {
    if (!onward.has(nameOf(start))) continue;
    const ring = [start];
    for (let at = onward.get(nameOf(start)); at !== undefined; at = onward.get(nameOf(at))) {
      onward.delete(nameOf(ring.at(-1)!));
      ring.push(at);
    }
    if (nameOf(ring.at(-1)!) !== nameOf(start)) return null;
    rings.push(ring);
  }
  return rings;
}

/** Twice the area it encloses, above zero where it runs anticlockwise; counted from its first corner. */
function twiceArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x, y] = ring[i - 1]!;
    const [nextX, nextY] = ring[i]!;
    twice += (x! - x0!) * (nextY! - y0!) - (nextX! - x0!) * (y! - y0!);
  }
  return twice;
}
