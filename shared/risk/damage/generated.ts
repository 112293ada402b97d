// Written by `npm run data` from shared/risk/damage/*.yaml. Change the YAML, not this file.
import type { DamageTable } from "../data.ts";

export const damageTables: readonly DamageTable[] = [
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
