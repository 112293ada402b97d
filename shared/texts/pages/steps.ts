const da = {
  guide: "Sagens fire trin",
  stepOf: (number: number) => `Trin ${number} af 4`,
  next: (title: string) => `Videre til ${title}`,
  back: (title: string) => `Tilbage til ${title}`,
  titles: { draw: "Tegn", water: "Vand og lov", share: "Fordeling", decide: "Afgørelse" },
  leads: {
    draw: "Tegn området, der skal beskyttes, og det, der skal bygges. Skriv, hvad det koster.",
    water: "Sig, hvor højt vandet når. Så står her, hvilken lov der gælder, og hvad vandet koster.",
    share: "Vælg en nøgle. Så står her, hvem der betaler, og hvad det koster hver matrikel.",
    decide: "Se efter, hvad tallene bygger på. Del dem med ejerne, hør dem, og træf afgørelsen.",
  },
  lawTitle: "Hvilken dag spørger vi loven?",
  moneyTitle: "Hvordan deles regningen?",
  caseTitle: "Sagens navn",
  empty: {
    water: "Loven og vandets pris kommer her, når der er et område og et tiltag.",
    share: "Betalerne og andelene kommer her, når sagen kan beregnes. Øverst står, hvad der mangler.",
    decide: "Sagen skal være gemt, før andre kan se den, høres om den eller afgøre den.",
    toDraw: "Gå til Tegn",
  },
};

/** Words of the four steps of the sketch page. */
export const steps: { da: typeof da; en: typeof da } = {
  da,
  en: {
    guide: "The four steps of the case",
    stepOf: (number) => `Step ${number} of 4`,
    next: (title) => `On to ${title}`,
    back: (title) => `Back to ${title}`,
    titles: { draw: "Draw", water: "Water and law", share: "Share", decide: "Decide" },
    leads: {
      draw: "Draw the area to protect, and what is to be built. Write what it costs.",
      water: "Say how high the water reaches. Then it says here which law applies, and what the water costs.",
      share: "Choose a key. Then it says here who pays, and what each parcel pays.",
      decide: "See what the numbers rest on. Share them with the owners, hear them, and make the decision.",
    },
    lawTitle: "On which day is the law asked?",
    moneyTitle: "How is the bill shared?",
    caseTitle: "Name of the case",
    empty: {
      water: "The law and the price of the water come here once there is an area and a measure.",
      share: "The payers and the shares come here once the case can be computed. What is missing is said at the top.",
      decide: "The case must be stored before others can see it, be heard about it or decide it.",
      toDraw: "Go to Draw",
    },
  },
};
