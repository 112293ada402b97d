// Written by `npm run data` from shared/risk/discount/*.yaml. Change the YAML, not this file.
import type { DiscountRate } from "../data.ts";

export const discountRates: readonly DiscountRate[] = [
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
