import { utm32Wkt } from "../utm32Wkt.ts";

/** The tables that every GeoPackage has (OGC 12-128r19, annex C), and the CRS of a case. */

/** "GPKG" as a number, and the version that is followed: 1.3. */
export const pragmas = "PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;";
export const utm32 = 25832;

const wgs84Wkt =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** Which CRSs a file names; the last two, and 4326, must be there. */
export const referenceSystems: readonly (readonly [name: string, id: number, by: string, code: number, wkt: string])[] =
  [
    ["ETRS89 / UTM zone 32N", utm32, "EPSG", utm32, utm32Wkt],
    ["WGS 84", 4326, "EPSG", 4326, wgs84Wkt],
    ["Undefined cartesian SRS", -1, "NONE", -1, "undefined"],
    ["Undefined geographic SRS", 0, "NONE", 0, "undefined"],
  ];

export const coreTables = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));`;
