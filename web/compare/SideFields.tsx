import { useId, useState } from "preact/hooks";
import { compare } from "../../shared/texts/pages/compare.ts";
import { words } from "../state/language.ts";
import { type Side, sideFrom } from "./sides.ts";

/** As typed. */
interface Typed {
  id: string;
  as: Side["as"]["is"];
  version: string;
}

const typedOf = (side: Side | null): Typed => ({
  id: side?.id ?? "",
  as: side?.as.is ?? "newest",
  version:
    side === null || side.as.is === "newest" ? "" : String(side.as.is === "day" ? side.as.day : side.as.sequence),
});

/** Null where what is typed is not whole. */
function sideOf({ id, as, version }: Typed): Side | null {
  const side = sideFrom(as === "newest" ? id : `${id}@${version}`);
  return side?.as.is === as ? side : null;
}

/** Which two: a case each, and which version of it. */
export function SideFields({ a, b, go }: { a: Side | null; b: Side | null; go: (a: Side, b: Side) => void }) {
  const text = words(compare);
  const [first, setFirst] = useState(typedOf(a));
  const [second, setSecond] = useState(typedOf(b));
  const sides = [sideOf(first), sideOf(second)] as const;
  return (
    <form
      class="sides"
      onSubmit={(event) => {
        event.preventDefault();
        if (sides[0] !== null && sides[1] !== null) go(sides[0], sides[1]);
      }}
    >
      <OneSide legend={text.side.a} typed={first} set={setFirst} />
      <OneSide legend={text.side.b} typed={second} set={setSecond} />
      <div class="row">
        <button type="submit" class="button button-primary" disabled={sides.includes(null)}>
          {text.go}
        </button>
        <button
          type="button"
          class="button--quiet"
          onClick={() => {
            setFirst(second);
            setSecond(first);
          }}
        >
          {text.swap}
        </button>
      </div>
    </form>
  );
}

function OneSide({ legend, typed, set }: { legend: string; typed: Typed; set: (typed: Typed) => void }) {
  const text = words(compare);
  const id = useId();
  return (
    <fieldset class="field side">
      <legend>{legend}</legend>
      <label for={`${id}-case`}>{text.id}</label>
      <p class="hint" id={`${id}-hint`}>
        {text.idHint}
      </p>
      <input
        id={`${id}-case`}
        aria-describedby={`${id}-hint`}
        value={typed.id}
        onInput={(event) => set({ ...typed, id: event.currentTarget.value.trim() })}
      />
      <label for={`${id}-as`}>{text.which}</label>
      <select
        id={`${id}-as`}
        value={typed.as}
        onChange={(event) => set({ ...typed, as: event.currentTarget.value as Typed["as"], version: "" })}
      >
        {(["newest", "sequence", "day"] as const).map((one) => (
          <option key={one} value={one}>
            {text[one]}
          </option>
        ))}
      </select>
      {typed.as === "newest" ? null : (
        <>
          <label for={`${id}-version`}>{typed.as === "day" ? text.date : text.number}</label>
          {typed.as === "day" ? (
            <input
              id={`${id}-version`}
              type="date"
              value={typed.version}
              onInput={(event) => set({ ...typed, version: event.currentTarget.value })}
            />
          ) : (
            <input
              id={`${id}-version`}
              inputMode="numeric"
              value={typed.version}
              onInput={(event) => set({ ...typed, version: event.currentTarget.value.trim() })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
