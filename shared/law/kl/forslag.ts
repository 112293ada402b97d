import type { Finding, FloodSource, LawCode, LawTopic, Part, PayerFinding } from "../../model/index.ts";
import { provisionOf } from "../provisions.ts";
import { allSources, type Claim } from "../rule.ts";

/** One of KL's proposals: what it would have changed. It is never law, whatever the day. */
interface Proposal {
  provision: string;
  topic: LawTopic;
  sources: readonly FloodSource[];
  code: LawCode;
  payer?: Claim;
}

const proposals: readonly Proposal[] = [
  {
    provision: "kl-forslag-grundvand",
    topic: "payer",
    sources: ["groundwater"],
    code: "kl-groundwater-duty",
    payer: { who: "utility-tariff", share: 1 },
  },
  {
    provision: "kl-forslag-fuld-finansiering",
    topic: "payer",
    sources: ["cloudburst"],
    code: "kl-full-financing",
    payer: { who: "utility-tariff", share: 1 },
  },
  { provision: "kl-forslag-grundvandsnoegle", topic: "payer", sources: ["groundwater"], code: "kl-groundwater-key" },
  { provision: "kl-forslag-tilbageholdelse", topic: "payer", sources: ["stream"], code: "kl-retention-in-key" },
  { provision: "kl-forslag-vejlov", topic: "payer", sources: ["stream"], code: "kl-road-law-keys" },
  { provision: "kl-forslag-faste-modeller", topic: "payer", sources: ["sea"], code: "kl-fixed-models" },
  { provision: "kl-forslag-initiativret", topic: "start", sources: ["stream"], code: "kl-right-to-start" },
  { provision: "kl-forslag-laan", topic: "financing", sources: allSources, code: "kl-loans-for-all" },
  { provision: "kl-forslag-kystfond", topic: "financing", sources: ["sea"], code: "kl-coast-fund" },
  { provision: "kl-forslag-forsikring", topic: "financing", sources: allSources, code: "kl-insurance-surcharge" },
  { provision: "kl-forslag-realkredit", topic: "financing", sources: allSources, code: "kl-mortgage-limits" },
  { provision: "kl-forslag-ejerstrategi", topic: "works", sources: ["cloudburst"], code: "kl-ownership-strategy" },
  { provision: "kl-forslag-anlaegsloft", topic: "works", sources: allSources, code: "kl-outside-ceiling" },
  { provision: "kl-forslag-klagenaevn", topic: "complaint", sources: allSources, code: "kl-one-complaint-body" },
  { provision: "kl-forslag-flytning", topic: "financing", sources: allSources, code: "kl-help-to-move" },
];

/** What KL's proposals would have said of a measure's parts; every finding and payer carries `whatIf`. */
export function proposalsOn(parts: readonly Part[]): { findings: Finding[]; payers: PayerFinding[] } {
  const hits = proposals.flatMap((proposal) => {
    const about = parts.filter(({ source }) => proposal.sources.includes(source));
    const said = proposal.payer === undefined ? about.slice(0, 1) : about;
    return said.map((part) => ({ part, proposal }));
  });
  return {
    findings: hits.map(({ part, proposal: { provision, topic, code } }): Finding => {
      const { at, review } = provisionOf(provision);
      const because = { code, facts: {} };
      return { provision, at, topic, part, outcome: "yes", force: null, missing: [], review, because, whatIf: true };
    }),
    payers: hits.flatMap(({ part, proposal: { provision, payer } }): PayerFinding[] =>
      payer === undefined ? [] : [{ ...payer, part, outcome: "yes", force: null, provision, whatIf: true }],
    ),
  };
}
