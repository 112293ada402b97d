const da = {
  title: "Hjælp",
  pages: "Hjælp",
  handbook: "Håndbog",
  method: "Sådan regner vi",
  apiGuide: "API-guide",
  accessibility: "Tilgængelighed",
  onThisPage: "På denne side",
  methodLead:
    "Hver formel står her med sine tegn, et eksempel, du selv kan regne efter, og sin kilde. Eksemplerne er prøvet mod den kode, der regner din sag.",
  formula: "Formel",
  worked: "Eksempel",
  source: "Kilde",
  ours: "Vores valg",
  oursSays: "Mærket ”vores valg” står, hvor hverken lov eller vejledning giver svaret.",
};

/** Words of the help pages. Their articles are files of their own (`web/help/pages`). */
export const help: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Help",
    pages: "Help",
    handbook: "Handbook",
    method: "How we calculate",
    apiGuide: "API guide",
    accessibility: "Accessibility",
    onThisPage: "On this page",
    methodLead:
      "Each formula stands here with its signs, an example that you can work out yourself, and its source. The examples are tried against the code that computes your case.",
    formula: "Formula",
    worked: "Example",
    source: "Source",
    ours: "Our choice",
    oursSays: 'The mark "our choice" stands where neither law nor guidance gives the answer.',
  },
};
