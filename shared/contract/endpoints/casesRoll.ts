import { reading } from "../access.ts";
import { endpoint, fileEndpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { calculationSchema } from "../schemas/result.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

const params = z.strictObject({ id: idSchema });
/** What the file is written in; absent: as `Accept-Language` asks. */
const query = z.strictObject({ language: z.enum(["da", "en"]).optional() });
// Whatever reading a stored case, or `calculate`, can refuse.
const problems = problemStatus;

export const casesRoll = endpoint({
  id: "casesRoll",
  method: "GET",
  path: "/v1/cases/:id/roll",
  access: reading,
  says: "The roll of a stored case as it stands: the same bytes as `POST /v1/calculations` of it.",
  params,
  response: calculationSchema,
  problems,
});

export const casesRollCsv = fileEndpoint({
  id: "casesRollCsv",
  path: "/v1/cases/:id/roll.csv",
  access: reading,
  says: "The roll as CSV: a line a unit, subtotals and the total; `;` and decimal comma in Danish.",
  file: "text/csv; charset=utf-8",
  ...{ params, query, problems },
});

export const casesPayersCsv = fileEndpoint({
  id: "casesPayersCsv",
  path: "/v1/cases/:id/payers.csv",
  access: reading,
  says: "Who pays what of each measure as CSV: a line a step of the waterfall, with its legal basis, force, outcome and review; styles as the roll's.",
  file: "text/csv; charset=utf-8",
  ...{ params, query, problems },
});

export const casesRollXlsx = fileEndpoint({
  id: "casesRollXlsx",
  path: "/v1/cases/:id/roll.xlsx",
  access: reading,
  says: "The roll as a spreadsheet, with the method on a sheet of its own.",
  file: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ...{ params, query, problems },
});

export const casesRollGeoJson = fileEndpoint({
  id: "casesRollGeoJson",
  path: "/v1/cases/:id/roll.geojson",
  access: reading,
  says: "The roll as GeoJSON (RFC 7946), so in longitude and latitude, rounded to seven decimals of a degree.",
  file: "application/geo+json",
  ...{ params, query, problems },
});

export const casesRollGpkg = fileEndpoint({
  id: "casesRollGpkg",
  path: "/v1/cases/:id/roll.gpkg",
  access: reading,
  says: "The roll as a GeoPackage in EPSG:25832, corners as the case holds them.",
  file: "application/geopackage+sqlite3",
  ...{ params, query, problems },
});

export const casesMapShp = fileEndpoint({
  id: "casesMapShp",
  path: "/v1/cases/:id/map.shp.zip",
  access: reading,
  says: "The roll and the case's layers as shapefiles in EPSG:25832, each with its QGIS style, and a list of what the columns are called in full.",
  file: "application/zip",
  ...{ params, query, problems },
});

export const casesMapFgb = fileEndpoint({
  id: "casesMapFgb",
  path: "/v1/cases/:id/map.fgb.zip",
  access: reading,
  says: "The roll and the case's layers as FlatGeobuf files in EPSG:25832, each with its QGIS style.",
  file: "application/zip",
  ...{ params, query, problems },
});

export const casesMapKml = fileEndpoint({
  id: "casesMapKml",
  path: "/v1/cases/:id/map.kml",
  access: reading,
  says: "The roll and the case's layers as KML, so in longitude and latitude, a folder a layer.",
  file: "application/vnd.google-earth.kml+xml",
  ...{ params, query, problems },
});

export const casesMapPdf = fileEndpoint({
  id: "casesMapPdf",
  path: "/v1/cases/:id/map.pdf",
  access: reading,
  says: "The map of the roll on one A4: tagged, with scale bar, arrow to the north, legend, source and date.",
  file: "application/pdf",
  ...{ params, query, problems },
});

export const casesQgis = fileEndpoint({
  id: "casesQgis",
  path: "/v1/cases/:id/qgis.zip",
  access: reading,
  says: "A QGIS project with the roll and the case's layers in a GeoPackage beside it, in the classes and colours of the page.",
  file: "application/zip",
  ...{ params, query, problems },
});

export const casesRollPdf = fileEndpoint({
  id: "casesRollPdf",
  path: "/v1/cases/:id/roll.pdf",
  access: reading,
  says: "The roll on paper: tagged, A4, headings on each page, subtotals, the method, law version and the case's fingerprint.",
  file: "application/pdf",
  ...{ params, query, problems },
});

export const casesArchive = fileEndpoint({
  id: "casesArchive",
  path: "/v1/cases/:id/archive.zip",
  access: reading,
  says: "The whole case as one zip: case file, roll in every form, calculation, provisions, keys, log, and the SHA-256 of each file.",
  file: "application/zip",
  ...{ params, query, problems },
});
