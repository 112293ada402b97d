// Written by `npm run data` from shared/law/*/act.yaml. Change the YAML, not this file.
import type { Provision } from "../model/index.ts";

export const provisions: readonly Provision[] = [
  {
    "id": "bek-2013-4",
    "at": "Medfinansieringsbekendtgørelsen 2013 § 4",
    "says": {
      "da": "Er aftalen indgået senest 31. december 2014, kan taksten bære hele udgiften.",
      "en": "Where the agreement was made by 31 December 2014 the tariff may bear the whole cost."
    },
    "force": "may",
    "witnessed": [],
    "sources": [
      {
        "title": "KL, 26. november 2013",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "Horten om medfinansiering",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2013-02-01",
      "to": "2014-12-31"
    }
  },
  {
    "id": "bek-1431-2014",
    "at": "BEK 1431/2014 §§ 3 og 4",
    "says": {
      "da": "Medfinansiering 2015 til 25. februar 2016; fordelingen er ikke læst.",
      "en": "Co-financing from 2015 to 25 February 2016; the split has not been read."
    },
    "force": "may",
    "witnessed": [],
    "sources": [
      {
        "title": "Naturstyrelsens notat, 3. marts 2015",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "BEK 1431/2014 §§ 3 og 4 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2015-01-01",
      "to": "2016-02-25"
    }
  },
  {
    "id": "bek-159-2016-3",
    "at": "BEK 159/2016 § 3",
    "says": {
      "da": "Forsyningen kan over taksten betale hele udgiften til vandløb i landzone og sommerhusområder og til rekreative områder, der tager regnvand.",
      "en": "Through its tariff the utility may pay the whole cost of watercourses in rural zone and summer-house areas and of recreational areas that take rainwater."
    },
    "force": "may",
    "witnessed": [],
    "sources": [
      {
        "title": "BEK 159/2016, omtalt på klikovand.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2016-02-26",
      "to": "2020-12-31"
    }
  },
  {
    "id": "bek-159-2016-4",
    "at": "BEK 159/2016 § 4",
    "says": {
      "da": "Forsyningen kan over taksten betale 75 procent af udgiften til vandløb i byzone og til veje; projektets ejer betaler resten.",
      "en": "Through its tariff the utility may pay 75 percent of the cost of watercourses in urban zone and of roads; the project's owner pays the rest."
    },
    "force": "may",
    "witnessed": [],
    "sources": [
      {
        "title": "BEK 159/2016, omtalt på klikovand.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2016-02-26",
      "to": "2020-12-31"
    }
  },
  {
    "id": "bl-1-4",
    "at": "§ 1, stk. 4",
    "says": {
      "da": "Forsyningen afholder over taksten de nødvendige udgifter til at nå det serviceniveau, der er sat for regnvand på terræn.",
      "en": "Through its tariff the utility bears the costs that are necessary to reach the service level set for rainwater on the ground."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende regler, omtalt af Horten, DANVA og Energistyrelsen"
      }
    ],
    "sources": [
      {
        "title": "Lov 2210 af 29. december 2020 (L 98), ft.dk",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "BEK 2275/2020, lovguiden.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2021-01-01",
      "to": null
    }
  },
  {
    "id": "bl-1-5",
    "at": "§ 1, stk. 5",
    "says": {
      "da": "Et højere serviceniveau eller dyrere anlæg kan kun aftales, når den anden part betaler hele merudgiften.",
      "en": "A higher service level or dearer works may be agreed only where the other party pays all of the excess."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende regler, omtalt af Horten"
      }
    ],
    "sources": [
      {
        "title": "Lov 2210 af 29. december 2020 (L 98), ft.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2021-01-01",
      "to": null
    }
  },
  {
    "id": "bek-2276-2",
    "at": "BEK 2276/2020 § 2 og serviceniveauet",
    "says": {
      "da": "Det sædvanlige niveau er en 5-årshændelse i separate og en 10-årshændelse i fælles kloakker; et højere skal vise, at skaden, der undgås, er større end udgiften.",
      "en": "The ordinary level is a 5-year event in separate and a 10-year event in combined sewers; a higher one must show that the damage avoided exceeds the cost."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende regler, omtalt af Horten, DANVA og Energistyrelsen"
      }
    ],
    "sources": [
      {
        "title": "Horten 2021 og 2022; DANVA; ens.dk; BEK 2276/2020",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2021-01-01",
      "to": null
    }
  },
  {
    "id": "bek-2276-metode",
    "at": "BEK 2275 og 2276/2020, metodens tabeller",
    "says": {
      "da": "Metodens tabeller og udgiftsreglernes senere udgaver er ikke læst.",
      "en": "The tables of the method, and later editions of the cost rules, have not been read."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Omkostningsbekendtgørelsen, lovguiden.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": "2021-01-01",
      "to": null
    }
  },
  {
    "id": "spv-klage",
    "at": "Klage over spildevandsplan",
    "says": {
      "da": "Planen siges ikke at kunne påklages; forsyningens økonomi hører under Forsyningssekretariatet. Ikke kontrolleret.",
      "en": "The plan is said not to be open to appeal; the utility's economy is for the utility secretariat. Not checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Klage over spildevandsplaner (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "betalingsloven",
    "actTitle": {
      "da": "Spildevandsplaner og betalingsloven",
      "en": "Wastewater plans and the Wastewater Payment Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-forslag-grundvand",
    "at": "Pligt til at handle på grundvand",
    "says": {
      "da": "Kommune og forsyning skulle have en aktiv rolle for grundvand, betalt over taksten.",
      "en": "Municipality and utility were to have an active role for groundwater, paid by the tariff."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-fuld-finansiering",
    "at": "Hel finansiering fra forsyningen",
    "says": {
      "da": "Forsyningen skulle igen kunne betale hele udgiften til skybrud.",
      "en": "The utility was again to be able to pay the whole cost for cloudburst."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-laan",
    "at": "KommuneKredit og garanti for alle vande",
    "says": {
      "da": "Lån i KommuneKredit og kommunal garanti skulle gælde alle slags vand.",
      "en": "KommuneKredit loans and municipal guarantees were to hold for all waters."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-kystfond",
    "at": "Statslig kystfond med point",
    "says": {
      "da": "En national fond skulle give tilskud efter point.",
      "en": "A national fund was to grant money by points."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-forsikring",
    "at": "Tillæg på forsikringen",
    "says": {
      "da": "Et tillæg på brandforsikringen skulle betale til klimatilpasning.",
      "en": "A surcharge on fire insurance was to pay for climate adaptation."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-anlaegsloft",
    "at": "Kommunens del uden for anlægsloftet",
    "says": {
      "da": "Kommunens del af beskyttelsen skulle holdes uden for anlægsloftet.",
      "en": "The municipality's part was to stay outside the construction ceiling."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-klagenaevn",
    "at": "Ét klageorgan",
    "says": {
      "da": "Alle klager skulle gå ét sted hen.",
      "en": "All complaints were to go to one body."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-flytning",
    "at": "Hjælp til at flytte",
    "says": {
      "da": "Ejere på udsatte steder skulle kunne få hjælp til at flytte.",
      "en": "Owners in exposed places were to get help to move."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-faste-modeller",
    "at": "Klare faste modeller",
    "says": {
      "da": "Loven skulle rumme klare modeller for bidrag.",
      "en": "The law was to hold clear models for contributions."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-initiativret",
    "at": "Ret for kommunen til at begynde ved vandløb",
    "says": {
      "da": "Kommunen skulle selv kunne sætte projekter i gang ved vandløb.",
      "en": "The municipality was to be able to start projects at streams."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-tilbageholdelse",
    "at": "Ejere, der holder vand tilbage, i nøglen",
    "says": {
      "da": "Også ejere opstrøms, der holder vand tilbage, skulle indgå i nøglen.",
      "en": "Owners upstream who hold water back were to enter the key too."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-vejlov",
    "at": "Nøgler efter vejloven",
    "says": {
      "da": "Udgiften skulle kunne fordeles efter modeller som vejlovens.",
      "en": "The cost was to be shared by keys like those of the road law."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-ejerstrategi",
    "at": "Ejerstrategier",
    "says": {
      "da": "Kommuner skulle kunne styre forsyningen gennem ejerstrategier.",
      "en": "Municipalities were to steer the utility through ownership strategies."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-grundvandsnoegle",
    "at": "Nøgle efter nytte for grundvand",
    "says": {
      "da": "Udgiften til at sænke grundvand skulle fordeles efter nytte.",
      "en": "The cost of lowering groundwater was to be shared by benefit."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-forslag-realkredit",
    "at": "Højere lånegrænser",
    "says": {
      "da": "Grænserne på 75 og 80 procent skulle hæves for klimatilpasning.",
      "en": "The mortgage limits of 75 and 80 percent were to be raised for climate adaptation."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-forslag",
    "actTitle": {
      "da": "KL's forslag (tænkte regler)",
      "en": "KL's proposals (what-if)"
    },
    "inForce": {
      "from": null,
      "to": null
    },
    "whatIf": true
  },
  {
    "id": "kl-figur-1-skybrud",
    "at": "Figur 1, fra skybrud",
    "says": {
      "da": "Oversvømmelser fra skybrud håndteres i spildevandsplaner, og forsyningerne betaler.",
      "en": "Flooding by cloudburst is handled in wastewater plans, and the utilities pay."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-figur-1-hav",
    "at": "Figur 1, fra havet",
    "says": {
      "da": "Erosion og oversvømmelser fra havet hører under kystbeskyttelsesloven; private eller kommunen styrer og betaler.",
      "en": "Erosion and flooding by the sea fall under the Coastal Protection Act; private parties or the municipality steer and pay."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-figur-1-vandloeb",
    "at": "Figur 1, fra vandløb",
    "says": {
      "da": "Oversvømmelser fra vandløb hører under vandløbsloven; private styrer og betaler.",
      "en": "Flooding by streams falls under the Watercourse Act; private parties steer and pay."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-figur-1-grundvand",
    "at": "Figur 1, grundvandet stiger",
    "says": {
      "da": "For stigende grundvand er der ingen lovgivning; private betaler.",
      "en": "There is no legislation for rising groundwater; private parties pay."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "grundvand-ingen-lov",
    "at": "Grundvand før 2025",
    "says": {
      "da": "Indtil 30. juni 2025 var grundvand ejerens eget ansvar; forsyninger og kommuner måtte ikke tage sig af det.",
      "en": "Until 30 June 2025 groundwater was the owner's own affair; utilities and municipalities were not allowed to act."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Regeltabel for 2013-2025"
      },
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      },
      {
        "title": "DANVA 2025",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": "2025-06-30"
    }
  },
  {
    "id": "kl-medfinansiering-2016",
    "at": "KL om 100 procent til 2016",
    "says": {
      "da": "KL skriver, at hel medfinansiering gjaldt fra 2013 til 2016; den kendte frist var 31. december 2014.",
      "en": "KL writes that whole co-financing held from 2013 to 2016; the deadline known is 31 December 2014."
    },
    "force": null,
    "witnessed": [],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": "2013-02-01",
      "to": "2020-12-31"
    }
  },
  {
    "id": "kl-laaneramme",
    "at": "KL om lånerammen",
    "says": {
      "da": "En kommunal garanti for kystprojekter holdes uden for kommunens låneramme.",
      "en": "A municipal guarantee for coastal projects stays outside the municipality's loan frame."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Regeltabel for 2021 og frem"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-anlaegsloft",
    "at": "KL om anlægsloftet",
    "says": {
      "da": "Bygger kommunen selv, tæller udgiften under anlægsloftet.",
      "en": "Where the municipality builds, the cost counts under the construction ceiling."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-ekspropriation",
    "at": "KL om ekspropriation",
    "says": {
      "da": "Klage over ekspropriation går til Transportministeriet; erstatningen til taksationskommissionen og derefter overtaksationskommissionen.",
      "en": "Complaints about expropriation go to the Transport Ministry; the compensation to the valuation commission and then the upper valuation commission."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kl-klagetid",
    "at": "KL om nævnets tid",
    "says": {
      "da": "En klagesag tager to til tre år i nævnet.",
      "en": "A complaint takes the board two to three years."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Regeltabel for 2021 og frem: lange sagstider"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kl-2020",
    "actTitle": {
      "da": "KL: Klimatilpasning, januar 2020",
      "en": "KL: Climate adaptation, January 2020"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-1",
    "at": "§ 1",
    "says": {
      "da": "Loven skal beskytte mennesker og ejendom mod oversvømmelse og kysterosion fra havet, fjorde og andre dele af søterritoriet.",
      "en": "The act is to protect people and property against flooding and coastal erosion from the sea, fjords and other territorial waters."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Kapitel 1 a efter lov 720 af 8. juni 2018, kyst.dk og odense.dk"
      },
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1 (loven nævnt for havet)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 1, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/1",
        "tag": "verified"
      },
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-kap-1a-foer",
    "at": "Kapitel 1 a før 1. september 2018",
    "says": {
      "da": "Kommunale fællesprojekter fulgte også før loven, med bidrag efter § 3, stk. 5, og § 5; den ældre ordlyd er ikke læst.",
      "en": "Joint projects followed the act before then too, with contributions under §§ 3(5) and 5; the older wording has not been read."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "LBK 267/2009, husket"
      },
      {
        "on": "2017-05-03",
        "source": "Nævnets afgørelse om Jyllinge Nordmark"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven, LBK 267/2009 (ikke læst)",
        "link": null,
        "tag": "recalled"
      },
      {
        "title": "Horten 2016 om bidrag ved kystbeskyttelse",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": "2018-08-31"
    }
  },
  {
    "id": "kbl-1a",
    "at": "§ 1 a",
    "says": {
      "da": "Kommunalbestyrelsen kan beslutte anlæg ved kysten, der beskytter flere ejendomme; enhver, der kan få beskyttelse eller anden fordel, kan bede om det, og kommunen kan selv begynde.",
      "en": "The council may decide on works at the coast that protect several properties; anyone who can gain protection or another benefit may ask, and the municipality may start on its own."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Kapitel 1 a efter lov 720 af 8. juni 2018, kyst.dk og odense.dk"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 1 a, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/1a",
        "tag": "verified"
      },
      {
        "title": "Bemærkninger til L 78 (2016-17), lovguiden.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-2",
    "at": "§ 2",
    "says": {
      "da": "Før kommunen afgør sagen, skal den indhente en udtalelse fra staten (Kystdirektoratet), som kommer inden fire uger.",
      "en": "Before it decides, the municipality must obtain a statement from the state (the Coastal Authority), given within four weeks."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "L 187 (2017-18), ft.dk; kyst.dk om § 2-udtalelse",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-2a",
    "at": "§ 2 a",
    "says": {
      "da": "På grundlag af udtalelsen afgør kommunen, om sagen skal fremmes; ellers får de, der bad om den, skriftlig besked.",
      "en": "On the statement the municipality decides whether the case goes on; if not, those who asked are told in writing."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 2 a, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/2a",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-3",
    "at": "§ 3",
    "says": {
      "da": "Kommunen giver tilladelse til kystbeskyttelse og afgør bidragspligten i samme afgørelse.",
      "en": "The municipality gives the permit for coastal protection and decides the duty to contribute in the same decision."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystdirektoratet om den nye opgavefordeling 2018, kyst.dk; odense.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-3-foer",
    "at": "§ 3 før 1. september 2018",
    "says": {
      "da": "Før 1. september 2018 gav Kystdirektoratet tilladelsen.",
      "en": "Before 1 September 2018 the Coastal Authority gave the permit."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Regeltabel for 2013-2016"
      }
    ],
    "sources": [
      {
        "title": "Kystdirektoratet om den nye opgavefordeling 2018, kyst.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": "2018-08-31"
    }
  },
  {
    "id": "kbl-3-5-foer",
    "at": "§ 3, stk. 5, og § 5 (før 1. september 2018)",
    "says": {
      "da": "Bidrag til fællesprojekter blev pålagt efter § 3, stk. 5, og § 5; den ordlyd er ikke læst.",
      "en": "Contributions to joint projects were imposed under §§ 3(5) and 5; that wording has not been read."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Regeltabel for 2013-2016, husket"
      },
      {
        "on": "2017-05-03",
        "source": "Nævnets afgørelse om Jyllinge Nordmark"
      }
    ],
    "sources": [
      {
        "title": "Horten 2016 om bidrag ved kystbeskyttelse",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "Kystbeskyttelsesloven, LBK 267/2009 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": "2018-08-31"
    }
  },
  {
    "id": "kbl-3a",
    "at": "§ 3 a",
    "says": {
      "da": "Tilladelsen træder i stedet for visse andre tilladelser, fx fra strandbeskyttelseslinjen; hensynene bag dem skal så vejes med.",
      "en": "The permit stands in for certain other permits, such as from the beach protection line; the concerns behind them must then be weighed."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "MRF 2024.235 og MRF 2024.173, jura.ku.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-4-6",
    "at": "§§ 4-6",
    "says": {
      "da": "Ansøgning, høring og ekspropriation; ordlyden er ikke kontrolleret.",
      "en": "Application, hearing and expropriation; the wording has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven §§ 4-6 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-7",
    "at": "§ 7",
    "says": {
      "da": "Et digelag kan få opgaven; kommunen godkender lagets vedtægter.",
      "en": "A coastal association may be given the task; the municipality approves its statutes."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2024-01-25",
        "source": "Nordfyns Kommunes afgørelse om Bogense"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Nordfyns Kommunes afgørelse, 25. januar 2024, nordfynskommune.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-8-11",
    "at": "§§ 8-11",
    "says": {
      "da": "Opkrævning, lån, garanti og ændring af anlæg; ordlyden er ikke kontrolleret.",
      "en": "Collection, loans, guarantees and changes of works; the wording has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven §§ 8-11 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-9a",
    "at": "§ 9 a",
    "says": {
      "da": "Kommunalbestyrelsen kan i sin tilladelse til et fællesprojekt pålægge ejere, der opnår beskyttelse eller anden fordel, at betale; den fastsætter selv hvert bidrag.",
      "en": "In its permit for a joint project the council may make owners pay who gain protection or another benefit; it sets each contribution itself."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 9 a, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/9a",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-16",
    "at": "§ 16",
    "says": {
      "da": "Statens beføjelser på søterritoriet; ordlyden er ikke kontrolleret.",
      "en": "The powers of the state at sea; the wording has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 16 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-18",
    "at": "§§ 18 og 18 a",
    "says": {
      "da": "Afgørelser kan påklages til Miljø- og Fødevareklagenævnet inden fire uger fra meddelelse eller offentliggørelse; tilladelsen til et fællesprojekt, bidraget med, kan prøves fuldt ud.",
      "en": "Decisions may be appealed to the Environment and Food Board of Appeal within four weeks of notification or publication; the permit for a joint project, contribution included, can be tried in full."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 18, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/18",
        "tag": "verified"
      },
      {
        "title": "Kystbeskyttelsesloven § 18 a (LBK 73 af 18. januar 2024), elov.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2024-01-18",
      "to": null
    }
  },
  {
    "id": "kbl-18-foer",
    "at": "§§ 18 og 18 a før 2024",
    "says": {
      "da": "Klage som i dag, men ordlyden på dagen er ikke kontrolleret.",
      "en": "Appeal as today, but the wording on the day has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "Regeltabel for januar 2020; ordlyden ikke kontrolleret"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven §§ 18 og 18 a, læst som gældende tekst",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": "2024-01-17"
    }
  },
  {
    "id": "kbl-18-4",
    "at": "§ 18, stk. 4",
    "says": {
      "da": "Ministeren kan i særlige tilfælde afskære klage over et kommunalt fællesprojekt.",
      "en": "In special cases the minister may cut off complaints about a joint project."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk; datoen fra én omtale"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 18, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/18",
        "tag": "verified"
      },
      {
        "title": "Hjulmand & Kaptain, 15. maj 2020",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2020-05-22",
      "to": null
    }
  },
  {
    "id": "kbl-18-fremme",
    "at": "§ 18 om § 2 a, stk. 3",
    "says": {
      "da": "At sagen fremmes efter § 2 a, stk. 3, kan ikke påklages.",
      "en": "That the case goes on under § 2 a(3) cannot be appealed."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "Regeltabel for januar 2020; ordlyden ikke kontrolleret"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Kystbeskyttelsesloven § 18, danskelove.dk",
        "link": "https://danskelove.dk/kystbeskyttelsesloven/18",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "kbl-18b",
    "at": "§ 18 b",
    "says": {
      "da": "Sag ved domstolene skal anlægges inden seks måneder.",
      "en": "Court action must be brought within six months."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2017-05-05",
        "source": "NMK-451-00001"
      },
      {
        "on": "2026-11-23",
        "source": "Regeltabel for 2021 og frem"
      }
    ],
    "sources": [
      {
        "title": "Nævnets vejledning i NMK-451-00001, 5. maj 2017",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-vejledning-32",
    "at": "Ældre vejledning, s. 32",
    "says": {
      "da": "Kommunen kan bidrage som offentlig myndighed, inden for kommunalfuldmagten.",
      "en": "The municipality may contribute as public authority, within its general powers."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Vejledningen, læst i uddrag; fra før 2018"
      }
    ],
    "sources": [
      {
        "title": "Vejledning til kystbeskyttelsesloven (Transportministeriet, ældre), s. 32",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-vejledning-32-ejer",
    "at": "Ældre vejledning, s. 32, om kommunen som ejer",
    "says": {
      "da": "Ejer kommunen selv ejendom i området, kan den bidrage som andre ejere.",
      "en": "Where the municipality owns property in the area it may contribute as other owners do."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Vejledningen, læst i uddrag; fra før 2018"
      }
    ],
    "sources": [
      {
        "title": "Vejledning til kystbeskyttelsesloven (Transportministeriet, ældre), s. 32",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "ekspertgruppe",
    "at": "Ekspertgruppen, 2025",
    "says": {
      "da": "En ekspertgruppe skulle foreslå en enkel bidragsmodel i foråret 2026; udfaldet er ikke fundet.",
      "en": "An expert group was to propose a simple model for contributions in spring 2026; the outcome has not been found."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2025-10-01",
        "source": "Danske Diger, oktober 2025"
      },
      {
        "on": "2026-11-23",
        "source": "Udfaldet ikke fundet"
      }
    ],
    "sources": [
      {
        "title": "digelagdk.dk, oktober 2025",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "kystbeskyttelsesloven",
    "actTitle": {
      "da": "Kystbeskyttelsesloven",
      "en": "Coastal Protection Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "laan-25",
    "at": "KommuneKredit: 25 år",
    "says": {
      "da": "Et annuitets- eller serielån kan højst løbe i 25 år.",
      "en": "An annuity or serial loan may run for 25 years at most."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2019-02-19",
        "source": "dknyt.dk, 19. februar 2019"
      },
      {
        "on": "2024-03-01",
        "source": "KommuneKredits vilkår af 1. marts 2024"
      },
      {
        "on": "2026-11-23",
        "source": "KommuneKredits side om vilkår"
      }
    ],
    "sources": [
      {
        "title": "KommuneKredit, generelle lånevilkår, 1. marts 2024",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "dknyt.dk, 19. februar 2019",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "laan-15",
    "at": "KommuneKredit: 15 år",
    "says": {
      "da": "Et lån med et afdragsfrit år kan højst løbe i 15 år.",
      "en": "A loan with an interest-only year may run for 15 years at most."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2024-03-01",
        "source": "KommuneKredits vilkår af 1. marts 2024"
      },
      {
        "on": "2026-11-23",
        "source": "KommuneKredits side om vilkår"
      }
    ],
    "sources": [
      {
        "title": "KommuneKredit, generelle lånevilkår, 1. marts 2024",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "laan-10",
    "at": "KommuneKredit: 10 år",
    "says": {
      "da": "Et stående lån kan højst løbe i 10 år.",
      "en": "A bullet loan may run for 10 years at most."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2024-03-01",
        "source": "KommuneKredits vilkår af 1. marts 2024"
      },
      {
        "on": "2026-11-23",
        "source": "KommuneKredits side om vilkår"
      }
    ],
    "sources": [
      {
        "title": "KommuneKredit, generelle lånevilkår, 1. marts 2024",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "laan-dispensation",
    "at": "Dispensation fra 25 år",
    "says": {
      "da": "For garanterede lån til kystbeskyttelse kan der dispenseres til anlæggets levetid.",
      "en": "For guaranteed loans for coastal protection the life of the works may be allowed by dispensation."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2019-02-19",
        "source": "dknyt.dk, 19. februar 2019"
      },
      {
        "on": "2026-11-23",
        "source": "Regeltabel for 2021 og frem"
      }
    ],
    "sources": [
      {
        "title": "dknyt.dk, 19. februar 2019; ffso.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "laan-garanti",
    "at": "KommuneKredit: fuld garanti",
    "says": {
      "da": "Andre end kommuner kan kun låne med 100 procents kommunal garanti.",
      "en": "Others than municipalities may borrow only with a full municipal guarantee."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2019-02-19",
        "source": "dknyt.dk, 19. februar 2019"
      },
      {
        "on": "2026-11-23",
        "source": "KommuneKredits side om vilkår"
      }
    ],
    "sources": [
      {
        "title": "KommuneKredit, låneformål og vilkår",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "kystpulje",
    "at": "Kystpuljen 2020-2024",
    "says": {
      "da": "Staten kan give tilskud til fællesprojekter på udpegede strækninger; mindst 20 procent skal være egen finansiering, og omkring 40 procent er set givet.",
      "en": "The state may grant money to joint projects on designated stretches; at least 20 percent must be own financing, and about 40 percent has been seen given."
    },
    "force": "may",
    "witnessed": [],
    "sources": [
      {
        "title": "Kystdirektoratet, puljen 2023 og 2024, kyst.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": "2020-01-01",
      "to": "2024-12-31"
    }
  },
  {
    "id": "vestkyst",
    "at": "Fællesaftaler på Vestkysten 2020-2024",
    "says": {
      "da": "Kommunerne betaler i snit 9,1 procent (Lodbjerg-Nymindegab) og 50 procent i tre små aftaler; staten resten.",
      "en": "The municipalities pay 9.1 percent on average (Lodbjerg-Nymindegab) and 50 percent in three small agreements; the state the rest."
    },
    "force": null,
    "witnessed": [],
    "sources": [
      {
        "title": "nordjyske.dk, marts 2020",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": "2020-01-01",
      "to": "2024-12-31"
    }
  },
  {
    "id": "opkraevning",
    "at": "Opkrævning og tinglysning",
    "says": {
      "da": "Bidrag opkræves med fortrinsret og tinglyses på ejendommen; det er praksis, og paragrafferne er ikke kontrolleret.",
      "en": "Contributions are collected with priority and registered on the property; that is practice, and the sections have not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "odense.dk; kerteminde.dk"
      },
      {
        "on": "2026-11-23",
        "source": "hedensted.dk: særskilt regning siden 2024"
      }
    ],
    "sources": [
      {
        "title": "odense.dk; kerteminde.dk; hedensted.dk",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "Paragrafferne (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "laan-og-tilskud",
    "actTitle": {
      "da": "Lån, garanti og tilskud",
      "en": "Loans, guarantees and grants"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "mbl-32-2",
    "at": "§ 32, stk. 2",
    "says": {
      "da": "Kommunen udpeger i spildevandsplanen områder inden for kloakopland, hvor terrænnært grundvand truer bygninger, anlæg eller forsyningens ledninger.",
      "en": "In the wastewater plan the council designates areas within sewered areas where near-surface groundwater threatens buildings, works or the utility's pipes."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Lovens tekst, lovguiden.dk; ikrafttræden kun ventet"
      }
    ],
    "sources": [
      {
        "title": "L 183 (vedtaget 3. juni 2025), ft.dk og lovguiden.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "miljoebeskyttelsesloven",
    "actTitle": {
      "da": "Miljøbeskyttelsesloven",
      "en": "Environmental Protection Act"
    },
    "inForce": {
      "from": "2025-07-01",
      "to": null
    }
  },
  {
    "id": "mbl-32b-2",
    "at": "§ 32 b, stk. 2",
    "says": {
      "da": "Forsyningen skal sænke grundvandet i udpegede områder, når det er samfundsøkonomisk hensigtsmæssigt; taksten betaler.",
      "en": "The utility must lower the groundwater in designated areas where that is socio-economically appropriate; the tariff pays."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Lovens tekst, lovguiden.dk; ikrafttræden kun ventet"
      }
    ],
    "sources": [
      {
        "title": "L 183 (vedtaget 3. juni 2025), lovguiden.dk og klimatilpasning.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "miljoebeskyttelsesloven",
    "actTitle": {
      "da": "Miljøbeskyttelsesloven",
      "en": "Environmental Protection Act"
    },
    "inForce": {
      "from": "2025-07-01",
      "to": null
    }
  },
  {
    "id": "mbl-32-2-ellers",
    "at": "Uden for de udpegede områder",
    "says": {
      "da": "Uden for udpegede kloakoplande er grundvandet stadig ejerens egen sag; det er en læsning, ikke lovens ord.",
      "en": "Outside designated sewered areas the groundwater is still the owner's own affair; that is a reading, not the act's words."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Modsætningsslutning fra § 32, stk. 2"
      }
    ],
    "sources": [
      {
        "title": "Læst modsætningsvis af § 32, stk. 2, og vandløbslovens § 3",
        "link": null,
        "tag": "derived"
      }
    ],
    "review": "draft",
    "act": "miljoebeskyttelsesloven",
    "actTitle": {
      "da": "Miljøbeskyttelsesloven",
      "en": "Environmental Protection Act"
    },
    "inForce": {
      "from": "2025-07-01",
      "to": null
    }
  },
  {
    "id": "natura-2000",
    "at": "Natura 2000",
    "says": {
      "da": "Selv en lille skade på et Natura 2000-område kan standse projektet: 0,5 procent af området var for meget i Jyllinge.",
      "en": "Even small harm to a Natura 2000 site may stop a project: 0.5 percent of the site was too much in Jyllinge."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2019-04-01",
        "source": "Nævnets afgørelse om Jyllinge, april 2019"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "jv.dk, april 2019",
        "link": null,
        "tag": "press"
      },
      {
        "title": "roskilde.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "natura-2000",
    "actTitle": {
      "da": "Natura 2000",
      "en": "Natura 2000"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "nsl-2",
    "at": "§ 2",
    "says": {
      "da": "Puljen dækker skade ved stormflod, når vandstanden statistisk er sjældnere end hvert 20. år, og oversvømmelse fra vandløb og søer.",
      "en": "The pool covers storm surge where the sea level is statistically rarer than every 20 years, and flooding from streams and lakes."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2018-04-16",
        "source": "LBK 281/2018"
      },
      {
        "on": "2026-11-23",
        "source": "naturskaderaadet.dk"
      }
    ],
    "sources": [
      {
        "title": "L 125 (2009-10), eu.dk",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "LBK 281 af 16. april 2018, elov.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "naturskadeloven",
    "actTitle": {
      "da": "Lov om visse naturskader",
      "en": "Natural Damage Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "nsl-4",
    "at": "§ 4, stk. 2, nr. 7",
    "says": {
      "da": "Diger er ikke dækket.",
      "en": "Dikes are not covered."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2018-04-16",
        "source": "LBK 281/2018"
      },
      {
        "on": "2026-11-23",
        "source": "naturskaderaadet.dk"
      }
    ],
    "sources": [
      {
        "title": "naturskaderaadet.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "naturskadeloven",
    "actTitle": {
      "da": "Lov om visse naturskader",
      "en": "Natural Damage Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "nsl-24-3",
    "at": "§ 24, stk. 3",
    "says": {
      "da": "Afgiften er 30 kr. for oversvømmelse og 10 kr. for stormfald pr. police om året; de 30 kr. kan hæves til 50 kr., til puljen har 500 mio. kr.",
      "en": "The fee is DKK 30 for flooding and DKK 10 for windfall per policy per year; the 30 may be raised to 50 until the pool holds DKK 500 million."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2018-04-16",
        "source": "LBK 281/2018"
      },
      {
        "on": "2022-01-01",
        "source": "naturskaderaadet.dk, udateret (2022 eller senere)"
      }
    ],
    "sources": [
      {
        "title": "LBK 281 af 16. april 2018 § 24, stk. 3, elov.dk",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "naturskaderaadet.dk om naturskadeafgift",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "naturskadeloven",
    "actTitle": {
      "da": "Lov om visse naturskader",
      "en": "Natural Damage Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "l-87",
    "at": "L 87 (2017-18) om opkøb",
    "says": {
      "da": "Kommunen skulle kunne købe en grund, der ofte oversvømmes, med hjælp fra puljen; kun forslaget er læst.",
      "en": "The municipality was to be able to buy a plot that is flooded often, with help from the pool; only the bill has been read."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-01-01",
        "source": "Lovforslaget, ft.dk"
      }
    ],
    "sources": [
      {
        "title": "L 87 (2017-18), ft.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "naturskadeloven",
    "actTitle": {
      "da": "Lov om visse naturskader",
      "en": "Natural Damage Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "lov-1505-2009",
    "at": "Lov 1505/2009 om oversvømmelsesrisiko",
    "says": {
      "da": "Vurdering og styring af oversvømmelsesrisikoen; ikke læst.",
      "en": "Assessment and management of flood risk; not read."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Lov 1505/2009 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "naturskadeloven",
    "actTitle": {
      "da": "Lov om visse naturskader",
      "en": "Natural Damage Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "planl-11a",
    "at": "§ 11 a, stk. 1, nr. 18",
    "says": {
      "da": "Kommuneplanen udpeger områder, der kan blive oversvømmet eller udsat for erosion.",
      "en": "The municipal plan designates areas that may be flooded or eroded."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "L 86, eu.dk; klimatilpasning.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "planloven",
    "actTitle": {
      "da": "Planloven",
      "en": "Planning Act"
    },
    "inForce": {
      "from": "2018-02-01",
      "to": null
    }
  },
  {
    "id": "planl-11b",
    "at": "§ 11 b, stk. 1, nr. 14",
    "says": {
      "da": "Ved ny bebyggelse kan planen kræve afværgeanlæg, som bygherren betaler.",
      "en": "For new building the plan may require protective works, which the developer pays."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "L 86, eu.dk; klimatilpasning.dk; BOU bilag 91",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "planloven",
    "actTitle": {
      "da": "Planloven",
      "en": "Planning Act"
    },
    "inForce": {
      "from": "2018-02-01",
      "to": null
    }
  },
  {
    "id": "plan-klage",
    "at": "Klage over planer",
    "says": {
      "da": "Planklagenævnet prøver planers lovlighed, fire uger. Ikke kontrolleret.",
      "en": "The Planning Appeals Board reviews the legality of plans, four weeks. Not checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-02-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Planklagenævnet (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "planloven",
    "actTitle": {
      "da": "Planloven",
      "en": "Planning Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "r-sep",
    "at": "R-SEP: Jyllinge Nordmark, 2017",
    "says": {
      "da": "Kan dele af et projekt adskilles fysisk og økonomisk, må hver del kun betales af dem, der har gavn af den.",
      "en": "Where parts of a project can be separated physically and economically, each may be charged only to those who gain from it."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Miljø- og Fødevareklagenævnet, 3. maj 2017, naevneneshus.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2017-05-03",
      "to": null
    }
  },
  {
    "id": "r-uniform",
    "at": "R-UNIFORM: Sakskøbing, 2022",
    "says": {
      "da": "Bidragspligt for alle i området holdt, fordi alle fik sammenlignelig beskyttelse; at alle beløb var lige store, siges ikke.",
      "en": "A duty for all in the area was upheld since all got comparable protection; that all amounts were equal is not said."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "MRF 2022.86, 28. februar 2022, jura.ku.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2022-02-28",
      "to": null
    }
  },
  {
    "id": "r-erosion-range",
    "at": "R-EROSION-RANGE: Gl. Skagen, 2017",
    "says": {
      "da": "Bidrag efter afstand til kysten holdt ikke ved erosion; kun grunde, der er i fare inden for få år, kan tvinges.",
      "en": "Contributions by distance to the coast did not stand for erosion; only plots in danger within few years may be compelled."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "nordjyske.dk om nævnets afgørelse, juni 2017",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2017-06-01",
      "to": null
    }
  },
  {
    "id": "r-no-flat-unit",
    "at": "R-NO-FLAT-UNIT: Gl. Skagen, omkring 2011",
    "says": {
      "da": "Faste enhedsbeløb pr. zone holdt ikke ved erosion; ejendomsværdi eller kystlængde skal indgå.",
      "en": "Flat unit amounts per zone did not stand for erosion; property value or coast length must enter."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Ministeriets afgørelse, omkring 2011"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "nordjyske.dk om Transportministeriets afgørelse",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "r-utilities",
    "at": "R-UTILITIES: Bogense, 2025",
    "says": {
      "da": "Ledningsejere fik medhold mod en nøgle, der lod dem betale mest; begrundelsen er ikke set.",
      "en": "Line owners won against a key that made them pay most; the reasons have not been seen."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "tv2fyn.dk, februar 2025",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2025-02-01",
      "to": null
    }
  },
  {
    "id": "ikke-paalaegge",
    "at": "Ejere kan ikke pålægges at bygge",
    "says": {
      "da": "Kommunen kan pålægge undersøgelser, men ikke at private bygger kystbeskyttelse.",
      "en": "The municipality may order studies, but not that private owners build coastal protection."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "MFKN, 30. juni 2021, MRF 2021.219",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2021-06-30",
      "to": null
    }
  },
  {
    "id": "rekreation",
    "at": "Rekreation betales ikke af ejerne",
    "says": {
      "da": "Bænke, stier og beplantning er holdt uden for ejernes del i Dragør og Svendborg; ingen bestemmelse siger det.",
      "en": "Benches, paths and planting were kept out of the owners' part in Dragør and Svendborg; no provision says so."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2023-04-27",
        "source": "Dragør Kommune, 27. april 2023"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "dragoer.dk, 27. april 2023; svendborg.cowiplan.dk, 2023",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "hoering-4",
    "at": "Høring i fire uger",
    "says": {
      "da": "Fire ugers høring er set ved sager om kystbeskyttelse og bidrag alene.",
      "en": "Hearings of four weeks have been seen for coastal protection and contributions alone."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2017-01-01",
        "source": "Kerteminde 2017"
      },
      {
        "on": "2019-01-01",
        "source": "Sakskøbing 2019"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "kerteminde.dk 2017; Korsør 2018; Sakskøbing 2019",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "hoering-8",
    "at": "Høring i otte uger",
    "says": {
      "da": "Otte ugers høring er set, når en miljøkonsekvensrapport er med; det kan følge af andre regler.",
      "en": "Hearings of eight weeks have been seen where an environmental report is included; that may follow from other rules."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2023-01-01",
        "source": "Bogense 2023"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Bogense 2023; Nordkysten 2025",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "ledninger",
    "at": "Ledninger og offentlig vej inden for diget",
    "says": {
      "da": "Ledningsejere og kommunen bidrager som ejere; nøglen skal begrundes.",
      "en": "Line owners and the municipality contribute as owners; the key must be justified."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2025-02-01",
        "source": "Bogense"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "nordfynskommune.dk; tv2fyn.dk, februar 2025",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2018-09-01",
      "to": null
    }
  },
  {
    "id": "regn-bag-dige",
    "at": "Dige med regn fanget bagved",
    "says": {
      "da": "To love og to klageveje: kystbeskyttelsesloven om diget, vandløbsloven om vandet bagved.",
      "en": "Two acts and two ways to complain: the coastal act for the dike, the watercourse act for the water behind it."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2024-01-25",
        "source": "Nordfyns Kommunes afgørelse om Bogense"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Nordfyns Kommunes afgørelse, 25. januar 2024, nordfynskommune.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "hav-og-vandloeb",
    "at": "Dige både ved fjord og å",
    "says": {
      "da": "Nævnet så det som et kystprojekt, men krævede særskilt betaling for hver del, der kan adskilles.",
      "en": "The board saw it as a coastal project, but required separate payment for each separable part."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Miljø- og Fødevareklagenævnet, 3. maj 2017, naevneneshus.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": "2017-05-03",
      "to": null
    }
  },
  {
    "id": "gammelt-lag",
    "at": "Gammelt dige- eller pumpelag opgraderet mod havet",
    "says": {
      "da": "Et lag efter ældre regler får nye vedtægter efter kystbeskyttelsesloven §§ 2-5 og 11, stk. 2.",
      "en": "An association under older rules gets new statutes under the coastal act §§ 2-5 and 11(2)."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Lolland"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Lolland Kommune om digelag",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "sunds",
    "at": "Ny kloak hæver grundvandet (Sunds)",
    "says": {
      "da": "Når en utæt kloak lukkes, stiger grundvandet; før 2025 var der ingen lov om det.",
      "en": "When a leaking sewer is closed the groundwater rises; before 2025 no law covered it."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      },
      {
        "title": "DANVA 2025 (Sunds-sagen)",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "skybrud-i-vandloeb",
    "at": "Skybrudsvand i et vandløb",
    "says": {
      "da": "Forsyningen betaler sin del; vandløbets del følger vandløbsloven.",
      "en": "The utility pays its part; the stream's part follows the watercourse act."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2016-02-26",
        "source": "Regeltabel 2016-2020"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "klikovand.dk, finansieringsmodeller",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "Vandløbsloven § 24 (teksten ikke fundet)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "opstroems",
    "at": "Vand holdes tilbage opstrøms",
    "says": {
      "da": "De, der holder vandet tilbage, får ikke selv gavnen; der er ingen model for det. Se fordelingen både efter gavn alene og efter gavn og kilde.",
      "en": "Those who hold the water back do not gain themselves; no model covers it. See the split both by benefit alone and by benefit and source."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "oversvoemmelse-og-erosion",
    "at": "Oversvømmelse og erosion på samme kyst",
    "says": {
      "da": "Mod oversvømmelse tæller terrænets kote, mod erosion første række og kystlængde.",
      "en": "Against flooding the terrain level counts, against erosion the first row and coast length."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2016-01-01",
        "source": "Horten 2016"
      },
      {
        "on": "2026-11-23",
        "source": "Praksis som samlet her"
      }
    ],
    "sources": [
      {
        "title": "Horten 2016, horten.dk; Assens",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "praksis",
    "actTitle": {
      "da": "Praksis og afgørelser",
      "en": "Practice and decisions"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "pvl-26",
    "at": "§ 26, stk. 3",
    "says": {
      "da": "Den, der får ny vejret, kan pålægges en forholdsmæssig del af den udgift til anlægget, der ikke er afskrevet.",
      "en": "A newcomer with a new right of way may be charged a proportional share of the construction cost not yet written off."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel (privat fællesvej)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Privatvejsloven §§ 25-86, danskelove.dk",
        "link": "https://danskelove.dk/privatvejsloven/25-86",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "pvl-44",
    "at": "§ 44",
    "says": {
      "da": "Ejerne ved en privat fællesvej holder den i orden, afløbet for regnvand med.",
      "en": "The owners along a private common road keep it in order, the drainage of rain included."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel (privat fællesvej)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Privatvejsloven §§ 44-55, danskelove.dk",
        "link": "https://danskelove.dk/privatvejsloven/44-55",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "pvl-45",
    "at": "§ 45",
    "says": {
      "da": "Kommunen afgør, om vejen skal sættes i stand.",
      "en": "The municipality decides whether the road must be put in order."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel (privat fællesvej)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Privatvejsloven §§ 44-55, danskelove.dk",
        "link": "https://danskelove.dk/privatvejsloven/44-55",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "pvl-51",
    "at": "§ 51, stk. 1",
    "says": {
      "da": "Er ejerne uenige, fordeler vejmyndigheden udgiften efter den måde, ejendommene bruges på.",
      "en": "Where the owners disagree the road authority shares the cost by the way the properties are used."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "emgf.dk om fordeling efter brug",
        "link": null,
        "tag": "party"
      },
      {
        "title": "Privatvejsloven §§ 44-55, danskelove.dk",
        "link": "https://danskelove.dk/privatvejsloven/44-55",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": "2015-07-01",
      "to": null
    }
  },
  {
    "id": "pvl-55",
    "at": "§ 55",
    "says": {
      "da": "Kommunen kan lade hele vejens arbejde udføre samlet.",
      "en": "The municipality may have the whole road's works done as one."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel (privat fællesvej)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Privatvejsloven §§ 44-55, danskelove.dk",
        "link": "https://danskelove.dk/privatvejsloven/44-55",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "pvl-klage",
    "at": "Klage over privat fællesvej",
    "says": {
      "da": "Klage går til Vejdirektoratet; fristen er ikke kontrolleret.",
      "en": "Complaints go to the Road Directorate; the deadline has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2015-07-01",
        "source": "emgf.dk"
      },
      {
        "on": "2026-11-23",
        "source": "emgf.dk"
      }
    ],
    "sources": [
      {
        "title": "emgf.dk om fordeling efter brug",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "act": "privatvejsloven",
    "actTitle": {
      "da": "Privatvejsloven",
      "en": "Private Common Roads Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-1",
    "at": "§ 1",
    "says": {
      "da": "Loven skal sikre, at vandløb kan aflede vand, under hensyn til miljøet.",
      "en": "The act is to ensure that watercourses can drain water, with regard to the environment."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1 (loven nævnt for vandløb)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven",
        "tag": "verified"
      },
      {
        "title": "KL: Klimatilpasning, januar 2020, figur 1",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-2",
    "at": "§ 2",
    "says": {
      "da": "Loven omfatter også grøfter, kanaler, rør, dræn og søer, og diger, sluser og broer i og ved vandløb, når flere end én har interesse i det.",
      "en": "The act covers ditches, canals, pipes, drains and lakes too, and dikes, sluices and bridges in and at watercourses, where more than one has an interest."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-3",
    "at": "§ 3",
    "says": {
      "da": "En ejer må sænke grundvandet på egen grund, så dybt dyrkning kræver, ved almindelig dræning uden pumpe.",
      "en": "An owner may lower the groundwater on own land, as deep as cultivation needs, by ordinary drainage without pumps."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-7",
    "at": "§ 7",
    "says": {
      "da": "Kommunalbestyrelsen er vandløbsmyndighed i sin egen kommune.",
      "en": "The council is the watercourse authority within its own municipality."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2020-01-15",
        "source": "KL 2020 (kommunen som vandløbsmyndighed)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, horten.dk 2024 og nmkn.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 7, omtalt af Horten 2024",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-16",
    "at": "§ 16",
    "says": {
      "da": "At ændre et vandløbs forløb, bredde, bundkote eller skråninger er regulering.",
      "en": "To change a watercourse's course, width, bed level or side slopes is regulation."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 16, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/16",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-17-23-35-37",
    "at": "§§ 17, 23, 35, stk. 4, og 37",
    "says": {
      "da": "Blandt andet restaurering; ordlyden er ikke kontrolleret.",
      "en": "Restoration among other things; the wording has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven §§ 17, 23, 35, stk. 4, og 37 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-18",
    "at": "§ 18",
    "says": {
      "da": "En sø må kun sænkes efter vandløbsmyndighedens beslutning.",
      "en": "A lake may be lowered only by decision of the watercourse authority."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 18, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/18",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-21",
    "at": "§ 21",
    "says": {
      "da": "Nye vandløb må kun anlægges efter vandløbsmyndighedens beslutning.",
      "en": "New watercourses may be made only by decision of the watercourse authority."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 21, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/21",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-22",
    "at": "§ 22",
    "says": {
      "da": "Udgiften til et nyt vandløb bæres af de ejere, der ønsker det, og af dem, der vil bruge det med.",
      "en": "The cost of a new watercourse is borne by the owners who want it and by those who want to use it too."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1 (private styrer og betaler)"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 22, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/22",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-24",
    "at": "§ 24",
    "says": {
      "da": "Udgiften til at regulere et vandløb siges at kunne fordeles efter nytte; teksten er ikke læst.",
      "en": "The cost of regulating a watercourse is said to be shared by benefit; the text has not been read."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Husket, ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 24 (teksten ikke fundet)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-24-4",
    "at": "§ 24, stk. 4",
    "says": {
      "da": "Ministeren kan fastsætte regler om forsyningers projekter; kun at bestemmelsen findes, er set.",
      "en": "The minister may make rules on utilities' projects; only that the provision exists has been seen."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2026-11-23",
        "source": "Omtalt i omkostningsbekendtgørelsen"
      }
    ],
    "sources": [
      {
        "title": "Omkostningsbekendtgørelsens indledning, lovguiden.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "not-checked",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": "2021-01-01",
      "to": null
    }
  },
  {
    "id": "vl-25",
    "at": "§ 25",
    "says": {
      "da": "Vandløbsmyndigheden kan lægge udgiften ud til regulering, sænkning af en sø eller et nyt vandløb og kræve sikkerhed.",
      "en": "The watercourse authority may advance the cost of regulation, lowering of a lake or a new watercourse, and require security."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 25, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/25",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-31",
    "at": "§ 31",
    "says": {
      "da": "Vandløbsmyndigheden vedligeholder de offentlige vandløb.",
      "en": "The watercourse authority maintains the public watercourses."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Ældre tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 31, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/31",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-31-2",
    "at": "§ 31, stk. 2",
    "says": {
      "da": "Pumpe- og landvindingslag kan pålægges at betale til vedligeholdelsen.",
      "en": "Pump and reclamation associations may be ordered to pay towards maintenance."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Ældre tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 31, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/31",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-kap-5-privat",
    "at": "Kapitel 5, private vandløb",
    "says": {
      "da": "Ejerne langs et privat vandløb vedligeholder det.",
      "en": "The owners along a private watercourse maintain it."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Kommunal side, der gengiver kapitel 5"
      }
    ],
    "sources": [
      {
        "title": "Kommunal vejledning om vandløbslovens kapitel 5",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-40",
    "at": "§ 40",
    "says": {
      "da": "For et pumpelag fastsætter vandløbsmyndigheden område og vedtægter; de tinglyses på alle, der bidrager.",
      "en": "For a pump association the watercourse authority fixes area and statutes, registered on all who contribute."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 40, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/40",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-41",
    "at": "§ 41",
    "says": {
      "da": "Bruges i Bogense til at fordele bidrag til et ældre dige- og pumpelag.",
      "en": "Used in Bogense to share contributions to an older dike and pump association."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2024-01-25",
        "source": "Nordfyns Kommunes afgørelse om Bogense"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "nordfynskommune.dk, 25. januar 2024",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-42",
    "at": "§ 42",
    "says": {
      "da": "Vandløbsmyndigheden kan optage lån eller garantere pumpelagets lån.",
      "en": "The watercourse authority may borrow, or guarantee the pump association's loans."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 42, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/42",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-44-45",
    "at": "§§ 44 og 45",
    "says": {
      "da": "Den, der lider tab ved pumpelagets anlæg, har krav på erstatning.",
      "en": "Those who lose by the pump association's works are entitled to compensation."
    },
    "force": "must",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 44, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/44",
        "tag": "verified"
      },
      {
        "title": "Vandløbsloven § 45, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/45",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-63",
    "at": "§ 63",
    "says": {
      "da": "Den, der senere vil bruge et anlæg, kan få det mod at betale en del af anlægget og den fremtidige vedligeholdelse.",
      "en": "A latecomer may use a measure against paying a part of its construction and of future maintenance."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 63, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/63",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-spildevand",
    "at": "Spildevand i vandløb",
    "says": {
      "da": "Belaster spildevand vandløbet, kan forsyningen pålægges at betale med; den ene af to veje er læst.",
      "en": "Where wastewater loads the watercourse the utility may be charged; one of two ways has been read."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2016-02-26",
        "source": "klikovand.dk, finansieringsmodeller"
      },
      {
        "on": "2020-12-31",
        "source": "klikovand.dk, finansieringsmodeller"
      }
    ],
    "sources": [
      {
        "title": "klikovand.dk, finansieringsmodeller",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-klage",
    "at": "Klage over tekniske spørgsmål",
    "says": {
      "da": "Afgørelser efter loven kan påklages til Miljø- og Fødevareklagenævnet, undtagen erstatning og andre økonomiske spørgsmål; fristen er ikke kontrolleret.",
      "en": "Decisions under the act may be appealed to the Environment and Food Board of Appeal, but for compensation and other economic questions; the deadline has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2018-09-01",
        "source": "Regeltabel for januar 2020"
      },
      {
        "on": "2026-11-23",
        "source": "nmkn.dk, lovområder"
      }
    ],
    "sources": [
      {
        "title": "Nævnet om vandløbsloven, nmkn.dk",
        "link": "https://nmkn.dk/lovomraader/vandloebsloven",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "vl-taksation",
    "at": "§§ 31 og 63 om taksation",
    "says": {
      "da": "Erstatning og andre økonomiske spørgsmål går til taksation inden fire uger.",
      "en": "Compensation and other economic questions go to valuation within four weeks."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2013-02-01",
        "source": "Samme bestemmelser i alle perioder siden 2013 (regeltabel); ældre ordlyd ikke læst"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk"
      }
    ],
    "sources": [
      {
        "title": "Vandløbsloven § 31, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/31",
        "tag": "verified"
      },
      {
        "title": "Vandløbsloven § 63, danskelove.dk",
        "link": "https://danskelove.dk/vandløbsloven/63",
        "tag": "verified"
      }
    ],
    "review": "draft",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  },
  {
    "id": "reg-7-13",
    "at": "Reguleringsbekendtgørelsen §§ 7 og 13",
    "says": {
      "da": "Ophævelse af ældre vedtægter, og vandløb over kommunegrænsen; ordlyden er ikke kontrolleret.",
      "en": "Repeal of older statutes, and watercourses across a municipal border; the wording has not been checked."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2024-01-25",
        "source": "Nævnt i Nordfyns Kommunes afgørelse"
      },
      {
        "on": "2026-11-23",
        "source": "Husket, ikke læst"
      }
    ],
    "sources": [
      {
        "title": "Reguleringsbekendtgørelsen §§ 7 og 13 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked",
    "act": "vandloebsloven",
    "actTitle": {
      "da": "Vandløbsloven",
      "en": "Watercourse Act"
    },
    "inForce": {
      "from": null,
      "to": null
    }
  }
];
