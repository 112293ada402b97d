import { useRef, useState } from "preact/hooks";
import type { ImportedData } from "../../shared/importData.ts";
import type { Because, Issue } from "../../shared/model/index.ts";
import { becauseText, number } from "../../shared/texts/index.ts";
import { featureFileTexts } from "../../shared/texts/pages/featureFiles.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { ended } from "../parts/ended.ts";
import { TextField, type Wrong } from "../parts/fields.tsx";
import { RegisterFetch } from "../registers/RegisterFetch.tsx";
import { language, words } from "../state/language.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import { type ChosenFile, chosenFile, layersToChoose } from "./chosenFile.ts";
import { FeatureFileField } from "./FeatureFileField.tsx";
import { mapBox } from "./mapBox.ts";
import { change, theCase } from "./theCase.ts";
import { UnusedRows } from "./UnusedRows.tsx";

type Kind = "parcels" | "buildings";
const mostColumns = 40;
/** The most parcels of a case on the page (`shared/contract/limits.ts`). */
const mostParcels = 5_000;

/** The parcels and buildings of a case out of files: read and shown first, put in when the person says so. */
export function DataFiles() {
  const text = words(featureFileTexts);
  const lang = language.value;
  /** `from`: whose data it is and when it was fetched, of what came out of a register. */
  const [files, setFiles] = useState<Partial<Record<Kind, ChosenFile & { from?: string }>>>({});
  const [found, setFound] = useState<(ImportedData & { columns: Record<Kind, string[]> }) | null>(null);
  const [wrong, setWrong] = useState<Partial<Record<Kind, readonly Wrong[]>>>({});
  const [layers, setLayers] = useState<Partial<Record<Kind, string[]>>>({});
  const [source, setSource] = useState("");
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState("");
  /** The newest reading wins: an older answer that comes late is dropped. */
  const newest = useRef(0);
  const sag = theCase.value;
  if (sag === null) return null;

  const take = async (kind: Kind, file: ChosenFile & { from?: string }) => {
    const next = { ...files, [kind]: file };
    setFiles(next);
    setSaid("");
    const { parcels, buildings } = next;
    if (parcels === undefined) return setWrong({ buildings: [text.parcelsFirst] });
    const mine = ++newest.current;
    setWorking(true);
    const answer = await ask("read-data", { parcels, buildings }).catch(() => null);
    if (newest.current !== mine) return;
    setWorking(false);
    if (answer === null) return;
    const issues = answer.ok ? [] : answer.issues;
    const of = (name: Kind): Issue[] => issues.filter(({ path }) => path.startsWith(`/${name}`));
    setFound(answer.ok ? answer.value : null);
    setLayers({ parcels: layersToChoose(of("parcels")), buildings: layersToChoose(of("buildings")) });
    const told = (some: Issue[]) => some.slice(0, 5).map((issue) => problemText(issue, lang, text.means));
    setWrong({
      parcels: told(issues.filter(({ path }) => !path.startsWith("/buildings"))),
      buildings: told(of("buildings")),
    });
  };
  const drop = () => {
    newest.current++;
    setFiles({});
    setFound(null);
    setWrong({});
    setLayers({});
  };
  const add = (data: ImportedData) => {
    const names = [files.parcels, files.buildings].flatMap((file) => file?.from ?? file?.name ?? []).join(", ");
    const { parcels, buildings } = data;
    change((old) => ({
      ...old,
      ...{ parcels, buildings },
      dataSource: { ...old.dataSource, text: source.trim() === "" ? names : source.trim(), synthetic: false },
      // An area that lists parcels lists those that are there now; a drawn one stays.
      area:
        old.area === null || old.area.type === "Parcels"
          ? { type: "Parcels", parcelIds: parcels.map(({ id }) => id) }
          : old.area,
    }));
    setSaid(ended(text.added(whatOf(data))));
    drop();
  };
  const whatOf = ({ parcels, buildings }: Pick<ImportedData, Kind>): string =>
    [
      text.parcels(parcels.length, number(parcels.length, lang)),
      ...(buildings.length === 0 ? [] : [text.buildings(buildings.length, number(buildings.length, lang))]),
    ].join(", ");
  return (
    <>
      <p class="hint">{text.lead}</p>
      {(["parcels", "buildings"] as const).map((kind) => (
        <FeatureFileField
          key={kind}
          label={kind === "parcels" ? text.parcelFile : text.buildingFile}
          hint={files[kind]?.from ?? files[kind]?.name}
          issues={wrong[kind] ?? []}
          layers={layers[kind] ?? []}
          take={(file) => void take(kind, file)}
        />
      ))}
      <RegisterFetch
        mapBox={mapBox.value}
        take={(kind, file, from) => {
          void chosenFile(file).then((chosen) => take(kind, { ...chosen, from }));
        }}
      />
      <div role="status">
        {isWorking ? (
          <p class="row">
            <progress aria-label={text.reading} />
            <button type="button" class="button button-secondary button--small" onClick={stopWorker}>
              {text.stop}
            </button>
          </p>
        ) : null}
        {said === "" ? null : <p>{said}</p>}
      </div>
      {found === null ? null : (
        <>
          <Found found={found} />
          {sag.parcels.length === 0 ? null : <p class="field-error">{ended(text.replaces(whatOf(sag)))}</p>}
          <TextField label={text.source} value={source} take={setSource} />
          <UnusedRows unused={found.unused} name={files.parcels?.name ?? ""} />
          <p class="row">
            {found.parcels.length > mostParcels ? null : (
              <button type="button" class="button button-secondary button--small" onClick={() => add(found)}>
                {text.add(whatOf(found))}
              </button>
            )}
            <button type="button" class="button--quiet" onClick={drop}>
              {text.drop}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** What the files hold: the format and the system, the rows, the columns, and what was taken for granted. */
function Found({ found }: { found: ImportedData & { columns: Record<Kind, string[]> } }) {
  const text = words(featureFileTexts);
  const lang = language.value;
  const { read, notes, columns } = found;
  const notesOf = (kind: Kind): Because[] => notes.flatMap(({ file, note }) => (file === kind ? [note] : []));
  return (
    <>
      {(["parcels", "buildings"] as const).map((kind) =>
        read[kind] === 0 ? null : (
          <div key={kind}>
            <p role="status">
              <strong>
                {ended(text.found(text[kind](read[kind], number(read[kind], lang)), number(found[kind].length, lang)))}
              </strong>
            </p>
            <ul class="small">
              {notesOf(kind).map((note, i) => (
                <li key={i}>{ended(becauseText(note, lang))}</li>
              ))}
              {columns[kind].length === 0 ? null : (
                <li>{text.columns(columns[kind].slice(0, mostColumns).join(", "))}</li>
              )}
            </ul>
          </div>
        ),
      )}
      {found.parcels.length > mostParcels ? (
        <p class="field-error" role="alert">
          {text.tooMany(number(found.parcels.length, lang), number(mostParcels, lang))}
        </p>
      ) : null}
    </>
  );
}
