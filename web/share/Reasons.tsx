import type { Because } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { ended } from "../parts/ended.ts";
import { language } from "../state/language.ts";

/** Reasons, one a line. */
export function Reasons({ of }: { of: readonly Because[] }) {
  return (
    <ul>
      {of.map((because, i) => (
        <li key={`${because.code}-${i}`}>{ended(becauseText(because, language.value))}</li>
      ))}
    </ul>
  );
}
