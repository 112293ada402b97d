import type { KeyChoice, KeyData } from "../model/index.ts";
import { catalogue } from "./generated.ts";

export { catalogue };

/** The key of that id and version; undefined where the catalogue has none. Nothing falls back to a newer version. */
export function findKey(id: string, version: string): KeyData | undefined {
  return catalogue.find((key) => key.id === id && key.version === version);
}

/** The key that shares a measure: its own line, else the line for all (`*`). Undefined: none, or not in the catalogue. */
export function keyOfMeasure(choices: readonly KeyChoice[], measure: string): KeyData | undefined {
  const choice = choices.find((line) => line.measure === measure) ?? choices.find((line) => line.measure === "*");
  if (choice === undefined) return undefined;
  return "layers" in choice.key ? choice.key : findKey(choice.key.id, choice.key.version);
}
