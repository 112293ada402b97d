import { useRef, useState } from "preact/hooks";
import type { ExposureKind } from "../../shared/formats/index.ts";
import type { ImportedExposure } from "../../shared/importExposure.ts";
import type { Result } from "../../shared/model/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { SelectField, TextField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask, stopWorker } from "../state/worker/client.ts";
import { type ChosenFile, layersToChoose } from "./chosenFile.ts";
import { addExposure, countsOf, exposureKinds } from "./exposure.ts";
import { FeatureFileField } from "./FeatureFileField.tsx";
import { ReadExposure, type Reading } from "./ReadExposure.tsx";
import { theCase } from "./theCase.ts";

/** A file of roads, fields or assets: read and shown first, put into the case when the person says so. */
export function ExposureUpload() {
  const text = words(exposureForm);
  const lang = language.value;
  const [reading, setReading] = useState<Reading>({ kind: "roads", columns: {}, crops: {}, citation: "" });
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [found, setFound] = useState<ImportedExposure | null>(null);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [layers, setLayers] = useState<string[]>([]);
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState("");
  /** The newest reading wins: an older answer that comes late is dropped. */
  const newest = useRef(0);

  const read = async (of: ChosenFile, how: Reading): Promise<Result<ImportedExposure> | null> => {
    const sag = theCase.peek();
    if (sag === null) return null;
    const mine = ++newest.current;
    setReading(how);
    setWorking(true);
    setSaid("");
    const { kind, columns, crops, citation } = how;
    const answer = await ask("read-exposure", {
      file: { bytes: of.bytes, size: of.size, layer: of.layer },
      how: { kind, columns, crops, citation: citation === "" ? undefined : citation },
      into: { parcels: sag.parcels, exposure: sag.exposure },
    }).catch(() => null);
    if (newest.current !== mine) return null;
    setWorking(false);
    // Stopped by the person, or by a newer sum: what was shown stays.
    if (answer === null) return null;
    setFound(answer.ok ? answer.value : null);
    setLayers(answer.ok ? [] : layersToChoose(answer.issues));
    setWrong(answer.ok ? [] : answer.issues.slice(0, 5).map((issue) => problemText(issue, lang, text.fileMeans)));
    return answer;
  };
  const again = (part: Partial<Reading>) => {
    const how = { ...reading, ...part };
    if (file === null) setReading(how);
    else void read(file, how);
  };
  const open = async (chosen: ChosenFile) => {
    setFile(chosen);
    setFound(null);
    await read(chosen, { ...reading, columns: {}, crops: {} });
  };
  const drop = () => {
    newest.current++;
    setFile(null);
    setFound(null);
    setWrong([]);
    setLayers([]);
    setReading({ ...reading, columns: {}, crops: {} });
  };
  const add = async () => {
    if (file === null) return;
    // Read once more: the case may have changed since it was shown.
    const answer = await read(file, reading);
    if (answer?.ok !== true) return;
    addExposure(answer.value.exposure);
    drop();
    setSaid(text.added(countsOf(answer.value.exposure, lang)));
  };
  return (
    <fieldset class="layer-upload">
      <legend class="sr-only">{text.upload}</legend>
      <p class="hint">{text.uploadLead}</p>
      <SelectField<ExposureKind>
        label={text.kind}
        value={reading.kind}
        options={exposureKinds.map((one) => [one, text.kinds[one]] as const)}
        take={(kind) => again({ kind, columns: {}, crops: {} })}
      />
      {reading.kind === "assets" ? (
        <TextField label={text.sourceOfFile} value={reading.citation} take={(citation) => again({ citation })} />
      ) : null}
      <FeatureFileField
        label={text.file}
        issues={wrong}
        layers={layers}
        hint={file === null ? undefined : file.name}
        take={(chosen) => void open(chosen)}
      />
      <div role="status">
        {isWorking ? (
          <p class="row">
            <progress aria-label={text.reading} />
            <button type="button" class="button button-secondary button--small" onClick={stopWorker}>
              {text.cancel}
            </button>
          </p>
        ) : null}
        {said === "" ? null : <p>{said}</p>}
      </div>
      {found === null ? null : (
        <ReadExposure found={found} reading={reading} change={again} add={() => void add()} drop={drop} />
      )}
    </fieldset>
  );
}
