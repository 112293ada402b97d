const da = {
  title: "Ejerens ark",
  lead: "Skriv dit matrikelnummer. Så får du ét ark, der svarer på det, du har brug for at vide.",
  empty: "Skriv et matrikelnummer for at se arket.",
  computing: "Regner arket ud",
  offline: "Vi kan ikke få forbindelse til Vandret. Intet er beregnet. Prøv igen om lidt.",
  failed: "Beregningen stoppede på grund af en fejl hos os. Arket er ikke vist.",
  notComputed: "Sagen kan ikke beregnes endnu, så der er intet ark at vise.",
  download: "Hent som PDF",
  noFile: "Vi kan ikke få forbindelse til Vandret. Filen er ikke hentet. Prøv igen om lidt.",
  print: "Udskriv",
  more: "Se hele beregningen",
  open: "Se ejerens ark",
  another: "Se en anden matrikel",
};

/** Words around an owner's sheet; those of the sheet itself are in `shared/texts/sheet`. */
export const sheetPage: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "The owner's sheet",
    lead: "Type your parcel number. You get one sheet that answers what you need to know.",
    empty: "Type a parcel number to see the sheet.",
    computing: "Working out the sheet",
    offline: "Vandret cannot be reached. Nothing was computed. Try again in a moment.",
    failed: "The calculation stopped because of an error on our side. The sheet is not shown.",
    notComputed: "The case cannot be computed yet, so there is no sheet to show.",
    download: "Get it as a PDF",
    noFile: "Vandret cannot be reached. The file was not fetched. Try again in a moment.",
    print: "Print",
    more: "See the whole calculation",
    open: "See the owner's sheet",
    another: "See another parcel",
  },
};
