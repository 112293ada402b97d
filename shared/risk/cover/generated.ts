// Written by `npm run data` from shared/risk/cover/*.yaml. Change the YAML, not this file.
import type { PoolCover } from "../data.ts";

export const poolCovers: readonly PoolCover[] = [
  {
    "id": "sea",
    "what": "sea",
    "covers": true,
    "rarerThanYears": 20,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "LBK 281 af 16. april 2018, elov.dk",
        "link": null,
        "tag": "verified"
      },
      {
        "title": "L 125 (2009-10), eu.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "stream",
    "what": "stream",
    "covers": true,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "L 125 (2009-10), eu.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "lake",
    "what": "lake",
    "covers": true,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "L 125 (2009-10), eu.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "drought-before",
    "what": "drought",
    "covers": false,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": "2021-12-31"
    },
    "sources": [
      {
        "title": "L 70 (2021-22), ft.dk: tørke kommer til",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "drought",
    "what": "drought",
    "covers": true,
    "rarerThanYears": null,
    "inForce": {
      "from": "2023-01-01",
      "to": null
    },
    "sources": [
      {
        "title": "L 70 (2021-22), ft.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "dike",
    "what": "dike",
    "covers": false,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "Naturskadeloven § 4, stk. 2, nr. 7, naturskaderaadet.dk",
        "link": null,
        "tag": "verified"
      }
    ],
    "review": "draft"
  },
  {
    "id": "cloudburst",
    "what": "cloudburst",
    "covers": false,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "Husket, ikke læst",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked"
  },
  {
    "id": "erosion",
    "what": "erosion",
    "covers": false,
    "rarerThanYears": null,
    "inForce": {
      "from": "2018-04-16",
      "to": null
    },
    "sources": [
      {
        "title": "Husket, ikke læst",
        "link": null,
        "tag": "recalled"
      }
    ],
    "review": "not-checked"
  },
  {
    "id": "groundwater",
    "what": "groundwater",
    "covers": null,
    "rarerThanYears": null,
    "inForce": {
      "from": null,
      "to": null
    },
    "sources": [],
    "review": "not-checked"
  }
];
