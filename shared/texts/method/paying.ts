import type { MethodTopic } from "./entry.ts";

/** From the price of the works to the owners' part, and how it is paid. */
export const methodOfPaying: MethodTopic = {
  id: "paying",
  da: "Betalere og betaling",
  en: "Payers and payments",
  entries: [
    {
      id: "waterfall",
      ours: true,
      da: {
        title: "Hvad er der tilbage til ejerne?",
        formula: "ejernes del = udgift − rekreation − bidrag − lovens andele af det, der er tilbage",
        says: "Rekreation tages først fra, så bidrag fra fonde og stat, så de andele, loven giver andre. Moms lægges på én gang. En betaler, som loven siger nej til, afvises.",
        worked: "En sluse til 45.000.000 kr., hvor en fond giver 15.000.000 kr.: ejerne betaler 30.000.000 kr.",
        source: "KL, Klimatilpasning, januar 2020 (Kerteminde). Rækkefølgen er Vandrets valg.",
      },
      en: {
        title: "What is left for the owners?",
        formula: "owners' part = cost − recreation − contributions − shares by law of what is left",
        says: "Recreation is taken off first, then contributions of foundations and the state, then the shares that the law gives others. VAT is added once. A payer to whom the law says no is refused.",
        worked:
          "A sluice of 45,000,000 DKK, to which a foundation gives 15,000,000 DKK: the owners pay 30,000,000 DKK.",
        source: "KL, Klimatilpasning, January 2020 (Kerteminde). The order is Vandret's choice.",
      },
    },
    {
      id: "law-share",
      ours: true,
      da: {
        title: "Hvad er en andel efter loven en andel af?",
        formula: "andel = sats · (udgift − rekreation − bidrag)",
        says: "Satsen står i den bestemmelse, der gælder på dagen.",
        worked: "Et vejprojekt til 1.000.000 kr. med 200.000 kr. i tilskud, hvor forsyningen betaler 75 %: 600.000 kr.",
        source: "75 %: BEK 159/2016 § 4. At tilskud går fra først, er Vandrets valg (ADR 0018).",
      },
      en: {
        title: "What is a share by law a share of?",
        formula: "share = rate · (cost − recreation − contributions)",
        says: "The rate stands in the provision that is in force on the day.",
        worked:
          "A road project of 1,000,000 DKK with 200,000 DKK in grants, of which the utility pays 75 %: 600,000 DKK.",
        source: "75 %: BEK 159/2016 § 4. That grants come off first is Vandret's choice (ADR 0018).",
      },
    },
    {
      id: "annuity",
      ours: false,
      da: {
        title: "Hvad koster det om måneden?",
        formula: "ydelse = lån · r / (1 − (1 + r)⁻ⁿ)",
        says: "r er renten pr. termin og n antallet af terminer. Hver termin af det fælles lån deles i øre over ejerne, så deres betalinger tilsammen er långiverens.",
        worked: "30.000 kr. over 30 år til 3 % om året: 1.530,58 kr. om året, 127,55 kr. om måneden.",
        source: "Annuitetsformlen. Rente og løbetid er eksemplets; långivers vilkår står i sagen.",
      },
      en: {
        title: "What does it cost a month?",
        formula: "payment = loan · r / (1 − (1 + r)⁻ⁿ)",
        says: "r is the rate a term and n the number of terms. Each term of the joint loan is split in øre over the owners, so that their payments together are the lender's.",
        worked: "30,000 DKK over 30 years at 3 % a year: 1,530.58 DKK a year, 127.55 DKK a month.",
        source: "The annuity formula. Rate and years are the example's; a lender's terms stand in the case.",
      },
    },
    {
      id: "complaint",
      ours: false,
      da: {
        title: "Hvornår udløber klagefristen?",
        formula: "frist = dagen for meddelelsen + 4 uger; falder den på en lørdag eller helligdag, næste hverdag",
        says: "Dagen, hvor afgørelsen er meddelt eller offentliggjort, er begyndelsen.",
        worked:
          "Meddelt 20. marts 2025: fire uger senere er skærtorsdag den 17. april, så fristen er tirsdag den 22. april 2025.",
        source: "Kystbeskyttelsesloven § 18 a, som den læstes i 2024.",
      },
      en: {
        title: "When does the time for complaints end?",
        formula: "deadline = the day of notice + 4 weeks; on a Saturday or public holiday, the next working day",
        says: "The day on which the decision is notified or published is the beginning.",
        worked:
          "Notified 20 March 2025: four weeks later is Maundy Thursday, 17 April, so the deadline is Tuesday 22 April 2025.",
        source: "Kystbeskyttelsesloven § 18 a, as read in 2024.",
      },
    },
  ],
};
