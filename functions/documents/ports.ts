import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import type { CasesPorts } from "../cases/index.ts";
import type { SignInPorts } from "../http/index.ts";

export interface DocumentsPorts extends CasesPorts, SignInPorts {
  /** The two fonts of our PDFs, as TrueType. */
  fonts: () => Promise<PdfFonts>;
}
