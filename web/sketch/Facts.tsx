import { classify } from "../../shared/law/index.ts";
import type { FactRecord, Measure } from "../../shared/model/index.ts";
import { askedFacts } from "../law/askedFacts.ts";
import { FactFields } from "../law/FactFields.tsx";
import { changeMeasure, theCase } from "./theCase.ts";

/** The facts that this measure's law lacks or uses, asked as the law page asks them. */
export function Facts({ measure }: { measure: Measure }) {
  const { id, kind, parts, facts } = measure;
  const lawAsOf = theCase.value?.lawAsOf;
  if (lawAsOf === undefined) return null;
  const sources = [...new Set(parts.map(({ source }) => source))];
  const effects = [...new Set(parts.map(({ effect }) => effect))];
  const lawsWith = (other: FactRecord) =>
    classify(lawAsOf, [{ id, kind, sources, effects, parts, facts: other }]).measures;
  return (
    <FactFields
      asked={askedFacts(facts, lawsWith)}
      facts={facts}
      onFacts={(next) => changeMeasure(id, (old) => ({ ...old, facts: next }))}
    />
  );
}
