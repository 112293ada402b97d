import { signal } from "@preact/signals";
import { kroner } from "../../shared/texts/index.ts";
import { mapLayersText } from "../../shared/texts/pages/mapLayers.ts";
import type { TileParcel } from "../map/largeParcels.ts";
import { TipBox, type TipBoxProps } from "../sketch/MapTip.tsx";
import { tool } from "../sketch/selection.ts";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import type { LargeAmount, LargeShares } from "../state/worker/large.ts";
import { shares } from "./theShares.ts";

interface Hovered {
  parcel: TileParcel;
  at: { x: number; y: number };
}

const hovered = signal<Hovered | null>(null);
/** What the parcel pays by some shares; another parcel's, or older shares', is not shown. */
const paid = signal<{ parcel: number; by: LargeShares; amount: LargeAmount } | null>(null);
let asked: Pick<NonNullable<typeof paid.value>, "parcel" | "by"> | null = null;

/** Notes what is under the pointer, and asks once what it pays. */
export function hoverLarge(parcel: TileParcel | null, at: { x: number; y: number }): void {
  hovered.value = parcel === null ? null : { parcel, at };
  const by = shares.peek()?.shares;
  if (parcel === null || by === undefined || (asked?.parcel === parcel.number && asked.by === by)) return;
  const asks = { parcel: parcel.number, by };
  asked = asks;
  void ask("large-amount", { number: parcel.number })
    .then((amount) => {
      if (asked === asks) paid.value = { ...asks, amount };
    })
    // The worker was stopped: asked again as the pointer moves.
    .catch(() => {
      if (asked === asks) asked = null;
    });
}

/** What the parcel under the pointer pays, beside it. It stands in the parcel's panel and in the roll too. */
export function LargeTip({ over }: Pick<TipBoxProps, "over">) {
  const now = hovered.value;
  if (now === null || tool.value !== "look") return null;
  const text = words(mapLayersText).tip;
  const by = shares.value?.shares;
  const known = paid.value?.parcel === now.parcel.number && paid.value.by === by ? paid.value : null;
  const line = (says: string, isUnknown = false) => ({ name: text.share, says, isUnknown });
  // Until the worker has said what it pays, its number stands alone.
  const lines =
    by !== undefined && known === null
      ? []
      : known === null || known.amount === null
        ? [line(text.notComputed, true)]
        : [line(known.amount === "outside" ? text.outside : kroner(known.amount.oere, language.value))];
  return <TipBox parcel={now.parcel.id} at={now.at} lines={lines} over={over} />;
}
