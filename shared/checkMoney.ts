import type { CaseFile, Cost, Issue } from "./model/index.ts";
import { besideWorks } from "./money/index.ts";

/**
 * What is wrong with a single contribution: neither an amount nor a share, or both; a role of the state that another payer has.
 * Issues: `contribution-amount-or-share`, `contribution-as-of-state`.
 */
export function contributionIssues({ financing }: CaseFile): Issue[] {
  return financing.contributions.flatMap(({ id, who, oere, share, as }, i): Issue[] => {
    const path = `/financing/contributions/${i}`;
    return [
      ...((oere === undefined) === (share === undefined)
        ? [
            {
              path,
              code: "contribution-amount-or-share" as const,
              facts: { contribution: id, both: oere !== undefined },
            },
          ]
        : []),
      ...(as === undefined || who === "state"
        ? []
        : [{ path: `${path}/as`, code: "contribution-as-of-state" as const, facts: { contribution: id, as, who } }]),
    ];
  });
}

/**
 * What of the measures' costs cannot be computed: asked before the sums, for a case that is being typed may stand so for a while.
 * Issues: `cost-part-exceeds-cost`, `vat-rate-without-vat`, `recreation-contradicts`.
 */
export function costIssues({ measures }: Pick<CaseFile, "measures">): Issue[] {
  return measures.flatMap(({ id, cost, facts }, i) => {
    const path = `/measures/${i}/cost`;
    return [
      ...partIssues(cost, id, path),
      ...(cost.vatRate !== undefined && cost.vat === "not-applicable"
        ? [{ path: `${path}/vatRate`, code: "vat-rate-without-vat" as const, facts: { measure: id } }]
        : []),
      ...((cost.recreationOere ?? 0) > 0 && facts.recreation === false
        ? [{ path: `${path}/recreationOere`, code: "recreation-contradicts" as const, facts: { measure: id } }]
        : []),
    ];
  });
}

/** A part of the cost is no more than the cost; recreation bears VAT where a rate is typed, and is of what bears it. */
function partIssues(cost: Cost, measure: string, path: string): Issue[] {
  const { worksOere, recreationOere = 0, vatFreeOere = 0, vatRate } = cost;
  const lines = worksOere + besideWorks(cost);
  const most = vatRate === undefined ? lines : lines - vatFreeOere;
  const above = (field: "recreationOere" | "vatFreeOere", foundOere: number, mostOere: number): Issue[] =>
    foundOere <= mostOere
      ? []
      : [
          {
            path: `${path}/${field}`,
            code: "cost-part-exceeds-cost",
            facts: { measure, part: field, foundOere, mostOere },
          },
        ];
  const free = above("vatFreeOere", vatFreeOere, lines);
  return free.length > 0 ? free : above("recreationOere", recreationOere, most);
}
