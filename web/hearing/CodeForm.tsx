import { useState } from "preact/hooks";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Field } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { open } from "./ownHearing.ts";

/** For those who have a letter and no link. */
export function CodeForm() {
  const text = words(ownHearing);
  const [typed, setTyped] = useState("");
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") void open(typed);
      }}
    >
      <p class="lead">{text.codeLead}</p>
      <Field label={text.code} hint={text.codeHint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button button-primary">
        {text.open}
      </button>
    </form>
  );
}
