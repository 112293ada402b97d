// Written by `npm run data` from shared/risk/scenarioSets/*.yaml. Change the YAML, not this file.
import type { ScenarioSet } from "../../model/index.ts";

export const scenarioSets: readonly ScenarioSet[] = [
  {
    "id": "klimaatlas-2025a-koege-bugt",
    "title": {
      "da": "Klimaatlas v2025a, Køge Bugt",
      "en": "Klimaatlas v2025a, Køge Bugt"
    },
    "says": {
      "da": "Havet ved Køge Bugt i ét udledningsscenarie, SSP2-4.5: midten og de yderste tiendedele.",
      "en": "The sea at Køge Bugt in one emission scenario, SSP2-4.5: the median and the outer tenths."
    },
    "note": {
      "da": "Gælder kysten ved Køge Bugt og ikke hele landet. Stigningerne regnes fra kildens egen nutid; brug sættet, hvor sagens første vandstande er nutidens. De to yderste er udledt af 100-års-stormfloden og lagt på alle hændelser: de siger ikke, hvad andre udledninger giver.",
      "en": "Holds for the coast at Køge Bugt and not for the whole country. The rises count from the source's own present; use the set where the first levels of the case are today's. The outer two are derived from the 100-year surge and laid on all events: they do not say what other emissions give."
    },
    "sources": [
      {
        "title": "DMI Klimaatlas v2025a, Køge Bugt",
        "link": null,
        "tag": "verified"
      }
    ],
    "inForce": {
      "from": null,
      "to": null
    },
    "review": "draft",
    "scenarios": [
      {
        "id": "ssp2-45-p10",
        "title": {
          "da": "SSP2-4.5, lav (10 %)",
          "en": "SSP2-4.5, low (10 %)"
        },
        "rises": [
          {
            "source": "sea",
            "rises": [
              {
                "year": 2055,
                "riseM": 0.069
              },
              {
                "year": 2085,
                "riseM": 0.157
              }
            ]
          }
        ],
        "tag": "derived"
      },
      {
        "id": "ssp2-45-median",
        "title": {
          "da": "SSP2-4.5, midt (median)",
          "en": "SSP2-4.5, middle (median)"
        },
        "rises": [
          {
            "source": "sea",
            "rises": [
              {
                "year": 2055,
                "riseM": 0.261
              },
              {
                "year": 2085,
                "riseM": 0.413
              }
            ]
          }
        ]
      },
      {
        "id": "ssp2-45-p90",
        "title": {
          "da": "SSP2-4.5, høj (90 %)",
          "en": "SSP2-4.5, high (90 %)"
        },
        "rises": [
          {
            "source": "sea",
            "rises": [
              {
                "year": 2055,
                "riseM": 0.478
              },
              {
                "year": 2085,
                "riseM": 0.738
              }
            ]
          }
        ],
        "tag": "derived"
      }
    ]
  },
  {
    "id": "national",
    "title": {
      "da": "Nationalt klimascenarie (plads)",
      "en": "National climate scenario (slot)"
    },
    "says": {
      "da": "Plads til et nationalt sæt scenarier, når det er offentligt.",
      "en": "A place for a national set of scenarios, when it is public."
    },
    "note": {
      "da": "Intet nationalt sæt er læst. Sættet kan ikke bruges, før det er udfyldt.",
      "en": "No national set has been read. The set cannot be used before it is filled in."
    },
    "sources": [
      {
        "title": "KL: Klimatilpasning, januar 2020, foreslår, at staten udarbejder et nationalt klimascenarie. Et sådant er ikke fundet.",
        "link": null,
        "tag": "party"
      }
    ],
    "inForce": {
      "from": null,
      "to": null
    },
    "review": "draft",
    "scenarios": []
  }
];
