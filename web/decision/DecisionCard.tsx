import type { ComponentChildren } from "preact";
import type { Decision } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { language, words } from "../state/language.ts";
import { GetFile } from "./GetFile.tsx";
import { Heard } from "./Heard.tsx";
import { Notice } from "./Notice.tsx";
import { WhyChangedRoll } from "./WhyChangedRoll.tsx";

/** One decision: what was frozen, its hearing, its clock, and why its amounts differ from those heard. */
export function DecisionCard({ id, made, isLatest }: { id: string; made: Decision; isLatest: boolean }) {
  const text = words(decision);
  const lang = language.value;
  const path = `/v1/cases/${encodeURIComponent(id)}/decisions/${made.number}`;
  return (
    <details class="more" open={isLatest}>
      <summary>
        <h2>
          {text.decisionNo(made.number)}, {day(made.decidedOn, lang)}
        </h2>
      </summary>
      <div class="inside">
        <dl class="decided-facts">
          <Fact name={text.sequence}>{made.case.sequence}</Fact>
          <Fact name={text.law}>{text.lawSays(day(made.lawAsOf, lang), made.lawVersion)}</Fact>
          <Fact name={text.keys}>{made.keyVersions.map((key) => `${key.id} ${key.version}`).join(", ")}</Fact>
          <Fact name={text.data}>
            {made.data.length === 0 ? text.noData : made.data.map(({ title }) => title).join(", ")}
          </Fact>
          <Fact name={text.program}>{made.program}</Fact>
          <Fact name={text.caseHash}>
            <code>{made.case.caseHash.slice(0, 16)}</code>
          </Fact>
          <Fact name={text.rollHash}>
            <code>{made.roll.sha256.slice(0, 16)}</code>
          </Fact>
          <Fact name={text.heard}>{made.heard === null ? text.notHeard : <Heard heard={made.heard} />}</Fact>
        </dl>
        <Notice id={id} made={made} />
        <h3>{text.why}</h3>
        {made.why === null ? (
          <p class="soft">{text.whyNone}</p>
        ) : (
          <WhyChangedRoll id={id} of={{ decision: made.number }} />
        )}
        <p class="row">
          <GetFile path={`${path}/case`} name={`afgoerelse-${made.number}.sag.json`} says={text.getCase} />
          <GetFile path={`${path}/roll`} name={`afgoerelse-${made.number}.json`} says={text.getRoll} />
        </p>
      </div>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
