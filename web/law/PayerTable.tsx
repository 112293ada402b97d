import type { PayerFinding } from "../../shared/model/index.ts";
import { type Language, payerNames, percent, shareBases } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { effectNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { ForceTag, ReviewTag, ThoughtTag } from "../parts/tags.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { provisionById, provisionPage } from "../state/provisions.ts";

/** The payers that the law names, with what it says of each; below them, on another ground, those that a proposal names. */
export function PayerTable({ payers }: { payers: readonly PayerFinding[] }) {
  const shown = payers.filter(({ outcome }) => outcome !== "no");
  const [thought, lawful] = [
    shown.filter(({ whatIf }) => whatIf === true),
    shown.filter(({ whatIf }) => whatIf !== true),
  ];
  return (
    <>
      {lawful.length === 0 ? <p>{words(law).noPayer}</p> : <Table payers={lawful} />}
      {thought.length === 0 ? null : (
        <div class="thought">
          <p class="row">
            <ThoughtTag />
          </p>
          <Table payers={thought} />
        </div>
      )}
    </>
  );
}

function Table({ payers }: { payers: readonly PayerFinding[] }) {
  const text = words(law);
  const waters = new Set(payers.map(({ part }) => part.source));
  const effects = new Set(payers.map(({ part }) => part.effect));
  const lang = language.value;
  const ofPart = ({ part }: PayerFinding): string =>
    [
      ...(waters.size > 1 ? [sourceNames[part.source][lang].toLowerCase()] : []),
      ...(effects.size > 1 ? [effectNames[part.effect][lang].toLowerCase()] : []),
    ].join(", ");
  return (
    <TableWrap>
      <table class="plain payers">
        <thead>
          <tr>
            <th scope="col">{text.payer}</th>
            <th scope="col">{text.force}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.at}</th>
          </tr>
        </thead>
        <tbody>
          {payers.map((payer, i) => (
            <tr key={`${payer.who}-${i}`}>
              <th scope="row">
                <span>
                  {payerNames[payer.who][lang]}
                  {ofPart(payer) === "" ? null : <span class="small soft"> ({ofPart(payer)})</span>}
                </span>
              </th>
              <td data-title={text.force}>
                <PayerForce payer={payer} />
              </td>
              <td data-title={text.share}>
                <span>{shareText(payer, lang)}</span>
              </td>
              <td data-title={text.at}>
                {payer.provision === null ? (
                  "–"
                ) : (
                  <span>
                    <a href={provisionPage(payer.provision)}>
                      {provisionById.get(payer.provision)?.at ?? payer.provision}
                    </a>{" "}
                    <NotChecked provision={payer.provision} />
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** Said wherever a payer rests on a text that nobody has read. */
function NotChecked({ provision }: { provision: string }) {
  return provisionById.get(provision)?.review === "not-checked" ? <ReviewTag review="not-checked" /> : null;
}

/** How strongly a payer is named; one that cannot be told is unknown, not strong. */
export function PayerForce({ payer }: { payer: PayerFinding }) {
  const text = words(law);
  if (payer.outcome === "yes") return <ForceTag force={payer.force} />;
  return <UnknownTag says={payer.outcome === "unknown" ? text.cannotTell : text.finding["cannot-decide"]} />;
}

/** "75 % af den nødvendige udgift"; "Ikke fastsat i loven" where the law sets no share. */
export function shareText({ share, of }: PayerFinding, lang: Language): string {
  const text = law[lang];
  const much = share === null ? text.shareOpen : share === 1 ? text.shareAll : percent(share, lang, 0);
  return of === undefined ? much : `${much} ${text.of} ${shareBases[of as keyof typeof shareBases]?.[lang] ?? of}`;
}
