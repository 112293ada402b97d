import { useEffect, useState } from "preact/hooks";
import { share } from "../../shared/texts/pages/share.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import { Frame } from "../parts/Frame.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { ParcelForm } from "../share/ParcelForm.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { Sheet } from "./Sheet.tsx";
import { SheetActions } from "./SheetActions.tsx";
import { load, look, type State, state } from "./theSheet.ts";

const asked = new URLSearchParams(location.search);
const caseId = asked.get("sag") ?? "noret";

/** The owner's sheet: what is asked of one parcel and what it gets, on one A4, understandable without the map. */
export function SheetPage() {
  const text = words(sheetPage);
  const [parcel, setParcel] = useState(asked.get("matrikel") ?? "");
  const begin = () => void load(caseId, parcel);
  useEffect(begin, []);
  const now = state.value;
  const onLook = (typed: string) => {
    setParcel(typed);
    const address = new URL(location.href);
    address.searchParams.set("matrikel", typed);
    history.replaceState(null, "", address);
    void look(typed);
  };
  return (
    <Frame place="share" title={text.title}>
      <main id="main" tabIndex={-1} class="page sheet-page">
        {now.is === "ready" ? null : (
          <>
            <h1>{text.title}</h1>
            <p class="lead no-print">{text.lead}</p>
            <ParcelForm parcels={"theCase" in now ? now.theCase.parcels : []} value={parcel} onLook={onLook} />
          </>
        )}
        <div aria-live="polite">
          <Outcome now={now} retry={begin} />
        </div>
      </main>
    </Frame>
  );
}

function Outcome({ now, retry }: { now: State; retry: () => void }) {
  const text = words(sheetPage);
  const ofShare = words(share);
  switch (now.is) {
    case "loading":
      return <p class="working">{ofShare.loading}</p>;
    case "computing":
      return <p class="working">{text.computing}</p>;
    case "empty":
      return <p class="soft">{text.empty}</p>;
    case "offline":
      return <Offline says={text.offline} retry={retry} />;
    case "failed":
      return <Offline says={text.failed} retry={retry} />;
    case "refused":
      return <Refused issues={now.issues} />;
    case "not-computed":
      return <Refused lead={text.notComputed} issues={now.issues} />;
    case "none":
      return <Word says={ofShare.notFound(now.typed, now.theCase.title)} />;
    case "several":
      return <Word says={ofShare.several(now.typed)} />;
    case "outside":
      return <Word says={ofShare.outside(now.typed)} />;
    case "ready":
      return (
        <>
          <Sheet sheet={sheetInWords(now.sheet, language.value)} />
          <Actions unitId={now.sheet.unit.id} />
        </>
      );
  }
}

function Actions({ unitId }: { unitId: string }) {
  const text = words(sheetPage);
  const [of, unit] = [encodeURIComponent(caseId), encodeURIComponent(unitId)];
  return (
    <SheetActions path={`/v1/cases/${of}/sheets/${unit}.pdf`} name={unitId}>
      <a href={inLanguage(`/min-andel?sag=${of}&matrikel=${unit}`)}>{text.more}</a>
      <a href={inLanguage(`/ark?sag=${of}`)}>{text.another}</a>
    </SheetActions>
  );
}

function Word({ says }: { says: string }) {
  return (
    <div class="notice">
      <p>{says}</p>
    </div>
  );
}
