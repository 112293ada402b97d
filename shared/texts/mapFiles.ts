/** The case's layers as files for other programs: what the layers and their columns are called. */
import type { Language } from "./language.ts";

const da = {
  area: "Området, der skal beskyttes",
  measures: { area: "Tiltag (flader)", line: "Tiltag (linjer)", point: "Tiltag (punkter)" },
  buildings: "Bygninger",
  facts: { area: "Kortlag (flader)", line: "Kortlag (linjer)", point: "Kortlag (punkter)" },
  shares: "Andel af regningen",
  risk: "Skade om året uden projektet",
  nothing: "Betaler intet",
  noDamage: "Ingen skade",
  to: "til",
  columns: {
    id: "Id",
    title: "Navn",
    kind: "Slags",
    crestM: "Kronens højde (m DVR90)",
    works: "Anlæg (kr.)",
    layer: "Kortlag",
    value: "Værdi",
    parcel: "Matrikel",
    useCode: "BBR-anvendelse",
    groundFloorM2: "Bebygget areal (m²)",
    dwellingM2: "Boligareal (m²)",
    terrainM: "Terræn (m DVR90)",
    file: "fil",
    name: "navn i filen",
    says: "kolonne",
  },
  columnsFile: "kolonner.csv",
  cut: (texts: number) =>
    `${texts} tekster er længere end de 254 byte, som et felt i en shapefile kan have, og er skåret af. De står hele i GeoPackage og FlatGeobuf.`,
};

export const mapFileTexts: Record<Language, typeof da> = {
  da,
  en: {
    area: "The area to protect",
    measures: { area: "Measures (areas)", line: "Measures (lines)", point: "Measures (points)" },
    buildings: "Buildings",
    facts: { area: "Map layers (areas)", line: "Map layers (lines)", point: "Map layers (points)" },
    shares: "Share of the bill",
    risk: "Damage a year without the project",
    nothing: "Pays nothing",
    noDamage: "No damage",
    to: "to",
    columns: {
      id: "Id",
      title: "Name",
      kind: "Kind",
      crestM: "Crest (m DVR90)",
      works: "Works (kr.)",
      layer: "Map layer",
      value: "Value",
      parcel: "Parcel",
      useCode: "BBR use",
      groundFloorM2: "Ground floor (m²)",
      dwellingM2: "Dwelling (m²)",
      terrainM: "Terrain (m DVR90)",
      file: "file",
      name: "name in the file",
      says: "column",
    },
    columnsFile: "columns.csv",
    cut: (texts) =>
      `${texts} texts are longer than the 254 bytes that a field of a shapefile can hold, and were cut. They stand whole in GeoPackage and FlatGeobuf.`,
  },
};
