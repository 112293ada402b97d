import type { Issue } from "../model/index.ts";
import { quote } from "./refuse.ts";

/** Shapefiles cut the names of their columns at ten characters: `registreretareal` comes as `registrere`. */
const longestInShapefile = 10;

/** The attributes of one row by the names that registers and programs give them; upper and lower case are one. */
export class Attributes {
  readonly #byName: ReadonlyMap<string, unknown>;
  readonly #path: string;
  readonly issues: Issue[] = [];

  constructor(properties: Readonly<Record<string, unknown>>, path: string) {
    this.#byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
    this.#path = path;
  }

  /** The first of the names that has a value, as text; `undefined` where none has. */
  text(names: readonly string[]): string | undefined {
    for (const name of [...names, ...names.map((one) => one.slice(0, longestInShapefile))]) {
      const value = this.#byName.get(name);
      if (typeof value === "number") return String(value);
      if (typeof value === "string" && value.trim() !== "") return value.trim().normalize("NFC");
    }
    return undefined;
  }

  /** As `text`; where there is none, the row has the issue `missing-field`. */
  needed(names: readonly string[]): string {
    const found = this.text(names);
    if (found === undefined)
      this.issues.push({
        path: this.#path,
        code: "missing-field",
        facts: { field: names[0]!, expected: names.join(", ") },
      });
    return found ?? "";
  }

  /** A number of zero or more; `null` where there is none. Text, or a negative number, is an issue of the row. */
  amount(names: readonly string[], found = this.text(names)): number | null {
    if (found === undefined || found === "") return null;
    const value = Number(found);
    const facts = { field: names[0]!, found: quote(found) };
    if (!Number.isFinite(value))
      this.issues.push({ path: this.#path, code: "wrong-type", facts: { ...facts, expected: "number" } });
    else if (value < 0) this.issues.push({ path: this.#path, code: "out-of-range", facts: { ...facts, least: 0 } });
    else return value;
    return null;
  }

  /** Text that must fit a pattern; else the row has the issue `wrong-type`. */
  fitting(names: readonly string[], pattern: RegExp, expected: string): string {
    const found = this.needed(names);
    if (found !== "" && !pattern.test(found))
      this.issues.push({
        path: this.#path,
        code: "wrong-type",
        facts: { field: names[0]!, found: quote(found), expected },
      });
    return found;
  }
}
