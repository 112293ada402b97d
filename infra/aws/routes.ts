import { type AnyEndpoint, endpoints } from "../../shared/contract/index.ts";

/**
 * Which function answers which calls of the contract (`/v1/openapi.json`). A test holds this table against the contract, so
 * that a new call cannot be forgotten here.
 */
export interface FunctionRoutes {
  /** The folder in `functions/`. */
  folder: string;
  calls: readonly Call[];
  /**
   * `jwt`: the API itself lets in nobody without a token of the issuer's; the function asks which role it takes. `open`: anyone, or who
   * has the code of a link, which the function opens.
   */
  entry: "open" | "jwt";
}
type Call = `${AnyEndpoint["method"]} /v1/${string}`;

const callsOf: Record<string, readonly Call[]> = {
  classify: [
    "GET /v1/health",
    "GET /v1/openapi.json",
    "POST /v1/classifications",
    "GET /v1/law",
    "GET /v1/law/{provision}",
  ],
  calculate: ["POST /v1/calculations", "GET /v1/keys", "GET /v1/keys/{id}"],
  cases: ["POST /v1/cases", "GET /v1/cases/{id}", "PATCH /v1/cases/{id}", "GET /v1/cases/{id}/events"],
  decisions: [
    "GET /v1/cases",
    "POST /v1/cases/{id}/decisions",
    "GET /v1/cases/{id}/decisions",
    "PATCH /v1/cases/{id}/decisions/{number}",
    "GET /v1/cases/{id}/decisions/{number}/case",
    "GET /v1/cases/{id}/decisions/{number}/roll",
    "GET /v1/cases/{id}/decisions/{number}/changes",
    "GET /v1/cases/{id}/changes",
    "POST /v1/cases/{id}/changes",
    "GET /v1/own-changes",
  ],
  links: [
    "POST /v1/cases/{id}/links",
    "GET /v1/cases/{id}/links",
    "DELETE /v1/cases/{id}/links/{link}",
    "POST /v1/cases/{id}/links/{link}/rotation",
    "GET /v1/shared/{token}",
  ],
  hearings: [
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
    "POST /v1/cases/{id}/hearings/{hearing}/objections",
    "GET /v1/own-hearing",
  ],
  documents: [
    "GET /v1/cases/{id}/sheets/{file}",
    "GET /v1/cases/{id}/sheets.pdf",
    "GET /v1/cases/{id}/dates",
    "GET /v1/cases/{id}/roll",
    "GET /v1/cases/{id}/roll.csv",
    "GET /v1/cases/{id}/payers.csv",
    "GET /v1/cases/{id}/roll.xlsx",
    "GET /v1/cases/{id}/roll.geojson",
    "GET /v1/cases/{id}/roll.gpkg",
    "GET /v1/cases/{id}/map.shp.zip",
    "GET /v1/cases/{id}/map.fgb.zip",
    "GET /v1/cases/{id}/map.kml",
    "GET /v1/cases/{id}/map.pdf",
    "GET /v1/cases/{id}/qgis.zip",
    "GET /v1/cases/{id}/roll.pdf",
    "GET /v1/cases/{id}/archive.zip",
    "GET /v1/own-sheet",
    "GET /v1/own-sheet.pdf",
  ],
  runs: [
    "POST /v1/cases/{id}/runs",
    "GET /v1/cases/{id}/runs/{run}",
    "DELETE /v1/cases/{id}/runs/{run}",
    "GET /v1/cases/{id}/runs/{run}/result",
    "GET /v1/cases/{id}/runs/{run}/columns",
    "GET /v1/cases/{id}/runs/{run}/units",
  ],
  registers: [
    "GET /v1/registers",
    "GET /v1/registers/{register}/state",
    "GET /v1/registers/{register}/features",
    "GET /v1/registers/{register}/tiles/{z}/{x}/{y}",
    "GET /v1/registers/{register}/heights",
  ],
  maps: ["POST /v1/cases/{id}/map", "GET /v1/maps/{map}/tiles/{z}/{x}/{y}", "GET /v1/maps/{map}/places"],
  uploads: ["POST /v1/uploads", "GET /v1/uploads/{sha256}"],
};

/** How API Gateway names a call of the contract. */
export const callOf = ({ method, path }: AnyEndpoint): Call =>
  `${method} ${path.replaceAll(/:(\w+)/g, "{$1}") as AnyEndpoint["path"]}`;

/** Which the API lets nobody make without a token, as the contract has it. */
const signedInFor = new Set(
  Object.values(endpoints as Record<string, AnyEndpoint>)
    .filter(({ access }) => access.by === "role")
    .map(callOf),
);

export const functionRoutes: readonly FunctionRoutes[] = Object.entries(callsOf).flatMap(([folder, calls]) =>
  (["open", "jwt"] as const)
    .map((entry) => ({ folder, entry, calls: calls.filter((call) => signedInFor.has(call) === (entry === "jwt")) }))
    .filter((routes) => routes.calls.length > 0),
);
