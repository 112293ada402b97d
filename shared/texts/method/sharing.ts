import type { MethodTopic } from "./entry.ts";

/** From the benefit to each owner's amount. */
export const methodOfSharing: MethodTopic = {
  id: "sharing",
  da: "Gavn og fordeling",
  en: "Benefit and shares",
  entries: [
    {
      id: "present-value",
      ours: false,
      da: {
        title: "Hvad er en krone om året værd i dag?",
        formula: "V = Σ 1 / ((1 + r₁) · (1 + r₂) · … · (1 + rₜ)), t = 1 … N",
        says: "r er Finansministeriets rente: 3,5 % de første 35 år, 2,5 % til år 70 og 1,5 % derefter. Udgifter i dag ganges med 1; årlige beløb falder ved årets slutning.",
        worked: "1 kr. om året i 50 år er 23,715 kr. værd i dag; i 100 år 29,979 kr.",
        source: "Finansministeriet, 7. januar 2021 (diskonteringsrenten), gentaget 22. juni 2023.",
      },
      en: {
        title: "What is a krone a year worth today?",
        formula: "V = Σ 1 / ((1 + r₁) · (1 + r₂) · … · (1 + rₜ)), t = 1 … N",
        says: "r is the Finance Ministry's rate: 3.5 % for the first 35 years, 2.5 % to year 70, and 1.5 % after. Costs today count as they are; yearly amounts fall at the end of the year.",
        worked: "1 DKK a year for 50 years is worth 23.715 DKK today; for 100 years 29.979 DKK.",
        source: "The Finance Ministry, 7 January 2021 (rate of discount), repeated 22 June 2023.",
      },
    },
    {
      id: "points",
      ours: false,
      da: {
        title: "Hvor mange point får en ejendom?",
        formula: "point = faktor₁ · faktor₂ · …, rundet til seks decimaler",
        says: "Nøglen siger, hvilke faktorer der ganges. Hver faktor er en oplysning om ejendommen eller et tal, som nøglen sætter. Mangler en oplysning, navngives ejendommen; den bliver aldrig nul.",
        worked:
          "Nøglen ”risiko og værdi”: vand hvert 20. år (0,05) og en ejendomsværdi på 1.500.000 kr. giver 75.000 point.",
        source:
          "Produktet er Vandrets valg. Principperne risiko og værdi er besluttet i Dragør; der findes ingen formel for dem.",
      },
      en: {
        title: "How many points does a property get?",
        formula: "points = factor₁ · factor₂ · …, rounded to six decimals",
        says: "The key says which factors are multiplied. Each is a fact of the property or a number that the key sets. Where a fact is missing the property is named; it never becomes zero.",
        worked:
          'The key "risk and value": water once in 20 years (0.05) and a property value of 1,500,000 DKK give 75,000 points.',
        source:
          "The product is Vandret's choice. Dragør has decided the principles of risk and value; there is no formula for them.",
      },
    },
    {
      id: "split",
      ours: true,
      da: {
        title: "Hvordan går regningen op til øren?",
        formula: "andel = regning · point / Σ point; hele øre efter største rest",
        says: "Hver får først de hele øre. De øre, der er tilbage, går én for én til dem med den største rest; er to ens, til den med det laveste matrikelnummer. Summen er altid regningen.",
        worked: "100,00 kr. over tre ens ejendomme: 33,34 kr., 33,33 kr. og 33,33 kr.",
        source: "Største rests metode (Hamilton).",
      },
      en: {
        title: "How does the bill come out to the øre?",
        formula: "share = bill · points / Σ points; whole øre by largest remainder",
        says: "Each first gets the whole øre. Those left go one by one to those with the largest remainder; where two are alike, to the one with the lowest parcel number. The sum is always the bill.",
        worked: "100.00 DKK over three like properties: 33.34 DKK, 33.33 DKK and 33.33 DKK.",
        source: "The method of largest remainder (Hamilton).",
      },
    },
    {
      id: "limits",
      ours: true,
      da: {
        title: "Hvad gør et mindste- og et højestebeløb?",
        formula: "x = min(max(λ · point, mindst), højst), samme λ for alle, så Σ x = regning",
        says: "Alle måles med samme λ. Har man nul point, betaler man intet, heller ikke mindstebeløbet.",
        worked: "100 kr., point 1, 1 og 8, mindst 15 kr. og højst 60 kr.: 20 kr., 20 kr. og 60 kr.",
        source: "Rækkefølgen fritaget → point → grænser → nedslag → øre er Vandrets valg.",
      },
      en: {
        title: "What do a least and a largest amount do?",
        formula: "x = min(max(λ · points, least), most), one λ for all, so that Σ x = bill",
        says: "All are measured by the same λ. Who has no points pays nothing, not the least amount either.",
        worked: "100 DKK, points 1, 1 and 8, least 15 DKK and most 60 DKK: 20 DKK, 20 DKK and 60 DKK.",
        source: "The order exempt → points → limits → relief → øre is Vandret's choice.",
      },
    },
    {
      id: "two-pots",
      ours: false,
      da: {
        title: "Hvad hvis vandet kommer fra dem, der bor højere?",
        formula: "x = C · (wb · b / Σ b + wr · r / Σ r), wb + wr = 1",
        says: "C er regningen, b gavnen og r det vand i m³, man sender ned til de andre, minus det, man holder tilbage. Vægtene wb og wr vises.",
        worked: "900 kr., vægtene 2/3 og 1/3, gavn 600, 300 og 0, vand 0, 100 og 200: 400 kr., 300 kr. og 200 kr.",
        source: "To-puljemodellen kendes fra New Zealand (Rating Powers Act 1988, s 41) og Minnesota (§ 103E.315).",
      },
      en: {
        title: "What if the water comes from those who live higher?",
        formula: "x = C · (wb · b / Σ b + wr · r / Σ r), wb + wr = 1",
        says: "C is the bill, b the benefit, and r the water in m³ that one sends down to others, less what one holds back. The weights wb and wr are shown.",
        worked:
          "900 DKK, weights 2/3 and 1/3, benefits 600, 300 and 0, water 0, 100 and 200: 400 DKK, 300 DKK and 200 DKK.",
        source:
          "The model of two pots is known from New Zealand (Rating Powers Act 1988, s 41) and Minnesota (§ 103E.315).",
      },
    },
    {
      id: "crest-sharing",
      ours: false,
      da: {
        title: "Hvem betaler for et højere dige?",
        formula: "xᵢ = Σ (C(b) − C(a)) / antal med h ≥ b, for hver skive a → b op til hᵢ",
        says: "hᵢ er, hvor højt diget skal være for den enkelte. Hver skive af diget betales af dem, der har brug for den.",
        worked:
          "En halv meter koster 100 kr., en hel meter 300 kr. Den ene har brug for 1,0 m, den anden for 0,5 m: 250 kr. og 50 kr.",
        source: "Littlechild og Owen 1973 (lufthavnsspillet).",
      },
      en: {
        title: "Who pays for a higher dike?",
        formula: "xᵢ = Σ (C(b) − C(a)) / number with h ≥ b, for each slice a → b up to hᵢ",
        says: "hᵢ is how high the dike must be for each. Each slice of the dike is paid by those who need it.",
        worked:
          "Half a metre costs 100 DKK, a whole metre 300 DKK. One needs 1.0 m, the other 0.5 m: 250 DKK and 50 DKK.",
        source: "Littlechild and Owen 1973 (the airport game).",
      },
    },
    {
      id: "joint-costs",
      ours: false,
      da: {
        title: "Hvordan deles et anlæg mod to vande?",
        formula: "andel = egen merudgift + resten · (nytte − egen merudgift) / Σ (nytte − egen merudgift)",
        says: "Egen merudgift er det, anlægget koster mere, fordi det også tager dette vand. Nytten er højst, hvad et anlæg mod dette vand alene ville koste. Shapley og nukleolus kan vælges i stedet.",
        worked: "Hver for sig koster de 30 og 20 mio. kr., sammen 40: 25 og 15 mio. kr.",
        source: "Federal Inter-Agency River Basin Committee 1950; Young, Okada og Hashimoto 1979.",
      },
      en: {
        title: "How are works against two waters shared?",
        formula: "share = own extra cost + the rest · (benefit − own extra cost) / Σ (benefit − own extra cost)",
        says: "The own extra cost is what the works cost more because they also take this water. The benefit is at most what works against this water alone would cost. Shapley and the nucleolus can be chosen instead.",
        worked: "Alone they cost 30 and 20 million DKK, together 40: 25 and 15 million DKK.",
        source: "Federal Inter-Agency River Basin Committee 1950; Young, Okada and Hashimoto 1979.",
      },
    },
  ],
};
