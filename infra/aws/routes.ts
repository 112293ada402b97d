/**
 * Which function answers which calls of the contract (`/v1/openapi.json`). A test holds this table against the contract, so
 * that a new call cannot be forgotten here.
 */
export interface FunctionRoutes {
  /** The folder in `functions/`. */
  folder: string;
  calls: readonly `${"GET" | "POST" | "PATCH"} /v1/${string}`[];
  /** `open`: no sign-in (design § 4). `iam`: closed until sign-in is built; only signed AWS callers get in. */
  entry: "open" | "iam";
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
    folder: "documents",
    calls: [
      "GET /v1/cases/{id}/sheets/{file}",
      "GET /v1/cases/{id}/roll",
      "GET /v1/cases/{id}/roll.csv",
      "GET /v1/cases/{id}/roll.xlsx",
      "GET /v1/cases/{id}/roll.geojson",
      "GET /v1/cases/{id}/roll.gpkg",
      "GET /v1/cases/{id}/roll.pdf",
      "GET /v1/cases/{id}/archive.zip",
    ],
    entry: "iam",
  },
  { folder: "uploads", calls: ["POST /v1/uploads", "GET /v1/uploads/{sha256}"], entry: "iam" },
];

/** Calls that only one machine answers so far: they need an engine that outlives the call, which AWS has not been given yet. */
export const localOnly: readonly string[] = [
  "POST /v1/cases/{id}/runs",
  "GET /v1/cases/{id}/runs/{run}",
  "DELETE /v1/cases/{id}/runs/{run}",
  "GET /v1/cases/{id}/runs/{run}/result",
];
