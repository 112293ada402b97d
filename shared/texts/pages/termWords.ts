const da = {
  title: "Ord på siden. Tryk på et ord for at se, hvad det betyder.",
  fetching: "Henter forklaringen …",
  notFetched: "Forklaringen kunne ikke hentes. Prøv igen, når der er forbindelse.",
};

const en: typeof da = {
  title: "Danish words behind this page. Press a word to see what it means.",
  fetching: "Fetching the explanation …",
  notFetched: "The explanation could not be fetched. Try again once there is a connection.",
};

/** The words around the explained words of a page. */
export const termWords = { da, en };
