import type { Correction, Issue, Result } from "../../shared/model/index.ts";
import { readNumber } from "../parts/typed.ts";
import { language } from "../state/language.ts";

export type Kind = Correction["kind"];

/** A correction as it is typed: text until it is sent. */
export interface TypedCorrection {
  kind: Kind | "";
  buildingId: string;
  value: string;
  above: "terrain" | "dvr90";
}

export const untouched: TypedCorrection = { kind: "", buildingId: "", value: "", above: "terrain" };

/** As `limits.buildingM2`, `limits.areaM2` and `limits.levelM` of the contract. */
const bounds = {
  "ground-floor-m2": { least: 0, most: 1_000_000 },
  "dwelling-m2": { least: 0, most: 1_000_000 },
  "registered-area-m2": { least: 0, most: 50_000_000_000 },
  "floor-level": { least: -50, most: 200 },
} as const;

/** What is typed as a correction; null: there is none. Issues: a number that cannot be read, a code of other than three digits. */
export function correctionOf({ kind, buildingId, value, above }: TypedCorrection): Result<Correction | null> {
  switch (kind) {
    case "":
      return { ok: true, value: null };
    case "own-protection":
    case "already-protected":
    case "parcel-merged":
    case "parcel-split":
      return { ok: true, value: { kind } };
    case "use": {
      const useCode = value.trim();
      if (/^\d{3}$/.test(useCode)) return { ok: true, value: { kind, buildingId, useCode } };
      const issue: Issue = { path: "", code: "invalid", facts: { found: useCode, expected: "120" } };
      return { ok: false, issues: [issue] };
    }
    default: {
      const read = readNumber(value.trim(), language.value, bounds[kind]);
      if (!read.ok) return { ok: false, issues: [read.issue] };
      if (kind === "floor-level") return { ok: true, value: { kind, buildingId, metres: read.value, above } };
      if (kind === "registered-area-m2") return { ok: true, value: { kind, m2: read.value } };
      return { ok: true, value: { kind, buildingId, m2: read.value } };
    }
  }
}

/** Whether the kind is about one of the buildings. */
export const isOfBuilding = (kind: Kind | ""): boolean =>
  kind === "use" || kind === "ground-floor-m2" || kind === "dwelling-m2" || kind === "floor-level";
