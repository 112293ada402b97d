import { useState } from "preact/hooks";
import type { SharedView } from "../../shared/contract/index.ts";
import { sheetPage } from "../../shared/texts/pages/sheet.ts";
import { late } from "../parts/late.tsx";
import { Unfolded } from "../parts/Unfolded.tsx";
import { words } from "../state/language.ts";
import { OwnChanges } from "./OwnChanges.tsx";
import { OwnSheet } from "./OwnSheet.tsx";

type OwnParcel = NonNullable<SharedView["own"]>;

const OwnView = late(async () => (await import("./OwnView.tsx")).OwnView);

/** What an owner's link opens: the sheet, the whole calculation behind it, and what has changed since the hearing. */
export function Own({ view, own, code }: { view: SharedView; own: OwnParcel; code: string }) {
  const [sheet, setSheet] = useState<"asked" | "shown" | "none">("asked");
  return (
    <>
      <OwnSheet code={code} parcel={own.parcel.matrikelnr} onTold={(isShown) => setSheet(isShown ? "shown" : "none")} />
      {/* Where no sheet can be had, the calculation stands in its place. */}
      {sheet === "asked" ? null : sheet === "shown" ? (
        <Unfolded title={words(sheetPage).more} class="more no-print">
          {() => <OwnView view={view} own={own} />}
        </Unfolded>
      ) : (
        <OwnView view={view} own={own} />
      )}
      <OwnChanges code={code} />
    </>
  );
}
