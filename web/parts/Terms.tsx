import { useEffect, useId, useState } from "preact/hooks";
import { termWords } from "../../shared/texts/pages/termWords.ts";
import type { terms } from "../../shared/texts/terms/generated.ts";
import { language, words } from "../state/language.ts";

export type TermName = keyof typeof terms;

/** Words of the page that not everybody knows: each opens its explanation (docs/ordliste.md), which is fetched then. */
export function Terms({ of }: { of: readonly TermName[] }) {
  const text = words(termWords);
  const lang = language.value;
  const id = useId();
  const [open, setOpen] = useState<TermName | null>(null);
  const [known, setKnown] = useState<typeof terms | "not" | null>(null);
  useEffect(() => {
    if (open === null || (known !== null && known !== "not")) return;
    import("../../shared/texts/terms/generated.ts").then(
      (found) => setKnown(found.terms),
      () => setKnown("not"),
    );
  }, [open]);
  return (
    <div
      class="terms no-print"
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(null);
      }}
    >
      <p class="small soft" id={`${id}-title`}>
        {text.title}
      </p>
      <ul aria-labelledby={`${id}-title`}>
        {of.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-expanded={open === name}
              aria-controls={`${id}-says`}
              onClick={() => setOpen(open === name ? null : name)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div id={`${id}-says`} role="status">
        {open === null ? null : (
          <p>
            <strong>{open}</strong>:{" "}
            {known === null ? text.fetching : known === "not" ? text.notFetched : known[open][lang]}
          </p>
        )}
      </div>
    </div>
  );
}
