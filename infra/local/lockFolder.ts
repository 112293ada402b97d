import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "./cannotStart.ts";

interface Holder {
  pid: number;
  /** When that process began, so that another one with its number is not taken for it. */
  began: string;
}

/**
 * Takes a data folder for this process; throws `CannotStart` where another server has it. A server that was killed leaves
 * its lock behind: it is taken over. Gives back how to let go.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "server.lock");
  for (let tries = 0; tries < 2; tries++) {
    try {
      const me: Holder = { pid: process.pid, began: beganAt(process.pid) };
      writeFileSync(file, JSON.stringify(me), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(file);
    if (holder !== null && isRunning(holder)) throw inUse(folder, holder.pid);
    rmSync(file, { force: true });
  }
  throw inUse(folder, null);
}

function inUse(folder: string, pid: number | null): CannotStart {
  const who = pid === null ? "Another server" : `Another server (process ${pid})`;
  return new CannotStart(
    `${who} already has the data in ${folder}.`,
    "Use that one, or stop it first: two servers on one data folder would spoil it.",
  );
}

/** Null: the process that wrote it was killed before it was whole. */
function readHolder(file: string): Holder | null {
  try {
    const { pid, began } = JSON.parse(readFileSync(file, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof began === "string" ? { pid, began } : null;
  } catch {
    return null;
  }
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return beganAt(pid) === began;
}

/**
 * What Linux knows of a process's start, in ticks since the machine's own; elsewhere nothing, and its number must do. One that was killed
 * and whose end nobody has asked for yet (a zombie) still has its number and start: it holds nothing any more.
 */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return afterName[0] === "Z" ? "ended" : (afterName[19] ?? "");
  } catch {
    return "";
  }
}
