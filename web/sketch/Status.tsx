import { sketch } from "../../shared/texts/pages/sketch.ts";
import { SignInButton } from "../parts/SignIn.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { merged, recovered, type Saving, saving, storeCase, storedId, storeWhenSignedIn } from "./saving.ts";
import { canUndo, theCase } from "./theCase.ts";

/** Whether what is on the page is kept, and where. */
export function SaveState() {
  const now = saving.value;
  return (
    <span class={`save-state save-state--${now.is}`} role="status">
      {inWords(now, canUndo.value)}
    </span>
  );
}

function inWords(now: Saving, isChanged: boolean): string {
  const text = words(sketch).saving;
  if (now.is === "not-stored") return now.offline ? text.notStoredOffline : isChanged ? text.onlyHere : text[now.is];
  if (now.is === "offline") return now.kept ? text.offline : text.offlineNotKept;
  if (now.is === "refused" && !now.kept) return text.refusedNotKept;
  return text[now.is];
}

export function StoreButton() {
  const text = words(sketch);
  const sag = theCase.value;
  if (storedId() !== null || saving.value.is === "saving" || sag === null) return null;
  if (session.value === null) return <SignInButton says={text.storeSigningIn} before={storeWhenSignedIn} />;
  const store = () => void storeCase(sag);
  return (
    <button type="button" class="button button-primary button--small" onClick={store}>
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
