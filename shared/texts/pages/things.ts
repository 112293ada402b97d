/** Buildings, roads, fields and assets of a parcel, on its sheet. */
const da = {
  title: "Hvad kan tage skade?",
  none: "Ingen bygning, vej, mark eller værdi er kendt her.",
  ground: (m2: string) => `${m2} m² i stueetagen`,
  perYear: (year: number) => `Skade om året, ${year}`,
  without: "Uden projektet",
  with: "Med projektet",
  events: "Skade ved hver hændelse",
  event: (source: string, years: string) => `${source}, 1 gang på ${years} år`,
  inKr: (head: string) => `${head}, kr.`,
  unknown: "Ukendt",
  notComputed: "Skaden er ikke beregnet.",
  cellar: "Kælder",
  cellarHint: "0, hvis der ingen er. Tomt: vides ikke.",
  floor: "Stuegulv over terræn",
  floorHint: "Bruges, hvor kurven regner fra gulvet. Tomt: vides ikke.",
  download: "Hent skade for hver bygning (CSV)",
  rounding: "Hver er rundet til øre: sammen kan de være få øre fra matriklens egen.",
};

const en: typeof da = {
  title: "What can be harmed?",
  none: "No building, road, field or asset is known here.",
  ground: (m2) => `${m2} m² of ground floor`,
  perYear: (year) => `Damage a year, ${year}`,
  without: "Without the project",
  with: "With the project",
  events: "Damage at each event",
  event: (source, years) => `${source}, once in ${years} years`,
  inKr: (head) => `${head}, DKK`,
  unknown: "Unknown",
  notComputed: "The damage is not computed.",
  cellar: "Cellar",
  cellarHint: "0 where there is none. Empty: not known.",
  floor: "Ground floor above terrain",
  floorHint: "Used where the curve counts from the floor. Empty: not known.",
  download: "Download the damage of each building (CSV)",
  rounding: "Each is rounded to øre: together they may be a few øre from the parcel's own.",
};

export const things = { da, en };
