import type { OwnerSheet, SheetLoan, SheetWorks } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { wholeKroner } from "../numbers.ts";
import { kindNames } from "../pages/parts.ts";
import type { Worded } from "./inWords.ts";
import { sheetWords } from "./words.ts";

/** Who builds and runs the works, what of them falls under the municipal construction ceiling, and who stands behind the loan. */
export function buildsSays({ sheet, lang }: Worded): string[] {
  const { works, loan } = sheet;
  const text = sheetWords[lang];
  return [
    ...(works.length === 0 ? [text.worksNone] : [...whoSays(works, lang), ...ceilingSays(works, lang)]),
    ...(loan === null ? [] : loanSays(loan, lang)),
  ];
}

/** Once where it is the same of all works, else of each by its name. */
function whoSays(works: OwnerSheet["works"], lang: Language): string[] {
  const text = sheetWords[lang];
  const of = ({ builder, runBy }: SheetWorks): string =>
    `${text.builders[builder as keyof typeof text.builders] ?? text.builderUnknown} ${runBy === null ? text.runnerUnknown : text.runners[runBy]}`;
  const says = works.map(of);
  return new Set(says).size === 1
    ? says.slice(0, 1)
    : works.map(({ title, kind }, i) => text.ofWorks(title ?? kindNames[kind][lang], says[i]!));
}

function ceilingSays(works: OwnerSheet["works"], lang: Language): string[] {
  const text = sheetWords[lang];
  const known = works.flatMap(({ ceiling }) => ceiling.oere ?? []);
  const sum = known.reduce<number>((all, one) => all + one, 0);
  if (known.length < works.length) return [text.ceilingUnknown, text.ceilingIs];
  return sum === 0 ? [text.ceilingNothing] : [text.ceiling(wholeKroner(sum, lang)), text.ceilingIs];
}

function loanSays({ guaranteed, found }: SheetLoan, lang: Language): string[] {
  const text = sheetWords[lang];
  const told = found.map((finding) => text.loanFound[finding]);
  if (guaranteed === null) return [text.guaranteeUnknown, ...told];
  if (!guaranteed) return [text.notGuaranteed, ...told];
  const frame = found.includes("guarantee-outside-loan-frame") ? [] : [text.loanFrameUnknown];
  return [text.guaranteed, text.guaranteePrice, ...told, ...frame];
}
