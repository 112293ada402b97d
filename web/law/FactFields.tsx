import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { factKinds } from "../../shared/law/index.ts";
import type { FactName, FactRecord } from "../../shared/model/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { words } from "../state/language.ts";
import type { AskedFacts } from "./askedFacts.ts";
import { FactField } from "./FactField.tsx";

interface Props {
  asked: AskedFacts;
  facts: FactRecord;
  onFacts: (next: FactRecord) => void;
}

/** The facts as questions: first those that payers and deciders lack, the rest folded by what they tell of. */
export function FactFields({ asked: { first, more, unasked }, facts, onFacts }: Props) {
  const text = words(law);
  const fields = (names: readonly FactName[]) =>
    names.map((name) => (
      <FactField
        key={name}
        name={name}
        kind={factKinds[name]}
        value={facts[name]}
        onFact={(value) => {
          const { [name]: _, ...others } = facts;
          onFacts(value === undefined ? others : { ...facts, [name]: value });
        }}
      />
    ));
  return (
    <>
      {first.length === 0 ? null : (
        <fieldset class="facts">
          <legend>{text.facts}</legend>
          <p class="hint">{text.factsHint}</p>
          {fields(first)}
        </fieldset>
      )}
      {more.length === 0 ? null : (
        <fieldset class="facts">
          <legend>{text.moreFacts}</legend>
          <p class="hint">{text.moreFactsHint}</p>
          {more.map(({ section, names }) => (
            <Fold
              key={section}
              title={words(lawAnswer).sections[section]}
              tail={text.factsOf(names.filter((name) => name in facts).length, names.length)}
            >
              {fields(names)}
            </Fold>
          ))}
        </fieldset>
      )}
      {unasked.length === 0 ? null : (
        <fieldset class="facts">
          <legend>{text.unaskedFacts}</legend>
          <p class="hint">{text.unaskedFactsHint}</p>
          {fields(unasked)}
        </fieldset>
      )}
    </>
  );
}

function Fold({ title, tail, children }: { title: string; tail: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {title}
        <span class="tail">{tail}</span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
