import type { Ceiling, CeilingCode, Finding, Oere, WaterfallStep } from "../model/index.ts";
import { oere } from "../money/index.ts";

const provision = "kl-anlaegsloft";

/** Who may turn out to be the municipality: a project's owner is where it is the municipality's road. */
const maybeMunicipality: readonly WaterfallStep["step"][] = [
  "municipality-as-authority",
  "municipality-as-owner",
  "project-owner",
];

/**
 * The kroner of a measure that fall under the municipal construction ceiling (anlægsloft).
 *
 * All of the gross cost where the municipality builds, by KL's statement of January 2020; nothing where another builds and the
 * municipality pays none of it. What it pays of another's works, and whether grants are taken off where it builds, is not read
 * anywhere: the first cannot be told, the second is said with the amount. On a day without a source nothing can be told.
 * Example: a sluice to 45 mio kr. that the municipality builds, 15 of it from a foundation → 45 mio kr.
 */
export function ceilingOf(
  findings: readonly Finding[],
  steps: readonly WaterfallStep[],
  /** Of the owners' part, by a limit or a relief. */
  leftToMunicipalityOere: Oere,
): Ceiling {
  const gross = steps.find(({ step }) => step === "gross")?.oere ?? oere(0);
  const found = findings.find((finding) => finding.provision === provision && finding.whatIf !== true);
  const say = (code: CeilingCode, amount: Oere | null): Ceiling => ({
    ...{ oere: amount, provision },
    because: { code, facts: {} },
  });
  if (found?.outcome === "yes") return say("ceiling-municipality-builds", gross);
  if (found?.outcome !== "no")
    return say(
      found?.missing.includes("builder") === true ? "ceiling-builder-not-told" : "ceiling-not-read-on-this-date",
      null,
    );
  const municipal = steps.some(
    ({ step, oere: amount, because: { facts } }) =>
      amount > 0 &&
      (maybeMunicipality.includes(step) ||
        (step === "recreation" && (facts.paidBy === null || maybeMunicipality.some((who) => who === facts.paidBy)))),
  );
  return municipal || leftToMunicipalityOere > 0
    ? say("ceiling-municipal-part-not-told", null)
    : say("ceiling-others-build", oere(0));
}
