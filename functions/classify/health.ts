import { type Answer, type health, version } from "../../shared/contract/index.ts";
import { dataVersion, dataVersions } from "../../shared/dataVersions.ts";
import { lawVersion } from "../../shared/law/index.ts";

export interface HealthPorts {
  /** The code that runs, by its content. */
  program?: string;
  /** Whether each store of this place answers. */
  stores?: Readonly<Record<string, () => Promise<boolean>>>;
  /** Milliseconds that only rise. */
  clock?: () => number;
}

/** Who asks often is answered from memory: the call is open to all, and each asking costs. */
const remembered = 10_000;
/** A store that has not answered by now does not answer. */
const patience = 3_000;

/** What is told of this copy of the program: what it is, what it knows, and whether its stores answer. */
export function makeHealth({ program, stores = {}, clock = () => performance.now() }: HealthPorts) {
  let last: { at: number; found: Promise<{ store: string; reachable: boolean }[]> } | undefined;
  return async (): Promise<Answer<typeof health>> => {
    if (last === undefined || clock() - last.at >= remembered) last = { at: clock(), found: askAll(stores) };
    const found = await last.found;
    return {
      status: found.every(({ reachable }) => reachable) ? "ok" : "degraded",
      version,
      program: program ?? null,
      lawVersion,
      dataVersion,
      dataVersions: { ...dataVersions },
      stores: found,
    };
  };
}

const askAll = (stores: NonNullable<HealthPorts["stores"]>) =>
  Promise.all(Object.entries(stores).map(async ([store, reach]) => ({ store, reachable: await inTime(reach) })));

async function inTime(reach: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([reach(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
