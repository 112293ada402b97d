import type { FactorRead, Oere, ShareLayer, UnitFact, UnitMeasure } from "../../shared/model/index.ts";
import { kroner, number, percent } from "../../shared/texts/numbers.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { className, classRowName, unitFactTexts, unitFactValue } from "../../shared/texts/unitFacts.ts";
import { language, words } from "../state/language.ts";
import { TableWrap } from "./TableWrap.tsx";
import { UnknownTag } from "./UnknownTag.tsx";

const isFact = (name: string): name is UnitFact => name in unitFactTexts;

/** What a share is made of, folded under its name. */
export function FactorTable(props: { line: UnitMeasure; billOere: Oere }) {
  if (props.line.layers.length === 0) return null;
  return (
    <details class="factors">
      <summary>{words(keys).factors}</summary>
      <div class="inside">
        <Factors {...props} />
      </div>
    </details>
  );
}

/** Each factor, their product, and the bill times that, to the øre. */
export function Factors({ line, billOere }: { line: UnitMeasure; billOere: Oere }) {
  const text = words(keys);
  const lang = language.value;
  const real = line.layers.reduce((sum, layer) => sum + realOere(layer, billOere), 0);
  return (
    <>
      {line.layers.map((layer) => (
        <Layer key={layer.layer} layer={layer} billOere={billOere} many={line.layers.length > 1} />
      ))}
      <TableWrap>
        <table class="plain bill">
          <tbody>
            {line.layers.length === 1 ? null : (
              <tr>
                <th scope="row">{text.pointsSum}</th>
                <td class="num">{oereWithFraction(real)}</td>
              </tr>
            )}
            {line.heldBy === null ? null : (
              <tr>
                <th scope="row">{text.held[line.heldBy]}</th>
                <td class="num">{kroner(line.oere + line.relievedOere, lang)}</td>
              </tr>
            )}
            {line.relievedOere === 0 ? null : (
              <tr>
                <th scope="row">{text.relieved}</th>
                <td class="num">{kroner(0 - line.relievedOere, lang)}</td>
              </tr>
            )}
            <tr class="sum">
              <th scope="row">{text.rounded}</th>
              <td class="num">{kroner(line.oere, lang)}</td>
            </tr>
          </tbody>
        </table>
      </TableWrap>
    </>
  );
}

function Layer({ layer, billOere, many }: { layer: ShareLayer; billOere: Oere; many: boolean }) {
  const text = words(keys);
  const lang = language.value;
  return (
    <TableWrap>
      <table class="plain">
        <caption>
          {many ? `${layer.layer}: ${text.partOf(percent(layer.part, lang, 1))}` : text.factors}
          {layer.sharing === "crest" ? `. ${text.byCrest}` : layer.sharing === "stream" ? `. ${text.bySections}` : ""}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.factor}</th>
            <th scope="col" class="num">
              {text.read}
            </th>
            <th scope="col" class="num">
              {text.number}
            </th>
          </tr>
        </thead>
        <tbody>
          {layer.terms.flatMap((term, t) =>
            term.map((factor, f) => (
              <tr key={`${t}.${f}`}>
                <th scope="row">
                  {t > 0 && f === 0 ? "+ " : f > 0 ? "× " : ""}
                  {nameOf(factor)}
                </th>
                <td class="num">{readOf(factor)}</td>
                <td class="num">
                  {factor.value === null ? (
                    <UnknownTag says={readOf({ ...factor, read: null })} />
                  ) : (
                    plain(factor.value)
                  )}
                </td>
              </tr>
            )),
          )}
          <tr class="sum">
            <th scope="row">{text.points}</th>
            <td />
            <td class="num">{plain(Number(layer.points) / 1e6)}</td>
          </tr>
          <tr>
            <th scope="row">{text.ofAll}</th>
            <td />
            <td class="num">{plain(Number(layer.pointsTotal) / 1e6)}</td>
          </tr>
          <tr>
            <th scope="row">{text.bill}</th>
            <td />
            <td class="num">{kroner(billOere, lang)}</td>
          </tr>
          <tr class="sum">
            <th scope="row">{text.product}</th>
            <td />
            <td class="num">{oereWithFraction(realOere(layer, billOere))}</td>
          </tr>
        </tbody>
      </table>
    </TableWrap>
  );

  function nameOf({ kind, name }: FactorRead): string {
    if (kind === "constant") return text.constant;
    return isFact(name) ? unitFactTexts[name].name[lang] : className(name, lang);
  }
  function readOf({ kind, name, read }: FactorRead): string {
    if (kind === "constant") return "";
    if (typeof read === "string") return classRowName(read, lang);
    return isFact(name) ? unitFactValue(name, read, lang) : "";
  }
}

/** For showing only: the share itself is worked out exactly. */
const realOere = ({ part, points, pointsTotal }: ShareLayer, billOere: number): number =>
  pointsTotal === "0" ? 0 : (billOere * part * Number(points)) / Number(pointsTotal);

/** Kroner with four decimals, so that the øre that rounding moves can be seen. */
const oereWithFraction = (oere: number): string =>
  `${number(oere / 100, language.value, 4)} ${language.value === "da" ? "kr." : "DKK"}`;

/** As many decimals as say something, at most six. */
function plain(value: number): string {
  const decimals = /\.(\d+)$/.exec(String(Math.round(value * 1e6) / 1e6))?.[1]?.length ?? 0;
  return number(value, language.value, decimals);
}
