import type { Account, Balance, ProjectEconomy } from "../../shared/model/index.ts";
import { becauseText, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { economy } from "../../shared/texts/pages/economy.ts";
import { NumberTable } from "../parts/NumberTable.tsx";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { CostOfWaiting } from "./CostOfWaiting.tsx";
import { DesignLevelsForm } from "./DesignLevelsForm.tsx";
import { MeasureBenefits } from "./MeasureBenefits.tsx";
import { MovingForm } from "./MovingForm.tsx";
import { OverYears } from "./OverYears.tsx";
import { sums } from "./sums.ts";
import { UncertaintyForm } from "./UncertaintyForm.tsx";

/** Whether the project is worth its cost, how sure that is, and what else one could do. */
export function EconomyPanel() {
  const text = words(economy);
  const lang = language.value;
  const found = sums.value;
  if (found === null) return null;
  const project = found.calculation.economy;
  const { costPvOere, benefitPvOere } = project.financial.withUpkeepAndRenewals;
  return (
    <>
      {benefitPvOere === null ? (
        <p>
          <UnknownTag says={text.notKnown} />
        </p>
      ) : (
        <p class="answer">
          {text.worth(wholeKroner(benefitPvOere, lang), wholeKroner(costPvOere, lang), found.of.horizonYears)}
        </p>
      )}
      {benefitPvOere === null || project.unknownUnits === 0 ? null : (
        <p>
          <UnknownTag says={text.leftOut(number(project.unknownUnits, lang))} />
        </p>
      )}
      <Accounts project={project} />
      <OverYears />
      <Sensitivity project={project} />
      <Alternatives project={project} />
      <WithoutProject project={project} />
      <CostOfWaiting />
      <DesignLevelsForm />
      {found.of.measures.length > 1 ? <MeasureBenefits /> : null}
      <UncertaintyForm />
      <h3>{text.basis}</h3>
      <ul>
        {project.because.map((because, i) => (
          <li key={i}>{becauseText(because, lang)}</li>
        ))}
      </ul>
    </>
  );
}

type Shown = (value: number | null) => preact.ComponentChild;

function useShown(): { kroner: Shown; ratio: Shown } {
  const text = words(economy);
  const lang = language.value;
  const unknown = <UnknownTag says={text.unknown} />;
  return {
    kroner: (oere) => (oere === null ? unknown : number(Math.round(oere / 100), lang)),
    ratio: (value) => (value === null ? unknown : number(value, lang, 2)),
  };
}

function Accounts({ project: { financial, socioEconomic } }: { project: ProjectEconomy }) {
  const text = words(economy);
  const { kroner, ratio } = useShown();
  const columns: [string, Balance][] = [
    [text.worksOnly, financial.worksOnly],
    [text.all, financial.withUpkeepAndRenewals],
    ...society(text.society, socioEconomic),
  ];
  const payback = ({ paybackYear, benefitPvOere }: Balance): preact.ComponentChild => {
    if (benefitPvOere === null) return <UnknownTag says={text.unknown} />;
    return paybackYear === null ? text.never : text.inYear(paybackYear);
  };
  const rows: [string, (balance: Balance) => preact.ComponentChild][] = [
    [`${text.cost}, ${text.kr}`, ({ costPvOere }) => kroner(costPvOere)],
    [`${text.benefit}, ${text.kr}`, ({ benefitPvOere }) => kroner(benefitPvOere)],
    [`${text.npv}, ${text.kr}`, ({ npvOere }) => kroner(npvOere)],
    [text.ratio, ({ benefitCostRatio }) => ratio(benefitCostRatio)],
    [text.payback, payback],
    [`${text.perHome}, ${text.kr}`, ({ costPerHomeOere }) => kroner(costPerHomeOere)],
  ];
  return (
    <NumberTable
      caption={text.account}
      columns={columns.map(([head]) => head)}
      lines={rows.map(([head, cell]) => ({ key: head, head, cells: columns.map(([, balance]) => cell(balance)) }))}
    />
  );
}

const society = (head: string, account: Account | null): [string, Balance][] =>
  account === null ? [] : [[head, account.withUpkeepAndRenewals]];

function Sensitivity({ project: { sensitivity } }: { project: ProjectEconomy }) {
  const text = words(economy);
  const { kroner, ratio } = useShown();
  return (
    <>
      <h3>{text.sensitivity}</h3>
      <NumberTable
        caption={text.sensitivity}
        of={text.change}
        columns={[`${text.npv}, ${text.kr}`, text.ratio]}
        lines={sensitivity.map(({ what, change, npvOere, benefitCostRatio }) => ({
          ...{ key: `${what}${change}`, head: text.changed[what](change) },
          cells: [kroner(npvOere), ratio(benefitCostRatio)],
        }))}
      />
    </>
  );
}

function Alternatives({ project: { alternatives } }: { project: ProjectEconomy }) {
  const text = words(economy);
  const { kroner } = useShown();
  const rows = [
    [text.protect, alternatives.protectOere, text.protectPays],
    [text.accept, alternatives.acceptOere, text.acceptPays],
    [text.move, alternatives.moveOere, text.movePays],
  ] as const;
  return (
    <>
      <h3>{text.alternatives}</h3>
      <p class="small soft">{text.alternativesLead}</p>
      <TableWrap look="tight">
        <table class="plain">
          <caption class="sr-only">{text.alternatives}</caption>
          <tbody>
            {rows.map(([head, oere, pays]) => (
              <tr key={head}>
                <th scope="row">
                  {head}
                  <span class="hint-line">{pays}</span>
                </th>
                <td class="num">
                  {kroner(oere)} {oere === null ? null : text.kr}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <MovingForm />
    </>
  );
}

function WithoutProject({ project: { withoutProject } }: { project: ProjectEconomy }) {
  const text = words(economy);
  const lang = language.value;
  const { chances, moreFrequent } = withoutProject;
  const years = [...new Set(chances.map((one) => one.years))];
  const periods = [...new Set(chances.map((one) => one.returnPeriodYears))];
  if (periods.length === 0) return null;
  return (
    <>
      <h3>{text.withoutProject}</h3>
      <NumberTable
        caption={text.chanceHead}
        isCaptionShown
        columns={years.map((within) => text.within(within))}
        lines={periods.map((period) => ({
          ...{ key: period, head: text.event(number(period, lang)) },
          cells: chances.filter((one) => one.returnPeriodYears === period).map((one) => percent(one.chance, lang)),
        }))}
      />
      {moreFrequent === null ? null : (
        <p>
          {moreFrequent.is === "year"
            ? text.moreFrequent(moreFrequent.year)
            : text.notWithin(moreFrequent.lastYear, number(moreFrequent.returnPeriodYears, lang))}
        </p>
      )}
    </>
  );
}
