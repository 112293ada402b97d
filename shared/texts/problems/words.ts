import type { Language } from "../language.ts";
import type { FactWords } from "./factWords.ts";

export interface Said {
  what: string;
  /** What it means for the result; absent: nothing was computed or saved. */
  means?: string | undefined;
  next: string;
}

export type Words = Record<Language, (facts: FactWords) => Said>;

export const say = (what: string, next: string, means?: string): Said => ({ what, next, means });
