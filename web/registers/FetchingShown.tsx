import { number } from "../../shared/texts/index.ts";
import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { moment } from "../parts/moment.ts";
import { Progress } from "../parts/Progress.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { dropFetched, fetchAll, fetching, goOn, stopFetching } from "./fetching.ts";
import { canGoOn, type Fetched, type Trouble } from "./fetchPages.ts";

/** How old a page may be before it is said that some are kept copies, ms: pages of one fetch are seconds apart. */
const oldMs = 60_000;

/** How far the fetching is, what stands in its way and what is kept, and the way on. `source`: whose data it is. */
export function FetchingShown({ name, source }: { name: string; source: string }) {
  const text = words(registerTexts);
  const now = fetching.value;
  return (
    <div class="register-state" aria-live="polite">
      {now.is === "fetching" ? <Working name={name} fetched={now.fetched} /> : null}
      {now.is === "stopped" ? (
        <div class="notice notice--warn">
          <p>
            {text.stopped} <Kept fetched={now.fetched} />
          </p>
          <WayOn fetched={now.fetched} />
        </div>
      ) : null}
      {now.is === "trouble" ? <InTheWay trouble={now.trouble} fetched={now.fetched} /> : null}
      {now.is === "all" ? <All fetched={now.fetched} source={source} /> : null}
    </div>
  );
}

const n = (value: number) => number(value, language.value);

function Working({ name, fetched }: { name: string; fetched: Fetched }) {
  const text = words(registerTexts);
  const { pages, ofPages, features, matched } = fetched;
  const isFirst = ofPages === null || matched === null;
  const label = text.fetching(name);
  return (
    <>
      <p class="working">{label}</p>
      <Progress label={label} part={isFirst ? null : pages / ofPages} />
      <div class="row">
        <button type="button" class="button button-secondary button--small" onClick={stopFetching}>
          {text.stop}
        </button>
        <span class="small soft num">
          {isFirst ? text.first : text.soFar(n(pages), n(ofPages), n(features.length), n(matched))}
        </span>
      </div>
    </>
  );
}

function Kept({ fetched: { pages, ofPages, features, matched } }: { fetched: Fetched }) {
  const text = words(registerTexts);
  return (
    <>
      {ofPages === null || matched === null
        ? text.keptNone
        : text.kept(n(pages), n(ofPages), n(features.length), n(matched))}
    </>
  );
}

function WayOn({ fetched }: { fetched: Fetched }) {
  const text = words(registerTexts);
  return (
    <p class="row">
      <button type="button" class="button button-secondary button--small" onClick={() => void goOn(fetched)}>
        {fetched.pages === 0 ? text.again : text.goOn(n(fetched.pages + 1))}
      </button>
      <Drop />
    </p>
  );
}

function Drop() {
  return (
    <button type="button" class="button--quiet" onClick={dropFetched}>
      {words(registerTexts).drop}
    </button>
  );
}

function InTheWay({ trouble, fetched }: { trouble: Trouble; fetched: Fetched }) {
  const text = words(registerTexts);
  const { register, within } = fetched;
  return (
    <>
      {trouble.is === "refused" ? (
        <Refused issues={trouble.issues.slice(0, 5)} />
      ) : (
        <div class="notice notice--error" role="alert">
          <p>{text[trouble.is]}</p>
        </div>
      )}
      {canGoOn(trouble) ? (
        <>
          <p>
            <Kept fetched={fetched} />
          </p>
          <WayOn fetched={fetched} />
        </>
      ) : (
        <p class="row">
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() => void fetchAll(register, within, true)}
          >
            {text.anew}
          </button>
          <Drop />
        </p>
      )}
    </>
  );
}

function All({ fetched, source }: { fetched: Fetched; source: string }) {
  const text = words(registerTexts);
  const { features, oldest, newest, register, within } = fetched;
  if (features.length === 0) return <p class="notice notice--warn">{text.nothing}</p>;
  if (oldest === null || newest === null) return null;
  const isOld = Date.now() - Date.parse(oldest) > oldMs;
  return (
    <>
      <p>
        {text.all(n(features.length), source, moment(newest))} {isOld ? text.old(moment(oldest)) : null}
      </p>
      {isOld ? (
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() => void fetchAll(register, within, true)}
          >
            {text.fresh}
          </button>
        </p>
      ) : null}
    </>
  );
}
