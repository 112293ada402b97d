import type { Finding, Provision } from "../../shared/model/index.ts";
import { becauseText, day } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { language, words } from "../state/language.ts";
import { provisions } from "../state/provisions.ts";
import { ended } from "./ended.ts";
import { ForceTag, ReviewTag, UnknownTag } from "./tags.tsx";

/** What each provision says: §, outcome, force, review, why, and where it stands. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings no-max-width">
      {findings.map((finding, i) => (
        <li key={`${finding.provision}-${finding.part.source}-${finding.part.effect}-${i}`}>
          <OneFinding finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function OneFinding({ finding }: { finding: Finding }) {
  const text = words(law);
  const provision = finding.provision === null ? undefined : provisions.value?.get(finding.provision);
  const told = finding.outcome === "yes" || finding.outcome === "no";
  return (
    <>
      <div class="row">
        <strong>
          {provision === undefined ? null : actAnd(provision)}
          {finding.provision !== null
            ? finding.at
            : finding.outcome === "unknown"
              ? text.lawUnknown
              : text.noLegislation}
        </strong>
        {told ? (
          <span class="pill pill--quiet">{text.finding[finding.outcome]}</span>
        ) : (
          <UnknownTag says={text.finding[finding.outcome]} />
        )}
        {finding.force === null ? null : <ForceTag force={finding.force} />}
        <ReviewTag review={finding.review} />
      </div>
      {provision === undefined ? null : <p>{provision.says[language.value]}</p>}
      <p class="soft">{ended(becauseText(finding.because, language.value))}</p>
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
        : `. ${text.witnessed}: ${provision.witnessed.map(({ on }) => day(on, language.value)).join(", ")}`}
    </p>
  );
}

/** "Kystbeskyttelsesloven § 9 a", but "KL: Klimatilpasning, figur 1". */
function actAnd({ actTitle, at }: Provision): string {
  return at.startsWith("§") ? `${actTitle[language.value]} ` : `${actTitle[language.value]}, `;
}
