import type { MethodTopic } from "./entry.ts";

/** From water to damage a year. */
export const methodOfRisk: MethodTopic = {
  id: "risk",
  da: "Vand og skade",
  en: "Water and damage",
  entries: [
    {
      id: "depth",
      ours: false,
      da: {
        title: "Hvor dybt står vandet?",
        formula: "dybde = vandets kote − terrænets kote",
        says: "Koter er i meter DVR90. Dybden regnes til hele millimeter. Under 0,20 m (eller 0,30 m, hvis det er valgt) regnes ingen skade på en bygning.",
        worked: "Vandet står i kote 1,00 m, terrænet ligger i 0,80 m: 0,20 m vand, og det tæller med.",
        source: "OS2-SkadesØkonomi, teknisk beskrivelse (dybden regnes fra terræn).",
      },
      en: {
        title: "How deep is the water?",
        formula: "depth = water level − terrain level",
        says: "Levels are in metres DVR90. The depth is taken to whole millimetres. Under 0.20 m (or 0.30 m where that is chosen) no damage to a building is counted.",
        worked: "The water stands at 1.00 m, the terrain lies at 0.80 m: 0.20 m of water, which counts.",
        source: "OS2-SkadesØkonomi, technical description (depth is counted from the terrain).",
      },
    },
    {
      id: "gumbel",
      ours: false,
      da: {
        title: "Hvilken vandstand kommer hvor tit?",
        formula: "kote(T) = μ + β · y(T), hvor y(T) = −ln(−ln(1 − 1/T))",
        says: "T er gentagelsesperioden i år. To koter giver μ og β præcist (Gumbel); tre eller flere giver dem ved mindste kvadrater. Er β nul eller mindre, afvises koterne.",
        worked:
          "1,00 m hvert 20. år og 1,50 m hvert 100. år: y(20) = 2,9702 og y(100) = 4,6001, så β = 0,3068 og μ = 0,0889. Hvert 50. år: 1,286 m.",
        source: "E.J. Gumbel, Statistics of Extremes, 1958.",
      },
      en: {
        title: "Which level comes how often?",
        formula: "level(T) = μ + β · y(T), where y(T) = −ln(−ln(1 − 1/T))",
        says: "T is the return period in years. Two levels give μ and β exactly (Gumbel); three or more give them by least squares. Where β is zero or less the levels are refused.",
        worked:
          "1.00 m once in 20 years and 1.50 m once in 100: y(20) = 2.9702 and y(100) = 4.6001, so β = 0.3068 and μ = 0.0889. Once in 50 years: 1.286 m.",
        source: "E.J. Gumbel, Statistics of Extremes, 1958.",
      },
    },
    {
      id: "damage",
      ours: false,
      da: {
        title: "Hvad koster vandet et hus?",
        formula: "skade = (a · ln X − b) · A, X højst 300",
        says: "X er dybden i cm, A bygningens areal i m². Tallene a og b står i den skadestabel, du vælger; her er de for en bolig i havvand: a = 1.167,86 og b = 571,21. Skaden rundes til hele øre én gang.",
        worked: "En bolig på 100 m² i 0,50 m havvand: (1.167,86 · ln 50 − 571,21) · 100 = 399.748,52 kr.",
        source: "OS2-SkadesØkonomi, teknisk beskrivelse, tabel 2-2.",
      },
      en: {
        title: "What does the water cost a house?",
        formula: "damage = (a · ln X − b) · A, X at most 300",
        says: "X is the depth in cm, A the building's area in m². The numbers a and b stand in the damage table that you choose; here they are those of a dwelling in sea water: a = 1,167.86 and b = 571.21. Damage is rounded to whole øre once.",
        worked: "A dwelling of 100 m² in 0.50 m of sea water: (1,167.86 · ln 50 − 571.21) · 100 = 399,748.52 DKK.",
        source: "OS2-SkadesØkonomi, technical description, table 2-2.",
      },
    },
    {
      id: "ead",
      ours: true,
      da: {
        title: "Hvad er skaden om året?",
        formula: "EAD = Σ (p₁ − p₂) · (D₁ + D₂) / 2 + Dmax · pmin",
        says: "p er chancen om året (1/T), D skaden ved den chance. Der regnes lige linjer mellem de hændelser, du giver. Ud over den sjældneste holdes skaden fast. Før den hyppigste regnes ingen skade, medmindre du siger, hvornår den begynder.",
        worked:
          "Skaden er 100 kr. hvert 5., 10., 20., 50. og 100. år: 20,00 kr. om året. Begynder den ved hvert 2. år: 35,00 kr. om året.",
        source:
          "Integralet af skade over chance (trapezregel). Start og hale er Vandrets valg og står ved hvert resultat; ΣD/T bruges ikke, da den regner for højt.",
      },
      en: {
        title: "What is the damage a year?",
        formula: "EAD = Σ (p₁ − p₂) · (D₁ + D₂) / 2 + Dmax · pmin",
        says: "p is the chance a year (1/T), D the damage at that chance. Lines are straight between the events that you give. Beyond the rarest the damage is held. Before the most frequent no damage is counted, unless you say when it begins.",
        worked:
          "The damage is 100 DKK once in 5, 10, 20, 50 and 100 years: 20.00 DKK a year. If it begins once in 2 years: 35.00 DKK a year.",
        source:
          "The integral of damage over chance (trapezoid rule). Start and tail are Vandret's choice and stand with each result; ΣD/T is not used, for it comes out too high.",
      },
    },
    {
      id: "crest",
      ours: true,
      da: {
        title: "Hvad er skaden bag et dige?",
        formula: "med dige = uden dige for alle p ≤ 1/Tc; indtil da: 0, hvis diget holder vandet ude",
        says: "Tc er, hvor sjældent vandet når over digets krone. Fra da af er skaden, som om diget ikke var der, halen med.",
        worked:
          "Skaden er 100 kr. hvert 20., 50. og 100. år, og kronen overskylles hvert 80. år: uden dige 5,00 kr. om året, med dige 1,25 kr., så gavnen er 3,75 kr.",
        source: "Vandrets valg: kronen er et spring i kurven. Lige linjer henover springet ville give 1,50 kr. i gavn.",
      },
      en: {
        title: "What is the damage behind a dike?",
        formula: "with the dike = without it for all p ≤ 1/Tc; until then: 0 where the dike keeps the water out",
        says: "Tc is how rarely the water passes the dike's crest. From then on the damage is as if there were no dike, the tail too.",
        worked:
          "The damage is 100 DKK once in 20, 50 and 100 years, and the crest is overtopped once in 80: without a dike 5.00 DKK a year, with it 1.25 DKK, so the benefit is 3.75 DKK.",
        source:
          "Vandret's choice: the crest is a jump in the curve. Straight lines across it would give a benefit of 1.50 DKK.",
      },
    },
    {
      id: "rain",
      ours: false,
      da: {
        title: "Hvor meget regn løber af?",
        formula: "nettoregn = max(0, c · P − S)",
        says: "P er regnen i mm, c den del, der løber af, og S det, kloakken tager, hvor der er kloak. Resten løber til lavningerne og fylder dem efter terrænet.",
        worked: "60 mm regn, c = 0,5, og kloakken tager 10 mm: 20 mm løber af.",
        source: "Vandbalance; lavningerne findes i terrænmodellen. Tid og strømning regnes ikke med.",
      },
      en: {
        title: "How much rain runs off?",
        formula: "net rain = max(0, c · P − S)",
        says: "P is the rain in mm, c the part that runs off, and S what the sewer takes where there is one. The rest runs to the hollows and fills them by the terrain.",
        worked: "60 mm of rain, c = 0.5, and the sewer takes 10 mm: 20 mm run off.",
        source: "Water balance; the hollows are found in the terrain model. Time and flow are not counted.",
      },
    },
    {
      id: "groundwater",
      ours: true,
      da: {
        title: "Hvornår står grundvandet i kælderen?",
        formula: "h = grundvandets kote − (terræn − 2,2 m)",
        says: "Er h over nul, står der vand i kælderen. De 2,2 m gælder, hvor ingen har oplyst kældergulvets kote. Skaden er enten pr. hændelse med en chance, du angiver, eller et beløb pr. m² om året.",
        worked: "Terrænet ligger i 3,00 m og grundvandet i 1,00 m: gulvet ligger i 0,80 m, så h = 0,20 m.",
        source: "Gulvets dybde er Vandrets valg. 578 kr./m² er lånt fra tabellen for oversvømmelse og mærket sådan.",
      },
      en: {
        title: "When does groundwater stand in the cellar?",
        formula: "h = groundwater level − (terrain − 2.2 m)",
        says: "Where h is above zero there is water in the cellar. The 2.2 m hold where nobody has told the level of the cellar's floor. Harm is either an event with a chance that you type, or an amount per m² a year.",
        worked: "The terrain lies at 3.00 m and the groundwater at 1.00 m: the floor lies at 0.80 m, so h = 0.20 m.",
        source: "The floor's depth is Vandret's choice. 578 DKK per m² is borrowed from the flood table and marked so.",
      },
    },
  ],
};
