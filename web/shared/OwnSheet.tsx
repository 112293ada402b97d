import { useEffect, useState } from "preact/hooks";
import { linkHeader } from "../../shared/hearing/linkHeader.ts";
import type { Issue } from "../../shared/model/index.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import type { SheetInWords } from "../../shared/texts/sheet/inWords.ts";
import { give } from "../parts/give.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { Sheet } from "../sheet/Sheet.tsx";
import { type Answer, call, callForFile } from "../state/api.ts";
import { language, words } from "../state/language.ts";

type Told = { sheet: SheetInWords | null };

/** The one parcel's sheet, and the same as a PDF. `onShown`: told once it stands. Nothing where the parcel has no share: the page says why. */
export function OwnSheet({ code, parcel, onShown }: { code: string; parcel: string; onShown: () => void }) {
  const text = words(sheetPage);
  const [answer, setAnswer] = useState<Answer<Told> | null>(null);
  const ask = async () => {
    setAnswer(null);
    const told = await call<Told>("GET", `/v1/own-sheet?language=${language.value}`, undefined, { [linkHeader]: code });
    setAnswer(told);
    if (told.is === "ok" && told.value.sheet !== null) onShown();
  };
  useEffect(() => void ask(), [code]);
  if (answer === null) return <p class="working">{text.computing}</p>;
  if (answer.is === "offline") return <Offline says={text.offline} retry={() => void ask()} />;
  if (answer.is === "problem") return <Refused lead={text.notComputed} issues={answer.problem.issues} />;
  if (answer.value.sheet === null) return null;
  return (
    <div class="own-sheet">
      <Sheet sheet={answer.value.sheet} level={2} />
      <Actions code={code} parcel={parcel} />
    </div>
  );
}

function Actions({ code, parcel }: { code: string; parcel: string }) {
  const text = words(sheetPage);
  const [trouble, setTrouble] = useState<readonly Issue[] | "offline" | null>(null);
  // The code goes in a header and not in the address, so a plain link cannot fetch it.
  const get = async () => {
    const file = await callForFile(`/v1/own-sheet.pdf?language=${language.value}`, { [linkHeader]: code });
    setTrouble(file.is === "ok" ? null : file.is === "problem" ? file.problem.issues : "offline");
    if (file.is === "ok") give(`${parcel}.pdf`, "application/pdf", file.value);
  };
  return (
    <>
      <p class="no-print sheet-actions">
        <button type="button" class="button button-primary" onClick={() => void get()}>
          {text.download}
        </button>
        <button type="button" class="button button-secondary" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
      {trouble === "offline" ? (
        <Offline says={text.noFile} retry={() => void get()} />
      ) : trouble === null ? null : (
        <Refused issues={trouble} />
      )}
    </>
  );
}
