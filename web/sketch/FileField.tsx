import { Field, type Wrong } from "../parts/fields.tsx";

interface FileFieldProps {
  label: string;
  hint?: string | undefined;
  issues: readonly Wrong[];
  /** The endings and types that the file chooser shows first. */
  accept: string;
  take: (file: File) => void;
}

/** A field for one file. It is emptied once a file is taken, so that the same file can be chosen again when it is mended. */
export function FileField({ label, hint, issues, accept, take }: FileFieldProps) {
  return (
    <Field label={label} hint={hint} issues={issues}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="file"
          accept={accept}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file !== undefined) take(file);
          }}
        />
      )}
    </Field>
  );
}
