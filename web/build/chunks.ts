import type { OutputChunk, OutputOptions } from "rolldown";
import type { Entry } from "./html.ts";

/** Which modules go in which file. */
export type CutInFiles = Extract<Exclude<OutputOptions["codeSplitting"], boolean | undefined>, object>["groups"];

/** Pages that are small, and opened by people on a phone or for the first time: they fetch nothing that they do not use. */
const light: readonly Entry[] = [
  ...(["doors", "share", "shared", "sheet", "signIn", "hearing"] as const),
  ...(["handbook", "method", "apiGuide", "accessibility"] as const),
];

/** All chunks that a page fetches before it runs, its own first. */
export function fetchedBy(page: string, chunks: ReadonlyMap<string, OutputChunk>): ReadonlySet<string> {
  const found = new Set([page]);
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) if (chunks.has(next)) found.add(next);
  return found;
}

/**
 * Which modules the pages share in one file. Cut by who uses what, there would be a hundred files of some hundred bytes, each a request. Here what
 * the same light pages use is one file; so is, of the rest, what the same other pages use.
 *
 * `chunks`: the same pages, cut by who uses what.
 */
export function sharedFiles(chunks: readonly OutputChunk[]): CutInFiles {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const usersOf = new Map<string, string[]>();
  for (const page of chunks.filter(({ isEntry }) => isEntry))
    for (const name of fetchedBy(page.fileName, byName))
      for (const module of Object.keys(byName.get(name)!.modules))
        usersOf.set(module, [...(usersOf.get(module) ?? []), page.name]);
  const files = new Map<string, { users: number; lightUsers: number; modules: Set<string> }>();
  for (const [module, users] of usersOf) {
    if (users.length < 2) continue;
    const lightUsers = users.filter((page) => (light as readonly string[]).includes(page));
    const shared = lightUsers.length > 0 ? lightUsers : users;
    const name = `${lightUsers.length > 0 ? "light" : "other"} ${shared.sort().join(" ")}`;
    const file = files.get(name) ?? { users: shared.length, lightUsers: lightUsers.length, modules: new Set() };
    file.modules.add(module);
    files.set(name, file);
  }
  // A file takes what its modules import with it, but for what an earlier one has: those with more users come first.
  const order = [...files.values()].sort((a, b) => b.lightUsers - a.lightUsers || b.users - a.users);
  return order.map(({ modules }, i) => ({
    name: "shared",
    priority: order.length - i,
    test: (module: string) => modules.has(module),
  }));
}

/** Two files for a page with a script that runs ahead of it: what that one uses, and all else that the page begins with. */
export function begunAhead(chunks: readonly OutputChunk[], ahead: string): CutInFiles {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = chunks.find(({ isEntry, name }) => isEntry && name === ahead);
  if (first === undefined) throw new Error(`the bundle has no script ${ahead}`);
  const usedAhead = new Set(
    [...fetchedBy(first.fileName, byName)].flatMap((name) => Object.keys(byName.get(name)!.modules)),
  );
  const entry = first.facadeModuleId;
  return [
    { name: "ahead", priority: 2, test: (module) => module !== entry && usedAhead.has(module) },
    { name: "begun", priority: 1, tags: ["$initial"], test: (module) => module !== entry },
  ];
}
