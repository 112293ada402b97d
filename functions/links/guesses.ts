import { limits, refuse } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import type { OpenPorts } from "./ports.ts";

/** A count begins anew when this is over. */
const windowSeconds = 600;

/**
 * Lets a code be tried, or refuses with `too-many-requests` and the seconds to wait. Each try is counted before it is known
 * whether it is right, so that many at once are no way round; one that was right is given back by `wasRight`.
 *
 * An address has `limits.wrongCodes.most` wrong codes in ten minutes. Where all addresses together have passed
 * `limits.wrongCodesOfAll.most`, each has one: who guesses from many places is held, and an owner with the right code still comes in.
 */
export async function tryCode(ports: OpenPorts, address: string): Promise<Result<Try>> {
  const seconds = Math.floor(Date.parse(ports.now()) / 1000);
  const window = Math.floor(seconds / windowSeconds);
  const ends = (window + 1) * windowSeconds;
  // The counter's name tells nobody the address; the counter itself is gone soon after the window.
  const mine = `${window}#${sha256Hex(`${window} ${address}`).slice(0, 32)}`;
  const ofAll = `${window}#all`;
  const add = (name: string, by: number) => ports.counters.add(name, by, ends + windowSeconds);
  const [tries, wrongOfAll] = await Promise.all([add(mine, 1), add(ofAll, 0)]);
  if (!tries.ok) return tries;
  if (!wrongOfAll.ok) {
    await add(mine, -1);
    return wrongOfAll;
  }
  const most = wrongOfAll.value >= limits.wrongCodesOfAll.most ? 1 : limits.wrongCodes.most;
  if (tries.value > most) {
    // What was not tried is no wrong code: many right ones at once must not close an address to those who come after.
    const given = await add(mine, -1);
    if (!given.ok) return given;
    const facts = { waitSeconds: ends - seconds, waitMinutes: Math.ceil((ends - seconds) / 60), most };
    return refuse([{ path: "", code: "too-many-requests", facts }]);
  }
  return { ok: true, value: { wasRight: () => add(mine, -1), wasWrong: () => add(ofAll, 1) } };
}

/** What is to be said of a try when it is known. */
export interface Try {
  wasRight: () => Promise<Result<number>>;
  wasWrong: () => Promise<Result<number>>;
}
