import type { Because, MeasureResult } from "../../shared/model/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { late } from "../parts/late.tsx";
import { words } from "../state/language.ts";
import { sums } from "./sums.ts";

const Remarks = late(async () => (await import("../law/AnswerSection.tsx")).Remarks);

/** What boards and practice have said of keys; the rest is about the works. */
const aboutTheKey: readonly unknown[] = ["r-uniform", "r-erosion-range", "r-no-flat-unit", "r-utilities", "ledninger"];

/** At the choice of key: what such keys have met, and what is left out of the bill, of every measure that shares by it. */
export function KeyWarnings() {
  const own = new Set(sums.value?.of.keys.map(({ measure }) => measure));
  return (
    <Warnings
      of={(sums.value?.calculation.measures ?? [])
        .filter(({ id }) => !own.has(id))
        .flatMap(({ law }) => [...law.warnings.filter(isAboutTheKey), ...law.notCharged])}
    />
  );
}

/** At a measure: what its works and its waters meet in practice. */
export function WorksWarnings({ measure }: { measure: MeasureResult["id"] }) {
  const line = sums.value?.calculation.measures.find(({ id }) => id === measure);
  return <Warnings of={line?.law.warnings.filter((one) => !isAboutTheKey(one)) ?? []} />;
}

const isAboutTheKey = ({ facts }: Because): boolean => aboutTheKey.includes(facts.provision);

function Warnings({ of }: { of: readonly Because[] }) {
  const told = of.filter(({ facts }) => facts.outcome !== "unknown");
  const once = told.filter((one, i) => told.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
  if (once.length === 0) return null;
  return (
    <section class="notice notice--warn" aria-label={words(sketchForms).practice}>
      <p>
        <strong>{words(sketchForms).practice}</strong>
      </p>
      <Remarks of={once} />
    </section>
  );
}
