import { sketch } from "../../shared/texts/pages/sketch.ts";
import { SignInButton } from "../parts/SignIn.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { words } from "../state/language.ts";
import { session } from "../state/signIn.ts";
import { merged, recovered, saving, storeCase, storeWhenSignedIn } from "./saving.ts";
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

export function StoreButton() {
  const text = words(sketch);
  if (saving.value.is !== "not-stored") return null;
  if (session.value === null) return <SignInButton says={text.storeSigningIn} before={storeWhenSignedIn} />;
  const store = () => {
    const sag = theCase.peek();
    if (sag !== null) void storeCase(sag);
  };
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
