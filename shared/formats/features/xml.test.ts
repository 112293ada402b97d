import { describe, expect, it } from "vitest";
import { readXml } from "./xml.ts";

/** The texts of all elements, in the order in which they end; or why the file was refused. */
function textsOf(text: string): unknown {
  const texts: string[] = [];
  const refused = readXml(new TextEncoder().encode(text), {
    open: () => null,
    close: (name, said) => {
      texts.push(`${name}: ${said}`);
      return null;
    },
  });
  return refused === null ? texts : refused.issues[0].facts;
}

describe("XML", () => {
  it("is told element by element, with the five entities and numbers as their signs", () => {
    expect(textsOf("<a:b xmlns:a='x'><c>1 &lt; 2 &amp;&#230;</c><d><![CDATA[<e>]]></d></a:b>")).toEqual([
      ...["c: 1 < 2 &æ", "d: <e>", "b: "],
    ]);
  });

  it.each([
    ["an entity within it", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ["one elsewhere", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["a document type elsewhere", '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'],
    ["one after a comment, far down", `<!-- ${"x".repeat(70_000)} --><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`],
  ])("with %s is refused for its document type", (_, text) => {
    expect(textsOf(text)).toMatchObject({ reason: "doctype" });
  });

  it("with an entity that nobody has said is refused, with its line", () => {
    expect(textsOf("<a>\n&passwd;</a>")).toMatchObject({ reason: "xml", line: 2 });
  });

  it.each(["<a>", "<a></b>", "text", "<a><b></a></b>", "<a/><b/>"])("that is not whole is refused: %s", (text) => {
    expect(textsOf(text)).toMatchObject({ reason: "xml" });
  });

  it("is refused 61 elements deep", () => {
    expect(textsOf("<a>".repeat(61) + "</a>".repeat(61))).toMatchObject({ reason: "too-deep" });
    expect(textsOf("<a>".repeat(60) + "</a>".repeat(60))).toHaveLength(60);
  });
});
