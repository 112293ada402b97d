import type { Result } from "./model/index.ts";

type Step = (sag: Record<string, unknown>) => Result<Record<string, unknown>>;

/** From each version that is read but no longer written, to the next: one step a version. */
const steps: Readonly<Record<string, Step>> = {
  "vandret-sag/1.0": withLayers,
};

/**
 * A case file of any version that is read, as one of the newest. Its shape is not looked at: `checkCase` does that after.
 * Issue: `unknown-field` for a field that the file's own version has not, but a later one has.
 * Example: `{ "format": "vandret-sag/1.0", … }` → the same with `"format": "vandret-sag/1.1"` and `"layers": []`.
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
  if (Object.hasOwn(sag, "layers"))
    return { ok: false, issues: [{ path: "/layers", code: "unknown-field", facts: { field: "layers" } }] };
  return { ok: true, value: { ...sag, format: "vandret-sag/1.1", layers: [] } };
}

function isCase(json: unknown): json is { format: string } {
  return typeof json === "object" && json !== null && "format" in json && typeof json.format === "string";
}
