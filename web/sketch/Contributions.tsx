import type { CaseFile, Contribution, Financing, OtherPayer, Payer, StateRole } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { payerNames } from "../../shared/texts/index.ts";
import { payersForm } from "../../shared/texts/pages/payersForm.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { KronerField, NumberField, SelectField, TextField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { freeId } from "./emptyCase.ts";
import { otherPayers } from "./otherPayers.ts";
import { change } from "./theCase.ts";

const setFinancing = (make: (financing: Financing) => Financing) =>
  change((sag) => ({ ...sag, financing: make(sag.financing) }));
const setContributions = (make: (lines: Contribution[]) => Contribution[]) =>
  setFinancing((old) => ({ ...old, contributions: make(old.contributions) }));

/** Who gives what before the owners are asked, and who of them gets VAT back. */
export function Contributions({ sag }: { sag: CaseFile }) {
  const text = words(sketchForms);
  const { contributions } = sag.financing;
  const [first] = sag.measures;
  return (
    <>
      {contributions.map((one) => (
        <OneContribution key={one.id} one={one} measures={sag.measures} />
      ))}
      {first === undefined ? null : (
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() =>
              setContributions((old) => [
                ...old,
                {
                  id: freeId(
                    "bidrag",
                    old.map(({ id }) => id),
                  ),
                  who: "foundation",
                  title: text.newContribution,
                  measure: first.id,
                  oere: oere(0),
                },
              ])
            }
          >
            {text.addContribution}
          </button>
        </p>
      )}
      <VatRecovered financing={sag.financing} />
    </>
  );
}

const roles = ["none", "coast-pool", "west-coast", "owner"] as const satisfies readonly (StateRole | "none")[];

function OneContribution({ one, measures }: { one: Contribution; measures: CaseFile["measures"] }) {
  const text = words(sketchForms);
  const says = words(payersForm);
  const set = (part: Partial<Contribution>) =>
    setContributions((old) => old.map((line) => (line.id === one.id ? { ...line, ...part } : line)));
  const { share } = one;
  return (
    <fieldset class="contribution">
      <legend class="field-label">{one.title}</legend>
      <div class="fields">
        <SelectField<Payer>
          label={text.contributionWho}
          value={one.who}
          options={otherPayers.map((who) => [who, payerNames[who][language.value]] as const)}
          take={(who) => set({ who, as: who === "state" ? one.as : undefined })}
        />
        <SelectField
          label={says.way}
          value={share === undefined ? "amount" : "share"}
          options={(["amount", "share"] as const).map((way) => [way, says.ways[way]] as const)}
          take={(way) => set(way === "share" ? { share: 0, oere: undefined } : { share: undefined, oere: oere(0) })}
        />
        {share === undefined ? (
          <KronerField
            label={text.contributionAmount}
            unit={text.kr}
            oere={one.oere ?? oere(0)}
            take={(amount) => set({ oere: amount })}
          />
        ) : (
          <NumberField
            label={says.share}
            hint={says.shareHint}
            unit={says.percent}
            value={Math.round(share * 1e8) / 1e6}
            bounds={{ least: 0, most: 100 }}
            take={(percent) => set({ share: Math.round(percent * 1e6) / 1e8 })}
          />
        )}
        {measures.length < 2 ? null : (
          <SelectField
            label={says.forMeasure}
            value={one.measure}
            options={measures.map(({ id, title }) => [id, title ?? id] as const)}
            take={(measure) => set({ measure })}
          />
        )}
      </div>
      {one.who !== "state" ? null : (
        <SelectField<StateRole | "none">
          label={says.as}
          value={one.as ?? "none"}
          options={roles.map((role) => [role, says.roles[role]] as const)}
          take={(role) => set({ as: role === "none" ? undefined : role })}
        />
      )}
      <TextField label={text.contributionTitle} value={one.title} take={(title) => set({ title })} />
      <button
        type="button"
        class="button--quiet"
        onClick={() => setContributions((old) => old.filter(({ id }) => id !== one.id))}
      >
        {text.removeContribution(one.title)}
      </button>
    </fieldset>
  );
}

function VatRecovered({ financing: { contributions, vatRecoveredBy = [] } }: { financing: Financing }) {
  const text = words(payersForm);
  const asked = otherPayers.filter(
    (who) => vatRecoveredBy.includes(who) || contributions.some((line) => line.who === who),
  );
  if (asked.length === 0) return null;
  const toggle = (who: OtherPayer) =>
    setFinancing((old) => {
      const { vatRecoveredBy: before = [] } = old;
      const after = before.includes(who) ? before.filter((one) => one !== who) : [...before, who];
      return { ...old, vatRecoveredBy: after.length === 0 ? undefined : after };
    });
  return (
    <fieldset class="field">
      <legend>{text.vatRecovered}</legend>
      <p class="hint">{text.vatRecoveredHint}</p>
      {asked.map((who) => (
        <label class="choice" key={who}>
          <input type="checkbox" checked={vatRecoveredBy.includes(who)} onChange={() => toggle(who)} />
          {payerNames[who][language.value]}
        </label>
      ))}
    </fieldset>
  );
}
