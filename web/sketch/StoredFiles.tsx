import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { words } from "../state/language.ts";
import { AllSheets } from "./AllSheets.tsx";
import { saving } from "./saving.ts";
import { type StoredFileName, useStoredFile } from "./storedFile.tsx";

/** Those that have their button elsewhere. */
const elsewhere: readonly StoredFileName[] = ["map.pdf"];

/** The roll and the case as files that the server makes, for they take more than a page should carry. */
export function StoredFiles() {
  const text = words(storedFiles);
  const { isMaking, fetchFile, told } = useStoredFile();
  if (saving.value.is === "not-stored") return <p class="small soft">{text.notStored}</p>;
  const files = (Object.entries(text.files) as [StoredFileName, string][]).filter(
    ([file]) => !elsewhere.includes(file),
  );
  return (
    <>
      {files.map(([file, label]) => (
        <p key={file}>
          <button
            type="button"
            class="button button-secondary"
            disabled={isMaking}
            onClick={() => void fetchFile(file)}
          >
            {label}
          </button>
        </p>
      ))}
      <AllSheets />
      {told}
      <p class="small soft">{text.says}</p>
    </>
  );
}
