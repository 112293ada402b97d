const da = {
  title: "Hvornår er sidste dag at klage?",
  decidedOn: "Hvilken dag blev afgørelsen meddelt eller offentliggjort?",
  decidedHint: "Dagen står i brevet eller på den side, hvor afgørelsen blev lagt frem.",
  waiting: "Skriv dagen, så står den sidste dag her.",
  lastDay: "Sidste dag at klage",
  perhaps: (day: string) =>
    `Fristen går måske til ${day}, men det er ikke kontrolleret, om dagen ovenfor flytter den. Hold dig til den tidligste.`,
  working: "Sådan er dagen fundet",
  basis: (weeks: number) =>
    `Fristen er ${weeks} uger fra meddelelse eller offentliggørelse. Ender den en lørdag, søndag eller helligdag, går den til næste hverdag. Kystbeskyttelsesloven § 18 a, læst i LBK 73 af 18. januar 2024.`,
  meanwhile: "Mens en klage behandles",
  meanwhileSays:
    "En tilladelse må ikke bruges, mens en klage, der er indgivet til tiden, behandles. Det står på kommuners sider; vi har ikke læst det i loven.",
  court: "Sidste dag at gå til domstolen",
  courtSays:
    "For afgørelser efter kystbeskyttelsesloven: seks måneder efter § 18 b, som den er gengivet i en afgørelse fra 2017. Vi har ikke læst den gældende tekst.",
};

/** Words of the clock that counts to the last day of a complaint. */
export const complaintClock: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "When is the last day to complain?",
    decidedOn: "On which day was the decision notified or published?",
    decidedHint: "The day is in the letter, or on the page where the decision was made public.",
    waiting: "Type the day, and the last day will stand here.",
    lastDay: "Last day to complain",
    perhaps: (day) =>
      `The deadline may move to ${day}, but it is not checked whether the day above moves it. Keep to the earlier one.`,
    working: "How the day was found",
    basis: (weeks) =>
      `The deadline is ${weeks} weeks from notification or publication. If it ends on a Saturday, a Sunday or a public holiday, it moves to the next working day. Coastal Protection Act § 18 a, read in LBK 73 of 18 January 2024.`,
    meanwhile: "While a complaint runs",
    meanwhileSays:
      "A permit may not be used while a complaint made in time is pending. Municipalities say so on their pages; we have not read it in the act.",
    court: "Last day to go to court",
    courtSays:
      "For decisions under the Coastal Protection Act: six months by § 18 b, as a decision of 2017 repeats it. We have not read the text now in force.",
  },
};
