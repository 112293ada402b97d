import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { LargeUnit } from "../../shared/model/index.ts";
import { kroner, monthlyText, number, percent, wholeKroner } from "../../shared/texts/index.ts";
import { large } from "../../shared/texts/pages/large.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { Refused } from "../parts/Trouble.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { theCase } from "../sketch/theCase.ts";
import { language, words } from "../state/language.ts";
import { unitState } from "./theUnit.ts";

/** One parcel of a large case: its share, measure by measure, what water does there, and its payments. */
export function LargeUnitPanel() {
  const text = words(large);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = unitState.value;
  useEffect(() => {
    if (now !== null) heading.current?.focus();
  }, [now?.id]);
  if (now === null) return null;
  return (
    <section class="parcel" aria-labelledby="parcel-title">
      <div class="parcel-head">
        <h2 id="parcel-title" tabIndex={-1} ref={heading}>
          {text.unit(now.id)}
        </h2>
        <button
          type="button"
          class="button--quiet"
          onClick={() => {
            unitState.value = null;
          }}
        >
          {text.close}
        </button>
      </div>
      {now.is === "looking" ? (
        <p class="working" role="status">
          {text.looking}
        </p>
      ) : null}
      {now.is === "refused" ? (
        now.issues.length === 0 ? (
          <p>{text.notComputed}</p>
        ) : (
          <Refused issues={now.issues} />
        )
      ) : null}
      {now.is === "offline" ? <p class="notice notice--warn">{text.offline}</p> : null}
      {now.is === "found" ? <Unit unit={now.unit} /> : null}
    </section>
  );
}

function Unit({ unit }: { unit: LargeUnit }) {
  const text = words(large);
  const lang = language.value;
  const { payments } = unit;
  const monthly = monthlyText(payments, lang, true);
  const amount = (oere: number | null) =>
    oere === null ? <UnknownTag says={text.unknown} /> : wholeKroner(oere, lang);
  const measured = (value: number | null, unitName: string, digits: number) =>
    value === null ? <UnknownTag says={text.unknown} /> : `${number(value, lang, digits)} ${unitName}`;
  const facts: [string, preact.ComponentChild][] = [
    ...(payments.years > 0
      ? [[text.perYear, `${kroner(payments.perYearOere, lang)} ${text.years(payments.years)}`] as [string, string]]
      : []),
    ...(payments.feeOere > 0 ? [[text.fee, kroner(payments.feeOere, lang)] as [string, string]] : []),
    [text.upkeep, amount(unit.upkeepPerYearOere)],
    [text.benefit, amount(unit.benefitPvOere)],
    [text.area, `${number(unit.areaM2, lang, 0)} m²`],
    ...(unit.overlapM2 === null ? [] : [[text.overlap, `${number(unit.overlapM2, lang, 0)} m²`] as [string, string]]),
    [text.terrain, measured(unit.terrainM, "m DVR90", 2)],
    [
      text.chance,
      unit.yearlyChanceOfWater === null ? (
        <UnknownTag says={text.unknown} />
      ) : (
        percent(unit.yearlyChanceOfWater, lang, 1)
      ),
    ],
    ...unit.eadByYear.flatMap(({ year, withoutOere, withOere }): [string, preact.ComponentChild][] => [
      [text.withoutBy(year), amount(withoutOere)],
      [text.withBy(year), amount(withOere)],
    ]),
  ];
  return (
    <>
      <p class="big-number">{kroner(unit.oere, lang)}</p>
      {monthly === null ? null : <p class="soft">{monthly}</p>}
      <TableWrap>
        <table class="plain">
          <caption class="sr-only">{text.share}</caption>
          <thead>
            <tr>
              <th scope="col">{text.measure}</th>
              <th scope="col" class="num">
                {text.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {unit.measures.map((line) => (
              <tr key={line.measure}>
                <th scope="row">
                  {theCase.value?.measures.find(({ id }) => id === line.measure)?.title ?? line.measure}
                  <span class="hint-line small soft">
                    {[
                      line.exempt ? text.exempt : null,
                      line.heldBy === null ? null : text.held[line.heldBy],
                      line.relievedOere > 0 ? text.relieved(kroner(line.relievedOere, lang)) : null,
                    ]
                      .filter((one) => one !== null)
                      .join(". ")}
                  </span>
                </th>
                <td class="num">{kroner(line.oere, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <dl class="facts-of">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="small soft">{text.noSentence}</p>
    </>
  );
}
