import { useState } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { words } from "../state/language.ts";
import { OwnChanges } from "./OwnChanges.tsx";
import { OwnSheet } from "./OwnSheet.tsx";
import { OwnView } from "./OwnView.tsx";

type OwnParcel = NonNullable<SharedView["own"]>;

/** What an owner's link opens: the sheet, the whole calculation behind it, and what has changed since the hearing. */
export function Own({ view, own, code }: { view: SharedView; own: OwnParcel; code: string }) {
  const [hasSheet, setHasSheet] = useState(false);
  return (
    <>
      <OwnSheet code={code} parcel={own.parcel.matrikelnr} onShown={() => setHasSheet(true)} />
      {/* Where no sheet can be had, the calculation stands in its place. */}
      {hasSheet ? (
        <details class="more no-print">
          <summary>{words(sheetPage).more}</summary>
          <OwnView view={view} own={own} />
        </details>
      ) : (
        <OwnView view={view} own={own} />
      )}
      <OwnChanges code={code} />
    </>
  );
}
