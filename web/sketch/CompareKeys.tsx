import { useState } from "preact/hooks";
import { catalogue } from "../../shared/allocation/index.ts";
import { type KeysCompared, mostKeys } from "../../shared/compareKeys.ts";
import type { KeyChoice, KeyData } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { Progress } from "../parts/Progress.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { useAsking } from "./asking.ts";
import { KeysResult } from "./KeysResult.tsx";
import { chosenKey } from "./ownKey.ts";
import { theCase } from "./theCase.ts";

/** Where a person begins: the keys that need nothing typed. */
const beginning = ["equal", "property-value", "risk-and-value", "avoided-damage", "m12-solidarity"];

/** Up to six keys beside each other on this case: what each asks, how it spreads, who is better off, who moves. */
export function CompareKeys() {
  const text = words(keys);
  const lang = language.value;
  const sag = theCase.value;
  const [chosen, setChosen] = useState<readonly string[]>(beginning);
  const [withoutGrants, setWithoutGrants] = useState(false);
  const [withBands, setWithBands] = useState(false);
  const own = sag === null ? undefined : chosenKey(sag);
  const ownKey = own?.standing === "own" ? own : null;
  const choices: readonly KeyData[] = ownKey === null ? catalogue : [ownKey, ...catalogue];
  const asked = choices
    .filter(({ id }) => chosen.includes(id))
    .map((key): KeyChoice["key"] => (key.standing === "own" ? key : { id: key.id, version: key.version }));
  const isUncertain = sag?.economy.uncertainty != null;
  const asking = useAsking<KeysCompared>((watch) =>
    ask("compare-keys", { theCase: sag!, keys: asked, withoutGrants, withBands: withBands && isUncertain }, watch),
  );
  if (sag === null) return null;
  const { state } = asking;
  const tooMany = asked.length > mostKeys;
  return (
    <>
      <p class="small soft">{text.compareLead}</p>
      <details>
        <summary>
          {text.choose} ({number(asked.length, lang)})
        </summary>
        <fieldset class="inside choices">
          <legend class="sr-only">{text.choose}</legend>
          {choices.map(({ id, title }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              {title[lang]}
            </label>
          ))}
        </fieldset>
      </details>
      <label class="choice">
        <input type="checkbox" checked={withoutGrants} onChange={() => setWithoutGrants(!withoutGrants)} />
        {text.withoutGrants}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          disabled={!isUncertain}
          checked={withBands && isUncertain}
          aria-describedby={isUncertain ? undefined : "bands-hint"}
          onChange={() => setWithBands(!withBands)}
        />
        {text.withBands}
      </label>
      {isUncertain ? null : (
        <p id="bands-hint" class="small soft">
          {text.bandsNeed}
        </p>
      )}
      {tooMany ? (
        <p class="field-error" role="alert">
          {text.six}
        </p>
      ) : null}
      <p class="row">
        {state.is === "working" ? (
          <button type="button" class="button button-secondary button--small" onClick={asking.stop}>
            {text.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary button--small"
            disabled={tooMany || asked.length === 0}
            onClick={asking.start}
          >
            {text.run}
          </button>
        )}
      </p>
      <div role="status">
        {state.is === "working" ? <Progress label={text.running} part={state.part} /> : null}
        {state.is === "refused" ? <Refused issues={state.issues.slice(0, 3)} /> : null}
        {state.is === "done" ? <KeysResult found={state.value} used={own?.id ?? null} /> : null}
      </div>
    </>
  );
}
