/** Files of features in any format, wherever one is asked for, and the parcels and buildings that a case is made of. */
const count = (one: string, many: string) => (n: number, said: string) => (n === 1 ? `1 ${one}` : `${said} ${many}`);

const da = {
  formats:
    "GeoJSON, GeoPackage, FlatGeobuf, Shapefile i zip, GML (også Matrikelkortet) eller KML, i et dansk koordinatsystem, som filen selv siger.",
  layer: "Hvilket lag i filen?",
  chooseLayer: "Vælg et lag",
  row: (n: string) => `Række ${n}`,
  line: (n: string) => `Linje ${n}`,
  more: (n: string) => `Og ${n} mere.`,
  unused: (n: number, said: string) =>
    n === 1 ? "1 fejl: rækken er ikke brugt" : `${said} fejl i rækker, der ikke er brugt`,
  unusedCsv: "Hent listen (CSV)",
  unusedName: "ikke-brugt",

  title: "Hent sagens matrikler og bygninger",
  lead: "Fra dit eget GIS, Matriklen eller BBR. Filen læses her i browseren og vises først: intet lægges ind, før du siger til.",
  parcelFile: "Fil med matrikler",
  buildingFile: "Fil med bygninger (kan vente)",
  source: "Hvor kommer de fra? (tom: filens eller registrets navn)",
  means: "Intet er lagt ind.",
  reading: "Læser filen",
  stop: "Stop",
  found: (read: string, used: string) => `${read} læst, ${used} kan bruges`,
  columns: (names: string) => `Kolonner: ${names}.`,
  parcels: count("matrikel", "matrikler"),
  buildings: count("bygning", "bygninger"),
  replaces: (what: string) => `De erstatter sagens ${what}, og det, der er skrevet om dem.`,
  add: (what: string) => `Læg ${what} ind`,
  added: (what: string) => `${what} er lagt ind.`,
  drop: "Fortryd",
  parcelsFirst: "Vælg først filen med matrikler: bygninger lægges på dem.",
  tooMany: (found: string, most: string) =>
    `Der er ${found} matrikler, og en sag her på siden har højst ${most}. Klip filen til projektets område.`,
};

export const featureFileTexts: { da: typeof da; en: typeof da } = {
  da,
  en: {
    formats:
      "GeoJSON, GeoPackage, FlatGeobuf, zipped Shapefile, GML (the Matrikelkort too) or KML, in a Danish coordinate system that the file says itself.",
    layer: "Which layer of the file?",
    chooseLayer: "Choose a layer",
    row: (n) => `Row ${n}`,
    line: (n) => `Line ${n}`,
    more: (n) => `And ${n} more.`,
    unused: (n, said) => (n === 1 ? "1 fault: the row is not used" : `${said} faults in rows that are not used`),
    unusedCsv: "Download the list (CSV)",
    unusedName: "not-used",

    title: "Bring in the case's parcels and buildings",
    lead: "From your own GIS, Matriklen or BBR. The file is read here in the browser and shown first: nothing is put in until you say so.",
    parcelFile: "File of parcels",
    buildingFile: "File of buildings (can wait)",
    source: "Where do they come from? (empty: the name of the file or register)",
    means: "Nothing was put in.",
    reading: "Reading the file",
    stop: "Stop",
    found: (read, used) => `${read} read, ${used} can be used`,
    columns: (names) => `Columns: ${names}.`,
    parcels: count("parcel", "parcels"),
    buildings: count("building", "buildings"),
    replaces: (what) => `They replace the case's ${what}, and what is written of them.`,
    add: (what) => `Put in ${what}`,
    added: (what) => `${what} were put in.`,
    drop: "Drop",
    parcelsFirst: "Choose the file of parcels first: buildings are put on them.",
    tooMany: (found, most) =>
      `There are ${found} parcels, and a case on this page has at most ${most}. Cut the file to the area of the project.`,
  },
};
