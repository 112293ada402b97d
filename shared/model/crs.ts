/**
 * The coordinate systems that files are read in, by the EPSG registry: ETRS89 / UTM 32N and 33N, WGS 84 and ETRS89 in degrees, Web Mercator,
 * and the four zones of DKTM. EPSG:7416 is 25832 with DVR90 heights. Positions are easting and northing, or longitude and latitude, in that
 * order, whatever order a file has them in.
 */
export type Crs =
  | "EPSG:25832"
  | "EPSG:25833"
  | "EPSG:4326"
  | "EPSG:4258"
  | "EPSG:3857"
  | "EPSG:4093"
  | "EPSG:4094"
  | "EPSG:4095"
  | "EPSG:4096";
