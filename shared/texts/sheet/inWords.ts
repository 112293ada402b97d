import type { OwnerSheet } from "../../model/index.ts";
import type { Language } from "../language.ts";

/** The questions that a sheet answers, in the order in which they are read. */
export const sheetTopics = [
  "plan",
  "water",
  "loss",
  "gain",
  "land",
  "builds",
  "reached",
  "other-keys",
  "certain",
  "decides",
  "object",
  "complain",
  "emergency",
] as const;
export type SheetTopic = (typeof sheetTopics)[number];

export type SheetCell = string | { text: string; unknown: true };

export interface SheetTable {
  caption: string;
  /** Numbers stand to the right. */
  columns: { title: string; isNumber: boolean }[];
  rows: SheetCell[][];
  totals: SheetCell[][];
}

/** One question with its answer: sentences, then what is told in numbers. */
export interface SheetSection {
  topic: SheetTopic;
  heading: string;
  says: string[];
  tables: SheetTable[];
}

/** What a section says, without its heading. */
export type Says = Pick<SheetSection, "says" | "tables">;

/** A sheet in words, as the page and the PDF both show it. */
export interface SheetInWords {
  language: Language;
  /** "Matrikel 12a: din andel". */
  title: string;
  /** The case, the municipality, the day of the law. */
  about: string;
  /** Said above all else where the place is invented. */
  synthetic: string | null;
  /** "30.000,00 kr." */
  amount: string;
  /** "eller 127,55 kr. om måneden i 30 år"; null: nothing is paid. */
  paid: string | null;
  /** What must be known before the amount is read: several owners, a parcel that has changed. */
  notes: string[];
  sections: SheetSection[];
  /** What the numbers rest on, at the foot. */
  foot: string;
}

/** What each part of the sheet is worded from. */
export interface Worded {
  sheet: OwnerSheet;
  lang: Language;
}
