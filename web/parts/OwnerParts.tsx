import type { OwnerShare } from "../../shared/model/index.ts";
import { kroner } from "../../shared/texts/numbers.ts";
import { ownerParts } from "../../shared/texts/pages/ownerParts.ts";
import { language, words } from "../state/language.ts";
import { NumberTable } from "./NumberTable.tsx";
import { UnknownTag } from "./UnknownTag.tsx";

/** More homes than this are folded up until they are asked for. */
const shownAtOnce = 12;

/** What each owner of a shared parcel pays of its share, and of its upkeep where there is any or it is not decided; null: not known. */
export function OwnerParts({ parts }: { parts: readonly OwnerShare[] | null }) {
  const text = words(ownerParts);
  const lang = language.value;
  if (parts === null)
    return (
      <div class="notice">
        <p>{text.unknown}</p>
      </div>
    );
  if (parts.length === 0) return null;
  const hasUpkeep = parts.some(({ upkeepPerYearOere }) => upkeepPerYearOere !== 0);
  return (
    <details class="small" open={parts.length <= shownAtOnce}>
      <summary>{text.title}</summary>
      <div class="inside">
        <NumberTable
          caption={text.title}
          of={text.owner}
          columns={[text.part, ...(hasUpkeep ? [text.upkeep] : [])]}
          lines={parts.map(({ id, oere, upkeepPerYearOere }) => ({
            ...{ key: id, head: id },
            cells: [kroner(oere, lang), ...(hasUpkeep ? [upkeepOf(upkeepPerYearOere)] : [])],
          }))}
        />
      </div>
    </details>
  );

  function upkeepOf(oere: OwnerShare["upkeepPerYearOere"]) {
    return oere === null ? <UnknownTag says={text.notDecided} /> : kroner(oere, lang);
  }
}
