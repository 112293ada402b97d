import type { LeftTo } from "../../shared/model/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import type { TypedEffect } from "./decision.ts";

interface Props {
  typed: TypedEffect;
  take: (typed: TypedEffect) => void;
  /** The correction says another thing than a register. */
  asksAgainst: boolean;
}

/** What an effect needs to be told beside its kind. */
export function EffectFields({ typed, take, asksAgainst }: Props) {
  const text = words(inbox);
  const set = (part: Partial<TypedEffect>) => take({ ...typed, ...part });
  const input = (name: "from" | "source", label: string) => (
    <Field label={label}>
      {({ id }) => (
        <input id={id} value={typed[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
      )}
    </Field>
  );
  switch (typed.kind) {
    case "correct":
      return asksAgainst ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={typed.againstRegister}
            onChange={(event) => set({ againstRegister: event.currentTarget.checked })}
          />
          {text.against}
        </label>
      ) : null;
    case "relieve":
      return (
        <div class="fields">
          <Field label={text.part} unit={text.percent}>
            {({ id }) => (
              <input
                id={id}
                class="num"
                inputMode="decimal"
                value={typed.percent}
                onInput={(event) => set({ percent: event.currentTarget.value })}
              />
            )}
          </Field>
          <SelectField<LeftTo>
            label={text.leftTo}
            value={typed.leftTo}
            options={(Object.keys(text.leftTos) as LeftTo[]).map((one) => [one, text.leftTos[one]] as const)}
            take={(leftTo) => set({ leftTo })}
          />
        </div>
      );
    case "parcel-change":
      return (
        <>
          <div class="fields">
            <Field label={text.on}>
              {({ id }) => (
                <input
                  id={id}
                  type="date"
                  value={typed.on}
                  onInput={(event) => set({ on: event.currentTarget.value })}
                />
              )}
            </Field>
            {input("from", text.fromParcels)}
          </div>
          <Field label={text.toParcels}>
            {({ id }) => (
              <textarea id={id} rows={2} value={typed.to} onInput={(event) => set({ to: event.currentTarget.value })} />
            )}
          </Field>
          {input("source", text.source)}
        </>
      );
    default:
      return null;
  }
}
