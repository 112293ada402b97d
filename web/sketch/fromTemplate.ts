import type { CaseFile, TemplateName } from "../../shared/model/index.ts";
import { templateNames, templates } from "../../shared/templates.ts";
import { kindNames } from "../../shared/texts/pages/parts.ts";
import { templateTexts } from "../../shared/texts/pages/templates.ts";
import { language, words } from "../state/language.ts";
import { emptyCase, newMeasure } from "./emptyCase.ts";

/** The template that an address names; null: none that there is. */
export const templateFrom = (name: string | null): TemplateName | null =>
  templateNames.find((one) => one === name) ?? null;

/** A case with a template's measures and nothing else told, named as the template is in the language of the moment. */
export function fromTemplate(name: TemplateName, today: string): CaseFile {
  return {
    ...emptyCase(words(templateTexts).each[name].title, today),
    measures: templates[name].measures.map(({ kind, parts }, i) => ({
      ...newMeasure(`tiltag-${i + 1}`, kindNames[kind][language.value]),
      kind,
      parts,
    })),
  };
}
