import type { Context, Hono } from "hono";
import { placesOf } from "../../shared/chunks/mapColumns.ts";
import { mapsMake, mapsPlaces, mapsTile } from "../../shared/contract/index.ts";
import { readCase } from "../cases/index.ts";
import { makeApp, mount, mountFile } from "../http/index.ts";
import { makeMap } from "./makeMap.ts";
import type { MapsPorts } from "./ports.ts";
import { tilesOf } from "./tiles.ts";

/** Maps of large cases: prepared, then read tile by tile. */
export function makeMapsApp(ports: MapsPorts): Hono {
  const app = makeApp(ports);
  const tiles = tilesOf(ports);
  mount(app, mapsMake, async ({ params: { id } }, { tenant }) => {
    const stored = await readCase(ports, { tenant, caseId: id });
    return stored.ok ? makeMap(ports, tenant, stored.value.case) : stored;
  });
  mountFile(app, mapsTile, async ({ params: { map, z, x, y } }, { tenant }, c) => {
    const tile = await tiles.tile(tenant, map, Number(z), Number(x), Number(y));
    if (!tile.ok) return tile;
    mayBeKept(c);
    return { ok: true, value: { name: `${z}-${x}-${y}.mvt`, bytes: tile.value } };
  });
  mountFile(app, mapsPlaces, async ({ params: { map }, query: { chunk } }, { tenant }, c) => {
    const file = await tiles.chunk(tenant, map, Number(chunk));
    if (!file.ok) return file;
    mayBeKept(c);
    return { ok: true, value: { name: `${chunk}.kort`, bytes: placesOf(file.value) } };
  });
  return app;
}

/** A map's name says all that is in it: the browser of who has fetched a part need not ask again for a day. No one between may keep it. */
function mayBeKept(c: Context): void {
  c.header("Cache-Control", "private, max-age=86400, immutable");
  c.header("Vary", "Authorization");
}
