import { useState } from "preact/hooks";
import { documentEnding } from "../../shared/hearing/documentType.ts";
import { number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { give } from "../parts/give.ts";
import { callForFile } from "../state/api.ts";
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
    const file = await callForFile(documentPath(n));
    setLost(file.is !== "ok");
    if (file.is === "ok") give(`svar-${n}.${ending}`, kept.type, file.value);
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
