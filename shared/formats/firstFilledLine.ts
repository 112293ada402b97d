const [lineFeed, carriageReturn] = [10, 13];

/** The first line of a text with something in it, without its end; nothing where there is none. Looks at each sign once. */
export function firstFilledLine(text: string): string {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== lineFeed && sign !== carriageReturn && at < text.length) continue;
    if (at > start) {
      const line = text.slice(start, at);
      if (line.trim() !== "") return line;
    }
    start = at + 1;
  }
  return "";
}
