/** What works cost by height, and how works for several waters fall on each: typed in small tables. */
import type { JointMethod } from "../../model/index.ts";

const methodsEn: Record<JointMethod, string> = {
  scrb: "Separable costs, remaining benefits",
  aje: "Alternative justifiable expenditure",
  shapley: "Shapley: the mean over all orders",
  nucleolus: "Nucleolus: as content as can be for the least content",
  proportional: "By benefit",
};

const da = {
  kr: "kr.",
  m: "m",
  crestTitle: "Hvad diget koster, efter højde",
  crestLead:
    "Højden er over terrænet ved den laveste matrikel, diget beskytter. Mellem punkterne er prisen en ret linje; en pris ved højde 0 er fast og deles af alle, der behøver diget.",
  noPoints: "Ingen punkter endnu. Skriv mindst to: en højde, og hvad et så højt dige koster.",
  height: (n: string) => `Højde, punkt ${n}`,
  kroner: (n: string) => `Pris, punkt ${n}`,
  addPoint: "Tilføj et punkt",
  removePoint: (n: string) => `Fjern punkt ${n}`,
  crestFaults: {
    incomplete:
      "Et punkt mangler sin højde eller sin pris. Nøglen regner videre med de gamle punkter, til det er skrevet.",
    "height-twice": "To punkter har samme højde. Ret den ene. Nøglen regner videre med de gamle punkter.",
    "cost-falls": "Et højere dige står til at koste mindre. Ret prisen. Nøglen regner videre med de gamle punkter.",
  },

  streamTitle: "Vandløbets strækninger, og hvad de koster",
  streamLead:
    "Hver strækning har et navn, en udgift, og den strækning, den løber ud i. Vælg bagefter strækningen på hver matrikel, eller hent dem fra en fil.",
  noSections: "Ingen strækninger endnu. Tilføj den øverste først.",
  section: (n: string) => `Strækning ${n}`,
  sectionName: (n: string) => `Navn, strækning ${n}`,
  sectionCost: (n: string) => `Udgift, strækning ${n}`,
  runsTo: (n: string) => `Løber ud i, strækning ${n}`,
  outlet: "Ingen: her er udløbet",
  addSection: "Tilføj en strækning",
  removeSection: (name: string) => `Fjern ${name}`,
  sectionFaults: {
    incomplete:
      "En strækning mangler sit navn eller sin udgift. Nøglen regner videre med de gamle strækninger, til det er skrevet.",
    twice: "To strækninger hedder det samme. Ret den ene. Nøglen regner videre med de gamle strækninger.",
    loops: "Vandløbet løber i ring. Ret, hvor en strækning løber ud. Nøglen regner videre med de gamle strækninger.",
  },

  jointTitle: "Fælles udgifter for flere slags vand",
  jointLead:
    "Tiltaget tjener flere formål. Skriv, hvad det består af, og hvilke formål hvert værk tjener, så følger det af metoden, hvor meget der falder på hvert, før lov og nøgle bruges.",
  jointStart: "Del efter fælles udgifter",
  jointReplaces: "De skrevne andele afløses. Fortryd tager dem tilbage.",
  jointStop: "Del ikke efter fælles udgifter",
  method: "Metode",
  methods: {
    scrb: "Særudgifter først, resten efter nytte (SCRB)",
    aje: "Alternativ forsvarlig udgift (AJE)",
    shapley: "Shapley: middel over alle rækkefølger",
    nucleolus: "Nucleolus: den mindst tilfredse så tilfreds som muligt",
    proportional: "Efter nytte",
  } satisfies Record<JointMethod, string>,
  benefit: (party: string) => `Nytte: ${party}`,
  alternative: (party: string) => `Billigste eget værk: ${party}`,
  benefitHint: "Nutidsværdi. Kan udelades, hvor metoden ikke bruger den.",
  alternativeHint: "Tomt: de værker, formålet selv bruger.",
  element: (n: string) => `Værk ${n}`,
  elementName: "Hvad er det?",
  elementCost: "Udgift",
  usedBy: "Tjener",
  outcome: "Så meget bærer hvert formål",
  purpose: "Formål",
  part: "Del",
  carries: "Af udgiften",
  lastUse: "Et værk skal tjene mindst ét formål. Fjern det, hvis det ikke tjener noget.",
  addElement: "Tilføj et værk",
  removeElement: (title: string) => `Fjern ${title}`,
  because: "Hvorfor denne deling?",
  partiesDiffer: "Tiltagets slags vand er ændret, siden udgifterne blev skrevet. Sagen kan ikke regnes, før de passer.",
  fitParties: "Ret til tiltagets slags vand",
};

const en: typeof da = {
  kr: "DKK",
  m: "m",
  crestTitle: "What the dike costs, by height",
  crestLead:
    "The height is above the terrain at the lowest parcel that the dike protects. Between the points the cost is a straight line; a cost at height 0 is fixed, and shared by all who need the dike.",
  noPoints: "No points yet. Type at least two: a height, and what a dike of it costs.",
  height: (n) => `Height, point ${n}`,
  kroner: (n) => `Cost, point ${n}`,
  addPoint: "Add a point",
  removePoint: (n) => `Remove point ${n}`,
  crestFaults: {
    incomplete: "A point lacks its height or its cost. The key goes on with the old points until it is typed.",
    "height-twice": "Two points have the same height. Correct one of them. The key goes on with the old points.",
    "cost-falls": "A higher dike is said to cost less. Correct the cost. The key goes on with the old points.",
  },

  streamTitle: "The stream's sections, and what they cost",
  streamLead:
    "Each section has a name, a cost, and the section that it runs to. Then choose the section of each parcel, or fetch them from a file.",
  noSections: "No sections yet. Add the uppermost first.",
  section: (n) => `Section ${n}`,
  sectionName: (n) => `Name, section ${n}`,
  sectionCost: (n) => `Cost, section ${n}`,
  runsTo: (n) => `Runs to, section ${n}`,
  outlet: "None: the outlet is here",
  addSection: "Add a section",
  removeSection: (name) => `Remove ${name}`,
  sectionFaults: {
    incomplete: "A section lacks its name or its cost. The key goes on with the old sections until it is typed.",
    twice: "Two sections have the same name. Correct one of them. The key goes on with the old sections.",
    loops: "The stream runs in a circle. Correct where a section runs to. The key goes on with the old sections.",
  },

  jointTitle: "Joint costs of several waters",
  jointLead:
    "The measure serves several purposes. Type what it consists of, and which purposes each of the works serves: how much falls on each follows by the method, before law and key are used.",
  jointStart: "Share by joint costs",
  jointReplaces: "They take the place of the shares that are typed. Undo brings those back.",
  jointStop: "Do not share by joint costs",
  method: "Method",
  methods: methodsEn,
  benefit: (party) => `Benefit: ${party}`,
  alternative: (party) => `Cheapest works of its own: ${party}`,
  benefitHint: "Present value. May be left out where the method does not use it.",
  alternativeHint: "Empty: the works that the purpose itself uses.",
  element: (n) => `Works ${n}`,
  elementName: "What is it?",
  elementCost: "Cost",
  outcome: "What each purpose carries",
  purpose: "Purpose",
  part: "Part",
  carries: "Of the cost",
  usedBy: "Serves",
  lastUse: "Works must serve at least one purpose. Remove them where they serve none.",
  addElement: "Add works",
  removeElement: (title) => `Remove ${title}`,
  because: "Why this sharing?",
  partiesDiffer:
    "The measure's waters have changed since the costs were typed. The case cannot be computed until they fit.",
  fitParties: "Fit to the measure's waters",
};

export const worksForm = { da, en };
