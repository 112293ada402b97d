import type { Provision } from "../../shared/model/index.ts";
import { actAnd } from "../parts/FindingList.tsx";
import { ForceTag, ReviewTag, ThoughtTag } from "../parts/tags.tsx";
import { language } from "../state/language.ts";
import { provisionPage } from "../state/provisions.ts";

/** Provisions with a link to each one's page. */
export function ProvisionList({ of, rulesOf }: { of: readonly Provision[]; rulesOf?: (id: string) => string }) {
  return (
    <ul class="findings no-max-width">
      {of.map((provision) => (
        <li key={provision.id} class={provision.whatIf === true ? "thought" : undefined}>
          <div class="row">
            <a href={provisionPage(provision.id)}>
              {actAnd(provision)}
              {provision.at}
            </a>
            {provision.whatIf === true ? <ThoughtTag /> : null}
            {provision.force === null ? null : <ForceTag force={provision.force} />}
            <ReviewTag review={provision.review} />
          </div>
          <p>{provision.says[language.value]}</p>
          {rulesOf === undefined || rulesOf(provision.id) === "" ? null : (
            <p class="small soft">{rulesOf(provision.id)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
