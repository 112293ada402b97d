import { useState } from "preact/hooks";
import { documentEnding } from "../../shared/hearing/documentType.ts";
import { number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { fetchFile } from "../state/api.ts";
import { language, words } from "../state/language.ts";
import { documentPath, type ToldAnswer } from "./inbox.ts";

/** Fetches a document as a file: it is never shown in the page. */
export function DocumentButton({ answer: { document: kept, number: n } }: { answer: ToldAnswer }) {
  const text = words(inbox);
  const [isLost, setLost] = useState(false);
  if (kept === null) return null;
  if (kept.erased) return <p class="soft">{text.documentErased}</p>;
  const ending = documentEnding[kept.type];
  const fetchIt = async () => {
    const file = await fetchFile(documentPath(n));
    setLost(file === null);
    if (file !== null) save(file, `svar-${n}.${ending}`);
  };
  return (
    <p>
      <button type="button" class="button button-secondary button--small" onClick={() => void fetchIt()}>
        {text.document(ending.toUpperCase(), number(Math.ceil(kept.bytes / 1000), language.value))}
      </button>
      {isLost ? <span role="alert"> {text.documentLost}</span> : null}
    </p>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
