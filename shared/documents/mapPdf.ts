import { type Block, type MapBlock, openPdf } from "../formats/pdf/index.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import { caseMapWords } from "../texts/caseMap.ts";
import { day, number } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { caseMap, mostOnMap } from "./caseMap.ts";
import type { RollPdfOptions } from "./rollPdf.ts";

/** Less than this of a page is no map. Points. */
const leastHeight = 100;

/**
 * The map of the roll alone, on one A4 that lies down where the case is wider than it is tall: title, map, scale bar, arrow to the north,
 * legend, source and date; the law's version and the case's fingerprint at the foot. A case of more parcels than a map holds is told so there.
 */
export function mapPdf(
  calculation: Calculation,
  theCase: CaseFile,
  { lang, fonts, madeOn }: Pick<RollPdfOptions, "lang" | "fonts" | "madeOn">,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = caseMapWords[lang];
  const found = caseMap(theCase, calculation, lang);
  const isWide = found !== null && found.viewBox[2] > found.viewBox[3];
  const title = words.title(theCase.title);
  const pdf = openPdf({
    ...{ title, language: lang, fonts, madeOn, layout: isWide ? "landscape" : "portrait" },
    source: words.foot(theCase.title, calculation.lawVersion, calculation.caseHash),
    pageNumber: rollDocument[lang].page,
  });
  const page = (map: Block, says: string, source: string): Block[] => [
    { is: "heading", level: 1, text: title },
    map,
    { is: "paragraph", text: says },
    { is: "paragraph", size: "small", soft: true, text: [source, words.madeOn(day(madeOn, lang))].join(" ").trim() },
  ];
  if (found === null) {
    pdf.add(page({ is: "space", points: 0 }, words.tooMany(number(mostOnMap, lang)), ""));
    return pdf.bytes();
  }
  const { title: _, says, source, ...drawn } = found;
  const mapOf = (height: number): MapBlock => ({
    ...{ is: "map", ...drawn, says, height, legendAt: isWide ? "beside" : "under" },
  });
  const around = pdf.heightOf(page({ is: "space", points: 0 }, says, source));
  const legend = isWide ? 0 : pdf.heightOf([mapOf(0)]);
  pdf.add(page(mapOf(Math.max(leastHeight, pdf.pageHeight - around - legend - 1)), says, source));
  return pdf.bytes();
}
