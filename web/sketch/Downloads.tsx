import { fileNameOf } from "../../shared/documents/fileName.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { things } from "../../shared/texts/pages/things.ts";
import { give } from "../parts/give.ts";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { MapPicture } from "./MapPicture.tsx";
import { StoredFiles } from "./StoredFiles.tsx";
import { stale, sums } from "./sums.ts";
import { theCase } from "./theCase.ts";

/** The damage of each building, of the case whose numbers are on the page. */
async function giveDamages(of: CaseFile, name: string): Promise<void> {
  const found = await ask("damage-by-thing", { theCase: of });
  if (found.ok && found.value !== null)
    give(name, "text/csv", await ask("damage-csv", { found: found.value, language: language.value }));
}

/** The tables that the page itself makes of the roll on it. */
const tables = [
  { job: "roll-csv", ending: "roll.csv", label: "downloadCsv" },
  { job: "payers-csv", ending: "payers.csv", label: "downloadPayers" },
] as const;

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
      {tables.map(({ job, ending, label }) => (
        <p key={job}>
          <button
            type="button"
            class="button button-secondary"
            disabled={notReady}
            onClick={() => {
              if (found === null) return;
              const { of, calculation } = found;
              void ask(job, { theCase: of, calculation, language: language.value }).then((csv) =>
                give(`${name}.${ending}`, "text/csv", csv),
              );
            }}
          >
            {text[label]}
          </button>
        </p>
      ))}
      <MapPicture />
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
