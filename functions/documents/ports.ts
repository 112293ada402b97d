import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import type { CasesPorts, RasterBytes } from "../cases/index.ts";
import type { HearingPorts } from "../hearings/index.ts";

export interface DocumentsPorts extends CasesPorts, Pick<HearingPorts, "ownerOf"> {
  rasterBytes: RasterBytes;
  /** The two fonts of our PDFs, as TrueType. */
  fonts: () => Promise<PdfFonts>;
}
