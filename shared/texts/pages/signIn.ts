const da = {
  title: "Log ind",
  roles: {
    engineer: "Ingeniør",
    planner: "Planlægger",
    caseworker: "Sagsbehandler",
    reader: "Læser",
  },
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

/** Words of signing in, and of the roles. */
export const signIn: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Sign in",
    roles: {
      engineer: "Engineer",
      planner: "Planner",
      caseworker: "Caseworker",
      reader: "Reader",
    },
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
