import type { SupportMeasure, SupportPart } from "../../model/index.ts";

const da = {
  title: "Opbakning",
  lead: "Kun til orientering: Danmark har ingen afstemningsregel for de her projekter. Kommunen skal høre ejerne, og byrådet beslutter.",
  counted: "Svarene talt op på fire måder",
  by: {
    head: "Svar",
    parcel: "Matrikler",
    amount: "Beløb",
    area: "Areal",
  } satisfies Record<SupportMeasure, string>,
  means: {
    head: "hvert svar tæller én",
    parcel: "hver matrikel tæller én",
    amount: "hver matrikel tæller, hvad den skal betale",
    area: "hver matrikel tæller sit areal",
  } satisfies Record<SupportMeasure, string>,
  parts: {
    agree: "For",
    object: "Imod",
    blank: "Blankt",
    divided: "Ejerne er uenige",
    unanswered: "Ikke svaret",
  } satisfies Record<SupportPart, string>,
  columns: {
    head: "Svar",
    parcel: "Matrikler",
    amount: "Beløb, kr.",
    area: "Areal, ha",
  } satisfies Record<SupportMeasure, string>,
  told: (all: string, agree: string, object: string, blank: string) =>
    `Af ${all} svar er ${agree} for, ${object} imod og ${blank} blanke.`,
  nobody: "Ingen har svaret endnu.",
  all: "I alt",
  bar: (by: string, parts: string) => `${by}: ${parts}`,
  outside: (count: string) => `${count} svar kommer fra matrikler, der ikke er i fordelingen. De er ikke talt med.`,
  heads:
    "Den, der ejer flere matrikler, tæller for hver: Vandret rummer ingen navne. Den, der ikke har svaret, er hverken for eller imod.",
};

/** Words of the support preview. */
export const support: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "Support",
    lead: "For information only: Denmark has no ballot rule for these projects. The municipality must hear the owners, and the council decides.",
    counted: "The answers counted four ways",
    by: { head: "Answers", parcel: "Parcels", amount: "Amount", area: "Area" },
    means: {
      head: "each answer counts one",
      parcel: "each parcel counts one",
      amount: "each parcel counts what it is to pay",
      area: "each parcel counts its area",
    },
    parts: {
      agree: "For",
      object: "Against",
      blank: "Blank",
      divided: "Owners disagree",
      unanswered: "Not answered",
    },
    columns: { head: "Answers", parcel: "Parcels", amount: "Amount, DKK", area: "Area, ha" },
    told: (all, agree, object, blank) => `Of ${all} answers ${agree} are for, ${object} against and ${blank} blank.`,
    nobody: "Nobody has answered yet.",
    all: "In all",
    bar: (by, parts) => `${by}: ${parts}`,
    outside: (count) => `${count} answers come from parcels that are not in the roll. They are not counted.`,
    heads:
      "Who owns several parcels counts for each: Vandret holds no names. Who has not answered is neither for nor against.",
  },
};
