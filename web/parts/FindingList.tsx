import type { ComponentChildren } from "preact";
import type { Finding, Provision } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/because.ts";
import { day } from "../../shared/texts/numbers.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { language, words } from "../state/language.ts";
import { provisionById, provisionPage } from "../state/provisions.ts";
import { ended } from "./ended.ts";
import { ForceTag, ReviewTag, ThoughtTag } from "./tags.tsx";
import { UnknownTag } from "./UnknownTag.tsx";

/**
 * What each provision says: §, outcome, force, review, why, and where it stands. What hangs on missing facts, and what does
 * not apply here, is folded under its number. `give` shows what a finding lacks with the way to give it.
 */
export function FindingList(props: {
  findings: readonly Finding[];
  give?: (missing: readonly string[]) => ComponentChildren;
}) {
  const { findings, give } = props;
  const text = words(law);
  const hangs = ({ missing }: Finding) => missing.length > 0;
  const no = findings.filter(({ outcome }) => outcome === "no");
  const hanging = findings.filter(hangs);
  const unread = findings.filter((one) => one.outcome === "unknown" && one.provision !== null && !hangs(one));
  const told = findings.filter((one) => ![...no, ...hanging, ...unread].includes(one));
  return (
    <>
      <List findings={told} give={give} />
      <Folded findings={hanging} give={give}>
        <UnknownTag says={text.finding.unknown} /> {text.dependsOn(hanging.length)}
      </Folded>
      <Folded findings={unread} give={give}>
        <UnknownTag says={text.finding.unknown} /> {text.notReadThen(unread.length)}
      </Folded>
      <Folded findings={no} give={give}>
        {text.doesNotApply(no.length)}
      </Folded>
    </>
  );
}

interface Listed {
  findings: readonly Finding[];
  give: ((missing: readonly string[]) => ComponentChildren) | undefined;
}

function Folded({ findings, give, children }: Listed & { children: ComponentChildren }) {
  if (findings.length === 0) return null;
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        <span>{children}</span>
      </summary>
      <div class="inside">
        <List findings={findings} give={give} />
      </div>
    </details>
  );
}

function List({ findings, give }: Listed) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings no-max-width">
      {findings.map((finding, i) => (
        <li
          key={`${finding.provision}-${finding.part.source}-${finding.part.effect}-${i}`}
          class={finding.whatIf === true ? "thought" : undefined}
        >
          <OneFinding finding={finding} give={give} />
        </li>
      ))}
    </ul>
  );
}

function OneFinding({ finding, give }: { finding: Finding; give: Listed["give"] }) {
  const text = words(law);
  const provision = finding.provision === null ? undefined : provisionById.get(finding.provision);
  const told = finding.outcome === "yes" || finding.outcome === "no";
  return (
    <>
      <div class="row">
        <strong>
          {provision === undefined ? (
            finding.outcome === "unknown" ? (
              text.lawUnknown
            ) : (
              text.noLegislation
            )
          ) : (
            <a href={provisionPage(provision.id)}>
              {actAnd(provision)}
              {finding.at}
            </a>
          )}
        </strong>
        {finding.whatIf === true ? (
          <ThoughtTag />
        ) : told ? (
          <span class="pill pill--quiet">{text.finding[finding.outcome]}</span>
        ) : (
          <UnknownTag says={text.finding[finding.outcome]} />
        )}
        {finding.force === null ? null : <ForceTag force={finding.force} />}
        <ReviewTag review={finding.review} />
      </div>
      {provision === undefined ? null : <p>{provision.says[language.value]}</p>}
      {(finding.missing.length > 0 ? give?.(finding.missing) : null) ??
        (finding.whatIf === true ? null : <p class="soft">{ended(becauseText(finding.because, language.value))}</p>)}
      {provision === undefined ? null : <SourcesOf provision={provision} />}
    </>
  );
}

function SourcesOf({ provision }: { provision: Provision }) {
  const text = words(law);
  if (provision.sources.length === 0) return null;
  return (
    <p class="small soft">
      {text.sourcesOf}:{" "}
      {provision.sources.map(({ title, link }, i) => (
        <span key={title}>
          {i > 0 ? "; " : null}
          {link === null ? title : <a href={link}>{title}</a>}
        </span>
      ))}
      {provision.witnessed.length === 0
        ? null
        : `. ${provision.whatIf === true ? text.proposedOn : text.witnessed}: ${provision.witnessed.map(({ on }) => day(on, language.value)).join(", ")}`}
    </p>
  );
}

/** "Kystbeskyttelsesloven § 9 a", but "KL: Klimatilpasning, figur 1". */
export function actAnd({ actTitle, at }: Pick<Provision, "actTitle" | "at">): string {
  return at.startsWith("§") ? `${actTitle[language.value]} ` : `${actTitle[language.value]}, `;
}
