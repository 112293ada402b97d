const [minus, plus, point, nine, zero] = [45, 43, 46, 57, 48];
const tens = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/**
 * Reads one number after another out of text that is bytes, without making a string of each. Up to 15 digits with a point
 * are exact as whole numbers, and so is the power of ten, so that one division rounds as `Number` does; all else is given
 * to `Number` itself.
 */
export class AsciiNumbers {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** Whether there is a further word; stands at its first byte. */
  more(): boolean {
    const bytes = this.#bytes;
    while (this.#at < bytes.length && bytes[this.#at]! <= 32) this.#at++;
    return this.#at < bytes.length;
  }

  /** The word as a number (`nan` too); null where it is none. Stands after it. */
  next(): number | null {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    const sign = bytes[at];
    if (sign === minus || sign === plus) at++;
    let [whole, digits, decimals] = [0, 0, -1];
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte >= zero && byte <= nine) {
        whole = whole * 10 + (byte - zero);
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === point && decimals === -1) decimals = 0;
      else break;
    }
    this.#at = at;
    if (digits > 0 && digits <= 15 && (at === bytes.length || bytes[at]! <= 32)) {
      const value = decimals > 0 ? whole / tens[decimals]! : whole;
      return sign === minus ? -value : value;
    }
    return slow(this.#word(start));
  }

  /** The word just read. */
  #word(start: number): string {
    const bytes = this.#bytes;
    while (this.#at < bytes.length && bytes[this.#at]! > 32) this.#at++;
    return String.fromCharCode(...bytes.subarray(start, Math.min(this.#at, start + longestWord)));
  }

  /** The word before where it stands, and its line among the bytes: to say what is wrong. */
  before(): { word: string; line: number } {
    const bytes = this.#bytes;
    let start = this.#at;
    while (start > 0 && bytes[start - 1]! > 32) start--;
    let line = 1;
    for (let i = 0; i < start; i++) if (bytes[i] === 10) line++;
    return { word: this.#word(start), line };
  }
}

const longestWord = 100;

function slow(word: string): number | null {
  if (/^[+-]?nan$/i.test(word)) return Number.NaN;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : null;
}
