import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CannotStart } from "./cannotStart.ts";
import { lockFolder } from "./lockFolder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vandret-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const leave = (content: string) => writeFileSync(join(folder, "server.lock"), content);

it("makes the folder, and leaves no lock behind", () => {
  const inside = join(folder, "data");
  const letGo = lockFolder(inside);
  expect(existsSync(join(inside, "server.lock"))).toBe(true);
  letGo();
  expect(existsSync(join(inside, "server.lock"))).toBe(false);
});

it("refuses a second server, and says which process has the folder", () => {
  const letGo = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(CannotStart);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
  letGo();
  lockFolder(folder)();
});

it("takes over the lock of a server that was killed", () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  leave(JSON.stringify({ pid, began: "1" }));
  lockFolder(folder)();
});

it.runIf(process.platform === "linux")("is not fooled by another process that got the dead one's number", async () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(other, "spawn");
  leave(JSON.stringify({ pid: other.pid, began: "1" }));
  lockFolder(folder)();
  other.kill();
});

it.runIf(process.platform === "linux")(
  "takes over the lock of a server that was killed and whose end its parent never asked for",
  async () => {
    // The shell becomes a program that never waits for its child: what is left of the child keeps its number.
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 30"]);
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    const stat = () => readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]!.split(" ");
    leave(JSON.stringify({ pid, began: stat()[19] }));
    expect(() => lockFolder(folder)).toThrow(CannotStart);
    await expect.poll(() => stat()[0]).toBe("Z");
    lockFolder(folder)();
    parent.kill();
  },
);

it.each(["", "{", "null", '{"pid":"x"}'])("takes over a lock that was never written whole: %j", (content) => {
  leave(content);
  lockFolder(folder)();
});
