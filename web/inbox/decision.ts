import type { DecisionEffect, LeftTo, ParcelChange } from "../../shared/model/index.ts";
import { readNumber } from "../parts/typed.ts";
import { language } from "../state/language.ts";

export type EffectKind = DecisionEffect["kind"] | "none";

/** What a decision does to the case, as it is typed. */
export interface TypedEffect {
  kind: EffectKind;
  againstRegister: boolean;
  percent: string;
  leftTo: LeftTo;
  on: string;
  from: string;
  to: string;
  source: string;
}

/** What is typed as an effect; or what is wrong with it. */
export function effectOf(
  typed: TypedEffect,
): { effect: DecisionEffect | null } | { wrong: "wrongPart" | "wrongChange" } {
  switch (typed.kind) {
    case "none":
      return { effect: null };
    case "correct":
      return { effect: { kind: "correct", againstRegister: typed.againstRegister } };
    case "exempt":
      return { effect: { kind: "exempt" } };
    case "relieve": {
      const read = readNumber(typed.percent.trim(), language.value, { least: 0, most: 100 });
      if (!read.ok) return { wrong: "wrongPart" };
      return { effect: { kind: "relieve", part: read.value / 100, leftTo: typed.leftTo } };
    }
    case "parcel-change": {
      const change = changeOf(typed);
      return change === null ? { wrong: "wrongChange" } : { effect: { kind: "parcel-change", change } };
    }
  }
}

/** By registered area, which is how the case carries a share over where nothing else is agreed. */
function changeOf({ on, from, to, source }: TypedEffect): ParcelChange | null {
  const ids = from.split(/[,;\s]+/).filter((id) => id !== "");
  const lines = to.split("\n").filter((line) => line.trim() !== "");
  const parcels = lines.map((line) => {
    const [id = "", area = "", ...more] = line.split(";").map((cell) => cell.trim());
    const read = readNumber(area, language.value, { least: 0, most: 50_000_000_000 });
    return id === "" || more.length > 0 || !read.ok ? null : { id, registeredAreaM2: read.value };
  });
  const known = parcels.filter((parcel) => parcel !== null);
  const isWhole = on !== "" && ids.length > 0 && known.length > 0 && known.length === parcels.length;
  return isWhole && source.trim() !== "" ? { on, from: ids, to: known, rule: "area", source: source.trim() } : null;
}
