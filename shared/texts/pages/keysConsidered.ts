/** Which keys were considered beside the chosen one: they stand on the owner's sheet. */
const da = {
  title: "Hvilke nøgler er overvejet?",
  notSaid: "ikke oplyst",
  lead: "De står på ejerens ark med det beløb, ejeren ville betale. Er ingen valgt, står der fire eksempler, og arket siger, at I ikke har valgt dem.",
  most: (n: string) => `Højst ${n}. Fjern en for at vælge en anden.`,
  own: (title: string, version: string) => `Sagens egen: ${title} (udgave ${version})`,
  addOwn: (title: string) => `Tilføj »${title}«, som den er nu`,
  sameName: (title: string) => `Der står allerede en nøgle, der hedder »${title}«. Giv den nye et andet navn først.`,
};

export const keysConsidered: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Which keys were considered?",
    notSaid: "not told",
    lead: "They stand on the owner's sheet with what the owner would pay. Where none is chosen four examples stand there, and the sheet says that you have not chosen them.",
    most: (n) => `At most ${n}. Remove one to choose another.`,
    own: (title, version) => `The case's own: ${title} (version ${version})`,
    addOwn: (title) => `Add “${title}” as it is now`,
    sameName: (title) => `There is a key called “${title}” already. Give the new one another name first.`,
  },
};
