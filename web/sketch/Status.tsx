import { sketch } from "../../shared/texts/pages/sketch.ts";
import { Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { merged, recovered, saving, storeCase } from "./saving.ts";
import { theCase } from "./theCase.ts";

/** Whether what is on the page is kept, and where. */
export function SaveState() {
  const text = words(sketch);
  const now = saving.value;
  const says = now.is === "offline" && !now.kept ? text.saving.offlineNotKept : text.saving[now.is];
  return (
    <span class={`save-state save-state--${now.is}`} role="status">
      {says}
    </span>
  );
}

async function store(): Promise<void> {
  const sag = theCase.value;
  if (sag === null) return;
  const answer = await storeCase(sag);
  if (answer.is !== "ok") return;
  const address = new URL(location.href);
  address.searchParams.set("sag", answer.value.id);
  history.replaceState(null, "", address);
}

export function StoreButton() {
  const text = words(sketch);
  if (saving.value.is !== "not-stored") return null;
  return (
    <button type="button" class="button button-primary button--small" onClick={() => void store()}>
      {text.store}
    </button>
  );
}

/** What the reader must know of the saving. */
export function SaveNews() {
  const text = words(sketch);
  const now = saving.value;
  return (
    <>
      {now.is === "refused" ? <Refused lead={text.saving.refused} issues={now.issues.slice(0, 5)} /> : null}
      {[merged, recovered].map((news) =>
        news.value ? (
          <div class="notice notice--warn" role="alert" key={news === merged ? "merged" : "recovered"}>
            <p>{news === merged ? text.merged : text.recovered}</p>
            <button
              type="button"
              class="button--quiet"
              onClick={() => {
                news.value = false;
              }}
            >
              {text.ok}
            </button>
          </div>
        ) : null,
      )}
    </>
  );
}
