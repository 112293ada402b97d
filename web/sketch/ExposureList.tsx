import { useState } from "preact/hooks";
import type { ExposureKind } from "../../shared/formats/index.ts";
import { areaM2, lengthM } from "../../shared/geo/index.ts";
import type { CaseFile, Oere } from "../../shared/model/index.ts";
import { cropNamed, type ThingRisk } from "../../shared/risk/index.ts";
import { number, thingKinds, wholeKroner } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { countsOf, exposureKinds, kindOfOne, type Listed, listed, removeAll, removeThing } from "./exposure.ts";
import { exposureOpen, selectedParcel } from "./selection.ts";
import { stale, sums } from "./sums.ts";
import { damageOfThings } from "./water.ts";

const atATime = 50;

/** What the case has, the greatest damage first, each with a way to take it out. */
export function ExposureList({ sag }: { sag: CaseFile }) {
  const text = words(exposureForm);
  const lang = language.value;
  const [shown, setShown] = useState(atATime);
  const found = damageOfThings.value;
  const damages = new Map<string, ThingRisk>(found?.things.map((one) => [`${one.kind} ${one.id}`, one]));
  const damageOf = ({ kind, thing }: Listed) => damages.get(`${kindOfOne[kind]} ${thing.id}`);
  const all = listed(sag.exposure);
  const rows =
    found === null
      ? all
      : [...all].sort((a, b) => (damageOf(b)?.eadWithoutOere ?? -1) - (damageOf(a)?.eadWithoutOere ?? -1));
  const more = Math.min(atATime, rows.length - shown);
  return (
    <details
      class="more"
      open={exposureOpen.value}
      onToggle={(event) => {
        exposureOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.inCase(countsOf(sag.exposure, lang))}
      </summary>
      <div class="inside">
        <p class="small soft" role="status">
          {found !== null
            ? text.ofYear(found.year)
            : sums.value === null || stale.value
              ? text.notComputed
              : text.computing}
        </p>
        <TableWrap look="tight">
          <table class="plain exposure-list">
            <caption class="sr-only">{text.list}</caption>
            <thead>
              <tr>
                <th scope="col">{text.what}</th>
                <th scope="col" class="num">
                  {text.without}
                </th>
                <th scope="col" class="num">
                  {text.withProject}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => (
                <Row key={`${row.kind} ${row.thing.id}`} row={row} damage={damageOf(row)} />
              ))}
            </tbody>
          </table>
        </TableWrap>
        {more <= 0 ? null : (
          <button type="button" class="button button-secondary button--small" onClick={() => setShown(shown + atATime)}>
            {text.more(number(more, lang))}
          </button>
        )}
        <p class="row">
          {exposureKinds
            .filter((kind: ExposureKind) => sag.exposure[kind].length > 1)
            .map((kind) => (
              <button key={kind} type="button" class="button--quiet" onClick={() => removeAll(kind)}>
                {text.removeAll[kind]}
              </button>
            ))}
        </p>
      </div>
    </details>
  );
}

function Row({ row, damage }: { row: Listed; damage: ThingRisk | undefined }) {
  const text = words(exposureForm);
  const lang = language.value;
  const { parcelId, id } = row.thing;
  const title = `${thingKinds[lang][kindOfOne[row.kind]]}: ${titleOf(row, lang)}`;
  const amount = (oere: Oere | null) =>
    oere === null ? <UnknownTag says={text.unknown} /> : number(Math.round(oere / 100), lang);
  return (
    <tr>
      <th scope="row">
        {title}
        <br />
        <span class="small soft">{sizeOf(row, lang, text)}</span>
        <br />
        {parcelId === null ? (
          <span class="small soft">{text.onNoParcel}</span>
        ) : (
          <button
            type="button"
            class="button--quiet"
            onClick={() => {
              selectedParcel.value = parcelId;
            }}
          >
            {parcelId}
          </button>
        )}
      </th>
      <td class="num">{damage === undefined ? "" : amount(damage.eadWithoutOere)}</td>
      <td class="num">{damage === undefined ? "" : amount(damage.eadWithOere)}</td>
      <td>
        <button
          type="button"
          class="button--quiet"
          aria-label={text.remove(`${title}, ${id}`)}
          onClick={() => removeThing(row.kind, id)}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

function titleOf({ kind, thing }: Listed, lang: "da" | "en"): string {
  if (kind === "roads") return thing.id;
  if (kind === "assets") return thing.title;
  const crop = cropNamed(thing.crop);
  return `${thing.id}, ${crop !== null && lang === "en" ? crop.en : thing.crop}`;
}

function sizeOf({ kind, thing }: Listed, lang: "da" | "en", text: typeof exposureForm.da): string {
  if (kind === "roads") return `${number(lengthM({ type: "LineString", coordinates: thing.line }), lang, 0)} m`;
  if (kind === "fields") return `${number(areaM2(thing.geometry), lang, 0)} m²`;
  return text.asset(number(thing.fromDepthM, lang, 2), wholeKroner(thing.damageOere, lang));
}
