import { useRef, useState } from "preact/hooks";
import type { TableFile } from "../../shared/formats/index.ts";
import { putParcelFacts, type ReadParcelFacts } from "../../shared/importParcelFacts.ts";
import type { KeyData, Result } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { parcelFactsForm } from "../../shared/texts/pages/parcelFactsForm.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { className, unitFactTexts } from "../../shared/texts/unitFacts.ts";
import { SelectField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import { type ChosenFile, chosenFile } from "./chosenFile.ts";
import { FileField } from "./FileField.tsx";
import { FoundParcelFacts, type TableReading } from "./FoundParcelFacts.tsx";
import { chosenKey } from "./ownKey.ts";
import { rememberColumns, rememberedColumns } from "./rememberedColumns.ts";
import { change, theCase } from "./theCase.ts";

type ReadTable = ReadParcelFacts & Pick<TableFile, "format" | "sheet" | "others">;

/** A table of facts of parcels: read and shown first, put into the case when the person says so. */
export function ParcelFactsUpload() {
  const text = words(parcelFactsForm);
  const lang = language.value;
  const [reading, setReading] = useState<TableReading>({});
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [found, setFound] = useState<ReadTable | null>(null);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [isRemembered, setRemembered] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState("");
  /** The newest reading wins: an older answer that comes late is dropped. */
  const newest = useRef(0);
  const sag = theCase.value;
  const key = sag === null ? undefined : chosenKey(sag);

  const read = async (of: ChosenFile, how: TableReading): Promise<Result<ReadTable> | null> => {
    const now = theCase.peek();
    if (now === null) return null;
    const mine = ++newest.current;
    setReading(how);
    setWorking(true);
    setSaid("");
    const parcels = now.parcels.map(({ id, facts, classes, propertyValue }) => ({ id, facts, classes, propertyValue }));
    const answer = await ask("read-parcel-facts", {
      file: { bytes: of.bytes, size: of.size, layer: of.layer },
      how,
      into: { parcels, keys: now.keys },
    }).catch(() => null);
    if (newest.current !== mine) return null;
    setWorking(false);
    // Stopped by the person, or by a newer sum: what was shown stays.
    if (answer === null) return null;
    setFound(answer.ok ? answer.value : null);
    setWrong(answer.ok ? [] : answer.issues.slice(0, 5).map((issue) => problemText(issue, lang, text.fileMeans)));
    return answer;
  };
  const open = async (chosen: ChosenFile) => {
    setFile(chosen);
    setFound(null);
    const first = await read(chosen, {});
    if (first?.ok !== true) return;
    const columns = rememberedColumns(first.value.header, first.value.columns);
    setRemembered(columns !== null);
    if (columns !== null) await read(chosen, { columns });
  };
  const drop = () => {
    newest.current++;
    setFile(null);
    setFound(null);
    setWrong([]);
    setReading({});
  };
  const add = async () => {
    if (file === null) return;
    // Read once more: the case may have changed since it was shown.
    const answer = await read(file, reading);
    if (answer?.ok !== true || answer.value.asks.length > 0) return;
    const { told } = answer.value;
    rememberColumns(answer.value.header, answer.value.columns);
    change((one) => ({ ...one, parcels: putParcelFacts(one.parcels, told, reading.asOf) }));
    drop();
    setSaid(text.added(text.parcels(told.length, number(told.length, lang))));
  };
  return (
    <details class="more parcel-facts">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.title}
      </summary>
      <div class="inside">
        <p class="hint">{text.lead}</p>
        {key === undefined ? null : <KeyReads chosen={key} />}
        <FileField
          label={text.file}
          issues={wrong}
          hint={file === null ? undefined : file.name}
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          take={(chosen) => void chosenFile(chosen).then(open)}
        />
        {found === null || file === null || found.sheet === null ? null : (
          <>
            <p class="small">{text.workbook(found.sheet)}</p>
            {found.others.length === 0 ? null : (
              <SelectField
                label={text.sheet}
                value={found.sheet}
                options={[found.sheet, ...found.others].map((name) => [name, name] as const)}
                take={(layer) => void open({ ...file, layer })}
              />
            )}
          </>
        )}
        {found !== null && isRemembered ? <p class="small">{text.remembered}</p> : null}
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
        {found === null || file === null ? null : (
          <FoundParcelFacts
            found={found}
            reading={reading}
            change={(part) => void read(file, { ...reading, ...part })}
            name={file.name}
            add={() => void add()}
            drop={drop}
          />
        )}
      </div>
    </details>
  );
}

/** The facts and classes that the chosen key reads, so that one knows which columns are of use. */
function KeyReads({ chosen }: { chosen: KeyData }) {
  const text = words(parcelFactsForm);
  const lang = language.value;
  const factors = chosen.layers.flatMap(({ factors, plus = [] }) => [factors, ...plus].flat());
  const names = factors.flatMap((factor) => {
    if ("table" in factor) return className(factor.table, lang);
    const fact = "fact" in factor ? factor.fact : "steps" in factor ? factor.steps : "one";
    return fact === "one" ? [] : unitFactTexts[fact].name[lang];
  });
  const sections = chosen.layers.some(({ sharing }) => sharing?.by === "stream") ? [className("section", lang)] : [];
  const read = [...new Set([...names, ...sections])];
  return read.length === 0 ? null : <p class="small soft">{text.keyReads(read.join(", "))}</p>;
}
