import type { IsoDate, MeasureLaw, PayerFinding } from "../../shared/model/index.ts";
import { day, type Language, payerNames, shareBases } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/parts.ts";

/** The answer first, a sentence a water: which law, and who pays with which force. What is unknown is said as such. */
export function sentencesOf(law: MeasureLaw, date: IsoDate, lang: Language): string[] {
  const text = lawTexts[lang];
  return law.laws.map(({ part, title, outcome }) => {
    const several = law.laws.filter((one) => one.part.source === part.source).length > 1;
    const water =
      sourceNames[part.source][lang] + (several ? ` (${effectNames[part.effect][lang].toLowerCase()})` : "");
    const on = day(date, lang);
    const applies =
      title !== null
        ? text.appliesOne(water, on, title[lang])
        : outcome === "no"
          ? text.appliesNone(water, on)
          : text.appliesUnknown(water, on);
    const payers = law.payers.filter(
      (payer) => payer.part.source === part.source && payer.part.effect === part.effect && payer.whatIf !== true,
    );
    return `${applies} ${payersIn(payers, lang)}`;
  });
}

/** What the proposals laid over the law would change of who pays, said apart from the law. */
export function proposalIn(law: MeasureLaw, lang: Language): string {
  const proposed = law.payers.filter(({ whatIf }) => whatIf === true);
  const text = lawTexts[lang];
  return proposed.length === 0 ? text.proposedNone : text.proposed(listed(proposed, lang, "inside"));
}

function payersIn(payers: readonly PayerFinding[], lang: Language): string {
  const text = lawTexts[lang];
  const found = payers.filter(({ outcome }) => outcome === "yes");
  const untold = payers.filter(({ outcome }) => outcome === "unknown");
  const sentences = [
    ...(untold.length === 0 ? [] : [text.paysUnknown(listed(untold, lang, "inside"))]),
    ...groups(found).map((group) => paysIn(group, lang)),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  return payers.some(({ outcome }) => outcome === "cannot-decide") ? text.paysUndecided : text.noPayer;
}

/** Payers who pay the same with the same force stand in one sentence. */
function groups(payers: readonly PayerFinding[]): PayerFinding[][] {
  const byWay = new Map<string, PayerFinding[]>();
  for (const payer of payers) {
    const way = `${payer.force} ${payer.of}`;
    byWay.set(way, [...(byWay.get(way) ?? []), payer]);
  }
  return [...byWay.values()];
}

function paysIn(group: readonly PayerFinding[], lang: Language): string {
  const text = lawTexts[lang];
  const [first] = group;
  const base = first?.of === undefined ? undefined : shareBases[first.of as keyof typeof shareBases];
  const what = base === undefined ? "" : ` ${base[lang]}`;
  switch (first?.force) {
    case "must":
      return text.mustPay(listed(group, lang, "first"), what);
    case "may":
      return text.mayPay(listed(group, lang, "first"), what);
    case "guidance":
      return text.guidancePay(listed(group, lang, "inside"), what);
    default:
      return text.sourcePay(listed(group, lang, "inside"), what);
  }
}

/** Names in a sentence: "Ejere med nytte og staten"; a name with a clause in it closes that with a comma. */
function listed(payers: readonly PayerFinding[], lang: Language, place: "first" | "inside"): string {
  const names = [...new Set(payers.map(({ who }) => payerNames[who][lang]))].map((name, i) => {
    const cased = i === 0 && place === "first" ? name : name.charAt(0).toLowerCase() + name.slice(1);
    return name.includes(",") ? `${cased},` : cased;
  });
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} ${lawTexts[lang].and} ${last}`;
}
