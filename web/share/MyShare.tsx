import { useEffect, useState } from "preact/hooks";
import { share } from "../../shared/texts/pages/share.ts";
import { Frame } from "../parts/Frame.tsx";
import { late } from "../parts/late.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { ParcelForm } from "./ParcelForm.tsx";
import { ShippedAnswer } from "./ShippedAnswer.tsx";
import { Synthetic } from "./Synthetic.tsx";
import { load, type State, state } from "./theCase.ts";

const asked = new URLSearchParams(location.search);
/** Out of a whole roll, for who works at the municipality. */
const Answer = late(async () => (await import("./Answer.tsx")).Answer);

const caseId = asked.get("sag") ?? "noret";

/** The owner's page: a parcel number in, its share with reasons out. No map is needed. */
export function MyShare() {
  const text = words(share);
  const [parcel, setParcel] = useState(asked.get("matrikel") ?? "");
  useEffect(() => void load(caseId), []);
  const look = (typed: string) => {
    setParcel(typed);
    const address = new URL(location.href);
    address.searchParams.set("matrikel", typed);
    history.replaceState(null, "", address);
  };
  const now = state.value;
  return (
    <Frame place="share" title={text.title}>
      <main id="main" tabIndex={-1} class="page share">
        <h1>{text.title}</h1>
        <p class="lead no-print">{text.lead}</p>
        {"theCase" in now ? <Synthetic theCase={now.theCase} /> : null}
        <ParcelForm parcels={"theCase" in now ? now.theCase.parcels : []} value={parcel} onLook={look} />
        <div aria-live="polite" class="share-answer">
          <Outcome now={now} parcel={parcel} />
        </div>
      </main>
    </Frame>
  );
}

function Outcome({ now, parcel }: { now: State; parcel: string }) {
  const text = words(share);
  switch (now.is) {
    case "loading":
      return <p class="working">{text.loading}</p>;
    case "computing":
      return <p class="working">{text.computing}</p>;
    case "offline":
      return <Offline says={text.offline} retry={() => void load(caseId)} />;
    case "refused":
      return <Refused issues={now.issues} />;
    case "not-computed":
      return <Refused lead={text.notComputed} issues={now.issues} />;
    case "failed":
      return <Offline says={text.failed} retry={() => void load(caseId)} />;
    case "shipped":
      if (parcel.trim() === "") return <p class="soft">{text.empty}</p>;
      return <ShippedAnswer head={now.theCase} typed={parcel} caseId={caseId} />;
    case "ready":
      if (parcel.trim() === "") return <p class="soft">{text.empty}</p>;
      return <Answer theCase={now.theCase} calculation={now.calculation} typed={parcel} caseId={caseId} />;
  }
}
