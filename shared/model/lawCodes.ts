/** Facts of a measure and its place that the law asks for; `shared/law/facts.ts` says what each may be. */
export type FactName =
  | "project"
  | "benefit"
  | "streamWorks"
  | "rainWorks"
  | "agreementDate"
  | "withinServiceLevel"
  | "inSeweredArea"
  | "designatedForGroundwater"
  | "socioEconomicallyAppropriate";

/** Who decides, steers or may start. */
export type PartyCode = "owners" | "municipality" | "anyone-with-benefit";

/** Why the law answers as it does. */
export type LawCode =
  | "figure-1"
  | "no-legislation"
  | "not-read-on-this-date"
  | "effect-not-read"
  | "facts-missing-for-provision"
  | "council-may-decide"
  | "council-may-charge"
  | "not-a-joint-project"
  | "no-benefit"
  | "municipality-may-contribute"
  | "council-is-watercourse-authority"
  | "owners-who-want-it"
  | "not-a-new-watercourse"
  | "text-not-read"
  | "not-a-regulation"
  | "utility-whole-cost"
  | "utility-three-quarters"
  | "other-kind-of-works"
  | "utility-necessary-cost"
  | "beyond-service-level"
  | "excess-paid-by-requester"
  | "agreement-before-2021"
  | "council-may-designate"
  | "utility-must-lower"
  | "outside-sewered-area"
  | "not-designated"
  | "not-appropriate"
  | "complaint-coast"
  | "complaint-stream"
  | "complaint-not-read"
  | "open-no-formula"
  | "open-regulation-not-read"
  | "open-start-expected"
  | "open-outside-is-derived";
