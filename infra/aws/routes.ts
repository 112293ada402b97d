/**
 * Which function answers which calls of the contract (`/v1/openapi.json`). A test holds this table against the contract, so
 * that a new call cannot be forgotten here.
 */
export interface FunctionRoutes {
  /** The folder in `functions/`. */
  folder: string;
  calls: readonly `${"GET" | "POST" | "PATCH" | "DELETE"} /v1/${string}`[];
  /**
   * `open`: no sign-in (design § 4). `jwt`: with a token of the issuer's; which role it takes the function itself asks. `iam`: closed until
   * sign-in reaches it; only signed AWS callers get in.
   */
  entry: "open" | "jwt" | "iam";
}

export const functionRoutes: readonly FunctionRoutes[] = [
  {
    folder: "classify",
    calls: [
      "GET /v1/health",
      "GET /v1/openapi.json",
      "POST /v1/classifications",
      "GET /v1/law",
      "GET /v1/law/{provision}",
    ],
    entry: "open",
  },
  { folder: "calculate", calls: ["POST /v1/calculations", "GET /v1/keys", "GET /v1/keys/{id}"], entry: "open" },
  {
    folder: "cases",
    calls: ["POST /v1/cases", "GET /v1/cases/{id}", "PATCH /v1/cases/{id}", "GET /v1/cases/{id}/events"],
    entry: "iam",
  },
  {
    folder: "decisions",
    calls: [
      "POST /v1/cases/{id}/decisions",
      "GET /v1/cases/{id}/decisions",
      "PATCH /v1/cases/{id}/decisions/{number}",
      "GET /v1/cases/{id}/decisions/{number}/case",
      "GET /v1/cases/{id}/decisions/{number}/roll",
      "GET /v1/cases/{id}/decisions/{number}/changes",
      "GET /v1/cases/{id}/changes",
      "POST /v1/cases/{id}/changes",
    ],
    entry: "jwt",
  },
  // Who has the code is let in by it.
  { folder: "decisions", calls: ["GET /v1/own-changes"], entry: "open" },
  {
    folder: "links",
    calls: [
      "POST /v1/cases/{id}/links",
      "GET /v1/cases/{id}/links",
      "DELETE /v1/cases/{id}/links/{link}",
      "POST /v1/cases/{id}/links/{link}/rotation",
    ],
    entry: "jwt",
  },
  // Who has the code is let in by it.
  { folder: "links", calls: ["GET /v1/shared/{token}"], entry: "open" },
  {
    folder: "hearings",
    calls: [
      "POST /v1/cases/{id}/hearings",
      "GET /v1/cases/{id}/hearings",
      "GET /v1/cases/{id}/hearings/{hearing}",
      "PATCH /v1/cases/{id}/hearings/{hearing}",
      "GET /v1/cases/{id}/hearings/{hearing}/sides",
      "GET /v1/cases/{id}/hearings/{hearing}/objections",
      "PATCH /v1/cases/{id}/hearings/{hearing}/objections",
      "PATCH /v1/cases/{id}/hearings/{hearing}/objections/{objection}",
      "DELETE /v1/cases/{id}/hearings/{hearing}/objections/{objection}/words",
      "POST /v1/cases/{id}/hearings/{hearing}/objections/{objection}/document",
      "GET /v1/cases/{id}/hearings/{hearing}/objections/{objection}/document",
    ],
    entry: "jwt",
  },
  // An owner is let in by the code of a link; letters are taken from a caseworker alone, whom the function itself asks for.
  {
    folder: "hearings",
    calls: ["POST /v1/cases/{id}/hearings/{hearing}/objections", "GET /v1/own-hearing"],
    entry: "open",
  },
  {
    folder: "documents",
    calls: [
      "GET /v1/cases/{id}/sheets/{file}",
      "GET /v1/cases/{id}/sheets.pdf",
      "GET /v1/cases/{id}/dates",
      "GET /v1/cases/{id}/roll",
      "GET /v1/cases/{id}/roll.csv",
      "GET /v1/cases/{id}/payers.csv",
      "GET /v1/cases/{id}/roll.xlsx",
      "GET /v1/cases/{id}/roll.geojson",
      "GET /v1/cases/{id}/roll.gpkg",
      "GET /v1/cases/{id}/roll.pdf",
      "GET /v1/cases/{id}/archive.zip",
    ],
    entry: "iam",
  },
  // Who has the code is let in by it.
  { folder: "documents", calls: ["GET /v1/own-sheet", "GET /v1/own-sheet.pdf"], entry: "open" },
  { folder: "uploads", calls: ["POST /v1/uploads", "GET /v1/uploads/{sha256}"], entry: "iam" },
];

/** Calls that only one machine answers so far: they need an engine that outlives the call, which AWS has not been given yet. */
export const localOnly: readonly string[] = [
  "POST /v1/cases/{id}/runs",
  "GET /v1/cases/{id}/runs/{run}",
  "DELETE /v1/cases/{id}/runs/{run}",
  "GET /v1/cases/{id}/runs/{run}/result",
];
