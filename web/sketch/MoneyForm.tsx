import type { CaseFile, Contribution, Financing, Payer } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { payerNames } from "../../shared/texts/index.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, KronerField, SelectField, TextField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { freeId } from "./emptyCase.ts";
import { KeyForm } from "./KeyForm.tsx";
import { LoanForm } from "./LoanForm.tsx";
import { change, theCase } from "./theCase.ts";

const set = (part: Partial<CaseFile>) => change((sag) => ({ ...sag, ...part }));
const setFinancing = (make: (financing: Financing) => Financing) =>
  change((sag) => ({ ...sag, financing: make(sag.financing) }));

/** Who gives, how the rest is shared, over how long, and on which day the law is asked. */
export function MoneyForm() {
  const text = words(sketchForms);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <>
      <h3>{text.money}</h3>
      <Contributions sag={sag} />
      <KeyForm />
      <LoanForm />
      <Field label={text.date}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            value={sag.lawAsOf}
            onChange={(event) => {
              const day = event.currentTarget.value;
              if (day === "") event.currentTarget.value = sag.lawAsOf;
              else set({ lawAsOf: day });
            }}
          />
        )}
      </Field>
      <TextField label={text.title} value={sag.title} take={(title) => set({ title })} />
    </>
  );
}

const givers: readonly Payer[] = [
  "foundation",
  "state",
  "municipality-as-authority",
  "municipality-as-owner",
  "utility-tariff",
  "road-owners",
  "line-owners",
  "project-owner",
  "requesting-party",
];

function Contributions({ sag }: { sag: CaseFile }) {
  const text = words(sketchForms);
  const { contributions } = sag.financing;
  const [first] = sag.measures;
  const setOne = (id: string, part: Partial<Contribution>) =>
    setFinancing((old) => ({
      ...old,
      contributions: old.contributions.map((one) => (one.id === id ? { ...one, ...part } : one)),
    }));
  return (
    <>
      {contributions.map((one) => (
        <fieldset class="contribution" key={one.id}>
          <legend class="field-label">{one.title}</legend>
          <div class="fields">
            <SelectField
              label={text.contributionWho}
              value={one.who}
              options={givers.map((who) => [who, payerNames[who][language.value]] as const)}
              take={(who) => setOne(one.id, { who })}
            />
            <KronerField
              label={text.contributionAmount}
              unit={text.kr}
              oere={one.oere}
              take={(amount) => setOne(one.id, { oere: amount })}
            />
          </div>
          <TextField label={text.contributionTitle} value={one.title} take={(title) => setOne(one.id, { title })} />
          <button
            type="button"
            class="button--quiet"
            onClick={() =>
              setFinancing((old) => ({ ...old, contributions: old.contributions.filter(({ id }) => id !== one.id) }))
            }
          >
            {text.removeContribution(one.title)}
          </button>
        </fieldset>
      ))}
      {first === undefined ? null : (
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() =>
              setFinancing((old) => ({
                ...old,
                contributions: [
                  ...old.contributions,
                  {
                    id: freeId(
                      "bidrag",
                      old.contributions.map(({ id }) => id),
                    ),
                    who: "foundation",
                    title: text.newContribution,
                    measure: first.id,
                    oere: oere(0),
                  },
                ],
              }))
            }
          >
            {text.addContribution}
          </button>
        </p>
      )}
    </>
  );
}
