import type { Issue, Result } from "./model/index.ts";
import { untold } from "./untold.ts";

type Step = (sag: Record<string, unknown>) => Result<Record<string, unknown>>;

/** From each version that is read but no longer written, to the next: one step a version. */
const steps: Readonly<Record<string, Step>> = {
  "vandret-sag/1.0": withLayers,
  "vandret-sag/1.1": withWaters,
  "vandret-sag/1.2": withScenarioSet,
  "vandret-sag/1.3": withParcelChanges,
  "vandret-sag/1.4": withLoans,
  "vandret-sag/1.5": withPayersInOrder,
  "vandret-sag/1.6": withKeysConsidered,
  "vandret-sag/1.7": withChunks,
};

/**
 * A case file of any version that is read, as one of the newest. Its shape is not looked at: `checkCase` does that after.
 * Issue: `unknown-field` for a field that the file's own version has not, but a later one has.
 * Example: `{ "format": "vandret-sag/1.0", … }` → the same with `"format": "vandret-sag/1.8"`, `"layers": []` and so on.
 */
export function upgradeCase(json: unknown): Result<unknown> {
  let sag = json;
  for (;;) {
    const step = isCase(sag) && Object.hasOwn(steps, sag.format) ? steps[sag.format] : undefined;
    if (step === undefined) return { ok: true, value: sag };
    const next = step(sag as Record<string, unknown>);
    if (!next.ok) return next;
    sag = next.value;
  }
}

/** 1.0 → 1.1: map layers; there were none. */
function withLayers(sag: Record<string, unknown>): ReturnType<Step> {
  return withMore(sag, "vandret-sag/1.1", { layers: [] });
}

/** 1.1 → 1.2: terrain, waters that run over it, exposure and the account over time; there was none. */
function withWaters(sag: Record<string, unknown>): ReturnType<Step> {
  return withMore(sag, "vandret-sag/1.2", untold);
}

/** 1.2 → 1.3: the account may name a set of scenarios; none was chosen, and nothing else is new. */
function withScenarioSet(sag: Record<string, unknown>): ReturnType<Step> {
  return withNewField(sag, "economy", "scenarioSet", "vandret-sag/1.3");
}

/** 1.3 → 1.4: decisions may say what has become of parcels; none had changed, and nothing else is new. */
function withParcelChanges(sag: Record<string, unknown>): ReturnType<Step> {
  return withNewField(sag, "decisions", "parcelChanges", "vandret-sag/1.4");
}

/** 1.4 → 1.5: loans by terms, with years of interest only, a fee and a lender, and owners who pay at once. */
function withLoans(sag: Record<string, unknown>): ReturnType<Step> {
  const { financing } = sag;
  const loan = typeof financing === "object" && financing !== null && "loan" in financing ? financing.loan : null;
  const early = ["termsPerYear", "interestOnlyYears", "feeOere", "lender"].find(
    (field) => typeof loan === "object" && loan !== null && Object.hasOwn(loan, field),
  );
  if (early !== undefined)
    return {
      ok: false,
      issues: [{ path: `/financing/loan/${early}`, code: "unknown-field", facts: { field: early } }],
    };
  return withNewField(sag, "financing", "atOnce", "vandret-sag/1.5");
}

const newInCost = [
  ...["studiesOere", "administrationOere", "landOere", "contingencyOere", "recreationOere", "recreationPaidBy"],
  ...["vatRate", "vatFreeOere", "upkeepPaidBy"],
];

/** 1.5 → 1.6: what else a measure costs, its VAT, who runs it and pays its upkeep, and contributions as shares. */
function withPayersInOrder(sag: Record<string, unknown>): ReturnType<Step> {
  const early = [
    ...each(sag.measures).flatMap(({ one, i }) => [
      ...fieldsIn(one, ["runBy"], `/measures/${i}`),
      ...fieldsIn(one.cost, newInCost, `/measures/${i}/cost`),
    ]),
    ...each(isRecord(sag.financing) ? sag.financing.contributions : []).flatMap(({ one, i }) =>
      fieldsIn(one, ["share", "as"], `/financing/contributions/${i}`),
    ),
  ];
  const [first, ...rest] = early;
  if (first !== undefined) return { ok: false, issues: [first, ...rest] };
  return withNewField(sag, "financing", "vatRecoveredBy", "vandret-sag/1.6");
}

/** 1.6 → 1.7: the keys that were considered, and what the municipality says of its emergency service. */
function withKeysConsidered(sag: Record<string, unknown>): ReturnType<Step> {
  const [early] = fieldsIn(sag.municipality, ["emergency"], "/municipality");
  if (early !== undefined) return { ok: false, issues: [early] };
  return withNewField(sag, "decisions", "keysConsidered", "vandret-sag/1.7");
}

/** 1.7 → 1.8: the parcels may lie in chunks beside the case; they stood in it, and nothing else is new. */
function withChunks(sag: Record<string, unknown>): ReturnType<Step> {
  const [early] = fieldsIn(sag, ["parcelsRef"], "");
  return early === undefined ? withMore(sag, "vandret-sag/1.8", {}) : { ok: false, issues: [early] };
}

const isRecord = (json: unknown): json is Record<string, unknown> => typeof json === "object" && json !== null;

/** The objects of what may be a list. */
const each = (list: unknown): { one: Record<string, unknown>; i: number }[] =>
  Array.isArray(list) ? list.flatMap((one: unknown, i) => (isRecord(one) ? [{ one, i }] : [])) : [];

const fieldsIn = (part: unknown, fields: readonly string[], path: string): Issue[] =>
  fields
    .filter((field) => isRecord(part) && Object.hasOwn(part, field))
    .map((field): Issue => ({ path: `${path}/${field}`, code: "unknown-field", facts: { field } }));

/** A field that may be there from this version on, and may not have been before. */
function withNewField(sag: Record<string, unknown>, of: string, field: string, format: string): ReturnType<Step> {
  const part = sag[of];
  if (typeof part === "object" && part !== null && Object.hasOwn(part, field))
    return { ok: false, issues: [{ path: `/${of}/${field}`, code: "unknown-field", facts: { field } }] };
  return withMore(sag, format, {});
}

function withMore(sag: Record<string, unknown>, format: string, more: Record<string, unknown>): ReturnType<Step> {
  const [early, ...others] = Object.keys(more)
    .filter((field) => Object.hasOwn(sag, field))
    .map((field): Issue => ({ path: `/${field}`, code: "unknown-field", facts: { field } }));
  return early === undefined
    ? { ok: true, value: { ...sag, format, ...more } }
    : { ok: false, issues: [early, ...others] };
}

function isCase(json: unknown): json is { format: string } {
  return typeof json === "object" && json !== null && "format" in json && typeof json.format === "string";
}
