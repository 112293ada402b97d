import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real WFS and WMS service: Debian's MapServer, behind a socket of this machine, over a layer in EPSG:25832. */
export interface MapServer {
  /** Without a query, as a register is set up. */
  url: string;
  /** Ends it as a machine that is switched off: nothing answers at its address. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export const hasMapServer = (): boolean => spawnSync("which", ["mapserv"]).status === 0;

/** Serves features (GeoJSON in EPSG:25832) as the layer `parcels`, and a GeoTIFF as `terrain`; GDAL writes what MapServer reads. */
export async function startMapServer(geoJson: string, terrain?: string): Promise<MapServer> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-wfs-"));
  await writeFile(join(folder, "in.geojson"), geoJson);
  const made = spawnSync("ogr2ogr", ["-f", "GPKG", "-nln", "parcels", "parcels.gpkg", "in.geojson"], { cwd: folder });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  await writeFile(join(folder, "mapserver.conf"), 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n');
  const server = () => createServer((request, response) => answer(folder, request.url ?? "/", response));
  let running: Server = server();
  const listen = (port: number) => new Promise<void>((resolve) => running.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = running.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/wfs`;
  await writeFile(join(folder, "parcels.map"), mapFile(url, terrain));
  const kill = () =>
    new Promise<void>((resolve) => {
      running.close(() => resolve());
      running.closeAllConnections();
    });
  return {
    url,
    kill,
    start: async () => {
      running = server();
      await listen(port);
    },
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One call, as a web server hands it to a CGI program (RFC 3875). */
function answer(folder: string, path: string, response: import("node:http").ServerResponse): void {
  const child = spawn("mapserv", {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH, GATEWAY_INTERFACE: "CGI/1.1", REQUEST_METHOD: "GET", SERVER_PROTOCOL: "HTTP/1.1" },
      QUERY_STRING: `map=${join(folder, "parcels.map")}&${new URL(path, "http://x").searchParams.toString()}`,
      MAPSERVER_CONFIG_FILE: join(folder, "mapserver.conf"),
    },
  });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  child.on("close", () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf("\r\n\r\n");
    const type = /^content-type:\s*(.+)$/im.exec(all.subarray(0, end).toString())?.[1]?.trim() ?? "text/plain";
    response.writeHead(200, { "Content-Type": type }).end(all.subarray(end + 4));
  });
}

const mapFile = (url: string, terrain: string | undefined): string => `MAP
  NAME "noret"
  EXTENT 400000 6000000 960000 6450000
  UNITS METERS
  PROJECTION "init=epsg:25832" END
  WEB METADATA
    "ows_title" "Noret"
    "ows_onlineresource" "${url}?"
    "ows_srs" "EPSG:25832 EPSG:4326 EPSG:3857"
    "ows_enable_request" "*"
    "wfs_encoding" "UTF-8"
  END END
  OUTPUTFORMAT
    NAME "geojson"
    DRIVER "OGR/GEOJSON"
    MIMETYPE "application/json; subtype=geojson"
    FORMATOPTION "STORAGE=stream"
    FORMATOPTION "FORM=SIMPLE"
    FORMATOPTION "LCO:COORDINATE_PRECISION=3"
  END
  OUTPUTFORMAT
    NAME "heights"
    DRIVER "GDAL/GTiff"
    MIMETYPE "image/tiff"
    IMAGEMODE FLOAT32
    EXTENSION "tif"
  END
${terrain === undefined ? "" : terrainLayer(terrain)}  LAYER
    NAME "parcels"
    TYPE POLYGON
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "parcels.gpkg"
    DATA "parcels"
    PROJECTION "init=epsg:25832" END
    METADATA
      "ows_title" "Jordstykker"
      "ows_include_items" "all"
      "gml_include_items" "all"
      "gml_featureid" "nr"
      "gml_types" "auto"
      "wfs_getfeature_formatlist" "geojson"
      "wfs_use_default_extent_for_getfeature" "false"
    END
    CLASS STYLE COLOR 200 200 200 OUTLINECOLOR 0 0 0 END END
  END
END
`;

const terrainLayer = (file: string): string => `  LAYER
    NAME "terrain"
    TYPE RASTER
    STATUS ON
    DATA "${file}"
    PROJECTION "init=epsg:25832" END
    METADATA
      "ows_title" "Terrain"
      "wcs_formats" "heights"
      "wcs_native_format" "heights"
      "wcs_rangeset_name" "height"
    END
  END
`;
