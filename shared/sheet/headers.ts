/** Which of a case's sheets are in an answer, and of how many, as "1-200/1184". */
export const sheetsHeader = "Vandret-Sheets";
/** The last event of the case that an answer was made of: an answer of another is of another case. */
export const sequenceHeader = "Vandret-Sequence";
