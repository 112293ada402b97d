/** A sentence with its full stop, where "kr." or a question has not ended it already. */
export const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);
