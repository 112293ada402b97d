import type { Measure } from "../../shared/model/index.ts";
import { FactFields } from "../law/FactFields.tsx";
import type { Reply } from "../law/theLaw.ts";
import { sums } from "./sums.ts";
import { changeMeasure, theCase } from "./theCase.ts";

/** The facts that this measure's law lacks or uses, asked as the law page asks them. */
export function Facts({ measure }: { measure: Measure }) {
  const found = sums.value;
  const result = found?.calculation.measures.find(({ id }) => id === measure.id);
  const date = theCase.value?.lawAsOf ?? "";
  const replies: Reply[] =
    found === null || result === undefined
      ? []
      : [
          {
            is: "answer",
            date,
            lawVersion: found.calculation.lawVersion,
            law: { ...result.law, id: result.id, findings: result.findings, payers: result.payers },
          },
        ];
  const question = {
    sources: measure.parts.map(({ source }) => source),
    effect: measure.parts[0]?.effect ?? ("flooding" as const),
    kind: measure.kind,
    date,
    otherDate: null,
    facts: measure.facts,
  };
  return (
    <FactFields
      question={question}
      replies={replies}
      onChange={({ facts }) => changeMeasure(measure.id, (old) => ({ ...old, facts }))}
    />
  );
}
