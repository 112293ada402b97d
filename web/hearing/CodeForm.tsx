import { useState } from "preact/hooks";
import { readLinkCode } from "../../shared/formats/linkCode.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Field } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { open } from "./ownHearing.ts";

/** For those who have a letter and no link. */
export function CodeForm() {
  const text = words(ownHearing);
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        // What is not whole is said here, and not sent: a slip costs no try.
        const code = readLinkCode(typed);
        setWrong(code === null);
        if (code !== null) void open(code);
      }}
    >
      <p class="lead">{text.codeLead}</p>
      <Field label={text.code} hint={text.codeHint} issues={isWrong ? [text.notACode] : []}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
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
