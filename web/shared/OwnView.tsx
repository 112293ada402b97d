import { keyOfMeasure } from "../../shared/allocation/index.ts";
import type { SharedView } from "../../shared/contract/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { ChangedTo } from "../parts/ChangedTo.tsx";
import { Carried } from "../share/Carried.tsx";
import { OwnShare } from "../share/OwnShare.tsx";
import { language, words } from "../state/language.ts";

/** One parcel's share with its reasons, as the owner's own page has it. */
export function OwnView({ view, own }: { view: SharedView; own: NonNullable<SharedView["own"]> }) {
  const text = words(sharedLink);
  const { parcel, unit, carriedOver, years } = own;
  const { measures, keys, lawAsOf, assumptions, caseHash } = view;
  const carried = carriedOver?.units.find(({ id }) => id === parcel.id);
  if (unit !== null)
    return (
      <OwnShare
        theCase={{ measures }}
        keyOf={(measure) => keyOfMeasure(keys, measure)}
        say={(because) => becauseText(because, language.value)}
        calculation={{ measures, lawAsOf, assumptions, caseHash, carriedOver }}
        unit={unit}
        years={years}
        payersOf={(measure) => measures.find(({ id }) => id === measure)?.sharedBy ?? 0}
        matrikelnr={parcel.matrikelnr}
      />
    );
  if (carried !== undefined) return <Carried unit={carried} />;
  return (
    <>
      <div class="notice">
        <p>{carriedOver === null ? text.outside(parcel.matrikelnr) : text.changed(parcel.matrikelnr)}</p>
      </div>
      <ChangedTo id={parcel.id} carriedOver={carriedOver} />
    </>
  );
}
