import type { TemplateName } from "../../model/index.ts";

interface Words {
  title: string;
  says: string;
  /** What must be known before the case can be computed and heard. */
  findOut: string[];
}

const da = {
  heading: "Begynd fra en skabelon",
  lead: "En skabelon har tiltagene og vandet, men ingen tal: dem kender kun stedet.",
  from: (title: string) => `Fra skabelonen: ${title}`,
  measures: "I skabelonen",
  findOut: "Det skal du finde ud af",
  keys: "Sådan er regningen delt andre steder",
  keysNote: "Ingen af nøglerne er valgt. Du vælger under Fordeling.",
  noNumbers: "Prisen står til 0 kr., og levetiden til 50 år, indtil du skriver dem.",
  begin: "Begynd",
  open: (title: string) => `Begynd: ${title}`,
  hide: "Skjul listen",
  each: {
    dike: {
      title: "Dige mod havet",
      says: "Et dige mod stormflod.",
      findOut: [
        "Hvor højt havet når ved en 20-, 50- og 100-årshændelse, og hvem der siger det",
        "Digets kote, og hvor det slutter sig til højt terræn",
        "Hvem der ejer jorden under diget",
        "Hvad det koster at bygge, og hvad drift koster om året",
        "Terrænhøjder bag diget",
        "Om nogen kun har gavn af, at vejen holdes tør",
      ],
    },
    sluice: {
      title: "Sluse",
      says: "En sluse, der lukker havet ude fra et vandløb eller en havn.",
      findOut: [
        "Ved hvilken vandstand slusen lukkes, og hvor tit det sker",
        "Hvor vandløbets vand gør af sig, mens slusen er lukket",
        "Om sejlads eller fisk skal kunne passere",
        "Hvad det koster at bygge og at drive den",
        "Terrænhøjder og bygninger, der ligger lavere end vandstanden",
      ],
    },
    "drain-association": {
      title: "Pumpelag eller drænlag",
      says: "En pumpe og dræn, som flere lodsejere har sammen.",
      findOut: [
        "Lagets vedtægter: hvem der er medlem, og parterne i dem",
        "Jordens klasser, og hvor mange hektar hver har",
        "Om vandløbet er offentligt eller privat",
        "Hvor meget vand pumpen skal flytte, og hvorhen",
        "Hvad anlæg, strøm og drift koster",
        "Om området er beskyttet natur",
      ],
    },
    basin: {
      title: "Bassin til skybrud",
      says: "Et bassin, der holder regn tilbage.",
      findOut: [
        "Hvor meget regn der skal kunne være, og i hvilken hændelse",
        "Om forsyningen er med, og hvad aftalen siger",
        "Hvilke ejendomme vandet ellers ville nå",
        "Hvem der ejer jorden",
        "Hvad det koster at bygge og at rense op",
      ],
    },
    road: {
      title: "Vej som vandvej",
      says: "En vej, der fører skybrudsvand væk.",
      findOut: [
        "Om vejen er offentlig, privat fællesvej eller almen vej",
        "Hvem der bruger vejen, og hvor meget",
        "Hvor vandet løber hen bagefter",
        "Om forsyningen er med, og hvad aftalen siger",
        "Hvad det koster ud over en vej uden vand",
      ],
    },
  } satisfies Record<TemplateName, Words> as Record<TemplateName, Words>,
};

/** Words of the templates of cases. */
export const templateTexts: { da: typeof da; en: typeof da } = {
  da,
  en: {
    heading: "Begin from a template",
    lead: "A template has the works and the water but no numbers: only the place knows those.",
    from: (title) => `From the template: ${title}`,
    measures: "In the template",
    findOut: "What you must find out",
    keys: "How the bill was shared elsewhere",
    keysNote: "None of the keys is chosen. You choose under Share.",
    noNumbers: "The price stands at DKK 0 and the lifetime at 50 years until you type them.",
    begin: "Begin",
    open: (title) => `Begin: ${title}`,
    hide: "Hide the list",
    each: {
      dike: {
        title: "Dike against the sea",
        says: "A dike against storm surges.",
        findOut: [
          "How high the sea reaches in a 20-, 50- and 100-year event, and who says so",
          "The level of the dike's crest, and where it meets high ground",
          "Who owns the land under the dike",
          "What it costs to build, and to keep up each year",
          "Ground levels behind the dike",
          "Whether anyone gains only because the road stays dry",
        ],
      },
      sluice: {
        title: "Sluice",
        says: "A sluice that keeps the sea out of a stream or a harbour.",
        findOut: [
          "At which water level the sluice closes, and how often that is",
          "Where the stream's water goes while the sluice is closed",
          "Whether boats or fish must be able to pass",
          "What it costs to build and to run",
          "Ground levels and buildings that lie below the water level",
        ],
      },
      "drain-association": {
        title: "Pumping or drain association",
        says: "A pump and drains that several landowners share.",
        findOut: [
          "The association's statutes: who is a member, and the parts in them",
          "The classes of land, and how many hectares each has",
          "Whether the watercourse is public or private",
          "How much water the pump must move, and where to",
          "What works, power and upkeep cost",
          "Whether the area is protected nature",
        ],
      },
      basin: {
        title: "Basin for cloudbursts",
        says: "A basin that holds back rain.",
        findOut: [
          "How much rain it must hold, and in which event",
          "Whether the utility takes part, and what the agreement says",
          "Which properties the water would reach otherwise",
          "Who owns the land",
          "What it costs to build and to clean out",
        ],
      },
      road: {
        title: "Road as a water channel",
        says: "A road that leads cloudburst water away.",
        findOut: [
          "Whether the road is public, a private common road or another",
          "Who uses the road, and how much",
          "Where the water runs afterwards",
          "Whether the utility takes part, and what the agreement says",
          "What it costs beyond a road without water",
        ],
      },
    },
  },
};
