import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { words } from "../state/language.ts";
import type { OwnAnswer } from "./ownHearing.ts";

/** What a person wrote, as it was written; deleted and missing are said apart. */
export function WrittenText({ written }: { written: OwnAnswer["text"] }) {
  const text = words(hearingWords);
  if (written === null) return null;
  if (written.is === "erased") return <p class="soft">{text.erased}</p>;
  if (written.is === "missing")
    return (
      <p>
        <UnknownTag says={text.missing} />
      </p>
    );
  return <p class="written">{written.text}</p>;
}
