import { useState } from "preact/hooks";
import { mostOnMap } from "../../shared/documents/caseMap.ts";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import { caseMapWords } from "../../shared/texts/caseMap.ts";
import { number } from "../../shared/texts/index.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { storedFiles } from "../../shared/texts/pages/storedFiles.ts";
import { caseMapPicture } from "../pictures/caseMap.tsx";
import { PictureFigure } from "../pictures/PictureFigure.tsx";
import type { Picture } from "../pictures/picture.ts";
import { language, words } from "../state/language.ts";
import { saving } from "./saving.ts";
import { useStoredFile } from "./storedFile.tsx";
import { sums } from "./sums.ts";

/** The map of the roll on the page, to take along: drawn only once it is opened. */
export function MapPicture() {
  const lang = language.value;
  const found = sums.value;
  const [isOpen, setOpen] = useState(false);
  if (found === null || found.of.parcels.length === 0) return null;
  const picture = isOpen ? caseMapPicture(found.of, found.calculation, lang) : null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words(pictures).mapTitle}</summary>
      {!isOpen ? null : (
        <div class="inside">
          {picture === null ? (
            <p>{caseMapWords[lang].tooMany(number(mostOnMap, lang))}</p>
          ) : (
            <WithPdf picture={picture} file={fileNameOf(found.of.title)} />
          )}
        </div>
      )}
    </details>
  );
}

/** The PDF is made on the server, of the case as it is saved. */
function WithPdf({ picture, file }: { picture: Picture; file: string }) {
  const { isMaking, fetchFile, told } = useStoredFile();
  if (saving.value.is === "not-stored")
    return (
      <PictureFigure {...{ picture, file }} isOpen told={<p class="small soft">{words(storedFiles).mapNotStored}</p>} />
    );
  return (
    <PictureFigure {...{ picture, file, told }} isOpen pdf={{ take: () => void fetchFile("map.pdf"), isMaking }} />
  );
}
