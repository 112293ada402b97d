const da = {
  part: "Denne del af siden kan ikke hentes lige nu. Resten gælder. Prøv igen om lidt.",
  why: (code: string) => `Noget gik galt (${code}). Hvorfor, kan ikke hentes lige nu. Genindlæs siden om lidt.`,
};

/** What is said where a part of a page that is fetched when it is wanted cannot be. */
export const notFetched: { da: typeof da; en: typeof da } = {
  da,
  en: {
    part: "This part of the page cannot be fetched right now. The rest holds. Try again in a moment.",
    why: (code) => `Something went wrong (${code}). Why cannot be fetched right now. Reload the page in a moment.`,
  },
};
