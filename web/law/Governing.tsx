import type { MeasureLaw } from "../../shared/model/index.ts";
import { partyNames } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { ReviewTag } from "../parts/tags.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";

/** The act that governs each part; "no legislation" and "not known" are answers too. */
export function Governing({ laws }: { laws: MeasureLaw["laws"] }) {
  const text = words(lawTexts);
  const lang = language.value;
  return (
    <ul class="laws no-max-width">
      {laws.map(({ part, title, outcome, review }) => (
        <li key={`${part.source}-${part.effect}`}>
          <span class="soft">
            {sourceNames[part.source][lang]}, {effectNames[part.effect][lang].toLowerCase()}
          </span>
          <span class="row">
            {title !== null ? (
              <strong>{title[lang]}</strong>
            ) : outcome === "no" ? (
              <strong>{text.noLegislation}</strong>
            ) : (
              <UnknownTag says={text.lawUnknown} />
            )}
            <ReviewTag review={review} />
          </span>
          {outcome === "no" ? <span class="small">{text.noLegislationSays}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Who decides, who steers, who may start. */
export function Parties({ law }: { law: MeasureLaw }) {
  const text = words(lawTexts);
  const rows: [string, readonly string[]][] = [
    [text.decides, law.decides],
    [text.steers, law.steers],
    [text.mayStart, law.mayStart],
  ];
  return (
    <dl class="pairs">
      {rows.map(([title, codes]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {codes.length === 0 ? <UnknownTag says={text.notSaid} /> : codes.map(partyName).map(inList).join(", ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** "Kommunen" of `municipality`. */
export function partyName(code: string): string {
  return code in partyNames ? partyNames[code as keyof typeof partyNames][language.value] : code;
}

const inList = (name: string, i: number): string => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1));
