import type { Issue, KeyData, StreamSharing } from "../model/index.ts";
import type { SharedWorks } from "./shareCrest.ts";
import type { UnitTable } from "./unitTable.ts";

/**
 * A stream's works by section, each shared by those who answer for it.
 *
 *   x_i = Σ_{sections j that unit i pays for} c_j · w_i / W_j
 *
 * c_j    kr, cost of section j;  w_i the unit's weight;  W_j = Σ w over all who pay for j
 * `local`       those on j (local responsibility sharing)
 * `upstream`    those on j and on every section above it (upstream equal sharing with w = 1; Ontario's section method with w = hectares × runoff)
 * `downstream`  those on j and on every section below it (downstream equal sharing)
 * Not rounded. Sources: Ni & Wang 2007; Dong, Ni & Wang 2012 (trees). A unit that comes in downstream of a section never raises what
 * those above pay for it under `upstream`, for it does not pay for that section at all.
 * Issues: `key-weights-missing` (no sections), `class-missing` (a unit without a section), `key-section-not-found`,
 * `section-without-parcels` where nobody answers for a section that costs something.
 * Example: costs 12, 6, 9 from the top, one unit each → local 12, 6, 9; upstream 18, 6, 3; downstream 4, 7, 16.
 */
export function shareStream(
  { sections, rule }: StreamSharing,
  weights: Float64Array,
  table: UnitTable,
  key: KeyData,
  path: string,
): SharedWorks {
  if (sections.length === 0)
    return {
      ok: false,
      issues: [{ path, code: "key-weights-missing", facts: { key: key.id, layer: "stream", factor: "sections" } }],
    };
  const placeOf = new Map(sections.map(({ id }, i) => [id, i]));
  const lies = table.classes("section");
  const issues: Issue[] = [];
  const own = new Float64Array(sections.length);
  const place = Int32Array.from(lies, (section, i) => {
    if (weights[i] === 0) return -1;
    const id = table.ids[i]!;
    if (section === null) {
      issues.push({ path: `/parcels/${id}`, code: "class-missing", facts: { id, table: "section", key: key.id } });
      return -1;
    }
    const found = placeOf.get(section);
    if (found === undefined) {
      issues.push({ path: `/parcels/${id}`, code: "key-section-not-found", facts: { id, section, key: key.id } });
      return -1;
    }
    own[found]! += weights[i]!;
    return found;
  });
  if (issues.length > 0) return { ok: false, issues };

  const to = sections.map((section) => (section.to === null ? -1 : placeOf.get(section.to)!));
  const fromTop = inOrder(to);
  const paying = payersOf(rule, own, to, fromTop);
  const unpaid = sections.find(({ kroner }, j) => kroner > 0 && paying[j] === 0);
  if (unpaid !== undefined)
    return {
      ok: false,
      issues: [{ path, code: "section-without-parcels", facts: { section: unpaid.id, kroner: unpaid.kroner } }],
    };
  const rate = sections.map(({ kroner }, j) => (kroner === 0 ? 0 : kroner / paying[j]!));
  // What one unit of weight on a section pays: the rates of all sections that it pays for.
  if (rule === "upstream") for (const j of fromTop.toReversed()) if (to[j]! >= 0) rate[j]! += rate[to[j]!]!;
  if (rule === "downstream") for (const j of fromTop) if (to[j]! >= 0) rate[to[j]!]! += rate[j]!;
  return { ok: true, kroner: weights.map((weight, i) => (place[i]! < 0 ? 0 : weight * rate[place[i]!]!)) };
}

function payersOf(
  rule: StreamSharing["rule"],
  own: Float64Array,
  to: readonly number[],
  fromTop: readonly number[],
): Float64Array {
  const paying = own.slice();
  if (rule === "upstream") for (const j of fromTop) if (to[j]! >= 0) paying[to[j]!]! += paying[j]!;
  if (rule === "downstream") for (const j of fromTop.toReversed()) if (to[j]! >= 0) paying[j]! += paying[to[j]!]!;
  return paying;
}

/** Places so that each section comes before the one it runs to. `checkKey` has refused those that loop. */
function inOrder(to: readonly number[]): number[] {
  const above = to.map(() => 0);
  for (const j of to) if (j >= 0) above[j]! += 1;
  const order = to.flatMap((_, j) => (above[j] === 0 ? [j] : []));
  for (const j of order) {
    const next = to[j]!;
    if (next < 0) continue;
    above[next]! -= 1;
    if (above[next] === 0) order.push(next);
  }
  return order;
}
