/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  value,
  options,
  take,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  take: (value: T) => void;
}) {
  return (
    <fieldset class="tool-choice">
      <legend>{label}</legend>
      {options.map(([option, title]) => (
        <label key={option} class={option === value ? "tool tool--chosen" : "tool"}>
          <input class="sr-only" type="radio" name={label} checked={option === value} onChange={() => take(option)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
