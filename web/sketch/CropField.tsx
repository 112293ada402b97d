import { cropPrices } from "../../shared/risk/index.ts";
import { number } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { Field } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";

/** The 39 crops of the price table with their prices, those most like a name first; "" is none chosen. */
export function CropField({
  label,
  hint,
  value,
  nearest = [],
  take,
}: {
  label: string;
  hint?: string;
  value: string;
  nearest?: readonly string[];
  take: (crop: string) => void;
}) {
  const text = words(exposureForm);
  const lang = language.value;
  const options = (crops: typeof cropPrices) =>
    crops.map(({ id, en, kronerPerM2 }) => (
      <option key={id} value={id}>
        {text.cropPrice(lang === "da" ? id : en, number(kronerPerM2, lang, 2))}
      </option>
    ));
  const near = nearest.flatMap((id) => cropPrices.filter((crop) => crop.id === id));
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => take(event.currentTarget.value)}
        >
          <option value="">{text.choose}</option>
          {near.length === 0 ? null : <optgroup label={text.nearest}>{options(near)}</optgroup>}
          <optgroup label={text.allCrops}>{options(cropPrices.filter((crop) => !near.includes(crop)))}</optgroup>
        </select>
      )}
    </Field>
  );
}
