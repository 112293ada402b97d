import type { ExposureKind } from "./formats/index.ts";

/** Names of layers in a file with several that say what is in them, the surest first: Matriklen, the Matrikelkort, DAWA and GeoDanmark. */
export const parcelLayers: readonly RegExp[] = [/^jordstykke(_gaeldende)?$/i, /jordstykke/i, /parcel|matrik/i];
export const buildingLayers: readonly RegExp[] = [/^bygning(_bbr)?$/i, /bygning|building/i];
export const exposureLayers: Readonly<Record<ExposureKind, readonly RegExp[]>> = {
  roads: [/^vejmidte/i, /vejmidte|road/i, /vej/i],
  fields: [/^marker?$/i, /mark|field/i],
  assets: [],
};
