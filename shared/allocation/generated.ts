// Written by `npm run data` from shared/allocation/keys/*.yaml. Change the YAML, not this file.
import type { KeyData } from "../model/index.ts";

export const catalogue: readonly KeyData[] = [
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
  }
];
