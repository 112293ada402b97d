import { useState } from "preact/hooks";
import { partyOf } from "../../shared/funding/index.ts";
import type { JointCost, JointElement, JointMethod, Measure, Part, Split } from "../../shared/model/index.ts";
import { number, percent } from "../../shared/texts/index.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/index.ts";
import { worksForm } from "../../shared/texts/pages/worksForm.ts";
import { NumberField, SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { NumberTable } from "../parts/NumberTable.tsx";
import { language, words } from "../state/language.ts";
import { stale, sums } from "./sums.ts";
import { change, theCase } from "./theCase.ts";

const methods = ["scrb", "aje", "shapley", "nucleolus", "proportional"] as const satisfies readonly JointMethod[];
const amount = { least: 0, most: 1_000_000_000 };
const mostElements = 200;

/** How the cost of a measure for several waters falls on each: the works it consists of, and whom each of them serves. */
export function JointCostForm({ measure }: { measure: Measure }) {
  const text = words(worksForm);
  const sag = theCase.value;
  if (sag === null || measure.parts.length < 2) return null;
  const split = sag.splits.find((one) => one.measure === measure.id);
  const joint = split?.joint;
  return (
    <fieldset class="layer-upload joint-costs">
      <legend>{text.jointTitle}</legend>
      <p class="hint">{text.jointLead}</p>
      {split === undefined || joint === undefined ? (
        <>
          {(split?.shares.length ?? 0) > 0 ? <p class="small">{text.jointReplaces}</p> : null}
          <button type="button" class="button button-secondary button--small" onClick={() => start(measure)}>
            {text.jointStart}
          </button>
        </>
      ) : (
        <JointCosts measure={measure} split={split} joint={joint} />
      )}
    </fieldset>
  );
}

function JointCosts({ measure, split, joint }: { measure: Measure; split: Split; joint: JointCost }) {
  const text = words(worksForm);
  const setJoint = (part: Partial<JointCost>) =>
    setSplit(measure.id, (one) => ({ ...one, joint: { ...joint, ...part } }));
  const fits =
    joint.parties.length === measure.parts.length &&
    measure.parts.every((part) => joint.parties.some(({ id }) => id === partyOf(part)));
  const setElement = (e: number, part: Partial<JointElement>) =>
    setJoint({ elements: joint.elements.map((one, i) => (i === e ? { ...one, ...part } : one)) });
  const setParty = (p: number, part: Partial<JointCost["parties"][number]>) =>
    setJoint({ parties: joint.parties.map((one, i) => (i === p ? { ...one, ...part } : one)) });
  return (
    <>
      <SelectField<JointMethod>
        label={text.method}
        value={joint.method}
        options={methods.map((one) => [one, text.methods[one]] as const)}
        take={(method) => setJoint({ method })}
      />
      {fits ? null : (
        <>
          <p class="field-error" role="alert">
            {text.partiesDiffer}
          </p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() => setJoint(fitted(joint, measure.parts))}
          >
            {text.fitParties}
          </button>
        </>
      )}
      {joint.parties.map(({ id, benefitKroner, alternativeKroner }, p) => (
        <div class="fields" key={id}>
          <UnknownNumberField
            label={text.benefit(partyName(id))}
            hint={text.benefitHint}
            unit={text.kr}
            value={benefitKroner ?? null}
            bounds={amount}
            take={(kroner) => setParty(p, { benefitKroner: kroner ?? undefined })}
          />
          <UnknownNumberField
            label={text.alternative(partyName(id))}
            hint={text.alternativeHint}
            unit={text.kr}
            value={alternativeKroner ?? null}
            bounds={amount}
            take={(kroner) => setParty(p, { alternativeKroner: kroner ?? undefined })}
          />
        </div>
      ))}
      {joint.elements.map((element, e) => (
        <Works
          key={e}
          n={e + 1}
          element={element}
          parties={joint.parties.map(({ id }) => id)}
          set={(part) => setElement(e, part)}
          remove={
            joint.elements.length === 1 ? null : () => setJoint({ elements: joint.elements.filter((_, i) => i !== e) })
          }
        />
      ))}
      {joint.elements.length >= mostElements ? null : (
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() =>
              setJoint({ elements: [...joint.elements, newWorks(joint.elements.length + 1, measure.parts)] })
            }
          >
            {text.addElement}
          </button>
        </p>
      )}
      <Outcome measure={measure.id} elements={joint.elements} />
      <TextField
        label={text.because}
        value={split.because}
        take={(because) => setSplit(measure.id, (one) => ({ ...one, because }))}
      />
      <button
        type="button"
        class="button--quiet"
        onClick={() => change((sag) => ({ ...sag, splits: sag.splits.filter((one) => one.measure !== measure.id) }))}
      >
        {text.jointStop}
      </button>
    </>
  );
}

/** What each purpose carries, as the last sums have it; nothing while they are of another case. */
function Outcome({ measure, elements }: { measure: string; elements: readonly JointElement[] }) {
  const text = words(worksForm);
  const lang = language.value;
  const found = sums.value?.calculation.measures.find(({ id }) => id === measure)?.split ?? [];
  if (stale.value || found.length === 0) return null;
  const cost = elements.reduce((sum, { kroner }) => sum + kroner, 0);
  return (
    <NumberTable
      caption={text.outcome}
      isCaptionShown
      of={text.purpose}
      columns={[text.part, `${text.carries}, ${text.kr}`]}
      lines={found.map((one) => ({
        ...{ key: partyOf(one), head: partyName(partyOf(one)) },
        cells: [percent(one.share, lang, 1), number(Math.round(cost * one.share), lang)],
      }))}
    />
  );
}

interface WorksProps {
  n: number;
  element: JointElement;
  parties: readonly string[];
  set: (part: Partial<JointElement>) => void;
  /** Null: they are the only ones. */
  remove: (() => void) | null;
}

/** One of the works: what it is, what it costs, and whom it serves. */
function Works({ n, element, parties, set, remove }: WorksProps) {
  const text = words(worksForm);
  const [isLast, setLast] = useState(false);
  const toggle = (party: string, box: HTMLInputElement) => {
    const usedBy = element.usedBy.includes(party)
      ? element.usedBy.filter((one) => one !== party)
      : [...element.usedBy, party];
    setLast(usedBy.length === 0);
    // Works that serve nobody cannot be shared: the last tick stays.
    if (usedBy.length === 0) box.checked = true;
    else set({ usedBy });
  };
  return (
    <fieldset class="contribution">
      <legend class="field-label">{text.element(number(n, language.value))}</legend>
      <div class="fields">
        <TextField label={text.elementName} value={element.title} take={(title) => set({ title })} />
        <NumberField
          label={text.elementCost}
          unit={text.kr}
          value={element.kroner}
          bounds={amount}
          take={(kroner) => set({ kroner })}
        />
      </div>
      <fieldset class="field">
        <legend>{text.usedBy}</legend>
        {parties.map((party) => (
          <label class="choice" key={party}>
            <input
              type="checkbox"
              checked={element.usedBy.includes(party)}
              onChange={(event) => toggle(party, event.currentTarget)}
            />
            {partyName(party)}
          </label>
        ))}
      </fieldset>
      {isLast ? (
        <p class="field-error" role="alert">
          {text.lastUse}
        </p>
      ) : null}
      {remove === null ? null : (
        <button type="button" class="button--quiet" onClick={remove}>
          {text.removeElement(element.title)}
        </button>
      )}
    </fieldset>
  );
}

const setSplit = (measure: string, make: (split: Split) => Split) =>
  change((sag) => ({ ...sag, splits: sag.splits.map((one) => (one.measure === measure ? make(one) : one)) }));

function start(measure: Measure): void {
  const parties = measure.parts.map((part) => ({ id: partyOf(part) }));
  change((sag) => {
    const because = sag.splits.find((one) => one.measure === measure.id)?.because ?? "";
    const joint: JointCost = { method: "shapley", parties, elements: [newWorks(1, measure.parts)] };
    const others = sag.splits.filter((one) => one.measure !== measure.id);
    return { ...sag, splits: [...others, { measure: measure.id, joint, shares: [], because }] };
  });
}

const newWorks = (n: number, parts: readonly Part[]): JointElement => ({
  title: words(worksForm).element(String(n)),
  kroner: 0,
  usedBy: parts.map(partyOf),
});

/** The costs with the measure's parts as their parties; works that served only others serve them all. */
function fitted({ parties, elements }: JointCost, parts: readonly Part[]): Partial<JointCost> {
  const ids = parts.map(partyOf);
  return {
    parties: ids.map((id) => parties.find((one) => one.id === id) ?? { id }),
    elements: elements.map((element) => {
      const usedBy = element.usedBy.filter((id) => ids.includes(id));
      return { ...element, usedBy: usedBy.length === 0 ? ids : usedBy };
    }),
  };
}

/** "sea/flooding" → "Havet: oversvømmelse". */
function partyName(id: string): string {
  const [source = "", effect = ""] = id.split("/");
  const name = (names: Readonly<Record<string, { da: string; en: string }>>, of: string) =>
    names[of]?.[language.value] ?? of;
  return `${name(sourceNames, source)}: ${name(effectNames, effect).toLowerCase()}`;
}
