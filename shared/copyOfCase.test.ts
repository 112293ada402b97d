import { describe, expect, it } from "vitest";
import { checkCase } from "./checkCase.ts";
import { copyOfCase } from "./copyOfCase.ts";
import { noret } from "./demo/index.ts";

const sag = { ...noret(), title: "Diget", dataSource: { text: "Opmålt 2025.", synthetic: true } };
const says = { title: (title: string) => `Kopi af ${title}`, from: "Kopieret fra sag abc, ændring nr. 3." };

describe("a copy of a case", () => {
  it("says in its name and its source where it came from, and is else the same", () => {
    const copy = copyOfCase(sag, says);
    expect(copy.title).toBe("Kopi af Diget");
    expect(copy.dataSource).toEqual({ text: "Kopieret fra sag abc, ændring nr. 3. Opmålt 2025.", synthetic: true });
    expect({ ...copy, title: sag.title, dataSource: sag.dataSource }).toEqual(sag);
    expect(checkCase(copy).ok).toBe(true);
  });

  it("leaves what is known of its source where there is no room for both", () => {
    const full = { ...sag, dataSource: { text: "x".repeat(1_990), synthetic: true } };
    expect(copyOfCase(full, says)).toMatchObject({ title: "Kopi af Diget", dataSource: full.dataSource });
  });

  it("says it in one place at least, however long the name and the source are", () => {
    const long = { ...sag, title: "y".repeat(199) };
    expect(copyOfCase(long, says)).toMatchObject({
      title: long.title,
      dataSource: { text: `${says.from} Opmålt 2025.` },
    });
    const both = { ...long, dataSource: { text: "x".repeat(1_990), synthetic: true } };
    expect(copyOfCase(both, says)).toMatchObject({ title: says.from, dataSource: both.dataSource });
  });
});
