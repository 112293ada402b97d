import { CannotStart } from "./cannotStart.ts";

export const usualPort = 8420;

/** The port that `PORT` names; 0 takes any free one. Absent or empty: the usual one. Throws `CannotStart` for what is no port. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return usualPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CannotStart(`PORT=${text} is not a port.`, "Give a whole number from 1 to 65535, or 0 for any free one.");
}
