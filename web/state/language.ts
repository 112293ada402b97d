import { signal } from "@preact/signals";

export type Language = "da" | "en";

const remembered = "vandret-sprog";

function chosen(): Language {
  const asked = new URLSearchParams(location.search).get("sprog");
  if (asked === "en" || asked === "da") return asked;
  return recall() === "en" ? "en" : "da";
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

/** The language of the page: from `?sprog=`, else the last one chosen on this machine, else Danish. */
export const language = signal<Language>(chosen());

document.documentElement.lang = language.value;

export function chooseLanguage(next: Language): void {
  language.value = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(remembered, next);
  } catch {
    // Storage may be shut: the address still carries the choice.
  }
  const address = new URL(location.href);
  if (next === "da") address.searchParams.delete("sprog");
  else address.searchParams.set("sprog", next);
  history.replaceState(null, "", address);
}

/** A page's words in the language of the moment. Reading it in a component makes that component follow the switch. */
export function words<Text>(dictionary: { da: Text; en: Text }): Text {
  return dictionary[language.value];
}

/** An address inside the site that keeps a language that is not the default. */
export function inLanguage(path: string): string {
  if (language.value === "da") return path;
  return `${path}${path.includes("?") ? "&" : "?"}sprog=${language.value}`;
}
