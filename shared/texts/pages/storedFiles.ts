/** Files that the server makes of a stored case, on the sketch page. */
const da = {
  files: {
    "roll.xlsx": "Hent partsfortegnelse (regneark, XLSX)",
    "roll.pdf": "Hent partsfortegnelse (PDF)",
    "roll.gpkg": "Hent partsfortegnelse på kort (GeoPackage)",
    "roll.geojson": "Hent partsfortegnelse på kort (GeoJSON)",
    "qgis.zip": "Hent QGIS-projekt med sagens lag (ZIP)",
    "map.shp.zip": "Hent sagens lag som Shapefile (ZIP)",
    "map.fgb.zip": "Hent sagens lag som FlatGeobuf (ZIP)",
    "map.kml": "Hent sagens lag til Google Earth (KML)",
    "map.pdf": "Hent kortet (PDF)",
    "archive.zip": "Hent hele sagen som arkiv (ZIP)",
  },
  says: "Regneark, PDF, kort og arkiv laves på serveren af sagen, som den er gemt.",
  notStored: "Gem sagen, så kan du hente partsfortegnelsen som regneark, PDF og kort, og hele sagen som arkiv.",
  mapNotStored: "Gem sagen, så kan du også hente kortet som PDF på et ark A4.",
  notSaved: "Dine seneste ændringer er ikke gemt endnu. Prøv igen om et øjeblik.",
  making: "Filen laves",
  sheets: "Hent alle ejernes ark (PDF i ZIP)",
  makingSheets: "Arkene laves",
  sheetsOf: (done: string, of: string) => `${done} af ${of}`,
  stop: "Stop",
  changedMeanwhile: "Sagen blev ændret imens, så arkene passer ikke sammen. Intet er hentet. Prøv igen.",
  offline: "Serveren svarer ikke, så filen kan ikke hentes lige nu. Sagsfil, CSV og JSON kan hentes uden den.",
};

const en: typeof da = {
  files: {
    "roll.xlsx": "Download the roll (spreadsheet, XLSX)",
    "roll.pdf": "Download the roll (PDF)",
    "roll.gpkg": "Download the roll on a map (GeoPackage)",
    "roll.geojson": "Download the roll on a map (GeoJSON)",
    "qgis.zip": "Download a QGIS project with the case's layers (ZIP)",
    "map.shp.zip": "Download the case's layers as Shapefile (ZIP)",
    "map.fgb.zip": "Download the case's layers as FlatGeobuf (ZIP)",
    "map.kml": "Download the case's layers for Google Earth (KML)",
    "map.pdf": "Download the map (PDF)",
    "archive.zip": "Download the whole case as an archive (ZIP)",
  },
  says: "Spreadsheet, PDF, maps and archive are made on the server of the case as it is saved.",
  notStored:
    "Save the case, and you can download the roll as a spreadsheet, a PDF and maps, and the whole case as an archive.",
  mapNotStored: "Save the case, and you can also get the map as a PDF on one sheet of A4.",
  notSaved: "Your latest changes are not saved yet. Try again in a moment.",
  making: "The file is being made",
  sheets: "Download all owners' sheets (PDFs in a ZIP)",
  makingSheets: "The sheets are being made",
  sheetsOf: (done, of) => `${done} of ${of}`,
  stop: "Stop",
  changedMeanwhile:
    "The case was changed meanwhile, so the sheets do not fit together. Nothing was downloaded. Try again.",
  offline: "The server does not answer, so the file cannot be fetched now. Case file, CSV and JSON do not need it.",
};

export const storedFiles = { da, en };
