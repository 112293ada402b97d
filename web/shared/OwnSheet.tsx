import { useEffect, useState } from "preact/hooks";
import { linkHeader } from "../../shared/hearing/linkHeader.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import type { SheetInWords } from "../../shared/texts/sheet/inWords.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { Sheet } from "../sheet/Sheet.tsx";
import { SheetActions } from "../sheet/SheetActions.tsx";
import { type Answer, call } from "../state/api.ts";
import { language, words } from "../state/language.ts";

type Told = { sheet: SheetInWords | null };

/** The one parcel's sheet, and the same as a PDF. `onTold`: told whether it stands, once that is known. Nothing where the parcel has no share: the page says why. */
export function OwnSheet({
  code,
  parcel,
  onTold,
}: {
  code: string;
  parcel: string;
  onTold: (isShown: boolean) => void;
}) {
  const text = words(sheetPage);
  const [answer, setAnswer] = useState<Answer<Told> | null>(null);
  const ask = async () => {
    setAnswer(null);
    const told = await call<Told>("GET", `/v1/own-sheet?language=${language.value}`, undefined, { [linkHeader]: code });
    setAnswer(told);
    onTold(told.is === "ok" && told.value.sheet !== null);
  };
  useEffect(() => void ask(), [code]);
  if (answer === null) return <p class="working">{text.computing}</p>;
  if (answer.is === "offline") return <Offline says={text.offline} retry={() => void ask()} />;
  if (answer.is === "problem") return <Refused lead={text.notComputed} issues={answer.problem.issues} />;
  if (answer.value.sheet === null) return null;
  return (
    <div class="own-sheet">
      <Sheet sheet={answer.value.sheet} level={2} />
      <SheetActions path="/v1/own-sheet.pdf" who={{ [linkHeader]: code }} name={parcel} />
    </div>
  );
}
