import { useState } from "preact/hooks";
import type { FactLayer, LayerKind } from "../../shared/model/index.ts";
import { layerKindNames, layers as layersText } from "../../shared/texts/pages/layers.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { NumberField, SelectField, TextField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { ask } from "../state/worker/client.ts";
import { freeId } from "./emptyCase.ts";
import { FileField, geoJsonFiles } from "./FileField.tsx";
import { change, theCase } from "./theCase.ts";

/** How near counts until another is typed: a start for the user, no rule of law. */
const usualReachM: Readonly<Partial<Record<LayerKind, number>>> = { coast: 100, watercourse: 20, "private-road": 5 };

/** A GeoJSON file as a map layer. One that cannot be read is kept as a layer without data, with why. */
export function LayerUpload() {
  const text = words(layersText);
  const lang = language.value;
  const [kind, setKind] = useState<LayerKind>("coast");
  const [source, setSource] = useState("");
  const [reachM, setReachM] = useState(usualReachM.coast ?? 0);
  const [complete, setComplete] = useState(false);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const open = async (file: File) => {
    if (source.trim() === "") return setWrong([text.fromNeeded]);
    const layer = await read(file, { kind, source: source.trim(), reachM, complete }).catch(() => null);
    if (layer === null) return setWrong([{ code: "bug", facts: {} }]);
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
      <FileField
        label={text.file}
        hint={text.fileHint}
        issues={wrong}
        accept={geoJsonFiles}
        take={(file) => void open(file)}
      />
    </fieldset>
  );
}

const smallBytes = 50_000_000;

async function read(
  file: File,
  { kind, source, reachM, complete }: { kind: LayerKind; source: string; reachM: number; complete: boolean },
): Promise<FactLayer | null> {
  const sag = theCase.peek();
  if (sag === null) return null;
  const id = freeId(
    "lag",
    sag.layers.map((one) => one.id),
  );
  const text = file.size > smallBytes ? "" : await file.text();
  const frame = { id, kind, title: file.name.slice(0, 200), source: { text: source, link: null, date: null } };
  return ask("read-layer", { text, bytes: file.size, theCase: sag, complete, frame: { ...frame, withinM: reachM } });
}
