import { useState } from "preact/hooks";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Field, type Wrong } from "../parts/fields.tsx";
import { words } from "../state/language.ts";

/** The name is shown to its owner alone: it is not sent. */
export interface ChosenDocument {
  name: string;
  base64: string;
}

/** As `limits.documentBytes` of the contract. */
const mostBytes = 3_500_000;

/** One document to send, chosen from the machine. */
export function DocumentField(props: {
  chosen: ChosenDocument | null;
  take: (document: ChosenDocument | null) => void;
}) {
  const { chosen, take } = props;
  const text = words(ownHearing);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const read = async (file: File) => {
    if (file.size > mostBytes) return setWrong([text.tooLarge("3,5")]);
    setWrong([]);
    take({ name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) });
  };
  if (chosen !== null)
    return (
      <p class="row">
        <span>{chosen.name}</span>
        <button type="button" class="button--quiet" onClick={() => take(null)}>
          {text.documentDrop}
        </button>
      </p>
    );
  return (
    <Field label={text.document} hint={text.documentHint} issues={wrong}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="file"
          accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file !== undefined) void read(file);
          }}
        />
      )}
    </Field>
  );
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
