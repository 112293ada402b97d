import type { Because, Bilingual, Finding, FloodSource, MeasureResult, SheetLaw } from "../model/index.ts";

/** The act that a provision stands in. */
export type ActOf = (provision: string) => Bilingual;

const whoDecidesOrPays = new Set<Finding["topic"]>(["start", "decides", "payer"]);
const binding = new Set<Finding["force"]>(["must", "may"]);

/** What the law says of the works that a unit takes part in, each thing once. */
export function sheetLaw(measures: readonly MeasureResult[], actOf: ActOf): SheetLaw {
  const findings = measures.flatMap((measure) => measure.findings.filter(({ whatIf }) => whatIf !== true));
  const laws = measures.flatMap(({ law }) => law.laws);
  const sources = (of: typeof laws): FloodSource[] => [...new Set(of.map(({ part }) => part.source))];
  const provisions = findings
    .filter(({ topic, outcome, force }) => whoDecidesOrPays.has(topic) && outcome === "yes" && binding.has(force))
    .flatMap(({ provision, at }) => (provision === null ? [] : [{ act: actOf(provision), at }]));
  const nature = findings.filter(({ provision }) => provision === "natura-2000").map(({ outcome }) => outcome);
  return {
    decides: [...new Set(measures.flatMap(({ law }) => law.decides))],
    provisions: once(provisions),
    noAct: sources(laws.filter(({ act, outcome }) => act === null && outcome === "no")),
    actUnknown: sources(laws.filter(({ outcome }) => outcome === "unknown" || outcome === "cannot-decide")),
    coastal: findings.some(({ provision, outcome }) => provision === "kbl-9a" && outcome === "yes"),
    hearing: once(measures.flatMap(({ law }) => law.hearing)),
    complaint: once(measures.flatMap(({ law }) => law.complaint)),
    open: once(measures.flatMap(({ law }) => law.open)),
    cover: once(findings.filter(({ topic }) => topic === "cover").map(({ because }): Because => because)),
    // One that may stop the works weighs more than one of which it is not known, and that more than a no.
    nature: nature.find((one) => one === "yes") ?? nature.find((one) => one !== "no") ?? nature[0] ?? null,
  };
}

function once<T>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
