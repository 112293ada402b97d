import type { Result } from "../../shared/model/index.ts";
import { ask, down, keyFor, questionTo, wrong } from "./ask.ts";
import { pictureIn } from "./pictures.ts";
import type { MapRegister, RegisterPorts } from "./ports.ts";
import { mostAgeMs } from "./remembered.ts";

/** A tile of Web Mercator: column `x` from the west and row `y` from the north, of 2^z each way. */
export interface Tile {
  z: number;
  x: number;
  y: number;
}
export interface TilePicture {
  bytes: Uint8Array;
  /** ISO. */
  fetchedAt: string;
}

/** The side of a tile, px, and how much one may take, bytes. */
const sidePx = 256;
const mostBytes = 1_000_000;
/** Half of the square that holds the world, m: half of once round the sphere of 6,378,137 m. */
const halfSideM = 20_037_508.342789244;

/**
 * A tile of a map register as the picture that was asked for. Issues: `register-down`, where it was a moment ago without asking again;
 * `register-answer-wrong`, also with `not-a-picture` (another type than it says or was asked for) and `picture-size`.
 */
export async function readTile(
  ports: RegisterPorts,
  register: MapRegister,
  { z, x, y }: Tile,
): Promise<Result<TilePicture>> {
  const asked = JSON.stringify([register.id, "tile", z, x, y]);
  const before = ports.remembered.get(asked, mostAgeMs.map);
  if (before !== null) return { ok: true, value: before };
  // A map asks for many at once: one that is down is not waited for by each of them.
  const wasDown = JSON.stringify([register.id, "down"]);
  const lately = ports.remembered.get(wasDown, mostAgeMs.down);
  if (lately !== null) return down(register, new TextDecoder().decode(lately.bytes));
  const key = await keyFor(ports, register);
  if (!key.ok) return key;
  const fetchedAt = ports.now();
  const answer = await ask(ports, register, questionTo(register, tileAsked(register, { z, x, y }), key.value), 2);
  if (!answer.ok) {
    const [{ code, facts }] = answer.issues;
    if (code === "register-down")
      ports.remembered.put(wasDown, {
        ...{ bytes: new TextEncoder().encode(String(facts.reason)), matched: 0, fetchedAt },
      });
    return answer;
  }
  const { bytes, contentType } = answer.value;
  if (bytes.length > mostBytes) return wrong(register, "too-large");
  const picture = pictureIn(bytes);
  if (picture === null || picture.type !== register.format || !contentType.startsWith(register.format))
    return wrong(register, "not-a-picture");
  if (picture.width !== sidePx || picture.height !== sidePx) return wrong(register, "picture-size");
  ports.remembered.put(asked, { bytes, matched: 0, fetchedAt });
  return { ok: true, value: { bytes, fetchedAt } };
}

/** A question to a WMS (OGC 06-042, GetMap) or a WMTS (OGC 07-057r7, GetTile). */
function tileAsked(
  { service, layer, style, format, matrixSet }: MapRegister,
  { z, x, y }: Tile,
): Record<string, string> {
  if (service === "WMTS")
    return {
      ...{ service, version: "1.0.0", request: "GetTile", layer, style, format, tilematrixset: matrixSet },
      ...{ tilematrix: String(z), tilerow: String(y), tilecol: String(x) },
    };
  const tileM = (2 * halfSideM) / 2 ** z;
  const [west, north] = [x * tileM - halfSideM, halfSideM - y * tileM];
  return {
    ...{ service, version: "1.3.0", request: "GetMap", layers: layer, styles: style, format, crs: "EPSG:3857" },
    bbox: [west, north - tileM, west + tileM, north].join(","),
    ...{ width: String(sidePx), height: String(sidePx), exceptions: "XML" },
  };
}
