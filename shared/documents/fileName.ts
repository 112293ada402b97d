/** The longest that a name may grow: what systems and mail take, with room for an ending. */
const longest = 80;

/** A title as the name of a file, in signs that every system takes alike: "Sluse ved Noret" → "sluse-ved-noret". */
export function fileNameOf(title: string): string {
  const plain = title.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
  const name = plain.replace(/[^a-z0-9]+/g, "-").slice(0, longest);
  return name.replace(/^-|-$/g, "") || "sag";
}
