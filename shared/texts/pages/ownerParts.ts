/** What each owner of a shared parcel pays, as a condominium's homes do. */
const da = {
  title: "Ejernes dele",
  owner: "Ejer eller bolig",
  part: "Andel",
  upkeep: "Drift om året",
  notDecided: "Ikke besluttet",
  unknown:
    "Matriklen er kommet af en, som flere ejer. Hvad hver ejer nu skal betale, vides ikke: ejernes dele af den nye matrikel er ikke oplyst.",
};

const en: typeof da = {
  title: "The owners' parts",
  owner: "Owner or home",
  part: "Share",
  upkeep: "Upkeep a year",
  notDecided: "Not decided",
  unknown:
    "The parcel came of one that several own. What each owner is to pay now is not known: the owners' parts of the new parcel are not told.",
};

export const ownerParts = { da, en };
