// Written by `npm run data` from shared/risk/damage/*.yaml. Change the YAML, not this file.
import type { DamageTable } from "../data.ts";

export const damageTables: readonly DamageTable[] = [
  {
    "id": "gladsaxe",
    "title": {
      "da": "Gladsaxe Kommunes værdikort",
      "en": "Gladsaxe municipality's map of values"
    },
    "priceYear": null,
    "sources": {
      "sea": {
        "title": "Gladsaxe Kommune: værdikort",
        "link": null,
        "tag": "verified"
      },
      "stream": {
        "title": "Gladsaxe Kommune: værdikort",
        "link": null,
        "tag": "verified"
      },
      "cloudburst": {
        "title": "Gladsaxe Kommune: værdikort",
        "link": null,
        "tag": "verified"
      }
    },
    "review": "draft",
    "uses": [
      {
        "prefix": "1",
        "class": "dwelling"
      },
      {
        "prefix": "185",
        "class": "garage"
      },
      {
        "prefix": "2",
        "class": "industry"
      },
      {
        "prefix": "32",
        "class": "industry"
      },
      {
        "prefix": "33",
        "class": "service"
      },
      {
        "prefix": "4",
        "class": "service"
      },
      {
        "prefix": "54",
        "class": "allotment-house"
      }
    ],
    "classes": [
      {
        "id": "dwelling",
        "title": {
          "da": "Bolig",
          "en": "Dwelling"
        },
        "sea": {
          "kind": "perM2",
          "kroner": 1480,
          "tag": "derived"
        },
        "stream": {
          "kind": "perM2",
          "kroner": 1480,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 1480
        }
      },
      {
        "id": "industry",
        "title": {
          "da": "Industri og erhverv",
          "en": "Industry and business"
        },
        "sea": {
          "kind": "perM2",
          "kroner": 5500,
          "tag": "derived"
        },
        "stream": {
          "kind": "perM2",
          "kroner": 5500,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 5500
        }
      },
      {
        "id": "service",
        "title": {
          "da": "Service",
          "en": "Service"
        },
        "sea": {
          "kind": "perM2",
          "kroner": 3000,
          "tag": "derived"
        },
        "stream": {
          "kind": "perM2",
          "kroner": 3000,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 3000
        }
      },
      {
        "id": "allotment-house",
        "title": {
          "da": "Kolonihavehus",
          "en": "Allotment house"
        },
        "sea": {
          "kind": "perM2",
          "kroner": 350,
          "tag": "derived"
        },
        "stream": {
          "kind": "perM2",
          "kroner": 350,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 350
        }
      }
    ]
  },
  {
    "id": "jrc-2017-denmark",
    "title": {
      "da": "JRC's kurver for Europa, med danske maksima",
      "en": "JRC's curves for Europe, with Danish maxima"
    },
    "priceYear": 2010,
    "currency": {
      "code": "EUR",
      "kroner": 7.46038,
      "tag": "recalled"
    },
    "sources": {
      "sea": {
        "title": "Huizinga, J., de Moel, H., Szewczyk, W.: Global flood depth-damage functions, JRC 2017 (EUR 28552)",
        "link": "https://doi.org/10.2760/16510",
        "tag": "derived"
      },
      "stream": {
        "title": "Huizinga, J., de Moel, H., Szewczyk, W.: Global flood depth-damage functions, JRC 2017 (EUR 28552)",
        "link": "https://doi.org/10.2760/16510",
        "tag": "derived"
      },
      "cloudburst": {
        "title": "Huizinga, J., de Moel, H., Szewczyk, W.: Global flood depth-damage functions, JRC 2017 (EUR 28552)",
        "link": "https://doi.org/10.2760/16510",
        "tag": "derived"
      }
    },
    "review": "draft",
    "classes": [
      {
        "id": "dwelling",
        "title": {
          "da": "Bolig",
          "en": "Residential"
        },
        "sea": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        },
        "stream": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        },
        "cloudburst": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        }
      },
      {
        "id": "summer-house",
        "title": {
          "da": "Sommerhus, regnet som bolig",
          "en": "Summer house, as residential"
        },
        "sea": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        },
        "stream": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        },
        "cloudburst": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 886.9,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.25
            ],
            [
              1,
              0.4
            ],
            [
              1.5,
              0.5
            ],
            [
              2,
              0.6
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.85
            ],
            [
              5,
              0.95
            ],
            [
              6,
              1
            ]
          ]
        }
      },
      {
        "id": "business-or-public",
        "title": {
          "da": "Handel, service og offentlig",
          "en": "Commercial"
        },
        "sea": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 1218.2,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.3
            ],
            [
              1.5,
              0.45
            ],
            [
              2,
              0.55
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.9
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        },
        "stream": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 1218.2,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.3
            ],
            [
              1.5,
              0.45
            ],
            [
              2,
              0.55
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.9
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        },
        "cloudburst": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 1218.2,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.3
            ],
            [
              1.5,
              0.45
            ],
            [
              2,
              0.55
            ],
            [
              3,
              0.75
            ],
            [
              4,
              0.9
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        }
      },
      {
        "id": "low-value-business",
        "title": {
          "da": "Industri og landbrug",
          "en": "Industrial"
        },
        "sea": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 977,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.27
            ],
            [
              1.5,
              0.4
            ],
            [
              2,
              0.52
            ],
            [
              3,
              0.7
            ],
            [
              4,
              0.85
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        },
        "stream": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 977,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.27
            ],
            [
              1.5,
              0.4
            ],
            [
              2,
              0.52
            ],
            [
              3,
              0.7
            ],
            [
              4,
              0.85
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        },
        "cloudburst": {
          "kind": "fractions",
          "from": "terrain",
          "fullPerM2": 977,
          "points": [
            [
              0,
              0
            ],
            [
              0.5,
              0.15
            ],
            [
              1,
              0.27
            ],
            [
              1.5,
              0.4
            ],
            [
              2,
              0.52
            ],
            [
              3,
              0.7
            ],
            [
              4,
              0.85
            ],
            [
              5,
              1
            ],
            [
              6,
              1
            ]
          ]
        }
      }
    ]
  },
  {
    "id": "skadesoekonomi-2024",
    "title": {
      "da": "SkadesØkonomis enhedsskader",
      "en": "SkadesØkonomi's unit damages"
    },
    "priceYear": null,
    "sources": {
      "sea": {
        "title": "SkadesØkonomi: Faglig beskrivelse, tabel 2-2, 2-4 og 7-1",
        "link": null,
        "tag": "verified"
      },
      "stream": {
        "title": "SkadesØkonomi: Brugervejledning, januar 2024, bilag 1, vandløb",
        "link": null,
        "tag": "verified"
      },
      "cloudburst": {
        "title": "SkadesØkonomi: Brugervejledning, januar 2024, bilag 1, skybrud",
        "link": null,
        "tag": "verified"
      }
    },
    "review": "draft",
    "cellars": {
      "sea": {
        "kroner": 578
      },
      "stream": {
        "kroner": 578,
        "tag": "derived"
      },
      "cloudburst": {
        "kroner": 578
      }
    },
    "roads": {
      "kronerPerM": 20
    },
    "classes": [
      {
        "id": "dwelling",
        "title": {
          "da": "Helårsbolig",
          "en": "Dwelling"
        },
        "sea": {
          "kind": "ln",
          "perLn": 1167.86,
          "constant": -571.21
        },
        "stream": {
          "kind": "ln",
          "perLn": 389.29,
          "constant": -190.4
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 1257
        }
      },
      {
        "id": "summer-house",
        "title": {
          "da": "Sommerhus",
          "en": "Summer house"
        },
        "sea": {
          "kind": "ln",
          "perLn": 1681.71,
          "constant": -2128.87
        },
        "stream": {
          "kind": "ln",
          "perLn": 560.57,
          "constant": -709.62
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 1249
        }
      },
      {
        "id": "business-or-public",
        "title": {
          "da": "Erhverv, offentlig, kultur og forsyning",
          "en": "Business, public, culture and utility"
        },
        "sea": {
          "kind": "ln",
          "perLn": 1387.94,
          "constant": -881.8
        },
        "stream": {
          "kind": "ln",
          "perLn": 462.65,
          "constant": -293.93,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 1407
        }
      },
      {
        "id": "low-value-business",
        "title": {
          "da": "Erhverv med lav værdi",
          "en": "Low-value business"
        },
        "sea": {
          "kind": "ln",
          "perLn": 346.98,
          "constant": -220.45
        },
        "stream": {
          "kind": "ln",
          "perLn": 115.66,
          "constant": -73.48,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 351.63
        }
      },
      {
        "id": "garage",
        "title": {
          "da": "Garage og anneks",
          "en": "Garage and annexe"
        },
        "sea": {
          "kind": "perBuilding",
          "kroner": 30000
        },
        "stream": {
          "kind": "perBuilding",
          "kroner": 30000,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perBuilding",
          "kroner": 30000
        }
      },
      {
        "id": "other",
        "title": {
          "da": "Andet, eller uden data",
          "en": "Other, or without data"
        },
        "sea": {
          "kind": "perM2",
          "kroner": 2000
        },
        "stream": {
          "kind": "perM2",
          "kroner": 1000,
          "tag": "derived"
        },
        "cloudburst": {
          "kind": "perM2",
          "kroner": 1000
        }
      }
    ]
  }
];
