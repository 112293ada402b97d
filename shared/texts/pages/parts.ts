import type { FloodEffect, FloodSource, MeasureKind } from "../../model/index.ts";
import type { Bilingual } from "../language.ts";

/** The waters, as a person calls them. */
export const sourceNames: Record<FloodSource, Bilingual> = {
  sea: { da: "Havet", en: "The sea" },
  cloudburst: { da: "Skybrud", en: "Cloudburst" },
  stream: { da: "Vandløb", en: "Stream" },
  groundwater: { da: "Stigende grundvand", en: "Rising groundwater" },
};

/** What water does. */
export const effectNames: Record<FloodEffect, Bilingual> = {
  flooding: { da: "Oversvømmelse", en: "Flooding" },
  erosion: { da: "Erosion", en: "Erosion" },
  "soft-ground": { da: "Blød bund", en: "Soft ground" },
};

/** The kinds of works. */
export const kindNames: Record<MeasureKind, Bilingual> = {
  dike: { da: "Dige", en: "Dike" },
  sluice: { da: "Sluse", en: "Sluice" },
  wall: { da: "Højvandsmur", en: "Flood wall" },
  revetment: { da: "Skråningsbeskyttelse", en: "Revetment" },
  groyne: { da: "Høfde", en: "Groyne" },
  breakwater: { da: "Bølgebryder", en: "Breakwater" },
  "sand-nourishment": { da: "Sandfodring", en: "Sand nourishment" },
  pump: { da: "Pumpe", en: "Pump" },
  drain: { da: "Dræn", en: "Drain" },
  basin: { da: "Bassin", en: "Basin" },
  retention: { da: "Tilbageholdelse opstrøms", en: "Upstream retention" },
  watercourse: { da: "Arbejde i et vandløb", en: "Works in a watercourse" },
  "road-profile": { da: "Vej som vandvej", en: "Road as a water channel" },
  sewer: { da: "Kloak", en: "Sewer" },
  "groundwater-lowering": { da: "Sænkning af grundvand", en: "Groundwater lowering" },
  "property-protection": { da: "Sikring af den enkelte bygning", en: "Protection of a single building" },
  "buy-out": { da: "Opkøb af ejendom", en: "Buying the property" },
  recreation: { da: "Ophold og friluftsliv", en: "Recreation" },
};
