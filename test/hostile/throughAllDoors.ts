import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Told } from "./child.ts";

/** So much the engine may take for objects; it dies of more. */
const mostHeapMb = 700;

/** Every hostile file (`brief`: those that are not large) through every door, in a process of its own. Rejects where it dies, or is at one file for longer than `mostMs`. */
export function throughAllDoors(which: "brief" | "all", mostMs: number): Promise<Told[]> {
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), [which], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${mostHeapMb}`],
  });
  const told: Told[] = [];
  let at = "the start";
  return new Promise((resolve, reject) => {
    const tooLate = () => {
      child.kill("SIGKILL");
      reject(new Error(`no end within ${mostMs} ms: ${at}`));
    };
    let clock = setTimeout(tooLate, mostMs);
    child.on("message", (message: Told | { start: string }) => {
      clearTimeout(clock);
      clock = setTimeout(tooLate, mostMs);
      if ("start" in message) at = message.start;
      else told.push(message);
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearTimeout(clock);
      if (code === 0) resolve(told);
      else reject(new Error(`the process ended with ${code ?? signal}: ${at}`));
    });
  });
}
