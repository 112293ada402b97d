import { useState } from "preact/hooks";
import { danishDay, daysAfter } from "../../shared/hearing/danishDay.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { parcelMeant } from "../share/parcelMeant.ts";
import { words } from "../state/language.ts";

/** What the API is asked for. */
export interface LinkWanted {
  kind: "owner" | "group";
  parcels: string[] | "all" | null;
  showsAmounts: boolean;
  expires: string;
}

type Kind = "one" | "all" | "group";

/** A hearing and some weeks after it, where nothing else is chosen. */
const usualDays = 90;

const dayFromNow = (days: number): string => daysAfter(danishDay(new Date().toISOString()), days);

/** Whom the links are for, until when, and whether they show the others' amounts. */
export function LinkForm({
  sag,
  isBusy,
  make,
}: {
  sag: CaseFile;
  isBusy: boolean;
  make: (wanted: LinkWanted) => void;
}) {
  const text = words(linkTexts);
  const [kind, setKind] = useState<Kind>("one");
  const [typed, setTyped] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [expires, setExpires] = useState(() => dayFromNow(usualDays));
  const [showsAmounts, setShowsAmounts] = useState(false);
  const send = () => {
    if (kind !== "one") return make({ ...wantedOf(kind), showsAmounts, expires });
    const found = parcelMeant(sag, typed);
    setMissing(found.is !== "one");
    if (found.is === "one") make({ kind: "owner", parcels: [found.id], showsAmounts, expires });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="fields">
        <SelectField<Kind>
          label={text.who}
          value={kind}
          options={(["one", "all", "group"] as const).map((one) => [one, text.kinds[one]] as const)}
          take={setKind}
        />
        {kind === "one" ? (
          <Field label={text.parcel} issues={isMissing ? [text.noParcel] : []}>
            {({ id, describedBy, invalid }) => (
              <input
                id={id}
                type="text"
                autocomplete="off"
                aria-describedby={describedBy}
                aria-invalid={invalid}
                value={typed}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
        ) : null}
        <Field label={text.expires}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="date"
              aria-describedby={describedBy}
              min={dayFromNow(0)}
              value={expires}
              onInput={(event) => setExpires(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <label class="choice">
        <input type="checkbox" checked={showsAmounts} onChange={() => setShowsAmounts(!showsAmounts)} />
        {text.showsAmounts}
      </label>
      <p>
        <button type="submit" class="button button-primary" disabled={isBusy}>
          {isBusy ? text.making : kind === "all" ? text.makeAll : text.make}
        </button>
      </p>
    </form>
  );
}

const wantedOf = (kind: "all" | "group"): Pick<LinkWanted, "kind" | "parcels"> =>
  kind === "all" ? { kind: "owner", parcels: "all" } : { kind: "group", parcels: null };
