import { provisions } from "./generated.ts";

const days = provisions.flatMap(({ witnessed }) => witnessed.map(({ on }) => on)).sort();

/** FNV-1a, 32 bits: tells two editions of the data apart; nothing is kept secret by it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The edition of the law's data: the last day of evidence, and a fingerprint of all provisions. */
export const lawVersion = `${days.at(-1)!}-${fingerprint(JSON.stringify(provisions))}`;
