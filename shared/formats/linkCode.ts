/** Crockford's base 32: without I, L, O and U, so that nothing in a letter is read as something else. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groupLength = 4;
/** 16 characters of 5 bits: 80 bits. */
export const linkCodeBytes = 10;
const codeLength = (linkCodeBytes * 8) / 5;

/**
 * Random bytes as the code that stands in a link and in a letter: `7K3M-9QXW-2B4R-T8HZ`. Throws a RangeError on any other number of
 * bytes than `linkCodeBytes`.
 */
export function linkCode(random: Uint8Array): string {
  if (random.length !== linkCodeBytes) throw new RangeError(`a code is made of ${linkCodeBytes} bytes`);
  let bits = 0n;
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let at = codeLength - 1; at >= 0; at--) code += alphabet[Number((bits >> BigInt(at * 5)) & 31n)];
  return grouped(code);
}

/**
 * The code that a person typed, as it was made; null where it is none. Case, spaces and hyphens do not matter; O is read as 0, I and
 * L as 1 (Crockford, *Base 32*, 2002).
 */
export function readLinkCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return new RegExp(`^[${alphabet}]{${codeLength}}$`).test(code) ? grouped(code) : null;
}

const grouped = (code: string): string => code.match(new RegExp(`.{${groupLength}}`, "g"))!.join("-");
