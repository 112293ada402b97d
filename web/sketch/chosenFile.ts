import type { Issue } from "../../shared/model/index.ts";

/** A file that a person chose, with its bytes, and the layer of it that is to be read. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
  /** Of the file; the bytes of one that is too large are not read. */
  size: number;
  layer?: string | undefined;
}

const mostBytes = 50_000_000;

/** A file beyond the limit is refused by its size, so that nothing of it need be read. */
export async function chosenFile(file: File): Promise<ChosenFile> {
  const bytes = file.size > mostBytes ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, size: file.size };
}

/** The layers that a file has, where it was refused because nothing says which to read; else none. */
export function layersToChoose(issues: readonly Pick<Issue, "code" | "facts">[]): string[] {
  const asked = issues.find(({ code }) => code === "layer-not-chosen");
  return asked === undefined ? [] : String(asked.facts.layers ?? "").split("\n");
}
