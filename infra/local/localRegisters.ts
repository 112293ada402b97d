import { readFile } from "node:fs/promises";
import { pauseBefore } from "../../functions/adapters/index.ts";
import {
  isFile,
  mostRememberedBytes,
  type Register,
  type RegisterPorts,
  registersFrom,
  rememberAnswers,
  upstream,
} from "../../functions/registers/index.ts";
import { CannotStart } from "./cannotStart.ts";

/** The registers of this machine, with their keys: whoever can read the file that says them may use them. */
export interface RegisterSetup {
  registers: readonly Register[];
  keys: Readonly<Record<string, string>>;
  /** Whether they are on this machine: for tests. */
  loopback: boolean;
}

export const noRegisters: RegisterSetup = { registers: [], keys: {}, loopback: false };

/** `VANDRET_REGISTERS`: a file of registers, each with its `key` where it asks for one (docs/registers.md). None: no registers. */
export async function registersOfFile(path: string | undefined): Promise<RegisterSetup> {
  if (path === undefined || path === "") return noRegisters;
  try {
    const told = JSON.parse(await readFile(path, "utf8")) as { id: string; key?: string }[];
    const registers = registersFrom(JSON.stringify(told.map(({ key: _, ...register }) => register)));
    const services = registers.filter((register) => !isFile(register));
    const keys = Object.fromEntries(told.flatMap(({ id, key }) => (key === undefined ? [] : [[id, key]])));
    return {
      registers,
      keys,
      loopback: services.length > 0 && services.every(({ url }) => url.startsWith("http://127.0.0.1:")),
    };
  } catch (error) {
    throw new CannotStart(
      `The file of registers cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      "Mend the file that VANDRET_REGISTERS names (docs/registers.md), or start without it.",
    );
  }
}

/** `now`: the clock by which what was fetched grows old (ISO). */
export const localRegisters = (
  { registers, keys, loopback }: RegisterSetup,
  now: () => string,
): Omit<RegisterPorts, "log" | "signedIn" | "now" | "objects"> => ({
  registers,
  upstream: upstream({ loopback }),
  keyOf: async (id) => keys[id] ?? null,
  pause: pauseBefore,
  remembered: rememberAnswers(mostRememberedBytes, now),
});
