import type { CaseFile } from "../../shared/model/index.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { nameNotTold } from "../../shared/untold.ts";
import { TextField } from "../parts/fields.tsx";
import { late } from "../parts/late.tsx";
import { Terms } from "../parts/Terms.tsx";
import { words } from "../state/language.ts";
import { AreaForm } from "./AreaForm.tsx";
import { template } from "./address.ts";
import { DataUpload } from "./DataUpload.tsx";
import { MeasureForm } from "./MeasureForm.tsx";
import { Section } from "./Section.tsx";
import { change } from "./theCase.ts";

const TemplateNote = late(async () => (await import("./TemplateNote.tsx")).TemplateNote);

/** What is protected, what is built, and what the case is called. */
export function DrawStep({ sag }: { sag: CaseFile }) {
  const from = template.value;
  const { municipality } = sag;
  return (
    <>
      {from === null ? null : <TemplateNote name={from} />}
      <Section title={words(sketch).what} open part="what">
        <DataUpload />
        <AreaForm />
        <MeasureForm />
      </Section>
      <Section title={words(texts).caseTitle} part="title" tail={sag.title}>
        <TextField
          label={words(sketchForms).title}
          value={sag.title}
          take={(title) => change((now) => ({ ...now, title }))}
        />
        <TextField
          label={words(sketchForms).municipality}
          hint={words(sketchForms).municipalityHint}
          value={municipality.name === nameNotTold ? "" : municipality.name}
          take={(typed) =>
            change((now) => ({ ...now, municipality: { ...now.municipality, name: typed.trim() || nameNotTold } }))
          }
        />
      </Section>
      <Terms of={["anlæg", "jordstykke", "ejerlav", "topkote"]} />
    </>
  );
}
