import { signal } from "@preact/signals";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import { kroner, wholeKroner } from "../../shared/texts/index.ts";
import { mapLayersText } from "../../shared/texts/pages/mapLayers.ts";
import { ended } from "../parts/ended.ts";
import { language, words } from "../state/language.ts";
import { said } from "./pen.ts";
import { moved, tool } from "./selection.ts";
import { pulledShares, sums } from "./sums.ts";
import { theCase } from "./theCase.ts";

/** The parcel that the pointer or the cross-hair is over; null: none. */
export const hovered = signal<{ parcel: string; x: number; y: number; byKeys: boolean } | null>(null);

/** Notes what is under the pointer; by keys it is said too. */
export function hover(parcel: string | null, at: { x: number; y: number }, byKeys: boolean): void {
  const now = hovered.value;
  if (parcel === null) {
    if (now !== null) hovered.value = null;
    return;
  }
  hovered.value = { parcel, x: at.x, y: at.y, byKeys };
  const isSaid = now?.parcel === parcel && now.byKeys;
  if (byKeys && tool.value === "look" && !isSaid)
    said.value = [parcel, ...linesOf(parcel).map(({ name, says }) => `${name}: ${says}`)].map(ended).join(" ");
}

const places = new WeakMap<Calculation, ReadonlyMap<string, number>>();

/** The place of each parcel's unit in a roll, looked up once. */
function placeOf(roll: Calculation, parcel: string): number | undefined {
  const known =
    places.get(roll) ?? new Map(roll.units.flatMap(({ parcels }, i) => parcels.map((id) => [id, i] as const)));
  places.set(roll, known);
  return known.get(parcel);
}

export interface Line {
  name: string;
  says: string;
  isUnknown?: boolean;
}

function linesOf(parcel: string): Line[] {
  const text = words(mapLayersText).tip;
  const lang = language.value;
  const roll = sums.value?.calculation ?? null;
  if (roll === null) return [{ name: text.share, says: text.notComputed, isUnknown: true }];
  const place = placeOf(roll, parcel);
  const unit = place === undefined ? undefined : roll.units[place];
  if (unit === undefined || place === undefined) return [{ name: text.share, says: text.outside }];
  const damage = (name: string, oere: number | null): Line =>
    oere === null ? { name, says: text.unknown, isUnknown: true } : { name, says: wholeKroner(oere, lang) };
  const share = pulledShares.value?.oere[place] ?? unit.oere;
  const difference = moved.value?.get(parcel);
  return [
    { name: text.share, says: kroner(share, lang) },
    ...(difference === undefined ? [] : [{ name: text.moved, says: kroner(difference, lang) }]),
    damage(text.without, unit.eadWithoutOere),
    damage(text.with, unit.eadWithOere),
    ...exemptLine(theCase.value, parcel, text.exempt),
  ];
}

function exemptLine(sag: CaseFile | null, parcel: string, name: string): Line[] {
  const found = sag?.decisions.exemptions.find(({ parcelId }) => parcelId === parcel);
  return found === undefined ? [] : [{ name, says: found.reason }];
}

const widthPx = 300;
const heightPx = 130;

/** The numbers of the parcel under the pointer, beside it. All of it stands in the parcel's own panel too. Esc takes it away. */
export function MapTip({ over }: Pick<TipBoxProps, "over">) {
  const now = hovered.value;
  if (now === null || (tool.value !== "look" && tool.value !== "pick")) return null;
  return <TipBox parcel={now.parcel} at={now} lines={linesOf(now.parcel)} over={over} />;
}

export interface TipBoxProps {
  parcel: string;
  at: { x: number; y: number };
  lines: readonly Line[];
  /** The box of the map, which it keeps within: measured as it is shown, since the map's size follows what stands beside it. */
  over: { readonly current: HTMLElement | null };
}

export function TipBox({ parcel, at: now, lines, over }: TipBoxProps) {
  const [widthOfMap, heightOfMap] = [over.current?.clientWidth ?? 0, over.current?.clientHeight ?? 0];
  const left = now.x + 20 + widthPx > widthOfMap ? now.x - widthPx - 12 : now.x + 20;
  const top = now.y + heightPx > heightOfMap ? now.y - heightPx : now.y + 12;
  return (
    <div class="map-tip" style={{ left: `${Math.max(0, left)}px`, top: `${Math.max(0, top)}px` }} aria-hidden="true">
      <strong>{parcel}</strong>
      <dl>
        {lines.map(({ name, says, isUnknown }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={isUnknown === true ? "tip-unknown" : ""}>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
