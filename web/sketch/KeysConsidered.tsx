import { useState } from "preact/hooks";
import { catalogue } from "../../shared/allocation/index.ts";
import { mostKeys } from "../../shared/compareKeys.ts";
import type { CaseFile, KeyChoice, KeyData } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { keysConsidered } from "../../shared/texts/pages/keysConsidered.ts";
import { language, words } from "../state/language.ts";
import { chosenKey } from "./ownKey.ts";
import { change } from "./theCase.ts";

type Considered = KeyChoice["key"][];

/** None is left out of the case, for an empty list would say what leaving it out says. */
const setConsidered = (next: Considered) =>
  change((sag) => {
    const { keysConsidered: _, ...decisions } = sag.decisions;
    return { ...sag, decisions: next.length === 0 ? decisions : { ...decisions, keysConsidered: next } };
  });

const isSame = (one: Considered[number], { id, version }: { id: string; version: string }): boolean =>
  one.id === id && one.version === version;

/** The keys that the council weighed, of the catalogue and of the case's own: what an owner would pay by each is on the sheet. */
export function KeysConsidered({ sag }: { sag: CaseFile }) {
  const text = words(keysConsidered);
  const lang = language.value;
  const considered = sag.decisions.keysConsidered ?? [];
  const own = considered.filter((key): key is KeyData => "layers" in key);
  const isFull = considered.length >= mostKeys;
  const toggle = (key: KeyData) => {
    const kept = considered.filter((one) => !isSame(one, key));
    setConsidered(kept.length < considered.length ? kept : [...kept, { id: key.id, version: key.version }]);
  };
  return (
    <details>
      <summary>
        {text.title} ({considered.length === 0 ? text.notSaid : number(considered.length, lang)})
      </summary>
      <div class="inside">
        <p class="small soft">{text.lead}</p>
        {isFull ? (
          <p class="small" role="status">
            {text.most(number(mostKeys, lang))}
          </p>
        ) : null}
        <fieldset class="choices">
          <legend class="sr-only">{text.title}</legend>
          {[...own, ...catalogue].map((key) => {
            const isChosen = considered.some((one) => isSame(one, key));
            return (
              <label key={`${key.id} ${key.version}`} class="choice">
                <input type="checkbox" checked={isChosen} disabled={isFull && !isChosen} onChange={() => toggle(key)} />
                {key.standing === "own" ? text.own(key.title[lang], key.version) : key.title[lang]}
              </label>
            );
          })}
        </fieldset>
        {isFull ? null : <AddOwn sag={sag} considered={considered} own={own} />}
      </div>
    </details>
  );
}

/** The case's own key as it is now: later changes to it leave the one that was considered as it was. */
function AddOwn({ sag, considered, own }: { sag: CaseFile; considered: Considered; own: readonly KeyData[] }) {
  const text = words(keysConsidered);
  const lang = language.value;
  const [wrong, setWrong] = useState<string | null>(null);
  const key = chosenKey(sag);
  if (key?.standing !== "own" || own.some((one) => isLike(one, key))) return null;
  const title = key.title[lang];
  const add = () => {
    if (own.some((one) => one.title[lang] === title)) return setWrong(title);
    setWrong(null);
    setConsidered([...considered, { ...key, version: freeVersion(key, own) }]);
  };
  return (
    <>
      {wrong === title ? (
        <p class="field-error" role="alert">
          {text.sameName(title)}
        </p>
      ) : null}
      <button type="button" class="button button-secondary button--small" onClick={add}>
        {text.addOwn(title)}
      </button>
    </>
  );
}

/** But for the version, which tells apart what was considered at different times. */
const isLike = (one: KeyData, other: KeyData): boolean =>
  JSON.stringify({ ...one, version: "" }) === JSON.stringify({ ...other, version: "" });

/** The first whole number from the key's own on that no considered key of its id has. */
function freeVersion({ id, version }: KeyData, own: readonly KeyData[]): string {
  const taken = new Set(own.filter((one) => one.id === id).map((one) => one.version));
  if (!taken.has(version)) return version;
  for (let next = 2; ; next++) if (!taken.has(String(next))) return String(next);
}
