import type { NewSharedLink } from "../../shared/contract/index.ts";
import { csvText } from "../../shared/formats/csv.ts";
import { number } from "../../shared/texts/index.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { give } from "../parts/give.ts";
import { language, words } from "../state/language.ts";

const addressOf = (code: string): string => `${location.origin}/delt#${code}`;

/** The codes, the one time they are told: shown where there is one, as a file for letters where there are many. */
export function NewLinks({ links }: { links: readonly NewSharedLink[] }) {
  const text = words(linkTexts);
  const [first] = links;
  if (first === undefined) return null;
  if (links.length === 1)
    return (
      <div class="notice notice--good new-link">
        <p>{text.once}</p>
        <dl class="pairs">
          <div>
            <dt>{text.to}</dt>
            <dd>{first.parcelId ?? text.group}</dd>
          </div>
          <div>
            <dt>{text.code}</dt>
            <dd class="new-code">{first.code}</dd>
          </div>
          <div>
            <dt>{text.address}</dt>
            <dd class="new-code">{addressOf(first.code)}</dd>
          </div>
        </dl>
      </div>
    );
  return (
    <div class="notice notice--good">
      <p>{text.madeMany(number(links.length, language.value))}</p>
      <p>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => give("koder.csv", "text/csv", csvText(rows(), { separator: ";", decimalMark: "," }))}
        >
          {text.file}
        </button>
      </p>
    </div>
  );

  function rows(): string[][] {
    const head = [text.parcel, text.code, text.address, text.last];
    return [head, ...links.map(({ parcelId, code, expires }) => [parcelId ?? "", code, addressOf(code), expires])];
  }
}
