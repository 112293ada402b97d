import { useEffect, useState } from "preact/hooks";
import { share } from "../../shared/texts/pages/share.ts";
import { Offline } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { findParcel } from "./findParcel.ts";
import { OwnShare } from "./OwnShare.tsx";
import { type ShippedHead, type ShippedUnit, unitOf, type WordedBecause } from "./shipped.ts";
import { Word } from "./Word.tsx";

/** The share of a parcel of the demo, out of what the pages ship. */
export function ShippedAnswer({ head, typed, caseId }: { head: ShippedHead; typed: string; caseId: string }) {
  const text = words(share);
  const found = findParcel(head.parcels, typed);
  if (found.is === "none") return <Word says={text.notFound(typed, head.title)} />;
  if (found.is === "several") return <Word says={text.several(typed)} />;
  return <OfUnit head={head} parcel={found.parcel} caseId={caseId} />;
}

function OfUnit(props: { head: ShippedHead; parcel: { id: string; matrikelnr: string }; caseId: string }) {
  const { head, parcel, caseId } = props;
  const text = words(share);
  const [told, setTold] = useState<{ of: string; unit: ShippedUnit | null } | "offline" | null>(null);
  const ask = () => {
    setTold(null);
    void unitOf(head, parcel.id).then(
      (unit) => setTold({ of: parcel.id, unit }),
      () => setTold("offline"),
    );
  };
  useEffect(ask, [parcel.id]);
  if (told === "offline") return <Offline says={text.offline} retry={ask} />;
  if (told?.of !== parcel.id) return <p class="working">{text.loading}</p>;
  if (told.unit === null) return <Word says={text.outside(parcel.matrikelnr)} />;
  const { unit, years } = told.unit;
  return (
    <OwnShare
      theCase={head}
      calculation={head.calculation}
      unit={unit}
      years={years}
      payersOf={(measure) => head.sharedBy[measure] ?? 0}
      keyOf={(measure) => head.keyOf[measure]}
      say={(because) => (because as WordedBecause).says[language.value]}
      matrikelnr={parcel.matrikelnr}
      caseId={caseId}
    />
  );
}
