import type { IsoDate, MeasureLaw, PayerFinding } from "../../shared/model/index.ts";
import { day, type Language, payerNames } from "../../shared/texts/index.ts";
import { law as lawTexts, sourceNames } from "../../shared/texts/pages/index.ts";

/** The answer first, a sentence a water: which law, and who pays with which force. What is unknown is said as such. */
export function sentencesOf(law: MeasureLaw, date: IsoDate, lang: Language): string[] {
  const text = lawTexts[lang];
  return law.laws.map(({ part, title, outcome }) => {
    const water = sourceNames[part.source][lang];
    const on = day(date, lang);
    const applies =
      title !== null
        ? text.appliesOne(water, on, title[lang])
        : outcome === "no"
          ? text.appliesNone(water, on)
          : text.appliesUnknown(water, on);
    const payers = law.payers.filter((payer) => payer.part.source === part.source && payer.part.effect === part.effect);
    return `${applies} ${payersIn(payers, lang)}`;
  });
}

function payersIn(payers: readonly PayerFinding[], lang: Language): string {
  const text = lawTexts[lang];
  const found = payers.filter(({ outcome }) => outcome === "yes");
  if (found.length === 0) {
    if (payers.some(({ outcome }) => outcome === "unknown")) return text.paysUnknown;
    return payers.some(({ outcome }) => outcome === "cannot-decide") ? text.paysUndecided : text.noPayer;
  }
  const forces = [...new Set(found.map(({ force }) => verb(force)))];
  return forces
    .map((force) => {
      const names = [
        ...new Set(found.filter((payer) => verb(payer.force) === force).map(({ who }) => payerNames[who][lang])),
      ];
      return `${listed(names, text.and)} ${text.pays[force]}.`;
    })
    .join(" ");
}

function verb(force: PayerFinding["force"]): "must" | "may" | "other" {
  return force === "must" || force === "may" ? force : "other";
}

function listed(names: readonly string[], and: string): string {
  const small = names.map((name, i) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return small.length < 2 ? small.join("") : `${small.slice(0, -1).join(", ")} ${and} ${small[small.length - 1]}`;
}
