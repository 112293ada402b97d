import type { Issue } from "../../shared/model/index.ts";
import { number, unusedRowText } from "../../shared/texts/index.ts";
import { featureFileTexts } from "../../shared/texts/pages/featureFiles.ts";
import { rowOf, unusedRowsCsv } from "../../shared/unusedRowsCsv.ts";
import { give } from "../parts/give.ts";
import { language, words } from "../state/language.ts";

const mostRows = 200;

/** Every row of a file that is not used, with its number, the column at fault and why; all of them as a file. */
export function UnusedRows({ unused, name }: { unused: readonly Issue[]; name: string }) {
  const text = words(featureFileTexts);
  const lang = language.value;
  if (unused.length === 0) return null;
  const title = text.unused(unused.length, number(unused.length, lang));
  return (
    <div class="unused-rows">
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="small" tabIndex={0} aria-label={title}>
        {unused.slice(0, mostRows).map((issue, i) => {
          const row = rowOf(issue);
          const field = typeof issue.facts.field === "string" ? ` (${issue.facts.field})` : "";
          return (
            <li key={i}>
              {row === null ? null : (
                <strong>
                  {issue.path.includes("/lines/") ? text.line(number(row, lang)) : text.row(number(row, lang))}
                  {field}:{" "}
                </strong>
              )}
              {unusedRowText(issue, lang)}
            </li>
          );
        })}
        {unused.length > mostRows ? <li>{text.more(number(unused.length - mostRows, lang))}</li> : null}
      </ul>
      <p>
        <button
          type="button"
          class="button button-secondary button--small"
          onClick={() => give(`${name}.${text.unusedName}.csv`, "text/csv", unusedRowsCsv(unused, lang))}
        >
          {text.unusedCsv}
        </button>
      </p>
    </div>
  );
}
