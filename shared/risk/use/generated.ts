// Written by `npm run data` from shared/risk/use/bbr-use.yaml. Change the YAML, not this file.
import type { UseOfBuilding } from "../data.ts";

export const usesOfBuildings: readonly UseOfBuilding[] = [
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
    "class": "business-or-public"
  },
  {
    "prefix": "21",
    "class": "low-value-business"
  },
  {
    "prefix": "3",
    "class": "business-or-public"
  },
  {
    "prefix": "4",
    "class": "business-or-public"
  },
  {
    "prefix": "5",
    "class": "summer-house"
  },
  {
    "prefix": "52",
    "class": "business-or-public"
  },
  {
    "prefix": "53",
    "class": "business-or-public"
  },
  {
    "prefix": "585",
    "class": "garage"
  },
  {
    "prefix": "9",
    "class": "garage"
  }
];
