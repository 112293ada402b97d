import { useState } from "preact/hooks";
import type { Because, LayerKind } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/index.ts";
import { layerKindNames, layers as layersText } from "../../shared/texts/pages/layers.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { ended } from "../parts/ended.ts";
import { NumberField, SelectField, TextField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import type { Gets } from "../state/worker/jobs.ts";
import { type ChosenFile, layersToChoose } from "./chosenFile.ts";
import { freeId } from "./emptyCase.ts";
import { FeatureFileField } from "./FeatureFileField.tsx";
import { change, theCase } from "./theCase.ts";

/** How near counts until another is typed: a start for the user, no rule of law. */
const usualReachM: Readonly<Partial<Record<LayerKind, number>>> = { coast: 100, watercourse: 20, "private-road": 5 };

/** A file of features as a map layer. One that cannot be read is kept as a layer without data, with why. */
export function LayerUpload() {
  const text = words(layersText);
  const lang = language.value;
  const [kind, setKind] = useState<LayerKind>("coast");
  const [source, setSource] = useState("");
  const [reachM, setReachM] = useState(usualReachM.coast ?? 0);
  const [complete, setComplete] = useState(false);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [layers, setLayers] = useState<string[]>([]);
  const [notes, setNotes] = useState<readonly Because[]>([]);
  const open = async (file: ChosenFile) => {
    if (source.trim() === "") return setWrong([text.fromNeeded]);
    const found = await read(file, { kind, source: source.trim(), reachM, complete }).catch(() => null);
    if (found === null) return setWrong([{ code: "bug", facts: {} }]);
    const { layer } = found;
    const asked = layersToChoose(layer.failed ?? []);
    setLayers(asked);
    setNotes(found.notes);
    // Which layer is asked before any is kept.
    if (asked.length > 0) return setWrong(layer.failed ?? []);
    setWrong(layer.failed?.slice(0, 5).map((issue) => problemText(issue, lang, text.failedMeans)) ?? []);
    change((sag) => ({ ...sag, layers: [...sag.layers, layer] }));
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.add}</legend>
      <SelectField<LayerKind>
        label={text.kind}
        value={kind}
        options={(Object.keys(layerKindNames) as LayerKind[]).map((one) => [one, layerKindNames[one][lang]] as const)}
        take={(next) => {
          setKind(next);
          setReachM(usualReachM[next] ?? 0);
        }}
      />
      <TextField label={text.from} value={source} take={setSource} />
      <NumberField
        label={text.reach}
        hint={text.reachHint}
        unit={text.metres}
        value={reachM}
        bounds={{ least: 0, most: 10_000 }}
        take={setReachM}
      />
      <label class="choice">
        <input type="checkbox" checked={complete} onChange={() => setComplete(!complete)} />
        <span>
          {text.complete}
          <span class="hint-line">{text.completeHint}</span>
        </span>
      </label>
      <FeatureFileField label={text.file} issues={wrong} layers={layers} take={(file) => void open(file)} />
      <div role="status">
        {notes.map((note) => (
          <p class="small soft" key={note.code}>
            {ended(becauseText(note, lang))}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

async function read(
  file: ChosenFile,
  { kind, source, reachM, complete }: { kind: LayerKind; source: string; reachM: number; complete: boolean },
): Promise<Gets<"read-layer"> | null> {
  const sag = theCase.peek();
  if (sag === null) return null;
  const id = freeId(
    "lag",
    sag.layers.map((one) => one.id),
  );
  const frame = { id, kind, title: file.name.slice(0, 200), source: { text: source, link: null, date: null } };
  const { bytes, size, layer } = file;
  return ask("read-layer", {
    file: { bytes, size, layer },
    theCase: sag,
    complete,
    frame: { ...frame, withinM: reachM },
  });
}
