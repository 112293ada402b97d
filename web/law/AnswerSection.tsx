import type { ComponentChildren } from "preact";
import type { Because, MeasureLaw } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/index.ts";
import { complaintClock } from "../../shared/texts/pages/complaintClock.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { ended } from "../parts/ended.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { ReviewTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import { provisionById, provisionPage } from "../state/provisions.ts";
import { Give } from "./Missing.tsx";
import { type SectionName, sectionOf } from "./sections.ts";

/** One question and its answer: what is told, then the provisions that tell it. */
export function AnswerSection(props: { name: SectionName; law: MeasureLaw; children: ComponentChildren }) {
  const { name, law, children } = props;
  const text = words(lawAnswer);
  const findings = law.findings.filter(({ topic }) => sectionOf[topic] === name);
  const remarks = remarksIn(name, law);
  const isFirst = name === "law" || name === "payers" || name === "deciders";
  return (
    <section>
      <h3>{text.sections[name]}</h3>
      {children}
      <Remarks of={remarks} />
      <FindingList findings={findings} give={(missing) => <Give missing={missing} />} />
      {isFirst || findings.length + remarks.length > 0 ? null : <p class="soft">{text.nothingSaid}</p>}
      {name === "complaint" ? (
        <p class="no-print">
          <a href="#clock-title">{words(complaintClock).title}</a>
        </p>
      ) : null}
    </section>
  );
}

/** Sentences, each with the provision that it rests on. */
export function Remarks({ of }: { of: readonly Because[] }) {
  if (of.length === 0) return null;
  return (
    <ul class="remarks">
      {of.map((because, i) => (
        <li key={`${because.code}-${i}`}>
          {ended(becauseText(because, language.value))} <RestsOn because={because} />
        </li>
      ))}
    </ul>
  );
}

function RestsOn({ because: { facts } }: { because: Because }) {
  const provision = typeof facts.provision === "string" ? provisionById.get(facts.provision) : undefined;
  if (provision === undefined) return null;
  return (
    <span class="rests-on">
      <a href={provisionPage(provision.id)}>{provision.at}</a> <ReviewTag review={provision.review} />
    </span>
  );
}

/** The texts that nobody has read, where a payer rests on one or may do so. */
export function unreadOfPayers({ findings, open }: Pick<MeasureLaw, "findings" | "open">): readonly Because[] {
  const resting = findings.filter(({ topic, outcome }) => topic === "payer" && outcome !== "no");
  return open.filter(({ facts }) => resting.some(({ provision }) => provision === facts.provision));
}

/** What is told of a section beside its findings; what a finding tells stands with the finding. */
function remarksIn(name: SectionName, law: MeasureLaw): readonly Because[] {
  if (name === "payers") return unreadOfPayers(law);
  if (name === "law" || name === "deciders" || name === "cover") return [];
  return law[name].filter(({ facts }) => facts.outcome === undefined);
}
