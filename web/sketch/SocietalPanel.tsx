import { useState } from "preact/hooks";
import {
  evenWeights,
  type FundCriterion,
  type FundFacts,
  fromPolicies,
  klFundPoints,
  mostOerePerPolicy,
  mostPolicies,
  poolFee,
  poolFeeOn,
} from "../../shared/funding/index.ts";
import type { Calculation, IsoDate, Oere } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { kroner, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { societal } from "../../shared/texts/pages/societal.ts";
import { ended } from "../parts/ended.ts";
import { NumberField, SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { NumberTable } from "../parts/NumberTable.tsx";
import { ThoughtTag } from "../parts/tags.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { sums } from "./sums.ts";

/** What society might pay by KL's proposals. It is asked on the page alone: no case holds it, and it moves nothing. */
export function SocietalPanel() {
  const text = words(societal);
  const roll = sums.value?.calculation;
  if (roll === undefined) return null;
  return (
    <div class="thought societal">
      <p>
        <ThoughtTag /> {text.lead}
      </p>
      <Fund roll={roll} />
      <Surcharge lawAsOf={roll.lawAsOf} />
    </div>
  );
}

type Told = "unknown" | "yes" | "no";
const asTold = (told: Told): boolean | null => (told === "unknown" ? null : told === "yes");

function Fund({ roll }: { roll: Calculation }) {
  const text = words(societal);
  const lang = language.value;
  const [organised, setOrganised] = useState<Told>("unknown");
  const [critical, setCritical] = useState<Told>("unknown");
  const [weights, setWeights] = useState(evenWeights);
  const { lines, least, most, outOf } = klFundPoints(
    { ...factsOf(roll), ownOrganisation: asTold(organised), criticalWorks: asTold(critical) },
    weights,
  );
  const points = (found: number) => number(found, lang, 1);
  const unknown = <UnknownTag says={text.unknown} />;
  const answers = (["unknown", "yes", "no"] as const).map((told) => [told, text.answers[told]] as const);
  const setWeight = (criterion: FundCriterion, weight: number) => setWeights({ ...weights, [criterion]: weight });
  return (
    <>
      <h3>{text.fund}</h3>
      <p class="small soft">{text.fundLead}</p>
      <div class="fields">
        <SelectField label={text.organised} value={organised} options={answers} take={setOrganised} />
        <SelectField label={text.critical} value={critical} options={answers} take={setCritical} />
      </div>
      <NumberTable
        caption={text.fund}
        of={text.criterion}
        columns={[text.met, text.points]}
        lines={lines.map(({ criterion, weight, met }) => ({
          key: criterion,
          head: (
            <>
              {text.criteria[criterion]} <span class="hint-line">{text.measuredBy[criterion]}</span>
            </>
          ),
          cells: [
            met === null ? unknown : percent(met, lang, 0),
            met === null ? text.upTo(number(weight, lang)) : points(weight * met),
          ],
        }))}
      />
      <p>
        <strong>
          {least === most
            ? text.sure(points(least), number(outOf, lang))
            : text.band(points(least), points(most), number(outOf, lang))}
        </strong>
      </p>
      <div class="fields">
        {lines.map(({ criterion, weight }) => (
          <NumberField
            key={criterion}
            label={text.weightOf(text.criteria[criterion])}
            value={weight}
            bounds={{ least: 0, most: 100, whole: true }}
            take={(typed) => setWeight(criterion, typed)}
          />
        ))}
      </div>
    </>
  );
}

const own: readonly string[] = ["owners-with-benefit", "municipality-as-authority", "municipality-as-owner"];

function factsOf({ totals, measures, economy }: Calculation): Omit<FundFacts, "ownOrganisation" | "criticalWorks"> {
  const { grossOere, eadWithoutOere: without, eadWithOere: after } = totals;
  const paid = measures
    .flatMap(({ waterfall }) => waterfall)
    .reduce((sum, { step, oere: amount }) => (own.includes(step) ? sum + amount : sum), 0);
  return {
    benefitCostRatio: economy.socioEconomic?.withUpkeepAndRenewals.benefitCostRatio ?? null,
    damageAvoided: without === null || after === null || without === 0 ? null : (without - after) / without,
    ownShare: grossOere === 0 ? null : paid / grossOere,
  };
}

function Surcharge({ lawAsOf }: { lawAsOf: IsoDate }) {
  const text = words(societal);
  const lang = language.value;
  const [perPolicy, setPerPolicy] = useState<Oere>(oere(1_000));
  const [policies, setPolicies] = useState<number | null>(null);
  const fee = oere(poolFee.floodOere + poolFee.windfallOere);
  return (
    <>
      <h3>{text.surcharge}</h3>
      <div class="fields">
        <NumberField
          label={text.perPolicy}
          unit={text.kr}
          value={perPolicy / 100}
          bounds={{ least: 0, most: mostOerePerPolicy / 100 }}
          take={(kr) => setPerPolicy(oere(Math.round(kr * 100)))}
        />
        <UnknownNumberField
          label={text.policies}
          hint={text.policiesHint}
          unit={text.policiesUnit}
          value={policies}
          bounds={{ least: 0, most: mostPolicies, whole: true }}
          take={setPolicies}
        />
      </div>
      <p>
        <strong>
          {policies === null ? (
            <UnknownTag says={text.notTyped} />
          ) : (
            ended(text.brings(wholeKroner(fromPolicies(perPolicy, policies), lang)))
          )}
        </strong>
      </p>
      <p>
        {poolFeeOn(lawAsOf) === null ? <UnknownTag says={text.feeNotSeen} /> : null}{" "}
        {ended(text.fee(kroner(poolFee.floodOere, lang), kroner(poolFee.windfallOere, lang)))}{" "}
        {policies === null ? null : ended(text.feeBrings(wholeKroner(fromPolicies(fee, policies), lang)))}
      </p>
      <p class="small soft">{text.feeSeen}</p>
    </>
  );
}
