const da = {
  title: "Hvad hvis samfundet betalte med?",
  lead: "KL foreslog i januar 2020 en fond og et tillæg på forsikringer. Det er ikke lov, og det flytter intet beløb i sagen.",
  // the fund
  fund: "Point i KL's fond",
  fundLead:
    "KL nævner kriterierne, men ingen vægte, og ikke hvad point giver. Vægtene og måden at måle på er vores; ret vægtene.",
  criterion: "Kriterium",
  met: "Opfyldt",
  upTo: (weight: string) => `0 til ${weight}`,
  points: "Point",
  criteria: {
    "own-organisation": "Borgerne har selv organiseret sig",
    "socio-economy": "Samfundsøkonomi",
    benefit: "Nytteværdi",
    "own-share": "Egenfinansiering",
    "critical-works": "Samfundskritisk infrastruktur",
  },
  measuredBy: {
    "own-organisation": "Ja eller nej",
    "socio-economy": "Den del af nytten, der er tilbage, når udgiften er betalt, i det samfundsøkonomiske regnskab",
    benefit: "Den del af skaden, der undgås om året",
    "own-share": "Det, ejere og kommune betaler af hele udgiften",
    "critical-works": "Ja eller nej",
  },
  weightOf: (criterion: string) => `Vægt: ${criterion}`,
  organised: "Har borgerne selv organiseret sig?",
  critical: "Beskyttes samfundskritisk infrastruktur?",
  answers: { unknown: "Ved ikke", yes: "Ja", no: "Nej" },
  sure: (points: string, of: string) => `${points} af ${of} point`,
  band: (least: string, most: string, of: string) => `Mellem ${least} og ${most} af ${of} point: noget vides ikke`,
  // insurance
  surcharge: "Et tillæg på forsikringer",
  perPolicy: "Tillæg pr. police om året",
  policies: "Antal policer",
  policiesHint: "Skriv antallet. Vandret kender intet på forhånd.",
  policiesUnit: "policer",
  kr: "kr.",
  brings: (amount: string) => `Det giver ${amount} om året`,
  fee: (flood: string, windfall: string) =>
    `Afgiften til naturskadepuljerne er ${flood} til oversvømmelse og ${windfall} til stormfald pr. police om året`,
  feeNotSeen: "Afgiften på den dag, loven spørges, er ikke set. Sidst:",
  feeSeen:
    "Set i naturskadeloven § 24, stk. 3 (LBK 281 af 16. april 2018), og på naturskaderaadet.dk (udateret, 2022 eller senere). Den kan være hævet siden.",
  feeBrings: (amount: string) => `Af lige så mange policer giver den ${amount} om året`,
  notTyped: "Skriv antallet af policer",
  unknown: "Vides ikke",
};

/** Words of what society might pay: KL's fund and an insurance surcharge. Proposals, never law. */
export const societal: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "What if society paid too?",
    lead: "In January 2020 KL proposed a fund and a surcharge on insurance. It is not law, and moves no amount of the case.",
    fund: "Points in KL's fund",
    fundLead:
      "KL names the criteria but no weights, and not what points give. The weights and how each is measured are ours; change the weights.",
    criterion: "Criterion",
    met: "Met",
    upTo: (weight) => `0 to ${weight}`,
    points: "Points",
    criteria: {
      "own-organisation": "The citizens have organised themselves",
      "socio-economy": "Socio-economy",
      benefit: "Benefit",
      "own-share": "Own financing",
      "critical-works": "Critical infrastructure",
    },
    measuredBy: {
      "own-organisation": "Yes or no",
      "socio-economy": "The part of the benefit that is left when the cost is paid, in the socio-economic account",
      benefit: "The part of the damage a year that is avoided",
      "own-share": "What owners and municipality pay of the whole cost",
      "critical-works": "Yes or no",
    },
    weightOf: (criterion) => `Weight: ${criterion}`,
    organised: "Have the citizens organised themselves?",
    critical: "Is critical infrastructure protected?",
    answers: { unknown: "Not known", yes: "Yes", no: "No" },
    sure: (points, of) => `${points} of ${of} points`,
    band: (least, most, of) => `Between ${least} and ${most} of ${of} points: something is not known`,
    surcharge: "A surcharge on insurance",
    perPolicy: "Surcharge per policy a year",
    policies: "Number of policies",
    policiesHint: "Type the number. Vandret knows none beforehand.",
    policiesUnit: "policies",
    kr: "DKK",
    brings: (amount) => `It brings ${amount} a year`,
    fee: (flood, windfall) =>
      `The fee to the natural damage pools is ${flood} for flooding and ${windfall} for windfall per policy a year`,
    feeNotSeen: "The fee on the day that the law is asked has not been seen. Last:",
    feeSeen:
      "Seen in the natural damage act § 24(3) (LBK 281 of 16 April 2018) and on naturskaderaadet.dk (undated, 2022 or later). It may have been raised since.",
    feeBrings: (amount) => `From as many policies it brings ${amount} a year`,
    notTyped: "Type the number of policies",
    unknown: "Not known",
  },
};
