/** All that Vandret can refuse, by stable code. `shared/contract/problems.ts` gives each its status, `shared/texts` its words. */
export type ProblemCode =
  // the shape of what came in
  | "not-json"
  | "body-too-large"
  | "content-type-unsupported"
  | "invalid"
  | "unknown-field"
  | "wrong-type"
  | "missing-field"
  | "out-of-range"
  | "format-unknown"
  // geometry
  | "geojson-invalid"
  | "crs-missing"
  | "crs-unsupported"
  | "polygon-empty"
  | "polygon-self-crossing"
  | "polygon-hole-outside"
  | "polygon-hole-crossing"
  | "ring-not-closed"
  | "ring-too-short"
  | "line-too-short"
  | "coordinate-not-a-number"
  | "coordinates-outside-denmark"
  | "coordinates-swapped"
  | "coordinates-not-whole-mm"
  | "too-many-corners"
  | "file-too-large"
  | "too-many-features"
  | "points-invalid"
  // rasters
  | "raster-invalid"
  | "raster-truncated"
  | "raster-unsupported"
  | "raster-not-placed"
  | "raster-not-square"
  | "raster-rotated"
  | "raster-upside-down"
  | "raster-crs-missing"
  | "raster-crs-unsupported"
  | "raster-datum-missing"
  | "raster-datum-unsupported"
  | "raster-unit"
  | "raster-several-bands"
  | "raster-too-many-cells"
  | "raster-empty"
  | "raster-values-absurd"
  | "raster-outside-area"
  | "raster-missing"
  | "raster-changed"
  | "raster-grids-differ"
  // parcels and buildings
  | "parcel-twice"
  | "parcel-without-area"
  | "parcel-id-mismatch"
  | "parcel-fact-missing"
  | "parcel-not-found"
  | "building-twice"
  | "building-without-parcel"
  // the case
  | "no-area"
  | "no-parcels-in-area"
  | "too-many-parcels"
  | "too-many-units-of-work"
  | "measure-twice"
  | "measure-not-found"
  | "no-measures"
  | "no-design-candidates"
  | "too-many-measures"
  | "cost-negative"
  | "cost-absurd"
  | "contributions-exceed-cost"
  | "payer-refused-by-law"
  | "split-missing"
  | "split-not-one"
  | "key-missing"
  | "key-not-found"
  | "no-parcel-gains"
  | "value-missing"
  | "fact-unknown"
  | "fact-wrong-type"
  | "facts-contradict"
  | "kind-not-for-source"
  | "date-before-first-row"
  | "hazard-not-rising"
  | "hazards-mixed"
  | "hazard-twice"
  | "rate-unknown"
  // stored cases
  | "case-not-found"
  | "upload-not-found"
  | "upload-changed"
  | "stale-sequence"
  | "object-missing"
  | "provision-not-found"
  | "not-found"
  | "method-not-allowed"
  | "store-down"
  | "bug";

/** One thing wrong: where (a path into what was sent), what (a code), and with which facts. */
export interface Issue {
  path: string;
  code: ProblemCode;
  facts: Record<string, string | number | boolean | null>;
}

/** Nothing was computed or saved: why, all reasons at once. */
export interface Refusal {
  ok: false;
  issues: [Issue, ...Issue[]];
}

export type Result<T> = { ok: true; value: T } | Refusal;
