import { limits, refuse } from "../../shared/contract/index.ts";
import type { Issue, Result } from "../../shared/model/index.ts";
import { type FeatureRegister, isFile } from "./ports.ts";
import type { Box, Within } from "./wfs.ts";

type BoxAsked = Partial<Record<keyof Box, string | undefined>>;

const expected = (words: string): Issue => ({ path: "/query", code: "invalid", facts: { expected: words } });

/** The box that a call names. Issues: `invalid` (a side is missing, or they are turned round), `box-too-large`. */
export function boxOf({ west, south, east, north }: BoxAsked): Result<Box> {
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    return refuse([expected("west, south, east and north")]);
  const box = { west: Number(west), south: Number(south), east: Number(east), north: Number(north) };
  const [wide, high] = [box.east - box.west, box.north - box.south];
  const { most } = limits.registerBoxM;
  if (wide <= 0 || high <= 0) return refuse([expected("west < east and south < north")]);
  if (wide > most || high > most)
    return refuse([{ path: "/query", code: "box-too-large", facts: { found: Math.max(wide, high), most, unit: "m" } }]);
  return { ok: true, value: box };
}

/** Where a call asks for features: a box or an ejerlav, not both. Issues: as of `boxOf`; `invalid` where the register knows no ejerlav. */
export function withinOf(
  register: FeatureRegister,
  asked: BoxAsked & { ejerlav?: string | undefined },
): Result<Within> {
  const { ejerlav, ...box } = asked;
  if (ejerlav === undefined) return boxOf(box);
  const hasBox = Object.values(box).some((side) => side !== undefined);
  if (hasBox) return refuse([expected("a box or an ejerlav")]);
  return isFile(register) || register.ejerlavAttribute === null
    ? refuse([expected("a box: this register is asked by area, not by ejerlav")])
    : { ok: true, value: { ejerlav: Number(ejerlav) } };
}
