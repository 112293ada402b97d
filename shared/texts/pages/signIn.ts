const da = {
  title: "Log ind",
  whoAreYou: "Hvem er du?",
  noPassword:
    "Denne Vandret kører på én maskine og kender ingen adgangskoder. Vælg den rolle, du vil prøve. I en kommune logger man ind med kommunens egen login.",
  roles: {
    engineer: "Ingeniør",
    planner: "Planlægger",
    caseworker: "Sagsbehandler",
    reader: "Læser",
  },
  may: {
    engineer: "Laver projekter, links til ejere og afgørelser.",
    planner: "Ser projekter og regner på dem.",
    caseworker: "Åbner høringen, afgør svar og laver links til ejere og afgørelser.",
    reader: "Ser projekter.",
  },
  gone: "Det her vindue har stået for længe, eller adressen er ikke hel. Begynd forfra.",
  toStart: "Til forsiden",
  out: "Log ud",
  signedInAs: "Logget ind som",
  noRole: "Uden rolle",
  working: "Logger ind …",
  trouble: {
    refused: "Du blev ikke logget ind. Prøv igen.",
    offline: "Serveren kan ikke nås. Prøv igen om lidt.",
    "not-here": "Denne Vandret har ikke noget sted at logge ind endnu.",
    "not-kept": "Sagen er for stor til at blive lagt til side, mens du logger ind. Hent den som fil først.",
  },
};

/** Words of signing in: the roles, and the local issuer's one page. */
export const signIn: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Sign in",
    whoAreYou: "Who are you?",
    noPassword:
      "This Vandret runs on one machine and knows no passwords. Choose the role you want to try. In a municipality people sign in with the municipality's own sign-in.",
    roles: {
      engineer: "Engineer",
      planner: "Planner",
      caseworker: "Caseworker",
      reader: "Reader",
    },
    may: {
      engineer: "Makes projects, links for owners and decisions.",
      planner: "Sees projects and computes them.",
      caseworker: "Opens the hearing, decides answers and makes links for owners and decisions.",
      reader: "Sees projects.",
    },
    gone: "This window has been open for too long, or the address is not whole. Start again.",
    toStart: "To the front page",
    out: "Sign out",
    signedInAs: "Signed in as",
    noRole: "No role",
    working: "Signing in …",
    trouble: {
      refused: "You were not signed in. Try again.",
      offline: "The server cannot be reached. Try again in a while.",
      "not-here": "This Vandret has no place to sign in yet.",
      "not-kept": "The case is too large to be put away while you sign in. Get it as a file first.",
    },
  },
};
