import { useState } from "preact/hooks";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import { percent } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { Slider } from "../parts/Slider.tsx";
import { type BeforeAfter, beforeAfterPicture } from "../pictures/beforeAfter.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import { language, words } from "../state/language.ts";

/** Whom the water hits, before and after, with a curtain to pull. Drawn only once it is opened. `at`: which scenario year. */
export function BeforeAfterPane({ found, at }: { found: { of: CaseFile; calculation: Calculation }; at: number }) {
  const text = words(pictures);
  const lang = language.value;
  const [isOpen, setOpen] = useState(false);
  const [curtain, setCurtain] = useState(0.5);
  const year = found.calculation.risk[at]?.year;
  if (year === undefined) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.beforeAfterShow}</summary>
      {isOpen ? (
        <div class="inside">
          <PictureFigure
            picture={beforeAfterPicture({ parcels: parcelsOf(found, at), year, curtain, lang })}
            file={fileNameOf(found.of.title)}
          />
          <Slider
            label={text.curtain}
            says={words(water).curtainAt(percent(curtain, lang, 0))}
            value={Math.round(curtain * 100)}
            most={100}
            take={(share) => setCurtain(share / 100)}
          />
        </div>
      ) : null}
    </details>
  );
}

function parcelsOf({ of, calculation }: { of: CaseFile; calculation: Calculation }, at: number): BeforeAfter[] {
  const geometries = new Map(of.parcels.map(({ id, geometry }) => [id, geometry]));
  return calculation.units.flatMap(({ id, eadByYear }) => {
    const geometry = geometries.get(id);
    const line = eadByYear[at];
    return geometry === undefined || line === undefined
      ? []
      : [{ id, geometry, without: line.withoutOere, after: line.withOere }];
  });
}
