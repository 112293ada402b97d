// Written by `npm run data` from docs/ordliste.md. Change the list, not this file.
export const terms = {
  "afdragsfrie år": {
    "da": "År, hvor der kun betales renter af lånet.",
    "en": "Years in which a loan bears interest only."
  },
  "afgørelse": {
    "da": "En beslutning, som kommunen træffer efter loven. Den kan der klages over.",
    "en": "A decision by an authority, which may be complained of."
  },
  "anlæg": {
    "da": "Det, der bygges: et dige, en sluse, en pumpe eller et bassin.",
    "en": "One separable piece of works, the unit that law classifies."
  },
  "bidragspligt": {
    "da": "Pligt til at betale en del af det, et projekt koster.",
    "en": "Duty to contribute, decided by the council."
  },
  "drift": {
    "da": "Det, anlægget koster om året, når det står der.",
    "en": "What the works cost a year once they stand."
  },
  "ejendomsværdi": {
    "da": "Den offentlige vurdering af jord og bygninger på en bestemt dag.",
    "en": "Public property value, land and building, at a dated valuation."
  },
  "ejerlav": {
    "da": "Et område i matriklen og dets nummer. Ejerlav og matrikelnummer peger sammen på ét stykke jord.",
    "en": "Cadastral district and its number."
  },
  "enhed": {
    "da": "En linje i partsfortegnelsen. Det er oftest en matrikel.",
    "en": "A line of the roll; one a parcel so far."
  },
  "fordelingsnøgle": {
    "da": "Reglen, der deler ejernes del af regningen mellem dem.",
    "en": "The rule that shares the owners' part: named, dated, versioned data."
  },
  "forventet årlig skade": {
    "da": "Det, vandet i gennemsnit ødelægger for om året, når både små og store oversvømmelser regnes med.",
    "en": "Expected annual damage, EAD."
  },
  "gentagelsesperiode": {
    "da": "Hvor tit vandet når så højt. En 100-årshændelse kommer i gennemsnit én gang på 100 år. Chancen er 1 % hvert år.",
    "en": "Return period."
  },
  "høring": {
    "da": "Tiden, hvor ejerne kan sige deres mening, før der afgøres noget.",
    "en": "Hearing before a decision."
  },
  "jordstykke": {
    "da": "Et stykke jord med sit eget nummer i matriklen, landets register over jord.",
    "en": "A piece of the cadastre."
  },
  "klage": {
    "da": "En klage går til et nævn uden for kommunen. Fristen er den sidste dag, den kan sendes.",
    "en": "Complaint, and its deadline."
  },
  "kote": {
    "da": "En højde i meter over dansk normalnul (DVR90).",
    "en": "Height, metres DVR90."
  },
  "lempelse": {
    "da": "En del af én ejers beløb, som tages af. En anden betaler det.",
    "en": "A part of one unit's share taken off, and who takes it over."
  },
  "nettonutidsværdi": {
    "da": "Det, projektet sparer, minus det, det koster, regnet om til penge i dag.",
    "en": "Net present value."
  },
  "nytteprincippet": {
    "da": "Ejere betaler efter, hvor meget de får ud af projektet.",
    "en": "Owners pay by what they gain."
  },
  "partsfortegnelse": {
    "da": "Listen over alle, der skal betale, med beløb og grund for hver.",
    "en": "Every unit with its shares, reasons, payments, and totals that balance."
  },
  "pumpelag": {
    "da": "En forening af ejere, der pumper vand væk fra deres jord.",
    "en": "Pump association."
  },
  "restgæld": {
    "da": "Det, der mangler at blive betalt af et lån.",
    "en": "What is still owed of a loan."
  },
  "serviceniveau": {
    "da": "Hvor tit regnvand højst må stå på jorden og gøre skade.",
    "en": "How often rain may stand on the ground and do damage."
  },
  "skybrud": {
    "da": "Meget regn på kort tid: mere end 15 mm på en halv time.",
    "en": "Heavy rain in a short time: more than 15 mm in half an hour."
  },
  "stormflod": {
    "da": "Højt vand i havet, som vinden presser ind mod land.",
    "en": "Storm surge rarer than every 20 years."
  },
  "topkote": {
    "da": "Højden af et diges, en murs eller en sluses overkant.",
    "en": "Crest level of a dike, wall or sluice."
  },
  "tænkt regel": {
    "da": "En regel, som nogen har foreslået. Den er ikke lov.",
    "en": "A proposal laid over the law, never law."
  },
  "udkast": {
    "da": "En jurist har ikke set på det endnu.",
    "en": "Not reviewed by a lawyer."
  },
  "vandløbsmyndighed": {
    "da": "Den, der bestemmer over åer og bække. Det er kommunen.",
    "en": "The watercourse authority: the council."
  },
  "ydelse": {
    "da": "Det, en ejer betaler hvert år eller hver måned.",
    "en": "An owner's instalment."
  }
} as const;
