// Written by `npm run data` from shared/allocation/keys/*.yaml. Change the YAML, not this file.
import type { KeyData } from "../model/index.ts";

export const catalogue: readonly KeyData[] = [
  {
    "id": "abroad-california-factors",
    "version": "1",
    "title": {
      "da": "Californien: fire faktorer",
      "en": "California: four factors"
    },
    "says": {
      "da": "Risiko × skade × fælles anlæg × arealanvendelse, i énfamiliehuse.",
      "en": "Risk × damage × shared facility × land use, in single-family equivalents."
    },
    "note": {
      "da": "Ingen tal er læst; de skal skrives.",
      "en": "No numbers have been read; they must be typed."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "RD 2059, Proposition 218: faktorernes navne (docslib 12329103, indholdsfortegnelse)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "faktorer",
        "weight": 1,
        "factors": [
          {
            "table": "riskClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "table": "damageClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "table": "facilityClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "table": "landUseClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-deichverband",
    "version": "1",
    "title": {
      "da": "Tyskland: promille og grundbeløb",
      "en": "Germany: per mille plus a base"
    },
    "says": {
      "da": "0,14 % af værdien plus et grundbeløb på 3,00.",
      "en": "0.14 % of the value plus a base of 3.00."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "VG Oldenburg 1 A 962/03: 16.923,00 € × 0,14 % + 3,00 € = 26,69 €",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "bidrag",
        "weight": 1,
        "factors": [
          {
            "constant": 0.0014
          },
          {
            "fact": "propertyValueKroner"
          }
        ],
        "plus": [
          [
            {
              "constant": 3
            }
          ]
        ]
      }
    ]
  },
  {
    "id": "abroad-dutch-categories",
    "version": "1",
    "title": {
      "da": "Holland: dele efter kategori",
      "en": "The Netherlands: shares by category"
    },
    "says": {
      "da": "Beboere 38 %, ubebygget 8,8 %, natur 0,1 %, bebygget 53,1 %.",
      "en": "Residents 38 %, unbuilt 8.8 %, nature 0.1 %, built 53.1 %."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "HDSR 2009: 38, 8,8, 0,1 og 53,1 % (lokaleregelgeving.overheid.nl)",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "Waterschapswet art. 120: grundlaget inden for kategorierne, efter hukommelse",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "outOf": 1000,
    "layers": [
      {
        "id": "beboere",
        "weight": 380,
        "factors": [
          {
            "fact": "homes"
          }
        ]
      },
      {
        "id": "ubebygget",
        "weight": 88,
        "factors": [
          {
            "table": "category",
            "rows": [
              {
                "of": "built",
                "weight": 0
              },
              {
                "of": "unbuilt",
                "weight": 1
              },
              {
                "of": "nature",
                "weight": 0
              }
            ]
          },
          {
            "fact": "registeredAreaM2"
          }
        ]
      },
      {
        "id": "natur",
        "weight": 1,
        "factors": [
          {
            "table": "category",
            "rows": [
              {
                "of": "built",
                "weight": 0
              },
              {
                "of": "unbuilt",
                "weight": 0
              },
              {
                "of": "nature",
                "weight": 1
              }
            ]
          },
          {
            "fact": "registeredAreaM2"
          }
        ]
      },
      {
        "id": "bebygget",
        "weight": 531,
        "factors": [
          {
            "table": "category",
            "rows": [
              {
                "of": "built",
                "weight": 1
              },
              {
                "of": "unbuilt",
                "weight": 0
              },
              {
                "of": "nature",
                "weight": 0
              }
            ]
          },
          {
            "fact": "propertyValueKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-idb-rate",
    "version": "1",
    "title": {
      "da": "England: sats af årlig værdi",
      "en": "England: a rate on annual value"
    },
    "says": {
      "da": "En sats på 0,15 af jordens årlige værdi.",
      "en": "A rate of 0.15 on the land's annual value."
    },
    "note": {
      "da": "Grundværdien skrives her som jordens årlige værdi.",
      "en": "Land value is typed as the land's annual value here."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Internal Drainage Boards: 0,15 × 100 acres × £50 = £750 (w4idb.co.uk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "sats",
        "weight": 1,
        "factors": [
          {
            "constant": 0.15
          },
          {
            "fact": "landValueKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-michigan",
    "version": "1",
    "title": {
      "da": "Michigan: areal × afløb × nytte",
      "en": "Michigan: area × runoff × benefit"
    },
    "says": {
      "da": "Arealet ganget med afløbsfaktor og nyttefaktor.",
      "en": "Area times runoff factor times benefit factor."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Michigan drain manual, kap. 6 (studylib 5896555); faktorformen er efter hukommelse",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "bidrag",
        "weight": 1,
        "factors": [
          {
            "fact": "registeredAreaM2"
          },
          {
            "fact": "runoffFactor"
          },
          {
            "table": "benefitClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-minnesota",
    "version": "1",
    "title": {
      "da": "Minnesota: nytte og belastning",
      "en": "Minnesota: benefit and charge"
    },
    "says": {
      "da": "Efter værditilvæksten, og efter det vand, der sendes videre.",
      "en": "By the gain in value, and by the water sent on."
    },
    "note": {
      "da": "Loven giver ingen vægte mellem de to; de skal skrives.",
      "en": "The statute gives no weights between the two; they must be typed."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Minnesota Statutes 103E.315 (revisor.mn.gov)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "nytte",
        "weight": null,
        "factors": [
          {
            "fact": "benefitPvKroner"
          }
        ]
      },
      {
        "id": "belastning",
        "weight": null,
        "factors": [
          {
            "fact": "runoffM3"
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-nz-layers",
    "version": "1",
    "title": {
      "da": "New Zealand: ordning, lag og klasse",
      "en": "New Zealand: scheme, layer and class"
    },
    "says": {
      "da": "Tre lag (hovedløb, fællesskab, lokale anlæg), hvert efter klasse og grundlag.",
      "en": "Three layers (main channel, community, local works), each by class and base."
    },
    "note": {
      "da": "Lagenes og klassernes vægte sættes for hver ordning; de skal skrives.",
      "en": "The layers' and classes' weights are set for each scheme; they must be typed."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Waikato Regional Council: tre lag med op til 12 klasser; Horizons: areal, ejendomsværdi, grundværdi eller ens (waikatoregion.govt.nz; maps.horizons.govt.nz)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "hovedloeb",
        "weight": null,
        "factors": [
          {
            "table": "mainClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "fact": "registeredAreaM2"
          }
        ]
      },
      {
        "id": "faellesskab",
        "weight": null,
        "factors": [
          {
            "table": "communityClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "fact": "propertyValueKroner"
          }
        ]
      },
      {
        "id": "lokalt",
        "weight": null,
        "factors": [
          {
            "table": "localClass",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          },
          {
            "fact": "registeredAreaM2"
          }
        ]
      }
    ]
  },
  {
    "id": "abroad-ontario-sections",
    "version": "1",
    "title": {
      "da": "Ontario: strækning for strækning",
      "en": "Ontario: section by section"
    },
    "says": {
      "da": "Hver strækning betales efter ækvivalente hektar af dem, hvis vand løber igennem den.",
      "en": "Each section is paid by equivalent hectares by those whose water runs through it."
    },
    "note": {
      "da": "Delen for direkte nytte ved strækningen er ikke med: læg den som et tiltag for sig.",
      "en": "The part for direct benefit by the section is not in: make it a measure of its own."
    },
    "unit": "parcel",
    "standing": "abroad",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Ontario Drainage Act; Todghams metode, efter hukommelse",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "udloeb",
        "weight": 1,
        "factors": [
          {
            "constant": 0.0001
          },
          {
            "fact": "registeredAreaM2"
          },
          {
            "fact": "runoffFactor"
          }
        ],
        "sharing": {
          "by": "stream",
          "rule": "upstream",
          "sections": []
        }
      }
    ]
  },
  {
    "id": "avoided-damage",
    "version": "1",
    "title": {
      "da": "Undgået skade",
      "en": "Avoided damage"
    },
    "says": {
      "da": "Den årlige skade, som projektet undgår på matriklen, bestemmer andelen.",
      "en": "The yearly damage that the project avoids on the parcel sets the share."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Nytteprincippet i sin rene form: gennemsnitlig årlig skade før og efter (Panduro, DTU, orbit.dtu.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "nytte",
        "weight": 1,
        "factors": [
          {
            "fact": "avoidedDamageKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "crest-height",
    "version": "1",
    "title": {
      "da": "Efter den højde, hver har brug for",
      "en": "By the height each needs"
    },
    "says": {
      "da": "Hvert lag af diget deles lige af dem, der har brug for det.",
      "en": "Each slice of the dike is shared equally by those who need it."
    },
    "note": {
      "da": "Koten og digets pris efter højde skal skrives.",
      "en": "The design level and the dike's cost by height must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Littlechild & Owen 1973 (lufthavnsspillet)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "kote",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ],
        "sharing": {
          "by": "crest",
          "designLevelM": null,
          "cost": []
        }
      }
    ]
  },
  {
    "id": "equal",
    "version": "1",
    "title": {
      "da": "Lige meget hver",
      "en": "The same for everyone"
    },
    "says": {
      "da": "Alle matrikler i området betaler det samme.",
      "en": "Every parcel in the area pays the same."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M2, Sakskøbing: bidragspligt for alle ejere under +2,2 m (MRF 2022.86). At beløbet er ens pr. ejendom, er en slutning.",
        "link": null,
        "tag": "derived"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "lige",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ]
      }
    ]
  },
  {
    "id": "m1-parts",
    "version": "1",
    "title": {
      "da": "Parter efter, hvad vandet rammer",
      "en": "Parts by what the water hits"
    },
    "says": {
      "da": "Rammes grunden, er det 1 part; rammes huset også, er det 2 parter.",
      "en": "A plot that floods is 1 part; plot and house are 2 parts."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M1, Halsskov område 3: en part var 1.800 kr. én gang og 40 kr. om året (sn.dk, 14. april 2018)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "parter",
        "weight": 1,
        "factors": [
          {
            "table": "hit",
            "rows": [
              {
                "of": "plot",
                "weight": 1
              },
              {
                "of": "plot-and-house",
                "weight": 2
              },
              {
                "of": "none",
                "weight": 0
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m11-parcel-model",
    "version": "1",
    "title": {
      "da": "Risiko pr. matrikel",
      "en": "Risk per parcel"
    },
    "says": {
      "da": "Matriklens egen årlige chance for vand, i trin med hver sin vægt.",
      "en": "The parcel's own yearly chance of water, in steps each with its weight."
    },
    "note": {
      "da": "Modellens vægte er ikke offentlige; de skal skrives.",
      "en": "The model's weights are not public; they must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M11, KPMG-udkast 2025: matrikelmodel (dragoer-nyt.dk)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "risiko",
        "weight": 1,
        "factors": [
          {
            "steps": "yearlyChanceOfWater",
            "rows": [
              {
                "below": null,
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m11-zone-model",
    "version": "1",
    "title": {
      "da": "Zoner med samme risiko",
      "en": "Zones of equal risk"
    },
    "says": {
      "da": "Tre zoner med samme oversvømmelsesrisiko, hver med sin vægt.",
      "en": "Three zones of equal flood risk, each with its weight."
    },
    "note": {
      "da": "Zonernes vægte er ikke offentlige; de skal skrives.",
      "en": "The zones' weights are not public; they must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M11, KPMG-udkast 2025 for Dragør og Hvidovre: zone 1 rammes af hændelser op til 100 år (dragoer-nyt.dk)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "zoner",
        "weight": 1,
        "factors": [
          {
            "table": "zone",
            "rows": [
              {
                "of": "1",
                "weight": null
              },
              {
                "of": "2",
                "weight": null
              },
              {
                "of": "3",
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m12-benefit",
    "version": "1",
    "title": {
      "da": "Efter nytte",
      "en": "By benefit"
    },
    "says": {
      "da": "Sparet skade bestemmer andelen.",
      "en": "Damage saved sets the share."
    },
    "note": {
      "da": "Værdistigningen er ikke med: kilden giver ingen formel for den.",
      "en": "The gain in value is not in: the source gives no formula for it."
    },
    "unit": "property",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M12, Strøby (Stevns) 2022: nytte er sparet skade og erosion plus værdistigning; fra 2.200 kr. om året (lemgaarden.dk, part i sagen)",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "nytte",
        "weight": 1,
        "factors": [
          {
            "fact": "benefitPvKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "m12-solidarity",
    "version": "1",
    "title": {
      "da": "Solidarisk",
      "en": "Solidarity"
    },
    "says": {
      "da": "Alle ejendomme betaler det samme om året.",
      "en": "Every property pays the same a year."
    },
    "unit": "property",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M12, Strøby (Stevns) 2022: ca. 3.000 kr. om året hver, ca. 3.000 ejendomme (lemgaarden.dk, part i sagen)",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "lige",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ]
      }
    ]
  },
  {
    "id": "m13-one-event",
    "version": "1",
    "title": {
      "da": "Ramt ved én hændelse",
      "en": "Hit at one event"
    },
    "says": {
      "da": "Alle, der rammes direkte ved en vandstand på 250 cm, betaler det samme.",
      "en": "All who are hit directly at a water level of 250 cm pay the same."
    },
    "note": {
      "da": "„Ramt“ er her terræn under kote 2,50 m DVR90. At delen er lige stor, er en slutning.",
      "en": "“Hit” is terrain below 2.50 m DVR90 here. That the parts are equal is an inference."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M13, Svendborg Søndre Havn 2023: kun beskyttelsen må pålægges, ikke bænke, lys og beplantning (svendborg.cowiplan.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "ramt",
        "weight": 1,
        "factors": [
          {
            "steps": "terrainM",
            "rows": [
              {
                "below": 2.5,
                "weight": 1
              },
              {
                "below": null,
                "weight": 0
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m14-private-road-use",
    "version": "1",
    "title": {
      "da": "Privat fællesvej efter brug",
      "en": "Private common road, by use"
    },
    "says": {
      "da": "Efter ejendommens brug af vejen, fx 1:1:1:1:3.",
      "en": "By the property's use of the road, such as 1:1:1:1:3."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "must",
    "inForce": {
      "from": "2015-07-01",
      "to": null
    },
    "sources": [
      {
        "title": "M14, København, privatvejsloven § 51: efter brug siden 1. juli 2015, eksempel 1:1:1:1:3",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "brug",
        "weight": 1,
        "factors": [
          {
            "table": "roadUse",
            "rows": [
              {
                "of": "ordinary",
                "weight": 1
              },
              {
                "of": "heavy",
                "weight": 3
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m15-fixed-shares",
    "version": "1",
    "title": {
      "da": "Historiske faste dele",
      "en": "Historic fixed shares"
    },
    "says": {
      "da": "Stat 40 %, amt 24 %, ejere 36 %.",
      "en": "State 40 %, county 24 %, owners 36 %."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M15, Falsterske dige 1873 (detfalsterskedigelag.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "outOf": 100,
    "layers": [
      {
        "id": "stat",
        "weight": 40,
        "factors": [
          {
            "table": "party",
            "rows": [
              {
                "of": "state",
                "weight": 1
              },
              {
                "of": "county",
                "weight": 0
              },
              {
                "of": "owner",
                "weight": 0
              }
            ]
          }
        ]
      },
      {
        "id": "amt",
        "weight": 24,
        "factors": [
          {
            "table": "party",
            "rows": [
              {
                "of": "state",
                "weight": 0
              },
              {
                "of": "county",
                "weight": 1
              },
              {
                "of": "owner",
                "weight": 0
              }
            ]
          }
        ]
      },
      {
        "id": "ejere",
        "weight": 36,
        "factors": [
          {
            "table": "party",
            "rows": [
              {
                "of": "state",
                "weight": 0
              },
              {
                "of": "county",
                "weight": 0
              },
              {
                "of": "owner",
                "weight": 1
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m16-flat-fee",
    "version": "1",
    "title": {
      "da": "Fast kontingent",
      "en": "Flat fee"
    },
    "says": {
      "da": "Hvert medlem betaler det samme kontingent.",
      "en": "Every member pays the same fee."
    },
    "unit": "property",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M16, Juelsminde Digelag: 360 kr. om året 2022 og 2023, og 34 kr. for tinglysning (hedensted.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "kontingent",
        "weight": 1,
        "factors": [
          {
            "constant": 360
          },
          {
            "fact": "one"
          }
        ]
      }
    ]
  },
  {
    "id": "m17-hectare-parts",
    "version": "1",
    "title": {
      "da": "Parter efter hektar",
      "en": "Parts by hectare"
    },
    "says": {
      "da": "Jordens areal ganget med en vægt for dens klasse.",
      "en": "The land's area times a weight for its class."
    },
    "note": {
      "da": "Klasser og vægte står i det enkelte lags vedtægter; de skal skrives.",
      "en": "Classes and weights stand in each association's statutes; they must be typed."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M17, landvindings- og pumpelag: parter i vedtægterne (geopartner.dk; vandløbsloven § 40). Formlen pr. hektar er efter hukommelse.",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "parter",
        "weight": 1,
        "factors": [
          {
            "constant": 0.0001
          },
          {
            "fact": "registeredAreaM2"
          },
          {
            "table": "class",
            "rows": [
              {
                "of": "1",
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m2-equal-per-property",
    "version": "1",
    "title": {
      "da": "Lige meget pr. ejendom",
      "en": "The same for every property"
    },
    "says": {
      "da": "Alle ejendomme i området betaler det samme.",
      "en": "Every property in the area pays the same."
    },
    "unit": "property",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M2, Sakskøbing: bidragspligt for alle ejere under +2,2 m DVR90 (MRF 2022.86). At beløbet er ens pr. ejendom, er en slutning.",
        "link": null,
        "tag": "derived"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "lige",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ]
      }
    ]
  },
  {
    "id": "m3-two-tiers",
    "version": "1",
    "title": {
      "da": "To trin: direkte og indirekte",
      "en": "Two tiers: direct and indirect"
    },
    "says": {
      "da": "De direkte berørte betaler 1.400, når de indirekte betaler 300.",
      "en": "Those directly affected pay 1,400 when those indirectly affected pay 300."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M3, Enø og Lungshave: første skøn 1.400 og 300 kr. om året (sn.dk, 29. maj 2018)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "trin",
        "weight": 1,
        "factors": [
          {
            "table": "tier",
            "rows": [
              {
                "of": "direct",
                "weight": 1400
              },
              {
                "of": "indirect",
                "weight": 300
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m4-promille-zone",
    "version": "1",
    "title": {
      "da": "Promille af ejendomsværdien efter zone",
      "en": "Per mille of property value, by zone"
    },
    "says": {
      "da": "0,453 promille af ejendomsværdien i højrisikozonen, 0,227 promille i risikozonen.",
      "en": "0.453 per mille of the property value in the high-risk zone, 0.227 per mille in the risk zone."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M4, Køge, marts 2018: planlægningstal om året (tv2lorry.dk)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "promille",
        "weight": 1,
        "factors": [
          {
            "constant": 0.001
          },
          {
            "table": "zone",
            "rows": [
              {
                "of": "high-risk",
                "weight": 0.453
              },
              {
                "of": "risk",
                "weight": 0.227
              }
            ]
          },
          {
            "fact": "propertyValueKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "m5-kerteminde-2018",
    "version": "1",
    "title": {
      "da": "Areal × risiko × anvendelse (Kerteminde 2018)",
      "en": "Area × risk × use (Kerteminde 2018)"
    },
    "says": {
      "da": "Husets m² ganget med en vægt for risikoen i fem trin op til kote 2,2 og en for anvendelsen i fire grupper.",
      "en": "The building's m² times a weight for risk in five steps up to level 2.2 and one for use in four groups."
    },
    "note": {
      "da": "Kilden giver formen og tre eksempler, men ikke vægtene, trinenes grænser eller mindstearealet; de skal skrives. Småbygninger, garager og kældre tæller ikke med: ret bygningernes areal.",
      "en": "The source gives the shape and three examples, but not the weights, the steps' bounds or the smallest area; they must be typed. Small buildings, garages and cellars do not count: correct the buildings' area."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M5, Kerteminde, revideret model 2018: byhus på 72 m² 96 parter, hus på 145 m² 193, sommerhus på 40 m² 46 (kerteminde.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "parter",
        "weight": 1,
        "factors": [
          {
            "table": "built",
            "rows": [
              {
                "of": "built",
                "weight": 1
              },
              {
                "of": "unbuilt",
                "weight": 0
              }
            ]
          },
          {
            "fact": "groundFloorM2",
            "atLeast": null
          },
          {
            "steps": "terrainM",
            "rows": [
              {
                "below": null,
                "weight": null
              }
            ]
          },
          {
            "table": "use",
            "rows": [
              {
                "of": "1",
                "weight": null
              },
              {
                "of": "2",
                "weight": null
              },
              {
                "of": "3",
                "weight": null
              },
              {
                "of": "5",
                "weight": null
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m5b-kerteminde-2017",
    "version": "1",
    "title": {
      "da": "Areal × risiko × anvendelse (Kerteminde 2017)",
      "en": "Area × risk × use (Kerteminde 2017)"
    },
    "says": {
      "da": "Husets m² med vægt for risiko i to trin og for alle anvendelser; ubebyggede grunde 1 part; mindst 500 og højst 70.000 kr.",
      "en": "The building's m² weighted for risk in two steps and for every use; unbuilt plots 1 part; at least 500 and at most 70,000 DKK."
    },
    "note": {
      "da": "Kilden giver formen, loftet og mindstebeløbet, men ikke vægtene, og ikke hvem der overtager, hvad loftet tager af.",
      "en": "The source gives the shape, the cap and the smallest amount, but neither the weights nor who takes over what the cap cuts."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M5b, Kerteminde, februar 2017, ca. 1.600 ejendomme: samme eksempler 111, 198 og 32 parter (kerteminde.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "parter",
        "weight": 1,
        "factors": [
          {
            "fact": "groundFloorM2"
          },
          {
            "steps": "terrainM",
            "rows": [
              {
                "below": null,
                "weight": null
              }
            ]
          },
          {
            "table": "use",
            "rows": [
              {
                "of": "1",
                "weight": null
              },
              {
                "of": "2",
                "weight": null
              },
              {
                "of": "3",
                "weight": null
              },
              {
                "of": "4",
                "weight": null
              },
              {
                "of": "5",
                "weight": null
              },
              {
                "of": "9",
                "weight": null
              }
            ]
          }
        ],
        "plus": [
          [
            {
              "table": "built",
              "rows": [
                {
                  "of": "unbuilt",
                  "weight": 1
                },
                {
                  "of": "built",
                  "weight": 0
                }
              ]
            }
          ]
        ]
      }
    ],
    "limits": {
      "minimumOere": 50000,
      "maximumOere": 7000000,
      "leftTo": null
    }
  },
  {
    "id": "m6-access-half",
    "version": "1",
    "title": {
      "da": "Fuld part, og halv for adgang alene",
      "en": "A full part, and half for access only"
    },
    "says": {
      "da": "De, der kun har gavn af adgangsvejen, betaler det halve.",
      "en": "Those who gain by the access road only pay half."
    },
    "note": {
      "da": "Hvert udskilleligt anlæg skal have sin egen nøgle og kun de ejere, der har gavn af det: læg det som et tiltag for sig.",
      "en": "Each separable piece of works must have its own key and only the owners who gain by it: make it a measure of its own."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M6, Jyllinge Nordmark: 230 og 115 kr. om måneden; østdiget for sig, ca. 60 ejere (roskilde.dk; Miljø- og Fødevareklagenævnet 3. maj 2017)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "parter",
        "weight": 1,
        "factors": [
          {
            "table": "access",
            "rows": [
              {
                "of": "direct",
                "weight": 1
              },
              {
                "of": "access-only",
                "weight": 0.5
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m7-coast-front",
    "version": "1",
    "title": {
      "da": "Efter meter kyst",
      "en": "By metres of coast"
    },
    "says": {
      "da": "Ejerne i første række betaler efter meter kyst.",
      "en": "Owners in the first row pay by metres of coast."
    },
    "note": {
      "da": "Kommunens del skrives som et bidrag før nøglen. Matrikler uden kyst skrives med 0 m.",
      "en": "The municipality's part is typed as a contribution before the key. Parcels without coast are typed with 0 m."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M7, Nordkysten: første sandfodring Halsnæs 100 % ejere, Gribskov 75 % kommune og 25 % ejere, Helsingør 100 % kommune; vedligehold 100 % første række (nordkysten.helsingor.dk; sn.dk)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "kyst",
        "weight": 1,
        "factors": [
          {
            "fact": "coastM"
          }
        ]
      }
    ]
  },
  {
    "id": "m7b-coast-front-rate",
    "version": "1",
    "title": {
      "da": "Kroner pr. meter kyst",
      "en": "Kroner per metre of coast"
    },
    "says": {
      "da": "Ca. 1.000 kr. pr. meter kyst én gang.",
      "en": "About 1,000 DKK per metre of coast, once."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M7b, Gribskov: ca. 1.000 kr. pr. meter én gang (25 %) og ca. 100 kr. pr. meter om året (munkerup.net, part i sagen; dknyt.dk)",
        "link": null,
        "tag": "party"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "kyst",
        "weight": 1,
        "factors": [
          {
            "constant": 1000
          },
          {
            "fact": "coastM"
          }
        ]
      }
    ]
  },
  {
    "id": "m8-row-hinterland",
    "version": "1",
    "title": {
      "da": "Første række og bagland",
      "en": "First row and hinterland"
    },
    "says": {
      "da": "Halvdelen på første række, halvdelen på baglandet op til 300 m.",
      "en": "Half on the first row, half on the hinterland up to 300 m."
    },
    "note": {
      "da": "Kun overskrifterne er læst: hvad der vejer inden for rækkerne, skal skrives.",
      "en": "Only the headings have been read: what weighs within the rows must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M8, Nordkystens Fremtid, udkast: fire hovedmodeller, den fjerde 50/50 (docplayer 42112259, indholdsfortegnelse)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "outOf": 100,
    "layers": [
      {
        "id": "foerste-raekke",
        "weight": 50,
        "factors": [
          {
            "table": "row",
            "rows": [
              {
                "of": "first",
                "weight": 1
              },
              {
                "of": "hinterland",
                "weight": 0
              },
              {
                "of": "outside",
                "weight": 0
              }
            ]
          },
          {
            "constant": null
          }
        ]
      },
      {
        "id": "bagland",
        "weight": 50,
        "factors": [
          {
            "table": "row",
            "rows": [
              {
                "of": "first",
                "weight": 0
              },
              {
                "of": "hinterland",
                "weight": null
              },
              {
                "of": "outside",
                "weight": 0
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "m9-zone-unit",
    "version": "1",
    "title": {
      "da": "Faste beløb efter afstandszone",
      "en": "Unit charges by distance zone"
    },
    "says": {
      "da": "Nærmeste zone betaler halvdelen med lige store beløb, de næste resten, baglandet intet.",
      "en": "The nearest zone pays half in equal amounts, the next ones the rest, the hinterland nothing."
    },
    "note": {
      "da": "Underkendt på en erosionskyst: ministeriet sendte den tilbage, fordi ejendomsværdi eller kystlængde skal indgå (Gl. Skagen 2009-11, fra presse; R-NO-FLAT-UNIT).",
      "en": "Struck down on an erosion coast: the ministry sent it back, since property value or length of coast must enter (Gl. Skagen 2009-11, from press; R-NO-FLAT-UNIT)."
    },
    "unit": "parcel",
    "standing": "struck-down",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "M9, Gl. Skagen 2009-11: underkendt, ministeriet hjemviste (nordjyske.dk)",
        "link": null,
        "tag": "press"
      }
    ],
    "review": "draft",
    "outOf": 100,
    "layers": [
      {
        "id": "naermest",
        "weight": 50,
        "factors": [
          {
            "table": "zone",
            "rows": [
              {
                "of": "near",
                "weight": 1
              },
              {
                "of": "middle",
                "weight": 0
              },
              {
                "of": "far",
                "weight": 0
              },
              {
                "of": "hinterland",
                "weight": 0
              }
            ]
          }
        ]
      },
      {
        "id": "resten",
        "weight": 50,
        "factors": [
          {
            "table": "zone",
            "rows": [
              {
                "of": "near",
                "weight": 0
              },
              {
                "of": "middle",
                "weight": null
              },
              {
                "of": "far",
                "weight": null
              },
              {
                "of": "hinterland",
                "weight": 0
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "national-model",
    "version": "1",
    "title": {
      "da": "National model (plads)",
      "en": "National model (slot)"
    },
    "says": {
      "da": "Plads til en national model, når den er offentlig.",
      "en": "A place for a national model, when it is public."
    },
    "note": {
      "da": "Ingen model er læst. Nøglen kan ikke bruges, før den er udfyldt.",
      "en": "No model has been read. The key cannot be used before it is filled in."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "guidance",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Regeringens ekspertgruppe af 6. oktober 2025, forslag ventet foråret 2026 (digelagdk.dk). Forslaget er ikke fundet.",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "model",
        "weight": 1,
        "factors": [
          {
            "constant": null
          }
        ]
      }
    ]
  },
  {
    "id": "property-value",
    "version": "1",
    "title": {
      "da": "Efter ejendomsværdi",
      "en": "By property value"
    },
    "says": {
      "da": "Den offentlige ejendomsværdi (grund og bygning) bestemmer andelen.",
      "en": "The public property value (land and building) sets the share."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Ældre vejledning til kystbeskyttelsesloven, s. 32: ejendommens værdi som kriterium",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "vaerdi",
        "weight": 1,
        "factors": [
          {
            "fact": "propertyValueKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "risk-and-value",
    "version": "1",
    "title": {
      "da": "Efter risiko og værdi",
      "en": "By risk and value"
    },
    "says": {
      "da": "Den årlige chance for, at vandet når bygningen, ganget med ejendomsværdien.",
      "en": "The yearly chance that water reaches the building, times the property value."
    },
    "unit": "parcel",
    "standing": "used",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Dragør Kommunalbestyrelse, 27. april 2023: behov for beskyttelse og ejendomsværdi er de to principper. Produktet er vores valg; rådet vedtog ingen formel.",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "risiko-gange-vaerdi",
        "weight": 1,
        "factors": [
          {
            "fact": "yearlyChanceOfWater"
          },
          {
            "fact": "propertyValueKroner"
          }
        ]
      }
    ]
  },
  {
    "id": "stream-downstream",
    "version": "1",
    "title": {
      "da": "Ligeligt nedstrøms",
      "en": "Equal sharing downstream"
    },
    "says": {
      "da": "Strækningens udgift deles lige af dem, der ligger ved den og nedenfor.",
      "en": "A section's cost is shared equally by those on it and below it."
    },
    "note": {
      "da": "Vandløbets strækninger og deres pris skal skrives, og strækningen på hver matrikel.",
      "en": "The stream's sections and their cost must be typed, and the section on each parcel."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Ni & Wang 2007; Dong, Ni & Wang 2012 (MPRA 38839)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "vandloeb",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ],
        "sharing": {
          "by": "stream",
          "rule": "downstream",
          "sections": []
        }
      }
    ]
  },
  {
    "id": "stream-local",
    "version": "1",
    "title": {
      "da": "Hver sin strækning",
      "en": "Each its own section"
    },
    "says": {
      "da": "Strækningens udgift betales af dem, der ligger ved den.",
      "en": "A section's cost is paid by those who lie on it."
    },
    "note": {
      "da": "Vandløbets strækninger og deres pris skal skrives, og strækningen på hver matrikel.",
      "en": "The stream's sections and their cost must be typed, and the section on each parcel."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Ni & Wang 2007; Dong, Ni & Wang 2012 (MPRA 38839)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "vandloeb",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ],
        "sharing": {
          "by": "stream",
          "rule": "local",
          "sections": []
        }
      }
    ]
  },
  {
    "id": "stream-upstream",
    "version": "1",
    "title": {
      "da": "Ligeligt opstrøms",
      "en": "Equal sharing upstream"
    },
    "says": {
      "da": "Strækningens udgift deles lige af alle, hvis vand løber igennem den.",
      "en": "A section's cost is shared equally by all whose water runs through it."
    },
    "note": {
      "da": "Vandløbets strækninger og deres pris skal skrives, og strækningen på hver matrikel.",
      "en": "The stream's sections and their cost must be typed, and the section on each parcel."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "Ni & Wang 2007; Dong, Ni & Wang 2012 (MPRA 38839)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "vandloeb",
        "weight": 1,
        "factors": [
          {
            "fact": "one"
          }
        ],
        "sharing": {
          "by": "stream",
          "rule": "upstream",
          "sections": []
        }
      }
    ]
  },
  {
    "id": "two-pots",
    "version": "1",
    "title": {
      "da": "To puljer: nytte og belastning",
      "en": "Two pots: benefit and burden"
    },
    "says": {
      "da": "En del efter undgået skade, en del efter det vand, der sendes nedstrøms.",
      "en": "One part by avoided damage, one by the water sent downstream."
    },
    "note": {
      "da": "Puljernes vægte er et valg; de skal skrives.",
      "en": "The pots' weights are a choice; they must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "KL, Klimatilpasning 2020: både de, der får nytte, og de, hvor problemet opstår, bør bidrage",
        "link": null,
        "tag": "seed"
      },
      {
        "title": "Wasserverbandsgesetz § 30(1); Rating Powers Act 1988 s 41(1)(b); Minnesota Statutes 103E.315",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "nytte",
        "weight": null,
        "factors": [
          {
            "fact": "avoidedDamageKroner"
          }
        ]
      },
      {
        "id": "belastning",
        "weight": null,
        "factors": [
          {
            "fact": "runoffM3"
          }
        ]
      }
    ]
  },
  {
    "id": "vejlov-style",
    "version": "1",
    "title": {
      "da": "Som efter vejloven: facade, areal og brug",
      "en": "As under the Road Act: frontage, area and use"
    },
    "says": {
      "da": "Facadens længde, grundens areal og brugen, hver med sin vægt, lagt sammen.",
      "en": "Frontage, plot area and use, each with its weight, added up."
    },
    "note": {
      "da": "KL nævner ingen formel; vægtene skal skrives.",
      "en": "KL names no formula; the weights must be typed."
    },
    "unit": "parcel",
    "standing": "argued",
    "force": "our-choice",
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [
      {
        "title": "KL, Klimatilpasning 2020: beføjelserne efter vejloven bør undersøges som grundlag for en klarere model",
        "link": null,
        "tag": "seed"
      }
    ],
    "review": "draft",
    "layers": [
      {
        "id": "dele",
        "weight": 1,
        "factors": [
          {
            "constant": null
          },
          {
            "fact": "frontageM"
          }
        ],
        "plus": [
          [
            {
              "constant": null
            },
            {
              "fact": "registeredAreaM2"
            }
          ],
          [
            {
              "constant": null
            },
            {
              "table": "roadUse",
              "rows": [
                {
                  "of": "ordinary",
                  "weight": 1
                },
                {
                  "of": "heavy",
                  "weight": 3
                }
              ]
            }
          ]
        ]
      }
    ]
  }
] as unknown as readonly KeyData[];
