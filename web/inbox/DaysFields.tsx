import { earliestLastDay } from "../../shared/hearing/lastDay.ts";
import type { HearingLength } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";

export interface TypedDays {
  from: string;
  to: string;
  length: HearingLength;
  because: string;
}

/** How long a hearing lasts, and why. `isFromFixed`: it has begun, or is told already. */
export function DaysFields({
  typed,
  take,
  isFromFixed = false,
}: {
  typed: TypedDays;
  take: (typed: TypedDays) => void;
  isFromFixed?: boolean;
}) {
  const text = words(inbox);
  const { lengths } = words(hearingWords);
  const set = (part: Partial<TypedDays>) => {
    const next = { ...typed, ...part };
    const earliest = next.from === "" ? "" : earliestLastDay(next.from, next.length);
    take({ ...next, to: next.to < earliest ? earliest : next.to });
  };
  const input = (name: "from" | "to", hint?: string) => (
    <Field label={text[name]} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          aria-describedby={describedBy}
          value={typed[name]}
          onInput={(event) => take({ ...typed, [name]: event.currentTarget.value })}
          onBlur={() => set({})}
        />
      )}
    </Field>
  );
  const earliest =
    typed.from === "" ? undefined : text.toHint(day(earliestLastDay(typed.from, typed.length), language.value));
  return (
    <>
      <SelectField<HearingLength>
        label={text.length}
        value={typed.length}
        options={(Object.keys(lengths) as HearingLength[]).map((one) => [one, lengths[one]] as const)}
        take={(length) => set({ length })}
      />
      <div class="fields">
        {isFromFixed ? null : input("from")}
        {input("to", earliest)}
      </div>
      <Field label={text.because} hint={text.becauseHint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            maxLength={200}
            value={typed.because}
            onInput={(event) => take({ ...typed, because: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

/** What is empty is no reason. */
export const becauseOf = ({ because }: TypedDays): string | null => (because.trim() === "" ? null : because.trim());
