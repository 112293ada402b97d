import type { Kept } from "./input.ts";

/** Keeps all that is made, by its name. */
export function keeping(): Kept {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}

/** Makes it anew each time, where nobody keeps. */
const notKeeping: Kept = (_, make) => make();

export const keptBy = ({ kept }: { kept?: Kept | undefined }): Kept => kept ?? notKeeping;
