import type { Picture } from "./picture.ts";

const namespace = "http://www.w3.org/2000/svg";
const margin = 12;
const letter = { title: 15, text: 11 };
/** The width of a PNG, dots: sharp over the whole width of a sheet of A4. */
const dotsAcross = 1_600;

/**
 * A picture that stands alone, as SVG: the drawing as it is on the page, under its title, over its legend, what it tells and its
 * source. Opens in any program that draws SVG, without our style sheet and fonts.
 */
export function svgText(drawn: SVGSVGElement, { title, says, source, width, height, legend }: Picture): string {
  const root = element("svg", { xmlns: namespace, "font-family": "IBM Plex Sans, Arial, sans-serif" });
  root.append(element("title", {}, title), element("desc", {}, says));
  const ground = element("rect", { fill: "#fff" });
  root.append(ground);
  let y = margin;
  const write = (text: string, size: number, colour: string, weight = "400") => {
    for (const line of lines(text, (width / size) * 1.9)) {
      y += size + 4;
      root.append(element("text", { x: margin, y, "font-size": size, "font-weight": weight, fill: colour }, line));
    }
  };
  write(title, letter.title, "#1a1a1a", "600");
  y += 6;
  const body = drawn.cloneNode(true) as SVGSVGElement;
  for (const name of ["class", "role", "aria-label", "style"]) body.removeAttribute(name);
  for (const [name, value] of Object.entries({ x: margin, y, width, height })) body.setAttribute(name, String(value));
  root.append(body);
  y += height + 4;
  for (const { fill, says: means } of legend) {
    root.append(
      element("rect", { x: margin, y: y + 4, width: 16, height: 11, fill, stroke: "#08306b", "stroke-width": 0.7 }),
      element("text", { x: margin + 22, y: y + 14, "font-size": letter.text, fill: "#1a1a1a" }, means),
    );
    y += 17;
  }
  write(says, letter.text, "#1a1a1a");
  write(source, letter.text, "#545454");
  const [whole, tall] = [width + 2 * margin, y + margin];
  for (const one of [root, ground]) {
    one.setAttribute("width", String(whole));
    one.setAttribute("height", String(tall));
  }
  root.setAttribute("viewBox", `0 0 ${whole} ${tall}`);
  return new XMLSerializer().serializeToString(root);
}

/** The same picture in dots. Null: this browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = dotsAcross;
    canvas.height = Math.round((image.naturalHeight / image.naturalWidth) * dotsAcross);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((take) => canvas.toBlob(take, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes))
    if (attribute !== "xmlns") made.setAttribute(attribute, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A text in lines of at most so many letters; a word is never cut. */
export function lines(text: string, most: number): string[] {
  const made: string[] = [];
  for (const word of text.split(" ")) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}
