import { useState } from "preact/hooks";
import { readLinkCode } from "../../shared/formats/linkCode.ts";
import { sharedLink } from "../../shared/texts/pages/sharedLink.ts";
import { words } from "../state/language.ts";

/** Type the code of a letter. One that is not whole is said here, and not sent: a slip costs no try. */
export function CodeForm({ onOpen }: { onOpen: (code: string) => void }) {
  const text = words(sharedLink);
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="parcel-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = readLinkCode(typed);
        setWrong(code === null);
        if (code !== null) onOpen(code);
        else document.getElementById("code")?.focus();
      }}
    >
      <div class={isWrong ? "field field--error" : "field"}>
        <label for="code">{text.code}</label>
        <p class="hint" id="code-hint">
          {text.codeHint}
        </p>
        {isWrong ? (
          <p class="field-error" id="code-error" role="alert">
            {text.notACode}
          </p>
        ) : null}
        <div class="parcel-row">
          <input
            id="code"
            type="text"
            class="link-code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? "code-hint code-error" : "code-hint"}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <button type="submit" class="button button-primary">
            {text.open}
          </button>
        </div>
      </div>
    </form>
  );
}
