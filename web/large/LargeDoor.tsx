import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { large } from "../../shared/texts/pages/large.ts";
import { words } from "../state/language.ts";

/** A case of more than 5,000 parcels: its page is fetched when somebody opens one. */
export function LargeDoor() {
  const [Page, found] = useState<FunctionComponent | "failed" | null>(null);
  useEffect(() => {
    import("./LargeCase.tsx").then(
      ({ LargeCase }) => found(() => LargeCase),
      () => found("failed"),
    );
  }, []);
  if (Page === "failed")
    return (
      <div class="panel">
        <div class="notice notice--error" role="alert">
          <p>{words(large).pageMissing}</p>
        </div>
      </div>
    );
  return Page === null ? (
    <div class="panel">
      <p class="working" role="status">
        {words(large).opening}
      </p>
    </div>
  ) : (
    <Page />
  );
}
