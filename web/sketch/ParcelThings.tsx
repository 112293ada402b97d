import type { Building, Oere } from "../../shared/model/index.ts";
import { damageBy, damageClassOf, type ThingRisk } from "../../shared/risk/index.ts";
import { number, thingKinds, wholeKroner } from "../../shared/texts/index.ts";
import { things as thingTexts } from "../../shared/texts/pages/things.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { UnknownNumberField } from "../parts/fields.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { stale, sums } from "./sums.ts";
import { change, theCase } from "./theCase.ts";
import { damageOfThings } from "./water.ts";

/** What stands on a parcel: what each loses by itself, and what only its owner knows of a building. */
export function ParcelThings({ id }: { id: string }) {
  const text = words(thingTexts);
  const sag = theCase.value;
  if (sag === null) return null;
  const here = <T extends { parcelId: string | null }>(all: readonly T[]): T[] =>
    all.filter(({ parcelId }) => parcelId === id);
  const { roads, fields, assets } = sag.exposure;
  const others = [
    ...here(roads).map((one) => ({ kind: "road" as const, id: one.id, title: one.id })),
    ...here(fields).map((one) => ({ kind: "field" as const, id: one.id, title: one.crop })),
    ...here(assets).map((one) => ({ kind: "asset" as const, id: one.id, title: one.title })),
  ];
  const buildings = here(sag.buildings);
  return (
    <details class="factors">
      <summary>{text.title}</summary>
      <div class="inside">
        {buildings.length + others.length === 0 ? <p>{text.none}</p> : null}
        {buildings.map((building) => (
          <OneBuilding key={building.id} building={building} />
        ))}
        {others.map(({ kind, id: of, title }) => (
          <section key={`${kind} ${of}`}>
            <h4>
              {thingKinds[language.value][kind]}: {title}
            </h4>
            <Loss kind={kind} id={of} />
          </section>
        ))}
        {buildings.length + others.length > 1 ? <p class="small soft">{text.rounding}</p> : null}
      </div>
    </details>
  );
}

function OneBuilding({ building }: { building: Building }) {
  const text = words(thingTexts);
  const lang = language.value;
  const { table } = damageBy(0, theCase.value?.damage);
  const set = (part: Partial<Record<"cellarM2" | "floorHeightM", number | undefined>>) =>
    change((sag) => ({
      ...sag,
      buildings: sag.buildings.map((one) => (one.id === building.id ? withoutHoles({ ...one, ...part }) : one)),
    }));
  return (
    <section>
      <h4>{`${damageClassOf(building.useCode, table).damageClass.title[lang]} (${building.useCode})`}</h4>
      <p class="small soft">{text.ground(number(building.groundFloorM2, lang))}</p>
      <Loss kind="building" id={building.id} />
      <UnknownNumberField
        label={text.cellar}
        hint={text.cellarHint}
        unit="m²"
        value={building.cellarM2 ?? null}
        bounds={{ least: 0, most: mostCellarM2 }}
        take={(next) => set({ cellarM2: next ?? undefined })}
      />
      <UnknownNumberField
        label={text.floor}
        hint={text.floorHint}
        unit="m"
        value={building.floorHeightM ?? null}
        bounds={floorBounds}
        take={(next) => set({ floorHeightM: next ?? undefined })}
      />
    </section>
  );
}

/** As `limits.buildingM2` and `limits.riseM`. */
const mostCellarM2 = 1_000_000;
const floorBounds = { least: -5, most: 5 };

/** What is not known is absent in a case file. */
function withoutHoles({ cellarM2, floorHeightM, ...rest }: Building): Building {
  return {
    ...rest,
    ...(cellarM2 === undefined ? {} : { cellarM2 }),
    ...(floorHeightM === undefined ? {} : { floorHeightM }),
  };
}

function Loss({ kind, id }: Pick<ThingRisk, "kind" | "id">) {
  const text = words(thingTexts);
  const lang = language.value;
  const found = damageOfThings.value;
  const thing = found?.things.find((one) => one.kind === kind && one.id === id);
  if (found === null || thing === undefined)
    return sums.value === null || stale.value ? <p class="small">{text.notComputed}</p> : null;
  const amount = (oere: Oere | null) => (oere === null ? <UnknownTag says={text.unknown} /> : wholeKroner(oere, lang));
  const inKroner = (oere: Oere | null) =>
    oere === null ? <UnknownTag says={text.unknown} /> : number(Math.round(oere / 100), lang);
  const names = words(water).sources;
  return (
    <>
      <p class="small">{text.perYear(found.year)}</p>
      <dl class="facts-of">
        <dt>{text.without}</dt>
        <dd>{amount(thing.eadWithoutOere)}</dd>
        <dt>{text.with}</dt>
        <dd>{amount(thing.eadWithOere)}</dd>
      </dl>
      <TableWrap look="tight">
        <table class="plain">
          <caption class="small">{text.events}</caption>
          <thead>
            <tr>
              <th scope="col">{words(water).event}</th>
              {[text.without, text.with].map((head) => (
                <th key={head} scope="col" class="num">
                  {text.inKr(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thing.events.map(({ source, returnPeriodYears, withoutOere, withOere }) => (
              <tr key={`${source} ${returnPeriodYears}`}>
                <th scope="row">{text.event(names[source], number(returnPeriodYears, lang))}</th>
                <td class="num">{inKroner(withoutOere)}</td>
                <td class="num">{inKroner(withOere)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </>
  );
}
