import type { Because } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { ended } from "../parts/ended.ts";
import { language } from "../state/language.ts";

/** What was noted when a file was read, as a sentence. */
export function Note({ note }: { note: Because }) {
  return <>{ended(becauseText(note, language.value))}</>;
}
