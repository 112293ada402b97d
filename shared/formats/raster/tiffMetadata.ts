/** What GDAL writes of the first band: how its numbers become values, and in which unit. */
export interface BandFacts {
  scale: number;
  offset: number;
  unit: string | undefined;
}

interface Item {
  role: string | undefined;
  sample: string | undefined;
  text: string;
}

/**
 * The tag GDAL_METADATA: `<Item name="SCALE" sample="0" role="scale">0.01</Item>`.
 * Example: stored 250 with scale 0.01 and offset 5 is 7.5 m. A scale that is no number comes out as NaN.
 */
export function bandFacts(metadata: string | undefined): BandFacts {
  const items = itemsOf(metadata).filter(({ sample }) => sample === "0");
  const text = (role: string): string | undefined => items.find((item) => item.role === role)?.text;
  return { scale: Number(text("scale") ?? 1), offset: Number(text("offset") ?? 0), unit: text("unittype") };
}

/** What the file calls its bands, in their order. */
export function bandNames(metadata: string | undefined): string[] {
  return itemsOf(metadata)
    .filter(({ role }) => role === "description")
    .map(({ text }) => text);
}

function itemsOf(metadata = ""): Item[] {
  return [...metadata.matchAll(/<Item\b([^>]*)>([^<]*)<\/Item>/g)].map(([, attributes = "", text = ""]) => ({
    role: /\brole="([^"]*)"/.exec(attributes)?.[1],
    sample: /\bsample="([^"]*)"/.exec(attributes)?.[1],
    text: text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&")
      .trim(),
  }));
}
