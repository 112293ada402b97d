const da = {
  whoAreYou: "Hvem er du?",
  noPassword:
    "Denne Vandret kører på én maskine og kender ingen adgangskoder. Vælg den rolle, du vil prøve. I en kommune logger man ind med kommunens egen login.",
  may: {
    engineer: "Laver projekter, links til ejere og afgørelser.",
    planner: "Ser projekter og regner på dem.",
    caseworker: "Åbner høringen, afgør svar og laver links til ejere og afgørelser.",
    reader: "Ser projekter.",
  },
  gone: "Det her vindue har stået for længe, eller adressen er ikke hel. Begynd forfra.",
  toStart: "Til forsiden",
};

/** Words of the local issuer's one page, beside those of signing in. */
export const issuerPage: { da: typeof da; en: typeof da } = {
  da,
  en: {
    whoAreYou: "Who are you?",
    noPassword:
      "This Vandret runs on one machine and knows no passwords. Choose the role you want to try. In a municipality people sign in with the municipality's own sign-in.",
    may: {
      engineer: "Makes projects, links for owners and decisions.",
      planner: "Sees projects and computes them.",
      caseworker: "Opens the hearing, decides answers and makes links for owners and decisions.",
      reader: "Sees projects.",
    },
    gone: "This window has been open for too long, or the address is not whole. Start again.",
    toStart: "To the front page",
  },
};
