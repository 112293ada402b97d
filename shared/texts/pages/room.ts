const da = {
  title: "Kan jeg låne til det?",
  lead: "Skriv to tal. De bliver på denne side og sendes ingen steder hen.",
  value: "Ejendommens værdi",
  owed: "Gæld i den i dag",
  kr: "kr.",
  limit: "Hvor meget af værdien må der lånes?",
  limits: { home: "80 %: helårsbolig", summer: "75 %: fritidshus", raised: "Tænkt: en højere grænse" },
  raised: "Tænkt grænse",
  percent: "%",
  enough: (room: string) => `Der er plads til at låne ${room} mere i ejendommen. Det dækker din andel.`,
  short: (room: string, lacking: string) =>
    `Der er plads til at låne ${room} mere i ejendommen. Af din andel mangler ${lacking}`,
  notChecked:
    "Grænserne på 80 og 75 % er ikke slået op i loven. Hvad en bank kræver af din økonomi, er ikke regnet med. Er der ikke plads, så spørg kommunen om afdrag eller lempelse.",
};

/** Words of whether an owner can borrow their share against the property. */
export const room: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Can I borrow for it?",
    lead: "Type two numbers. They stay on this page and are sent nowhere.",
    value: "The property's value",
    owed: "Debt on it today",
    kr: "DKK",
    limit: "How much of the value may be borrowed?",
    limits: { home: "80 %: year-round home", summer: "75 %: summer house", raised: "Supposed: a higher limit" },
    raised: "Supposed limit",
    percent: "%",
    enough: (more) => `There is room to borrow ${more} more on the property. That covers your share.`,
    short: (more, lacking) =>
      `There is room to borrow ${more} more on the property. Of your share is lacking ${lacking}`,
    notChecked:
      "The limits of 80 and 75 % have not been looked up in the law. What a bank asks of your means is not counted. If there is no room, ask the municipality about instalments or relief.",
  },
};
