import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Issue } from "../../shared/model/index.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { give } from "../parts/give.ts";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { callForFile } from "../state/api.ts";
import { language, words } from "../state/language.ts";

interface Asked {
  /** Where the PDF is, without its language. */
  path: string;
  /** Other headers that say who asks. */
  who?: Record<string, string>;
  /** What the file is called, without its ending. */
  name: string;
  children?: ComponentChildren;
}

/** What can be done with a sheet: got as a PDF, printed. Who asks goes in a header, so a plain link cannot fetch it. */
export function SheetActions({ path, who, name, children }: Asked) {
  const text = words(sheetPage);
  const [trouble, setTrouble] = useState<readonly Issue[] | "offline" | null>(null);
  const get = async () => {
    const file = await callForFile(`${path}?language=${language.value}`, who);
    setTrouble(file.is === "ok" ? null : file.is === "problem" ? file.problem.issues : "offline");
    if (file.is === "ok") give(`${name}.pdf`, "application/pdf", file.value);
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
        {children}
      </p>
      {trouble === "offline" ? (
        <Offline says={text.noFile} retry={() => void get()} />
      ) : trouble === null ? null : (
        <Refused issues={trouble} />
      )}
    </>
  );
}
