import { useState } from "preact/hooks";
import type { CaseFile, PriceIndex } from "../../shared/model/index.ts";
import { damageForm } from "../../shared/texts/pages/damageForm.ts";
import { TextField, UnknownNumberField } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { change } from "./theCase.ts";

const bounds = { least: 0.01, most: 100 };

/** The index that carries the table's prices to the year of the case, where the two differ. Kept here until its source is typed. */
export function PriceIndexForm({ sag, tableYear }: { sag: CaseFile; tableYear: number | null }) {
  const text = words(damageForm);
  const { priceYear, economy } = sag;
  const isOfTable = (one: PriceIndex) => one.fromYear === tableYear && one.toYear === priceYear;
  const typed = economy.priceIndices.find(isOfTable);
  const [draft, setDraft] = useState({ factor: typed?.factor ?? null, citation: typed?.citation ?? "" });
  if (tableYear === null || tableYear === priceYear) return null;
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const { factor, citation } = next;
    const index =
      factor === null || citation === "" ? [] : [{ fromYear: tableYear, toYear: priceYear, factor, citation }];
    if (index.length === 0 && typed === undefined) return;
    change((old) => ({
      ...old,
      economy: {
        ...old.economy,
        priceIndices: [...old.economy.priceIndices.filter((one) => !isOfTable(one)), ...index],
      },
    }));
  };
  return (
    <>
      <UnknownNumberField
        label={text.index(tableYear, priceYear)}
        hint={text.indexHint}
        value={draft.factor}
        bounds={bounds}
        take={(factor) => set({ factor })}
      />
      {draft.factor === null ? null : (
        <>
          {draft.citation === "" ? <p class="hint">{text.indexNeeds}</p> : null}
          <TextField label={text.indexCitation} value={draft.citation} take={(citation) => set({ citation })} />
        </>
      )}
    </>
  );
}
