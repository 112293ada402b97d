import { fileNameOf } from "../../shared/documents/fileName.ts";
import { economyYears } from "../../shared/risk/index.ts";
import { overYearsPicture } from "../pictures/overYears.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { language } from "../state/language.ts";
import { sums } from "./sums.ts";

/** The project's account year by year, drawn. */
export function OverYears() {
  const found = sums.value;
  if (found === null) return null;
  const { of, calculation } = found;
  const years = economyYears({
    ...{ costs: of.measures, rate: of.rules.rate, horizonYears: of.horizonYears },
    units: calculation.units.map(({ eadByYear }) => eadByYear),
  });
  const { baselineYear, financial, unknownUnits } = calculation.economy;
  const { paybackYear } = financial.withUpkeepAndRenewals;
  return (
    <PictureFigure
      picture={overYearsPicture({ years, baselineYear, paybackYear, unknownUnits, lang: language.value })}
      file={fileNameOf(of.title)}
    />
  );
}
