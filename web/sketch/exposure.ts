import type { ExposureKind } from "../../shared/formats/index.ts";
import type { CaseFile, ExposedAsset, ExposedField, ExposedRoad, Exposure } from "../../shared/model/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { number } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { change } from "./theCase.ts";

export const exposureKinds: readonly ExposureKind[] = ["roads", "fields", "assets"];

/** The kind of one of them, as `damageByThing` calls it. */
export const kindOfOne = { roads: "road", fields: "field", assets: "asset" } as const;

const joined = ({ exposure }: CaseFile, more: Exposure): Exposure => ({
  roads: [...exposure.roads, ...more.roads],
  fields: [...exposure.fields, ...more.fields],
  assets: [...exposure.assets, ...more.assets],
});

export const addExposure = (more: Exposure): void => change((sag) => ({ ...sag, exposure: joined(sag, more) }));

/** Keeps of one kind what is asked for. */
function keep(kind: ExposureKind, isKept: (id: string) => boolean): void {
  const kept = <T extends { id: string }>(of: ExposureKind, all: T[]): T[] =>
    of === kind ? all.filter(({ id }) => isKept(id)) : all;
  change(({ exposure: { roads, fields, assets }, ...sag }) => ({
    ...sag,
    exposure: { roads: kept("roads", roads), fields: kept("fields", fields), assets: kept("assets", assets) },
  }));
}

export const removeThing = (kind: ExposureKind, id: string): void => keep(kind, (one) => one !== id);
export const removeAll = (kind: ExposureKind): void => keep(kind, () => false);

/** "2 veje, 14 marker", of those there are. */
export function countsOf(exposure: Exposure, lang: Language): string {
  const { counts } = exposureForm[lang];
  const said = exposureKinds.flatMap((kind) => {
    const { length } = exposure[kind];
    return length === 0 ? [] : [counts[kind](length, number(length, lang))];
  });
  return said.join(", ");
}

/** One line of the list. */
export type Listed =
  | { kind: "roads"; thing: ExposedRoad }
  | { kind: "fields"; thing: ExposedField }
  | { kind: "assets"; thing: ExposedAsset };

export const listed = ({ roads, fields, assets }: Exposure): Listed[] => [
  ...roads.map((thing): Listed => ({ kind: "roads", thing })),
  ...fields.map((thing): Listed => ({ kind: "fields", thing })),
  ...assets.map((thing): Listed => ({ kind: "assets", thing })),
];
