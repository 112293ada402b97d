import { Field } from "./fields.tsx";

interface SliderProps {
  label: string;
  says: string;
  value: number;
  most: number;
  take: (value: number) => void;
}

/** A value by pulling, told in words as it goes. */
export function Slider({ label, says, value, most, take }: SliderProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <>
          <input
            id={id}
            class="slider"
            type="range"
            min={0}
            max={most}
            value={value}
            aria-valuetext={says}
            onInput={(event) => take(Number(event.currentTarget.value))}
          />
          <output for={id} class="small">
            {says}
          </output>
        </>
      )}
    </Field>
  );
}
