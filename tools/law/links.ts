import type { Provision } from "../../shared/model/index.ts";

/** A source that a provision stands on, as the list shows it. */
export interface SourceLink {
  provision: string;
  title: string;
  link: string | null;
}

/** `alive`: the page is there. `gone`: the server says it is not. `no-answer`: it cannot be told from here. */
export interface LinkAnswer {
  link: string;
  outcome: "alive" | "gone" | "no-answer";
  /** The status the server gave; null: it could not be reached. */
  status: number | null;
}

const goneStatuses = new Set([404, 410]);
const atOnce = 4;

/** Every source of every provision, in the order of the data. */
export function sourceLinks(provisions: readonly Provision[]): SourceLink[] {
  return provisions.flatMap(({ id, sources }) => sources.map(({ title, link }) => ({ provision: id, title, link })));
}

/** Asks each address once, at most four at a time; the answers come in the order of the addresses. */
export async function askLinks(links: readonly string[], timeoutMs: number): Promise<LinkAnswer[]> {
  const answers: LinkAnswer[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < links.length; i = next++) answers[i] = await askLink(links[i]!, timeoutMs);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** HEAD first; GET where the server gives anything but success to it, since not all answer HEAD truly. */
async function askLink(link: string, timeoutMs: number): Promise<LinkAnswer> {
  let status: number | null = null;
  for (const method of ["HEAD", "GET"]) {
    status = await statusOf(link, method, timeoutMs);
    if (status !== null && status < 400) return { link, outcome: "alive", status };
  }
  return { link, outcome: status !== null && goneStatuses.has(status) ? "gone" : "no-answer", status };
}

async function statusOf(link: string, method: string, timeoutMs: number): Promise<number | null> {
  try {
    const answer = await fetch(link, { method, signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}
