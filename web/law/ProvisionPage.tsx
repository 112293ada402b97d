import { register } from "../../shared/law/index.ts";
import type { Provision } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { lawProvision } from "../../shared/texts/pages/lawProvision.ts";
import { actAnd } from "../parts/FindingList.tsx";
import { Frame } from "../parts/Frame.tsx";
import { ForceTag, ReviewTag, ThoughtTag } from "../parts/tags.tsx";
import { inLanguage, language, words } from "../state/language.ts";
import { provisionById } from "../state/provisions.ts";
import { Examples } from "./Examples.tsx";
import { ProvisionList } from "./ProvisionList.tsx";

const asked = new URLSearchParams(location.search).get("id");

/** One provision: what it says, how strongly, when, by which sources, which rules read it and which examples try them. */
export function ProvisionPage() {
  const text = words(lawProvision);
  const provision = asked === null ? undefined : provisionById.get(asked);
  const title =
    provision !== undefined ? actAnd(provision) + provision.at : asked === null ? text.all : text.unknownTitle;
  return (
    <Frame place="law" title={title}>
      <main id="main" tabIndex={-1} class="page provision">
        <p class="no-print row">
          <a href={inLanguage("/lov")}>← {text.back}</a>
          <a href={inLanguage("/daekning")}>{text.coverage}</a>
        </p>
        <h1>{title}</h1>
        {provision !== undefined ? (
          <OneProvision provision={provision} />
        ) : (
          <>
            <p class="lead">{asked === null ? text.allSays : text.unknown(asked)}</p>
            <ProvisionList of={[...provisionById.values()]} />
          </>
        )}
      </main>
    </Frame>
  );
}

function OneProvision({ provision }: { provision: Provision }) {
  const text = words(lawProvision);
  const lang = language.value;
  const others = [...provisionById.values()].filter(({ act, id }) => act === provision.act && id !== provision.id);
  return (
    <>
      <div class={provision.whatIf === true ? "thought statement" : "statement"}>
        <p class="row">
          {provision.whatIf === true ? <ThoughtTag /> : <ForceTag force={provision.force} />}
          <ReviewTag review={provision.review} />
        </p>
        <p class="answer">{provision.says[lang]}</p>
        <p class="small soft">{provision.whatIf === true ? text.thought : text.says}</p>
      </div>
      <Dates provision={provision} />
      <Sources provision={provision} />
      <Rules id={provision.id} />
      <h2>{text.examples}</h2>
      <Examples provision={provision.id} />
      {others.length === 0 ? null : (
        <div class="no-print">
          <h2>{text.others(provision.actTitle[lang])}</h2>
          <ProvisionList of={others} />
        </div>
      )}
    </>
  );
}

function Dates({ provision }: { provision: Provision }) {
  const text = words(lawProvision);
  const lang = language.value;
  const { actTitle, at, inForce, witnessed, whatIf } = provision;
  const pairs: [string, string][] = [
    [text.act, actTitle[lang]],
    [text.at, at],
    ...(whatIf === true
      ? []
      : ([
          [text.from, inForce.from === null ? text.notChecked : day(inForce.from, lang)],
          [text.to, inForce.to === null ? text.noEnd : day(inForce.to, lang)],
        ] satisfies [string, string][])),
    [
      whatIf === true ? text.proposed : text.witnessed,
      witnessed.length === 0
        ? text.neverWitnessed
        : witnessed.map(({ on, source }) => text.witnessedBy(day(on, lang), source)).join("; "),
    ],
  ];
  return (
    <dl class="pairs">
      {pairs.map(([title, says]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ provision: { sources } }: { provision: Provision }) {
  const text = words(lawProvision);
  return (
    <>
      <h2>{text.sources}</h2>
      {sources.length === 0 ? <p>{text.noSource}</p> : null}
      <ul class="sources">
        {sources.map(({ title, link, tag }) => (
          <li key={title}>
            {link === null ? title : <a href={link}>{title}</a>} <span class="pill pill--quiet">{text.tags[tag]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rules({ id }: { id: string }) {
  const text = words(lawProvision);
  const rules = register.filter(({ provision }) => provision === id);
  return (
    <>
      <h2>{text.rules}</h2>
      {rules.length === 0 ? <p>{text.noRule}</p> : null}
      <ul class="sources">
        {rules.map(({ rule, state }) => (
          <li key={rule}>
            {rule} <ReviewTag review={state} />
          </li>
        ))}
      </ul>
    </>
  );
}
