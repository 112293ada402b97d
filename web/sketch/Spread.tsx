import { fileNameOf } from "../../shared/documents/fileName.ts";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { spreadPicture } from "../pictures/spread.tsx";
import { language } from "../state/language.ts";
import { selectedParcel } from "./selection.ts";
import { sums } from "./sums.ts";

/** How many parcels pay how much, with the chosen parcel's bar told apart. */
export function Spread() {
  const found = sums.value;
  if (found === null || found.calculation.units.length === 0) return null;
  const { units } = found.calculation;
  const mine = units.find(({ id }) => id === selectedParcel.value) ?? null;
  return (
    <PictureFigure
      picture={spreadPicture({ amounts: units.map(({ oere }) => oere), mine, lang: language.value })}
      file={fileNameOf(found.of.title)}
    />
  );
}
