const codeInPath = /(\/v1\/shared\/)[^/?#]+/gi;

/** An address as it may stand in a log: a link's code opens what it stands for, and is left out. */
export const withoutCodes = (path: string): string => path.replace(codeInPath, "$1…");
