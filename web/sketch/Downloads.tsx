import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { things } from "../../shared/texts/pages/things.ts";
import { give } from "../parts/give.ts";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { StoredFiles } from "./StoredFiles.tsx";
import { stale, sums } from "./sums.ts";
import { theCase } from "./theCase.ts";

/** The damage of each building, of the case whose numbers are on the page. */
async function giveDamages(of: CaseFile, name: string): Promise<void> {
  const found = await ask("damage-by-thing", { theCase: of });
  if (found.ok && found.value !== null)
    give(name, "text/csv", await ask("damage-csv", { found: found.value, language: language.value }));
}

export function Downloads() {
  const text = words(sketch);
  const sag = theCase.value;
  const found = sums.value;
  if (sag === null) return null;
  const name = fileNameOf(sag.title);
  const notReady = found === null || stale.value;
  return (
    <div class="stack">
      <p>
        <button
          type="button"
          class="button button-secondary"
          disabled={notReady}
          onClick={() => found !== null && give(`${name}.roll.json`, "application/json", found.canonicalRoll)}
        >
          {text.downloadRoll}
        </button>
      </p>
      <p>
        <button
          type="button"
          class="button button-secondary"
          disabled={notReady}
          onClick={() => {
            if (found === null) return;
            const { of, calculation } = found;
            void ask("roll-csv", { theCase: of, calculation, language: language.value }).then((csv) =>
              give(`${name}.roll.csv`, "text/csv", csv),
            );
          }}
        >
          {text.downloadCsv}
        </button>
      </p>
      <p>
        <button
          type="button"
          class="button button-secondary"
          disabled={notReady}
          onClick={() => {
            if (found === null) return;
            const { of, calculation } = found;
            void ask("payers-csv", { theCase: of, calculation, language: language.value }).then((csv) =>
              give(`${name}.payers.csv`, "text/csv", csv),
            );
          }}
        >
          {text.downloadPayers}
        </button>
      </p>
      <StoredFiles />
      <p>
        <button
          type="button"
          class="button button-secondary"
          disabled={notReady || found.calculation.risk.length === 0}
          onClick={() => {
            if (found !== null) void giveDamages(found.of, `${name}.skader.csv`);
          }}
        >
          {words(things).download}
        </button>
      </p>
      <p>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => give(`${name}.sag.json`, "application/json", JSON.stringify(sag))}
        >
          {text.downloadCase}
        </button>
      </p>
    </div>
  );
}
