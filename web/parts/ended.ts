/** A sentence with its full stop, where an abbreviation such as "kr." has not set it already. */
export const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);
