// Written by `npm run data` from shared/risk/discount/*.yaml. Change the YAML, not this file.
import type { DiscountRate } from "../data.ts";

export const discountRates: readonly DiscountRate[] = [
  {
    "id": "fm-2013",
    "title": {
      "da": "Finansministeriets kalkulationsrente 2013-2020",
      "en": "The Finance Ministry's discount rate 2013-2020"
    },
    "inForce": {
      "from": "2013-05-31",
      "to": "2021-01-06"
    },
    "steps": [
      {
        "untilYear": 35,
        "ratePerYear": 0.04
      },
      {
        "untilYear": 70,
        "ratePerYear": 0.03
      },
      {
        "untilYear": null,
        "ratePerYear": 0.02,
        "unchecked": true
      }
    ],
    "sources": [
      {
        "title": "Finansministeriet: Ny og lavere samfundsøkonomisk diskonteringsrente, 31. maj 2013",
        "link": "https://fm.dk/nyheder/nyhedsarkiv/2013/maj/ny-og-lavere-samfundsoekonomisk-diskonteringsrente/",
        "tag": "verified"
      },
      {
        "title": "Finansministeriet: Den samfundsøkonomiske diskonteringsrente, 3. september 2018 (FIU, spm. 418)",
        "link": "https://ft.dk/samling/20171/almdel/fiu/spm/418/svar/1512642/1942606/index.htm",
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "fm-2021",
    "title": {
      "da": "Finansministeriets kalkulationsrente",
      "en": "The Finance Ministry's discount rate"
    },
    "inForce": {
      "from": "2021-01-07",
      "to": null
    },
    "steps": [
      {
        "untilYear": 35,
        "ratePerYear": 0.035
      },
      {
        "untilYear": 70,
        "ratePerYear": 0.025
      },
      {
        "untilYear": null,
        "ratePerYear": 0.015
      }
    ],
    "sources": [
      {
        "title": "Finansministeriet: Den samfundsøkonomiske diskonteringsrente, 7. januar 2021 (gentaget 22. juni 2023)",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  }
];
