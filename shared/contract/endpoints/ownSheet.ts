import { ownerLink } from "../access.ts";
import { endpoint, fileEndpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { sheetInWordsSchema } from "../schemas/sheetInWords.ts";
import { z } from "../zod.ts";

const query = z.strictObject({ language: z.enum(["da", "en"]).optional() });
// Whatever opening a link, the stored case and its calculation can be refused for.
const problems = problemStatus;

export const ownSheet = endpoint({
  id: "ownSheet",
  method: "GET",
  path: "/v1/own-sheet",
  access: ownerLink,
  says: "The owner's sheet of the one parcel that a link's code opens, in words. The code stands in the header `Vandret-Link`.",
  query,
  response: z.strictObject({
    /** Null: the parcel has no share, as the case is now. */
    sheet: sheetInWordsSchema.nullable(),
  }),
  problems,
});

export const ownSheetPdf = fileEndpoint({
  id: "ownSheetPdf",
  path: "/v1/own-sheet.pdf",
  access: ownerLink,
  says: "The same sheet as a tagged PDF. The code stands in the header `Vandret-Link`.",
  query,
  file: "application/pdf",
  problems: { ...problems, "parcel-not-found": 404 },
});
