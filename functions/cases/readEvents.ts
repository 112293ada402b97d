import type {
  CaseFile,
  Change,
  Contribution,
  Cost,
  Decisions,
  Economy,
  Financing,
  FlatLevel,
  Measure,
  Oere,
  Result,
} from "../../shared/model/index.ts";
import type { CaseEvent, CaseKey } from "../adapters/index.ts";
import { refOf } from "./content.ts";
import type { StorePorts } from "./ports.ts";
import { caseNotFound, isCase } from "./readCase.ts";

type Financing15 = Omit<Financing, "contributions" | "vatRecoveredBy"> & {
  contributions: (Omit<Contribution, "oere" | "share" | "as"> & { oere: Oere })[];
};
type CaseFile16 = Omit<CaseFile, "format" | "municipality" | "decisions"> & {
  format: "vandret-sag/1.6";
  municipality: Omit<CaseFile["municipality"], "emergency">;
  decisions: Omit<Decisions, "keysConsidered">;
};
type CaseFile15 = Omit<CaseFile16, "format" | "measures" | "financing"> & {
  format: "vandret-sag/1.5";
  measures: (Omit<Measure, "cost" | "runBy"> & { cost: Pick<Cost, "worksOere" | "vat" | "upkeepPerYearOere"> })[];
  financing: Financing15;
};
type CaseFile14 = Omit<CaseFile15, "format" | "financing"> & {
  format: "vandret-sag/1.4";
  financing: Pick<Financing15, "contributions"> & {
    loan: { kind: "annuity"; years: number; ratePerYear: number } | null;
  };
};
type CaseFile13 = Omit<CaseFile14, "format" | "decisions"> & {
  format: "vandret-sag/1.3";
  decisions: Omit<CaseFile14["decisions"], "parcelChanges">;
};
type CaseFile12 = Omit<CaseFile13, "format" | "economy"> & {
  format: "vandret-sag/1.2";
  economy: Omit<Economy, "scenarioSet">;
};
type CaseFile11 = Omit<CaseFile12, "format" | "hazards" | "terrainRef" | "water" | "exposure" | "economy"> & {
  format: "vandret-sag/1.1";
  hazards: FlatLevel[];
};
type CaseFile10 = Omit<CaseFile11, "format" | "layers"> & { format: "vandret-sag/1.0" };

export type ToldEvent = Omit<CaseEvent, "content"> & {
  /** As it was stored: a case may be of an older version. */
  body:
    | CaseFile
    | CaseFile16
    | CaseFile15
    | CaseFile14
    | CaseFile13
    | CaseFile12
    | CaseFile11
    | CaseFile10
    | Change
    | null;
  ref: { sha256: string; bytes: number } | null;
};

/** A page of a case's log. */
export async function readEvents(
  ports: StorePorts,
  key: CaseKey,
  after: number,
  limit: number,
): Promise<Result<{ id: string; events: ToldEvent[]; next: number | null }>> {
  if (!isCase(key)) return caseNotFound(key);
  const page = await ports.events.read(key, after, limit);
  if (!page.ok) return page;
  const { events, more } = page.value;
  const last = events.at(-1);
  if (last === undefined && !(await isThere(ports, key, after))) return caseNotFound(key);
  return {
    ok: true,
    value: { id: key.caseId, events: events.map(told), next: more && last !== undefined ? last.sequence : null },
  };
}

/** A log that is read past its end is there all the same. */
async function isThere(ports: StorePorts, key: CaseKey, after: number): Promise<boolean> {
  if (after === 0) return false;
  const first = await ports.events.read(key, 0, 1);
  return first.ok && first.value.events.length > 0;
}

function told({ content, ...event }: CaseEvent): ToldEvent {
  const body = "body" in content ? (JSON.parse(content.body) as ToldEvent["body"]) : null;
  return { ...event, body, ref: refOf(content) };
}
