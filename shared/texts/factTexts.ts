import type { FactName } from "../model/index.ts";
import type { Bilingual } from "./language.ts";

/** The question that a fact answers, and the names of its values. */
export interface FactText {
  question: Bilingual;
  /** By value, where the fact is one of several. */
  values: Readonly<Record<string, Bilingual>>;
}

export const factTexts: Readonly<Record<FactName, FactText>> = {
  project: {
    question: { da: "Hvis projekt er det?", en: "Whose project is it?" },
    values: {
      "municipal-joint": { da: "Et kommunalt fællesprojekt", en: "A joint project of the municipality" },
      private: { da: "Ejernes eget projekt", en: "The owners' own project" },
    },
  },
  benefit: {
    question: { da: "Hvad får ejerne ud af det?", en: "What do the owners gain?" },
    values: {
      protection: { da: "Beskyttelse mod vandet", en: "Protection against the water" },
      "other-benefit": { da: "En anden fordel", en: "Another benefit" },
      none: { da: "Ingen fordel", en: "No benefit" },
    },
  },
  protectsSeveral: {
    question: { da: "Beskytter anlægget flere ejendomme?", en: "Do the works protect several properties?" },
    values: {},
  },
  stateStatement: {
    question: {
      da: "Er statens udtalelse (Kystdirektoratet) hentet?",
      en: "Has the statement of the state (the Coastal Authority) been obtained?",
    },
    values: {},
  },
  promoted: {
    question: {
      da: "Har kommunen besluttet at fremme sagen?",
      en: "Has the municipality decided that the case goes on?",
    },
    values: {},
  },
  builder: {
    question: { da: "Hvem bygger og driver anlægget?", en: "Who builds and runs the works?" },
    values: {
      municipality: { da: "Kommunen", en: "The municipality" },
      association: { da: "Et digelag eller andet lag", en: "A dike association or the like" },
      utility: { da: "Forsyningen", en: "The utility" },
      owners: { da: "Ejerne selv", en: "The owners themselves" },
    },
  },
  expropriation: { question: { da: "Er der brug for at ekspropriere?", en: "Is expropriation needed?" }, values: {} },
  municipalityOwnsProperty: {
    question: {
      da: "Ejer kommunen selv ejendom i området?",
      en: "Does the municipality own property in the area itself?",
    },
    values: {},
  },
  municipalityContributes: {
    question: {
      da: "Er kommunen villig til at bidrage som myndighed?",
      en: "Is the municipality willing to contribute as public authority?",
    },
    values: {},
  },
  atCoast: { question: { da: "Ligger anlægget ved kysten?", en: "Are the works at the coast?" }, values: {} },
  atWatercourse: {
    question: { da: "Ligger anlægget ved et vandløb?", en: "Are the works at a watercourse?" },
    values: {},
  },
  zone: {
    question: { da: "Hvilken zone ligger det i?", en: "Which zone is it in?" },
    values: {
      urban: { da: "Byzone", en: "Urban zone" },
      rural: { da: "Landzone", en: "Rural zone" },
      "summer-house": { da: "Sommerhusområde", en: "Summer-house area" },
    },
  },
  natura2000: {
    question: { da: "Ligger det i eller ved et Natura 2000-område?", en: "Is it in or beside a Natura 2000 site?" },
    values: {},
  },
  replacedNatureRule: {
    question: {
      da: "Kræver anlægget ellers andre tilladelser, fx fra strandbeskyttelseslinjen?",
      en: "Would the works otherwise need other permits, such as from the beach protection line?",
    },
    values: {},
  },
  crossesMunicipalBorder: {
    question: { da: "Krydser det en kommunegrænse?", en: "Does it cross a municipal border?" },
    values: {},
  },
  streamWorks: {
    question: { da: "Hvad sker der med vandløbet?", en: "What is done to the stream?" },
    values: {
      "new": { da: "Et nyt vandløb", en: "A new watercourse" },
      regulation: { da: "Regulering af et vandløb", en: "Regulation of a watercourse" },
      "lake-lowering": { da: "En sø sænkes", en: "A lake is lowered" },
      maintenance: { da: "Vedligeholdelse", en: "Maintenance" },
      restoration: { da: "Restaurering", en: "Restoration" },
      other: { da: "Noget andet", en: "Something else" },
    },
  },
  publicWatercourse: { question: { da: "Er vandløbet offentligt?", en: "Is the watercourse public?" }, values: {} },
  wastewaterLoad: {
    question: { da: "Belaster spildevand vandløbet?", en: "Does wastewater load the watercourse?" },
    values: {},
  },
  pumpAssociation: { question: { da: "Er der et pumpelag?", en: "Is there a pump association?" }, values: {} },
  oldAssociation: {
    question: {
      da: "Er der et ældre dige- eller pumpelag, som opgraderes?",
      en: "Is an older dike or pump association upgraded?",
    },
    values: {},
  },
  latecomer: {
    question: {
      da: "Er det en, der kommer til senere og vil bruge anlægget?",
      en: "Is it a latecomer who wants to use the works?",
    },
    values: {},
  },
  upstreamRetention: {
    question: {
      da: "Holdes vandet tilbage opstrøms til gavn for andre?",
      en: "Is water held back upstream for the good of others?",
    },
    values: {},
  },
  rainWorks: {
    question: { da: "Hvilket anlæg tager regnvandet?", en: "Which works take the rainwater?" },
    values: {
      "watercourse-rural": {
        da: "Vandløb i landzone eller sommerhusområde",
        en: "Watercourse in rural zone or summer-house area",
      },
      "watercourse-urban": { da: "Vandløb i byzone", en: "Watercourse in urban zone" },
      "recreational-area": { da: "Rekreativt område", en: "Recreational area" },
      road: { da: "Vej", en: "Road" },
      "own-sewer": { da: "Forsyningens eget kloakanlæg", en: "The utility's own sewer works" },
    },
  },
  agreementDate: {
    question: {
      da: "Hvornår blev aftalen med forsyningen indgået?",
      en: "When was the agreement with the utility made?",
    },
    values: {},
  },
  withinServiceLevel: {
    question: {
      da: "Er anlægget nødvendigt for at nå serviceniveauet i spildevandsplanen?",
      en: "Are the works needed to reach the service level of the wastewater plan?",
    },
    values: {},
  },
  wantsMore: {
    question: {
      da: "Ønsker nogen et højere niveau eller et dyrere anlæg end nødvendigt?",
      en: "Does anyone want a higher level or dearer works than necessary?",
    },
    values: {},
  },
  sewerType: {
    question: { da: "Hvilken slags kloak er der?", en: "Which kind of sewer is there?" },
    values: {
      separate: { da: "Separat: regn og spildevand hver for sig", en: "Separate: rain and wastewater apart" },
      combined: { da: "Fælles: regn og spildevand i samme rør", en: "Combined: rain and wastewater in one pipe" },
    },
  },
  serviceLevelYears: {
    question: {
      da: "Hvor sjælden en regn gælder serviceniveauet for? (år mellem hændelser)",
      en: "How rare a rain does the service level hold for? (years between events)",
    },
    values: {},
  },
  serviceLevelMethodPassed: {
    question: {
      da: "Viser den samfundsøkonomiske metode, at det højere niveau kan betale sig?",
      en: "Does the socio-economic method show that the higher level pays?",
    },
    values: {},
  },
  streamTakesRain: {
    question: { da: "Ledes skybrudsvandet til et vandløb?", en: "Is the cloudburst water led to a stream?" },
    values: {},
  },
  rainBehindDike: {
    question: { da: "Bliver regn fanget bag diget?", en: "Is rain trapped behind the dike?" },
    values: {},
  },
  onPrivateRoad: {
    question: { da: "Ligger det på en privat fællesvej?", en: "Is it on a private common road?" },
    values: {},
  },
  roadOwnersAgree: {
    question: {
      da: "Er ejerne ved vejen enige om fordelingen?",
      en: "Do the owners along the road agree on the split?",
    },
    values: {},
  },
  newRoadRight: { question: { da: "Får nogen ny vejret?", en: "Does anyone get a new right of way?" }, values: {} },
  planRequired: {
    question: {
      da: "Kræver en lokalplan anlægget ved ny bebyggelse?",
      en: "Does a local plan require the works for new building?",
    },
    values: {},
  },
  inSeweredArea: {
    question: {
      da: "Ligger det i kloakopland for regnvand, eksisterende eller planlagt?",
      en: "Is it inside an area sewered for rainwater, existing or planned?",
    },
    values: {},
  },
  designatedForGroundwater: {
    question: {
      da: "Er området udpeget i spildevandsplanen for højt grundvand?",
      en: "Is the area designated in the wastewater plan for high groundwater?",
    },
    values: {},
  },
  socioEconomicallyAppropriate: {
    question: {
      da: "Er sænkningen samfundsøkonomisk hensigtsmæssig?",
      en: "Is the lowering socio-economically appropriate?",
    },
    values: {},
  },
  sewerRenewalRaises: {
    question: {
      da: "Er det en ny kloak, der får grundvandet til at stige?",
      en: "Is it a renewed sewer that makes the groundwater rise?",
    },
    values: {},
  },
  drainage: {
    question: { da: "Hvordan vil ejeren selv dræne?", en: "How will the owner drain?" },
    values: {
      "without-pump": { da: "Uden pumpe", en: "Without a pump" },
      "with-pump": { da: "Med pumpe", en: "With a pump" },
    },
  },
  recreation: {
    question: {
      da: "Indgår der rekreation, fx stier og bænke?",
      en: "Is recreation included, such as paths and benches?",
    },
    values: {},
  },
  linesInside: {
    question: {
      da: "Er der ledninger eller offentlig vej inden for det beskyttede?",
      en: "Are there utility lines or a public road inside what is protected?",
    },
    values: {},
  },
  worksSeparable: {
    question: {
      da: "Kan anlæggets dele adskilles fysisk og økonomisk?",
      en: "Can the parts of the works be separated physically and economically?",
    },
    values: {},
  },
  chargedByPart: {
    question: {
      da: "Betales hver del kun af dem, der har gavn af den?",
      en: "Is each part paid only by those who gain from it?",
    },
    values: {},
  },
  wholeAreaAtRisk: {
    question: {
      da: "Er hele området i ikke ubetydelig fare for oversvømmelse?",
      en: "Is the whole area in no small danger of flooding?",
    },
    values: {},
  },
  keyBasis: {
    question: { da: "Hvad bygger fordelingsnøglen på?", en: "What does the key rest on?" },
    values: {
      "flat-unit": { da: "Samme beløb til hver", en: "The same amount for each" },
      "distance-to-coast": { da: "Afstand til kysten", en: "Distance to the coast" },
      "property-value": { da: "Ejendomsværdi", en: "Property value" },
      "coast-length": { da: "Længde langs kysten", en: "Length along the coast" },
      "terrain-level": { da: "Terrænets kote", en: "Terrain level" },
      other: { da: "Noget andet", en: "Something else" },
    },
  },
  erosionToo: {
    question: {
      da: "Truer både oversvømmelse og erosion samme kyst?",
      en: "Do both flooding and erosion threaten the same coast?",
    },
    values: {},
  },
  lostWithinYears: {
    question: {
      da: "Er grundene i fare for at gå tabt inden for få år?",
      en: "Are the plots in danger of being lost within few years?",
    },
    values: {},
  },
  lineOwnersPayMost: {
    question: { da: "Betaler ledningsejerne mest?", en: "Do the line owners pay most?" },
    values: {},
  },
  orderedToBuild: {
    question: { da: "Skal private pålægges at bygge?", en: "Are private owners to be ordered to build?" },
    values: {},
  },
  lender: {
    question: { da: "Hvem låner I hos?", en: "Who is the lender?" },
    values: { kommunekredit: { da: "KommuneKredit", en: "KommuneKredit" }, other: { da: "En anden", en: "Another" } },
  },
  loanKind: {
    question: { da: "Hvilken slags lån?", en: "Which kind of loan?" },
    values: {
      annuity: { da: "Annuitetslån", en: "Annuity" },
      serial: { da: "Serielån", en: "Serial loan" },
      "interest-free-year": { da: "Med et afdragsfrit år", en: "With an interest-only year" },
      bullet: { da: "Stående lån", en: "Bullet loan" },
    },
  },
  loanYears: { question: { da: "Hvor mange år løber lånet?", en: "How many years does the loan run?" }, values: {} },
  municipalGuarantee: {
    question: { da: "Garanterer kommunen for lånet?", en: "Does the municipality guarantee the loan?" },
    values: {},
  },
  inCoastPlanStretch: {
    question: {
      da: "Ligger projektet på en af Kystplanlæggerens strækninger?",
      en: "Is the project on one of the stretches of the state's coast planner?",
    },
    values: {},
  },
  ownFinancingShare: {
    question: {
      da: "Hvor stor en del betaler I selv? (0,2 er 20 procent)",
      en: "How large a part do you pay yourselves? (0.2 is 20 percent)",
    },
    values: {},
  },
  hearingWithEia: {
    question: {
      da: "Er en miljøkonsekvensrapport med i høringen?",
      en: "Is an environmental report part of the hearing?",
    },
    values: {},
  },
  complaintCutOff: {
    question: { da: "Har ministeren afskåret klage?", en: "Has the minister cut off complaints?" },
    values: {},
  },
  eventReturnYears: {
    question: {
      da: "Hvor sjælden er vandstanden? (år mellem hændelser)",
      en: "How rare is the level? (years between events)",
    },
    values: {},
  },
};
