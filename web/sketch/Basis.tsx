import { becauseText } from "../../shared/texts/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** What was checked, what was assumed, and which law and case the numbers are of. */
export function Basis() {
  const text = words(sketch);
  const lang = language.value;
  const found = sums.value;
  if (found === null) return null;
  const { checks, assumptions, caseHash, lawVersion } = found.calculation;
  return (
    <>
      <h3>{text.checks}</h3>
      <ul class="checks">
        {checks.map(({ rule, outcome, because }) => (
          <li key={rule} class={`check check--${outcome}`}>
            {outcome === "cannot-tell" ? (
              <UnknownTag says={text.check[outcome]} />
            ) : (
              <strong>{text.check[outcome]}:</strong>
            )}{" "}
            {becauseText(because, lang)}
          </li>
        ))}
      </ul>
      <h3>{text.assumptions}</h3>
      <ul>
        {assumptions.map((because, i) => (
          <li key={i}>{becauseText(because, lang)}</li>
        ))}
      </ul>
      <p class="small soft hash">
        {text.caseHash}: {caseHash}. {text.lawVersion}: {lawVersion}
      </p>
    </>
  );
}
