// Written by `npm run data` from shared/risk/taxes/*.yaml. Change the YAML, not this file.
import type { TaxRule } from "../data.ts";

export const taxRules: readonly TaxRule[] = [
  {
    "id": "net-tax-factor-2023",
    "what": "net-tax-factor",
    "value": 1.28,
    "inForce": {
      "from": "2023-06-22",
      "to": null
    },
    "sources": [
      {
        "title": "Finansministeriet: Ny vejledning i samfundsøkonomiske konsekvensvurderinger, 22. juni 2023",
        "link": "https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/",
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "tax-distortion-1999",
    "what": "tax-distortion",
    "value": 0.2,
    "inForce": {
      "from": "1999-12-01",
      "to": "2017-08-27"
    },
    "sources": [
      {
        "title": "Finansministeriets vejledning, november 1999, som gengivet i svar på FIU, spm. 170, 17. marts 2016",
        "link": "https://ft.dk/samling/20151/almdel/fiu/spm/170/svar/1308403/1611750/index.htm",
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "tax-distortion-2017",
    "what": "tax-distortion",
    "value": 0.1,
    "inForce": {
      "from": "2017-08-28",
      "to": "2023-06-21"
    },
    "sources": [
      {
        "title": "Finansministeriet, 28. august 2017",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "tax-distortion-2023",
    "what": "tax-distortion",
    "value": 0,
    "inForce": {
      "from": "2023-06-22",
      "to": null
    },
    "sources": [
      {
        "title": "Finansministeriet: Ny vejledning i samfundsøkonomiske konsekvensvurderinger, 22. juni 2023",
        "link": "https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/",
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "vat-1992",
    "what": "vat",
    "value": 0.25,
    "inForce": {
      "from": "1992-01-01",
      "to": null
    },
    "sources": [
      {
        "title": "Momsloven § 33 (ikke læst)",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked"
  }
];
