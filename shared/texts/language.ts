export type Language = "da" | "en";

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ["da", "en"];
