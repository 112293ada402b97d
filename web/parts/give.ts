/** Gives bytes, or a text in UTF-8 as it stands, as a file to save. */
export function give(name: string, type: string, content: string | Blob): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
