import { catalogue, keyOfMeasure } from "./allocation/index.ts";
import type { BeforeKeys } from "./beforeKeys.ts";
import { calculateBeforeKeys, calculateByKeys } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { upkeepPart } from "./drawnShares.ts";
import { canonicalJson } from "./formats/index.ts";
import { complaintDeadline } from "./law/complaint/index.ts";
import { provisions } from "./law/index.ts";
import type {
  Calculation,
  CaseDates,
  CaseFile,
  IsoDate,
  KeyChoice,
  KeyData,
  OwnerSheet,
  Result,
} from "./model/index.ts";
import { inOrderOfDays } from "./roll/index.ts";
import { sharesAlone } from "./sharesAlone.ts";
import { type SheetBasis, type SheetDates, sheetMaker } from "./sheet/index.ts";
import { uncertaintyOf } from "./uncertainty.ts";

/** Examples for where nobody has said which keys were considered: those that ask for nothing typed. */
const exampleKeys: readonly string[] = ["equal", "property-value", "risk-and-value", "avoided-damage"];

export interface OwnerSheets {
  /** Who owes today: units of the roll in its order, but for those that have become others, and then those they became. */
  ids: string[];
  /** Of any unit of the roll or of today; null: there is no such unit. */
  sheetOf: (unitId: string) => OwnerSheet | null;
}

const undated: SheetDates = { hearing: null, decision: null };

/**
 * The owners' sheets of a case that `checkCase` has passed: computed once, then each unit's is only read. Beside the key of the
 * case stand those that were considered, or examples where the case names none, each in the place of the key for all measures; bands
 * are drawn where the case says how uncertain it is. Issues: those of `calculate` and `uncertaintyOf`.
 */
export function ownerSheets(theCase: CaseFile, rasters: CaseRasters): Result<OwnerSheets> {
  const before = calculateBeforeKeys(theCase, rasters);
  if (!before.ok) return before;
  const made = calculateByKeys(before.value, theCase.keys);
  if (!made.ok) return made;
  const calculation = made.value;
  const drawn = theCase.economy.uncertainty === null ? null : uncertaintyOf(theCase, rasters);
  if (drawn?.ok === false) return drawn;
  const acts = new Map(provisions.map(({ id, actTitle }) => [id, actTitle]));
  const sheetOf = sheetMaker({
    theCase,
    calculation,
    measures: new Map(
      calculation.measures.map(({ id, ownersOere }) => [
        id,
        { key: keyOfMeasure(theCase.keys, id)!, upkeepPart: upkeepPart(theCase, id, ownersOere) },
      ]),
    ),
    otherKeys: otherKeys(before.value, theCase),
    uncertainty: drawn === null ? null : drawn.value,
    actOf: (provision) => acts.get(provision)!,
    changes: inOrderOfDays(theCase.decisions.parcelChanges ?? []).map((change, i) => ({
      change,
      did: calculation.carriedOver!.log[i]!,
    })),
  });
  return {
    ok: true,
    value: { ids: idsToday(calculation), sheetOf: (id) => sheetOf(id, undated) },
  };
}

function idsToday({ units, carriedOver }: Calculation): string[] {
  const ended = new Set(carriedOver?.ended.map(({ id }) => id));
  return [...units, ...(carriedOver?.units ?? [])]
    .map(({ id }) => id)
    .filter((id, i) => i >= units.length || !ended.has(id));
}

/** Shares by the case's own key and by others beside it. Null: each measure has a key of its own, so no other can take their place. */
function otherKeys(before: BeforeKeys, theCase: CaseFile): SheetBasis["otherKeys"] {
  const forAll = theCase.keys.find(({ measure }) => measure === "*");
  if (forAll === undefined) return null;
  const apart = theCase.keys.filter((line) => line !== forAll);
  const own = keyOf(forAll.key);
  const { keysConsidered } = theCase.decisions;
  const beside = keysConsidered?.map(keyOf) ?? catalogue.filter(({ id }) => exampleKeys.includes(id));
  const others = beside.filter((key) => !isSameKey(key, own));
  const keys = [own, ...others].map((key, i) => {
    const found = sharesAlone(before, [...apart, { measure: "*", key: i === 0 ? forAll.key : key }]);
    return { title: key.title, chosen: i === 0, shares: found.ok ? found.value.oere : null };
  });
  return { areExamples: keysConsidered === undefined, keys };
}

/** A key of the case's own may have been changed since it was considered, and is then another; its version alone does not make it one. */
const isSameKey = (one: KeyData, other: KeyData): boolean =>
  canonicalJson({ ...one, version: "" }) === canonicalJson({ ...other, version: "" });

function keyOf(choice: KeyChoice["key"]): KeyData {
  return "layers" in choice
    ? choice
    : catalogue.find(({ id, version }) => id === choice.id && version === choice.version)!;
}

/** Weeks in kystbeskyttelsesloven § 18 a; no other act's are read. */
const coastalWeeks = 4;

/**
 * Until when a decision may be appealed of which notice was given on a day: the day to keep to by the coastal act's clock where its appeal is known of the sheet's works; else
 * null. Issues: those of `complaintDeadline`.
 */
export function complainBy(notifiedOn: IsoDate, { complaint }: OwnerSheet["law"]): Result<IsoDate | null> {
  if (!complaint.some(({ code }) => code === "complaint-coast")) return { ok: true, value: null };
  const deadline = complaintDeadline({ decidedOn: notifiedOn, deadlineWeeks: coastalWeeks });
  return deadline.ok ? { ok: true, value: deadline.value.adviseBy } : deadline;
}

/** A unit's sheet with what is known of the case's hearing and decision; `dates` null: nothing is. Null: the roll has no such unit. */
export function datedSheet({ sheetOf }: OwnerSheets, unitId: string, dates: CaseDates | null): OwnerSheet | null {
  const undated = sheetOf(unitId);
  if (undated === null || dates === null) return undated;
  const { hearing, decision } = dates;
  if (decision === null) return { ...undated, hearing: hearing ?? "none", decision: "none" };
  const last = decision.notifiedOn === null ? null : complainBy(decision.notifiedOn, undated.law);
  return {
    ...undated,
    hearing: hearing ?? "none",
    decision: { ...decision, complainBy: last?.ok === true ? last.value : null },
  };
}
