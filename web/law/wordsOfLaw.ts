import type { Language } from "../../shared/texts/index.ts";

/** What a fact may be. */
export type FactKind =
  | { is: "date" }
  | { is: "boolean" }
  | { is: "number" }
  | { is: "one-of"; values: readonly string[] };

export function factKind(_name: string): FactKind {
  return { is: "boolean" };
}
export function factQuestion(name: string, _lang: Language): string {
  return name;
}
export function factValue(_name: string, value: string, _lang: Language): string {
  return value;
}
export function partyName(code: string, _lang: Language): string {
  return code;
}
export function shareOfWhat(code: string, _lang: Language): string {
  return code;
}
