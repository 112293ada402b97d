import { catalogue, keyOfMeasure } from "../../shared/allocation/index.ts";
import type { CaseFile, Factor, KeyData, Layer, StreamSharing } from "../../shared/model/index.ts";
import { change, changeLive } from "./theCase.ts";

/** The key for all measures without one of their own; undefined where none is chosen or the catalogue has it not. */
export const chosenKey = (sag: CaseFile): KeyData | undefined => keyOfMeasure(sag.keys, "*");

const withKey = (sag: CaseFile, key: CaseFile["keys"][number]["key"]): CaseFile => ({
  ...sag,
  keys: [...sag.keys.filter(({ measure }) => measure !== "*"), { measure: "*", key }],
});

/** A key of the catalogue, as it stands there. */
export function chooseKey(id: string): void {
  const key = catalogue.find((one) => one.id === id);
  if (key !== undefined) change((sag) => withKey(sag, { id: key.id, version: key.version }));
}

/** Makes a change to the chosen key, which by that becomes the case's own. `live`: part of one pull of a slider, one step to undo. */
export function changeKey(make: (key: KeyData) => KeyData, live = false): void {
  (live ? changeLive : change)((sag) => withChangedKey(sag, make));
}

function withChangedKey(sag: CaseFile, make: (key: KeyData) => KeyData): CaseFile {
  const key = chosenKey(sag);
  return key === undefined ? sag : withKey(sag, make(ownOf(key)));
}

/** A catalogue key made the case's own: its shape and sources stay, its name and reason are the case's to give. */
function ownOf(key: KeyData): KeyData {
  if (key.standing === "own") return key;
  return {
    ...key,
    id: `egen-${key.id}`.slice(0, 100),
    version: "1",
    standing: "own",
    force: "our-choice",
    review: "draft",
    basedOn: { id: key.id, version: key.version },
    reason: "",
  };
}

const changeLayer = (key: KeyData, l: number, make: (layer: Layer) => Layer): KeyData => ({
  ...key,
  layers: key.layers.map((layer, i) => (i === l ? make(layer) : layer)),
});

/** Changes factor `f` of term `t` (0: the factors, then each of `plus`) of layer `l`. */
export function changeFactor(l: number, t: number, f: number, make: (factor: Factor) => Factor, live = false): void {
  const put = (factors: Factor[]) => factors.map((factor, i) => (i === f ? make(factor) : factor));
  changeKey(
    (key) =>
      changeLayer(key, l, (layer) =>
        t === 0
          ? { ...layer, factors: put(layer.factors) }
          : { ...layer, plus: (layer.plus ?? []).map((term, i) => (i === t - 1 ? put(term) : term)) },
      ),
    live,
  );
}

export function changeLayerPart(l: number, part: Partial<Layer>, live = false): void {
  changeKey((key) => withLayerPart(key, l, part), live);
}

/** Whoever types a part of their own no longer has the source's whole. */
const withLayerPart = (key: KeyData, l: number, part: Partial<Layer>): KeyData => ({
  ...changeLayer(key, l, (layer) => ({ ...layer, ...part })),
  outOf: undefined,
});

export interface NewName {
  was: string;
  is: string;
}

/** The sections of layer `l`'s stream. Parcels on a section that has another name now go with it: one step to undo. */
export function changeSections(l: number, sharing: StreamSharing, names: readonly NewName[]): void {
  change((sag) => {
    const changed = withChangedKey(sag, (key) => withLayerPart(key, l, { sharing }));
    if (names.length === 0) return changed;
    return {
      ...changed,
      parcels: changed.parcels.map((parcel) => {
        const section = parcel.classes?.["section"];
        const now = names.reduce((name, { was, is }) => (name === was ? is : name), section);
        return now === undefined || now === section
          ? parcel
          : { ...parcel, classes: { ...parcel.classes, section: now } };
      }),
    };
  });
}
