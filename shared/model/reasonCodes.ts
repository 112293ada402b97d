/** Why a unit's share of a measure is what it is. */
export type ShareReasonCode =
  | "share-equal"
  | "share-by-points"
  | "share-by-layers"
  | "share-at-minimum"
  | "share-at-maximum"
  | "share-relieved"
  | "zero-points"
  | "exempt"
  | "nothing-to-share";

/** Why a step of the waterfall is what it is. */
export type StepReasonCode =
  | "gross-cost"
  | "typed-contribution"
  | "typed-contribution-law-silent"
  | "recreation-taken-off"
  | "recreation-payer-not-decided"
  | "coast-pool-grant"
  | "coast-pool-above-practice"
  | "coast-pool-not-open"
  | "west-coast-agreement"
  | "west-coast-not-on-this-date"
  | "state-as-owner"
  | "share-by-law"
  | "all-cost-taken-as-necessary"
  | "left-to-owners"
  | "left-to-owners-payer-unknown"
  | "nothing-left-to-owners";

/** What of a measure falls under the construction ceiling, and why. */
export type CeilingCode =
  | "ceiling-municipality-builds"
  | "ceiling-others-build"
  | "ceiling-municipal-part-not-told"
  | "ceiling-builder-not-told"
  | "ceiling-not-read-on-this-date";

/** What a check found. */
export type CheckReasonCode =
  | "every-oere-placed"
  | "oere-not-placed"
  | "waterfall-balances"
  | "waterfall-does-not-balance"
  | "all-payers-gain"
  | "some-pay-without-gain"
  | "gain-cannot-be-told"
  | "payers-found"
  | "payers-not-found"
  | "no-fact-missing"
  | "facts-missing"
  | "provisions-checked"
  | "provisions-not-checked"
  | "terrain-known"
  | "terrain-missing"
  | "all-pay-less-than-they-gain"
  | "some-pay-more-than-they-gain"
  | "payments-balance"
  | "payments-differ"
  | "carried-over-balances"
  | "carried-over-differs"
  | FairnessCode;

/** What a test of fairness found. */
export type FairnessCode =
  | "roll-in-order"
  | "roll-out-of-order"
  | "same-facts-same-amount"
  | "same-facts-other-amount"
  | "more-never-pays-less"
  | "more-pays-less"
  | "nobody-differs-in-one"
  | "separable-charged-apart"
  | "separable-not-charged-apart"
  | "separable-not-told"
  | "no-erosion"
  | "value-or-coast-used"
  | "neither-value-nor-coast"
  | "erosion-range-rejected"
  | "erosion-range-kept"
  | "erosion-range-not-told"
  | "no-duty-asked"
  | "all-have-a-risk"
  | "some-pay-without-risk"
  | "risk-not-known"
  | "line-owners-pay-the-most"
  | "line-owners-not-most"
  | "owners-not-known"
  | "land-givers-pay"
  | "land-givers-gain-not-known"
  | "land-givers-not-told"
  | "land-givers-pay-nothing"
  | "recreation-is-charged"
  | "recreation-in-works"
  | "recreation-not-told"
  | "no-recreation-charged";

/** What a result rests on that nobody has decided or measured. */
export type AssumptionCode =
  | "synthetic-data"
  | "value-estimated"
  | "vat-as-typed"
  | "vat-added"
  | "upkeep-not-shared"
  | "renewal-not-counted"
  | "terms-are-split-over-owners"
  | "exempted-units"
  | "sum-without-unknown-units"
  | "overlap-rule"
  | "fact-from-layer"
  | "typed-fact-against-layer"
  | "layer-fact-contradicts"
  | "law-is-draft";

export type ReasonCode = ShareReasonCode | StepReasonCode | CeilingCode | CheckReasonCode | AssumptionCode;

/** What an import left out, changed or took for granted. */
export type ImportNoteCode =
  | "read-as"
  | "letters-taken-as"
  | "heights-not-used"
  | "projected"
  | "rounded-to-mm"
  | "no-registered-area"
  | "dwelling-from-total-area"
  | "buildings-without-outline"
  | "points-without-level"
  | "points-at-one-place"
  | "terrain-from-points"
  | "raster-crs-typed"
  | "raster-datum-typed"
  | "raster-unit-not-said"
  | "raster-no-data-typed"
  | "raster-nan-unknown"
  | "raster-on-square-cells"
  | "parcels-without-terrain"
  | "buildings-without-terrain"
  | "cut-by-parcels"
  | "roads-on-no-parcel"
  | "ground-on-no-parcel"
  | "ground-on-several-parcels"
  | "slivers-not-used"
  | "assets-on-most-of-them";
