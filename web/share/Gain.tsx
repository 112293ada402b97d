import type { ComponentChild } from "preact";
import type { UnitResult } from "../../shared/model/index.ts";
import { kroner, number, percent } from "../../shared/texts/numbers.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { ended } from "../parts/ended.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

/** What the owner gets for it: damage a year without and with, and what nobody knows. */
export function Gain({ unit }: Pick<Answering, "unit">) {
  const text = words(share);
  const lang = language.value;
  const known = <T,>(value: T | null, show: (value: T) => string): ComponentChild =>
    value === null ? <UnknownTag says={text.unknown} /> : show(value);
  return (
    <section>
      <h2>{text.gain}</h2>
      <p class="answer">{ended(sentence(unit))}</p>
      <TableWrap>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{text.risk}</th>
              <th scope="col" class="num">
                {text.without}
              </th>
              <th scope="col" class="num">
                {text.with}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text.damagePerYear}</th>
              <td class="num">{known(unit.eadWithoutOere, (oere) => kroner(oere, lang))}</td>
              <td class="num">{known(unit.eadWithOere, (oere) => kroner(oere, lang))}</td>
            </tr>
          </tbody>
        </table>
      </TableWrap>
      <dl class="pairs">
        <div>
          <dt>{text.chance}</dt>
          <dd>{known(unit.yearlyChanceOfWater, (chance) => percent(chance, lang, 2))}</dd>
        </div>
        <div>
          <dt>{text.benefit}</dt>
          <dd>{known(unit.benefitPvOere, (oere) => kroner(oere, lang))}</dd>
        </div>
        <div>
          <dt>{text.level}</dt>
          <dd>{known(unit.terrainM, (levelM) => `${number(levelM, lang, 2)} ${text.meter}`)}</dd>
        </div>
      </dl>
    </section>
  );
}

function sentence({ eadWithoutOere: without, eadWithOere: after, yearlyChanceOfWater }: UnitResult): string {
  const text = words(share);
  if (without === null || after === null) return text.gainUnknown;
  if (without === 0 && after === 0 && yearlyChanceOfWater === 0) return text.gainNone;
  return text.gainAnswer(kroner(without, language.value), kroner(after, language.value));
}
