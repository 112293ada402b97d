/** What a case may be begun from (`shared/templates.ts`). */
export type TemplateName = "dike" | "sluice" | "drain-association" | "basin" | "road";
