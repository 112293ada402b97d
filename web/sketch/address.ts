/**
 * What the page shows is always in its address: `sag`, `trin` (step), `afsnit` (sections that the reader
 * opened or closed), `matrikel` (selected parcel), `kort` (centre and zoom), `vis` (what
 * the colours say), `vand` (the water that is drawn), `skabelon` (the template it was begun from), `tur` (the stop of the tour) and `sprog`. A copied address opens the same view. Steps are what Back and Forward walk;
 * all else is said anew in the address of the moment, so that a look around the map leaves no trail to walk back through.
 */
import { batch, computed, effect, signal } from "@preact/signals";
import type { TemplateName } from "../../shared/model/index.ts";
import { language } from "../state/language.ts";
import {
  eventFrom,
  eventText,
  type MapView,
  mapAmountFrom,
  type SectionName,
  type Step,
  sectionsFrom,
  sectionsText,
  stepFrom,
  stepNames,
  viewFrom,
  viewText,
} from "./addressParts.ts";
import { templateFrom } from "./fromTemplate.ts";
import { mapAmount, selectedParcel } from "./selection.ts";
import { theCase } from "./theCase.ts";
import { tourAt } from "./tour.ts";
import { shownEvent } from "./water.ts";

const asked = new URLSearchParams(location.search);

/** The step that is open. */
export const step = signal<Step>(stepFrom(asked.get("trin")));
/** Where the map stands; null: on the whole case. */
export const mapView = signal<MapView | null>(viewFrom(asked.get("kort")));
/** Sections that do not stand as the page has them at first: opened, or closed. */
export const turnedSections = signal<ReadonlySet<SectionName>>(sectionsFrom(asked.get("afsnit")));
/** Counts the turns to a step that the reader made: its heading then takes the focus. */
export const turns = signal(0);

const isOpen = computed(() => theCase.value !== null);

/** The address of the page as it stands, at another step where one is given. */
export function addressOf(at: Step = step.value): string {
  const address = new URL(location.href);
  const set = (name: string, value: string | null) => {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  set("trin", at === "draw" ? null : stepNames[at]);
  set("afsnit", sectionsText(turnedSections.value));
  set("matrikel", selectedParcel.value);
  set("vis", mapAmount.value === "share" || mapAmount.value === "moved" ? null : mapAmount.value);
  set("vand", shownEvent.value === null ? null : eventText(shownEvent.value));
  set("kort", mapView.value === null ? null : viewText(mapView.value));
  set("tur", tourAt.value === null ? null : String(tourAt.value + 1));
  set("sprog", language.value === "da" ? null : language.value);
  return `${address.pathname}${address.search}${address.hash}`;
}

/** Opens a step, as one that Back leads away from again. */
export function goTo(next: Step): void {
  if (next !== step.peek()) history.pushState(null, "", addressOf(next));
  batch(() => {
    step.value = next;
    turns.value += 1;
  });
}

/** Takes over what the address says, and says in it what the page shows from then on; gives back how to stop. */
export function keepAddress(): () => void {
  batch(() => {
    selectedParcel.value = asked.get("matrikel");
    mapAmount.value = mapAmountFrom(asked.get("vis"));
    shownEvent.value = eventFrom(asked.get("vand"));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    effect(() => {
      const sag = theCase.value;
      const parcel = selectedParcel.peek();
      // An address may be of another case, or of a parcel that is gone.
      if (sag !== null && parcel !== null && !sag.parcels.some(({ id }) => id === parcel)) selectedParcel.value = null;
    }),
    effect(() => {
      if (!isOpen.value) return;
      addressOf();
      clearTimeout(timer);
      timer = setTimeout(say, restMs);
    }),
  ];
  const onBack = () => {
    batch(() => {
      step.value = stepFrom(new URLSearchParams(location.search).get("trin"));
      turns.value += 1;
    });
    say();
  };
  addEventListener("popstate", onBack);
  return () => {
    for (const stop of stops) stop();
    clearTimeout(timer);
    removeEventListener("popstate", onBack);
  };
}

/** Browsers refuse addresses that change too often: a map that is dragged says where it came to rest. */
const restMs = 150;

/** The case that is open; it stays the same over Back and Forward, which may lead to an address from before it was stored. */
let sag: string | null = asked.get("sag");

/** Says which stored case is open, and no more what it was copied from. */
export function sayCase(id: string): void {
  sag = id;
  say();
}

/** The template that the case was begun from; null: none, or its list was hidden. */
export const template = signal(templateFrom(asked.get("skabelon")));

/** Says which template a new case is from, so that the address opens the same. */
export function sayTemplate(name: TemplateName): void {
  template.value = name;
  say();
}

export function leaveTemplate(): void {
  template.value = null;
  say();
}

function say(): void {
  const address = new URL(addressOf(), location.href);
  if (sag !== null) {
    address.searchParams.set("sag", sag);
    address.searchParams.delete("kopi");
  }
  if (template.peek() === null) address.searchParams.delete("skabelon");
  else address.searchParams.set("skabelon", template.peek()!);
  if (address.href !== location.href) history.replaceState(null, "", address);
}
