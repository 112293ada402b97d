import type { Payer } from "../model/index.ts";
import type { Bilingual } from "./language.ts";

/** Who a payer is, as people say it. */
export const payerNames: Record<Payer, Bilingual> = {
  "owners-with-benefit": { da: "Ejere med nytte", en: "Owners who benefit" },
  "municipality-as-authority": { da: "Kommunen som myndighed", en: "The municipality as authority" },
  "municipality-as-owner": { da: "Kommunen som ejer", en: "The municipality as owner" },
  "utility-tariff": { da: "Forsyningen over taksten", en: "The utility, by tariff" },
  state: { da: "Staten", en: "The state" },
  foundation: { da: "Fond", en: "Foundation" },
  "road-owners": { da: "Vejejere", en: "Road owners" },
  "line-owners": { da: "Ledningsejere", en: "Line owners" },
  "project-owner": { da: "Projektets ejer", en: "The project's owner" },
  "requesting-party": { da: "Den, der ønsker mere", en: "The party who asks for more" },
};

/** The payers, and what is taken off before any of them is asked: the steps of the waterfall after the gross cost. */
export const stepNames: Record<"recreation" | Payer, Bilingual> = {
  ...payerNames,
  recreation: { da: "Rekreation, holdt uden for ejernes del", en: "Recreation, kept out of the owners' part" },
};
