import type { Because, OwnerSheet, PlainWords, SheetLaw } from "../../model/index.ts";
import { becauseText } from "../because.ts";
import type { Language } from "../language.ts";
import { partyNames } from "../law.ts";
import { day } from "../numbers.ts";
import type { SheetSection, SheetTopic, Worded } from "./inWords.ts";
import { listed, stopped } from "./sentences.ts";
import { sheetWords } from "./words.ts";

type Says = Pick<SheetSection, "says" | "tables">;

const said = (says: readonly string[]): Says => ({ says: [...says], tables: [] });

/** Who decides, how to object and to complain, and what is known of the emergency service. */
export const lawSections: Record<
  Extract<SheetTopic, "decides" | "object" | "complain" | "emergency">,
  (given: Worded) => Says
> = {
  decides: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const { law } = sheet;
    const who = law.decides.map((party) => partyNames[party as keyof typeof partyNames][lang]);
    return said([
      who.length === 0 ? text.decidersUnknown : text.deciders(listed(who, text.and)),
      ...inLaw(law, lang),
      ...(law.coastal ? [text.mayCharge] : []),
      ...law.noAct.map((source) => text.noAct(text.threat[source])),
      ...law.actUnknown.map((source) => text.actUnknown(text.threat[source])),
      text.draft,
    ]);
  },
  object: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const { hearing } = sheet;
    return said([
      hearing === null
        ? text.hearingUnknown
        : hearing === "none"
          ? text.hearingNone
          : text.hearing(day(hearing.from, lang), day(hearing.to, lang)),
      text.howToObject,
      text.correct,
      text.asCorrect,
    ]);
  },
  complain: ({ sheet, lang }) => {
    const text = sheetWords[lang];
    const { decision, law } = sheet;
    const routes = law.complaint.length === 0 ? [text.complaintNotRead] : reasons(law.complaint, lang);
    if (decision === null) return said([text.decisionUnknown, ...routes]);
    if (decision === "none") return said([text.complainNone, ...routes]);
    const { decidedOn, notifiedOn, complainBy } = decision;
    const last = complainBy === null ? text.complainUnknown : text.complainLast(day(complainBy, lang));
    return said([text.decided(day(decidedOn, lang)), notifiedOn === null ? text.complainNotBegun : last, ...routes]);
  },
  emergency: ({ sheet, lang }) => {
    return said([...emergencySays(sheet, lang), ...coverSays(sheet.law, lang)]);
  },
};

function emergencySays({ emergency }: OwnerSheet, lang: Language): string[] {
  const text = sheetWords[lang];
  if (emergency === null) return [text.emergencyUnknown, text.emergencyAsk];
  const { does, doesNot, source, asOf } = emergency;
  const told = (words: PlainWords, own: (says: string) => string, danish: (says: string) => string) =>
    stopped(lang === "en" && words.en === undefined ? danish(words.da) : own(words[lang] ?? words.da));
  return [
    does === undefined ? text.emergencyDoesUnknown : told(does, text.emergencyDoes, text.emergencyDoesInDanish),
    doesNot === undefined
      ? text.emergencyNotUnknown
      : told(doesNot, text.emergencyDoesNot, text.emergencyDoesNotInDanish),
    text.emergencySource(source, day(asOf, lang)),
  ];
}

/** Provisions by their act: "Kystbeskyttelsesloven § 1 a og § 3". */
function inLaw({ provisions }: SheetLaw, lang: Language): string[] {
  const text = sheetWords[lang];
  const byAct = new Map<string, string[]>();
  for (const { act, at } of provisions) byAct.set(act[lang], [...(byAct.get(act[lang]) ?? []), at]);
  return [...byAct].map(([act, at]) => text.inLaw(text.ofAct(listed(at, text.and), act)));
}

/** That facts are missing is said once, in short words; the questions themselves stand on the page of the law. */
function coverSays({ cover }: SheetLaw, lang: Language): string[] {
  const known = cover.filter(({ code }) => code !== "facts-missing-for-provision");
  const told = reasons(known, lang);
  return known.length === cover.length ? told : [sheetWords[lang].coverUnknown, ...told];
}

const reasons = (of: readonly Because[], lang: Language): string[] =>
  of.map((because) => stopped(becauseText(because, lang)));
