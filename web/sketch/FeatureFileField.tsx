import { useState } from "preact/hooks";
import { featureFileTexts } from "../../shared/texts/pages/featureFiles.ts";
import { SelectField, type Wrong } from "../parts/fields.tsx";
import { words } from "../state/language.ts";
import { type ChosenFile, chosenFile } from "./chosenFile.ts";
import { FileField } from "./FileField.tsx";

/** What a field for features takes: the chooser shows these first, and the bytes decide. */
export const featureFiles =
  ".geojson,.json,.gpkg,.fgb,.zip,.gml,.xml,.kml,.kmz,application/geo+json,application/geopackage+sqlite3,application/gml+xml,application/vnd.google-earth.kml+xml";

interface FeatureFileFieldProps {
  label: string;
  hint?: string | undefined;
  issues: readonly Wrong[];
  /** The layers that the last file has, where nothing says which to read. */
  layers: readonly string[];
  take: (file: ChosenFile) => void;
}

/** A field for a file of features in any format that is read. Where a file has several layers and nothing says which, they are asked for. */
export function FeatureFileField({ label, hint, issues, layers, take }: FeatureFileFieldProps) {
  const text = words(featureFileTexts);
  const [last, setLast] = useState<ChosenFile | null>(null);
  return (
    <>
      <FileField
        label={label}
        hint={hint ?? text.formats}
        issues={issues}
        accept={featureFiles}
        take={(file) =>
          void chosenFile(file).then((chosen) => {
            setLast(chosen);
            take(chosen);
          })
        }
      />
      {layers.length === 0 || last === null ? null : (
        <SelectField
          label={text.layer}
          value=""
          options={[["", text.chooseLayer] as const, ...layers.map((name) => [name, name] as const)]}
          take={(layer) => {
            if (layer !== "") take({ ...last, layer });
          }}
        />
      )}
    </>
  );
}
