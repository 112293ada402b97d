import { checkCase } from "../../../shared/checkCase.ts";
import { parseJson } from "../../../shared/contract/index.ts";
import { checkFileSize } from "../../../shared/formats/index.ts";
import { factsByPlace } from "../../../shared/geo/index.ts";
import { placeOfMeasure } from "../../../shared/layerFacts.ts";
import type { EarlyDoers } from "./jobs.ts";
import { calculateAndKeep, calculateByKept, sharesByKept } from "./keptCase.ts";
import { checkedGeometry, readParcels, readPosition, readTyped } from "./read.ts";
import { refused } from "./refused.ts";

/** What the page needs to show a case and its roll, and to take what is typed: there from the start. */
export const earlyDoers: EarlyDoers = {
  calculate: ({ theCase, mark }, watch) => calculateAndKeep(theCase, mark, watch),
  "calculate-by-keys": ({ mark, keys }) => calculateByKept(mark, keys),
  "shares-alone": ({ mark, keys }) => sharesByKept(mark, keys),
  "read-case": ({ text }) => {
    const tooLarge = refused(checkFileSize(text.length));
    if (tooLarge !== null) return tooLarge;
    const parsed = parseJson(text);
    return parsed.ok ? checkCase(parsed.value) : parsed;
  },
  "read-coordinates": ({ text, shape }) => readTyped(text, shape),
  "read-position": ({ text }) => readPosition(text),
  "read-parcel-list": ({ text, theCase }) => readParcels(text, theCase.parcels),
  "check-geometry": ({ geometry, path }) => checkedGeometry(geometry, path),
  "place-facts": ({ theCase, measure }) => factsByPlace(placeOfMeasure(measure, theCase), theCase.layers),
};
