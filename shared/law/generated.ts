// Written by `npm run data` from shared/law/*/act.yaml. Change the YAML, not this file.
import type { Provision } from "../model/index.ts";

export const provisions: readonly Provision[] = [
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
        "title": "Medfinansieringsbekendtgørelsen BEK 159/2016, omtalt på klikovand.dk",
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
        "title": "Medfinansieringsbekendtgørelsen BEK 159/2016, omtalt på klikovand.dk",
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
        "title": "BEK 2275/2020 og BEK 2276/2020 § 2",
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
        "on": "2020-01-15",
        "source": "KL 2020, figur 1"
      },
      {
        "on": "2025-06-30",
        "source": "DANVA 2025 (Sunds-sagen)"
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
    "id": "kbl-1",
    "at": "§ 1",
    "says": {
      "da": "Loven skal beskytte mennesker og ejendom mod oversvømmelse og kysterosion fra havet, fjorde og andre dele af søterritoriet.",
      "en": "The act is to protect people and property against flooding and coastal erosion from the sea, fjords and other territorial waters."
    },
    "force": null,
    "witnessed": [
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
    "id": "kbl-1a",
    "at": "§ 1 a",
    "says": {
      "da": "Kommunalbestyrelsen kan beslutte anlæg ved kysten, der beskytter flere ejendomme; enhver, der kan få beskyttelse eller anden fordel, kan bede om det, og kommunen kan selv begynde.",
      "en": "The council may decide on works at the coast that protect several properties; anyone who can gain protection or another benefit may ask, and the municipality may start on its own."
    },
    "force": "may",
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020: kommunen kan tage initiativ og beslutte"
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
    "id": "kbl-18",
    "at": "§§ 18 og 18 a",
    "says": {
      "da": "Afgørelser kan påklages til Miljø- og Fødevareklagenævnet inden fire uger; tilladelsen til et fællesprojekt, bidraget med, kan prøves fuldt ud.",
      "en": "Decisions may be appealed to the Environment and Food Board of Appeal within four weeks; the permit for a joint project, contribution included, can be tried in full."
    },
    "force": null,
    "witnessed": [
      {
        "on": "2024-01-18",
        "source": "LBK 73 af 18. januar 2024, elov.dk"
      },
      {
        "on": "2026-11-23",
        "source": "Gældende tekst, danskelove.dk og elov.dk"
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
      "from": null,
      "to": null
    }
  },
  {
    "id": "kbl-vejledning-32",
    "at": "Ældre vejledning, s. 32",
    "says": {
      "da": "Kommunen kan bidrage både som ejer og som offentlig myndighed, inden for kommunalfuldmagten.",
      "en": "The municipality may contribute both as an owner and as a public authority, within its general powers."
    },
    "force": "guidance",
    "witnessed": [
      {
        "on": "2020-01-15",
        "source": "KL 2020, figur 1 (kommunen betaler med)"
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
    "id": "vl-1",
    "at": "§ 1",
    "says": {
      "da": "Loven skal sikre, at vandløb kan aflede vand, under hensyn til miljøet.",
      "en": "The act is to ensure that watercourses can drain water, with regard to the environment."
    },
    "force": null,
    "witnessed": [
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
    "id": "vl-7",
    "at": "§ 7",
    "says": {
      "da": "Kommunalbestyrelsen er vandløbsmyndighed.",
      "en": "The council is the watercourse authority."
    },
    "force": "must",
    "witnessed": [
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
    "id": "vl-22",
    "at": "§ 22",
    "says": {
      "da": "Udgiften til et nyt vandløb bæres af de ejere, der ønsker det, og af dem, der vil bruge det med.",
      "en": "The cost of a new watercourse is borne by the owners who want it and by those who want to use it too."
    },
    "force": "must",
    "witnessed": [
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
        "on": "2020-01-15",
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
    "id": "vl-klage",
    "at": "Klage",
    "says": {
      "da": "Afgørelser efter loven kan påklages til Miljø- og Fødevareklagenævnet, men erstatning og andre økonomiske spørgsmål går til taksation.",
      "en": "Decisions under the act may be appealed to the Environment and Food Board of Appeal, but compensation and other economic questions go to valuation."
    },
    "force": null,
    "witnessed": [
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
  }
];
