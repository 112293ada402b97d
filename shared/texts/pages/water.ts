import type { FloodSource, WaterMethod } from "../../model/index.ts";

const sourcesDa: Record<FloodSource, string> = {
  sea: "Havet",
  stream: "Vandløbet",
  cloudburst: "Skybrud",
  groundwater: "Grundvandet",
};
const sourcesEn: Record<FloodSource, string> = {
  sea: "The sea",
  stream: "The stream",
  cloudburst: "Cloudburst",
  groundwater: "Groundwater",
};
const methodsDa: Record<WaterMethod, string> = {
  "flat-level": "vandret vandstand over terræn (screening)",
  "sea-over-terrain": "havet ind over terrænet (screening)",
  raster: "hydraulisk model",
  rain: "regn i lavninger (screening)",
  stream: "vandløb over terrænet (screening)",
  cellars: "grundvand over kældergulv (screening)",
};
const methodsEn: Record<WaterMethod, string> = {
  "flat-level": "flat level over terrain (screening)",
  "sea-over-terrain": "the sea run in over the terrain (screening)",
  raster: "hydraulic model",
  rain: "rain in hollows (screening)",
  stream: "stream over the terrain (screening)",
  cellars: "groundwater over the cellar floor (screening)",
};

const da = {
  title: "Hvad koster vandet?",
  sources: sourcesDa,
  methods: methodsDa,
  unknown: "Ukendt",
  avoidedSays: (without: string, after: string) =>
    `Uden projektet koster vandet i gennemsnit ${without} om året, med projektet ${after}`,
  notKnown: "Hvad vandet koster om året, vides ikke for alle matrikler.",
  byYear: "Skade om året, efter år",
  year: "År",
  without: "Uden",
  with: "Med",
  avoided: "Undgået",
  known: (units: string) => `${units} matrikler er ikke med: noget om dem er ukendt.`,
  curveYear: "Kurvens år",
  curve: (source: string, year: number) => `${source} i ${year}: skade efter chance`,
  curveSays: (perYear: string) => `Det farvede areal er kronerne: ${perYear} om året uden projektet.`,
  curveWith: (perYear: string) => `Det skraverede er, hvad der er tilbage med projektet: ${perYear} om året.`,
  curveOne: (id: string) => `Matrikel ${id} alene`,
  curveAll: "Hele området",
  chance: "Chance om året",
  damage: "Skade",
  event: "Hændelse",
  level: "Vandstand, m DVR90",
  onceIn: (years: string) => `1 gang på ${years} år`,
  ramp: "Fra start",
  crest: "Overløb",
  rulesDiffer: (linear: string, logLinear: string) =>
    `Regnereglen betyder noget her: ${linear} om året med rette linjer mellem hændelserne, ${logLinear} med logaritmisk.`,
  map: "Vandet på kortet",
  show: "Vis vandets dybde på kortet",
  source: "Vand",
  eventSlider: "Hændelse",
  curtain: "Forhæng: vest for stregen uden projekt, øst for den med",
  curtainAt: (share: string) => `Stregen står ${share} inde fra vest`,
  noDepth: "Hændelsen har ingen dybde at tegne: der er intet terræn, eller en vandstand lagt vandret over husene.",
  drawing: "Tegner vandet",
  depth: "Vanddybde",
  depthOver: (metres: string) => `over ${metres} m`,
  depthTo: (metres: string) => `til ${metres} m`,
  depthUnknown: "Terræn ukendt",
  depthSource: (source: string, event: string, year: number, method: string, citation: string) =>
    `${source}, ${event}, ${year}. ${method}. Kilde: ${citation}.`,
};

const en: typeof da = {
  title: "What does the water cost?",
  sources: sourcesEn,
  methods: methodsEn,
  unknown: "Unknown",
  avoidedSays: (without, after) =>
    `Without the project water costs ${without} a year on average, with the project ${after}`,
  notKnown: "What water costs a year is not known of every parcel.",
  byYear: "Damage a year, by year",
  year: "Year",
  without: "Without",
  with: "With",
  avoided: "Avoided",
  known: (units) => `${units} parcels are left out: something of them is unknown.`,
  curveYear: "Year of the curve",
  curve: (source, year) => `${source} in ${year}: damage against chance`,
  curveSays: (perYear) => `The shaded area is the kroner: ${perYear} a year without the project.`,
  curveWith: (perYear) => `The hatched part is what is left with the project: ${perYear} a year.`,
  curveOne: (id) => `Parcel ${id} alone`,
  curveAll: "The whole area",
  chance: "Chance a year",
  damage: "Damage",
  event: "Event",
  level: "Level, m DVR90",
  onceIn: (years) => `once in ${years} years`,
  ramp: "From the start",
  crest: "Overtopped",
  rulesDiffer: (linear, logLinear) =>
    `The rule matters here: ${linear} a year with straight lines between the events, ${logLinear} with logarithmic ones.`,
  map: "The water on the map",
  show: "Show the water's depth on the map",
  source: "Water",
  eventSlider: "Event",
  curtain: "Curtain: without the project west of the line, with it east",
  curtainAt: (share) => `The line stands ${share} in from the west`,
  noDepth: "The event has no depth to draw: there is no terrain, or a level laid flat over the houses.",
  drawing: "Drawing the water",
  depth: "Water depth",
  depthOver: (metres) => `over ${metres} m`,
  depthTo: (metres) => `to ${metres} m`,
  depthUnknown: "Ground unknown",
  depthSource: (source, event, year, method, citation) =>
    `${source}, ${event}, ${year}. ${method}. Source: ${citation}.`,
};

export const water = { da, en };
