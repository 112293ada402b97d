const da = {
  title: "Kan betalingen vente, til huset sælges?",
  lead: "Tænkt: kommunen betaler for dig, og gælden vokser med renter, til huset sælges. Roskilde har gjort det for pensionister (presse, 2020). Om din kommune gør det, ved vi ikke.",
  rate: "Rente om året",
  rateHint: "Spørg kommunen. Vi kender den ikke.",
  soldAfter: "Solgt om",
  years: "år",
  percent: "%",
  owed: (years: string, owed: string, laidOut: string) =>
    `Sælges huset om ${years} år, skylder du ${owed}. Heraf er ${laidOut} det, som kommunen har betalt for dig, og resten renter`,
};

/** Words of payments that wait until the property is sold. */
export const putOff: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Can the payment wait until the house is sold?",
    lead: "Supposed: the municipality pays for you, and the debt grows with interest until the house is sold. Roskilde has done so for pensioners (press, 2020). Whether your municipality does, we do not know.",
    rate: "Interest a year",
    rateHint: "Ask the municipality. We do not know it.",
    soldAfter: "Sold in",
    years: "years",
    percent: "%",
    owed: (years, owed, laidOut) =>
      `If the house is sold in ${years} years, you owe ${owed}. Of that the municipality has paid ${laidOut} for you, and the rest is interest`,
  },
};
