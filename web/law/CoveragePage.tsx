import { lawVersion, provisions, register } from "../../shared/law/index.ts";
import type { Provision, Review } from "../../shared/model/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { lawProvision } from "../../shared/texts/pages/lawProvision.ts";
import { Frame } from "../parts/Frame.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { ReviewTag } from "../parts/tags.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { ProvisionList } from "./ProvisionList.tsx";

const states: readonly Review[] = ["reviewed", "draft", "not-checked"];

/** What the law pages stand on: every act, provision and rule with its state, and what is not read. */
export function CoveragePage() {
  const text = words(lawProvision);
  const acts = [...new Set(provisions.map(({ act }) => act))];
  const notRead = provisions.filter(({ review }) => review === "not-checked");
  return (
    <Frame place="law" title={text.coverageTitle}>
      <main id="main" tabIndex={-1} class="page provision">
        <p class="no-print">
          <a href={inLanguage("/lov")}>← {text.back}</a>
        </p>
        <h1>{text.coverageTitle}</h1>
        <p class="lead">{text.coverageLead}</p>
        <Counts />
        <p class="small soft">{text.version(lawVersion)}</p>
        <h2>
          {text.notRead} ({notRead.length})
        </h2>
        <p>{text.notReadSays}</p>
        <ProvisionList of={notRead} />
        <h2>{text.acts}</h2>
        {acts.map((one) => (
          <Act key={one} of={provisions.filter(({ act }) => act === one)} />
        ))}
      </main>
    </Frame>
  );
}

function Counts() {
  const text = words(lawProvision);
  const count = (of: readonly Review[], state: Review) => of.filter((one) => one === state).length;
  const [ofProvisions, ofRules] = [provisions.map(({ review }) => review), register.map(({ state }) => state)];
  return (
    <TableWrap>
      <table class="plain counts">
        <thead>
          <tr>
            <th scope="col">{text.state}</th>
            <th scope="col" class="num">
              {text.provisions}
            </th>
            <th scope="col" class="num">
              {text.ruleCount}
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state}>
              <th scope="row">
                <ReviewTag review={state} /> <span class="soft">{text.statesMean[state]}</span>
              </th>
              <td class="num">{count(ofProvisions, state)}</td>
              <td class="num">{count(ofRules, state)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td class="num">{ofProvisions.length}</td>
            <td class="num">{ofRules.length}</td>
          </tr>
        </tfoot>
      </table>
    </TableWrap>
  );
}

function Act({ of }: { of: readonly Provision[] }) {
  const text = words(lawProvision);
  const reviews = words(law).reviews;
  const reviewed = of.filter(({ review }) => review === "reviewed").length;
  const rulesOf = (id: string) =>
    register
      .filter(({ provision }) => provision === id)
      .map(({ rule, state }) => `${text.rule}: ${rule} (${reviews[state]})`)
      .join("; ");
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {of[0]?.actTitle[language.value]}
        <span class="tail">{text.actCount(of.length, reviewed)}</span>
      </summary>
      <div class="inside">
        <ProvisionList of={of} rulesOf={rulesOf} />
      </div>
    </details>
  );
}
